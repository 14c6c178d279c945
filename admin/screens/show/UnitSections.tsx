import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Switch from '@mui/material/Switch';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RaRecord } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { useWords } from '../../language/messages.ts';
import { resourceAt } from '../../providers/customFields.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { Section } from './Section.tsx';
import { appearance, unitSections } from './unitForm.ts';

/** The fields that the record's unit added; where its form has changed since the record was written, also by the form of that time. */
export function UnitSections({ resource, record }: { resource: Resource; record: RaRecord }) {
  const t = useWords();
  const [isThen, setThen] = useState(false);
  const at = (moment?: string) => resourceAt(resource.name, record.unit.code, moment);
  const { data: now, error } = useQuery(at());
  const { data: then } = useQuery({ ...at(record.updatedAt), enabled: now?.custom !== undefined });
  if (error) return <ErrorNote error={error} />;
  if (!now) return <LinearProgress />;
  const hasChanged = then && appearance(then, record) !== appearance(now, record);
  const shown = isThen && hasChanged ? then : now;
  return (
    <>
      {hasChanged && (
        <FormControlLabel
          control={<Switch size="small" checked={isThen} onChange={(_, isOn) => setThen(isOn)} />}
          label={t('show.asWritten')}
          sx={{ mb: 1 }}
        />
      )}
      {unitSections(shown, record).map((section) => (
        <Section key={section.fields[0]} section={section} resource={shown} record={record} />
      ))}
    </>
  );
}
