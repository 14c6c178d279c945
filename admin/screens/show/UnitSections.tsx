import LinearProgress from '@mui/material/LinearProgress';
import { useQuery } from '@tanstack/react-query';
import type { RaRecord } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import type { CustomField } from '../../../schema/fields/kind.ts';
import { customSectionsOf, fieldOf, valueIn } from '../../declarations.ts';
import { resourceAt } from '../../providers/customFields.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { Section } from './Section.tsx';

/** The fields that the record's unit added. What is out of use, or under a condition, shows where it has a value. */
export function UnitSections({ resource, record }: { resource: Resource; record: RaRecord }) {
  const { data, error } = useQuery(resourceAt(resource.name, record.unit.code));
  if (error) return <ErrorNote error={error} />;
  if (!data) return <LinearProgress />;
  const isShown = (name: string) => {
    const { isRetired, shownWhen } = fieldOf(data, name) as CustomField;
    return (!isRetired && shownWhen === undefined) || (valueIn(record, name) ?? null) !== null;
  };
  return customSectionsOf(data)
    .map(({ label, fields }) => ({ label, fields: fields.filter(isShown) }))
    .filter(({ fields }) => fields.length > 0)
    .map((section) => <Section key={section.fields[0]} section={section} resource={data} record={record} />);
}
