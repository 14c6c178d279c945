import LinearProgress from '@mui/material/LinearProgress';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useWatch } from 'react-hook-form';
import type { Resource } from '../../schema/defineResource.ts';
import type { CustomField } from '../../schema/fields/kind.ts';
import { resourceAt } from '../providers/customFields.ts';
import { canSomewhere } from '../providers/session.ts';
import { ErrorNote } from '../screens/ErrorNote.tsx';
import { mayFill, type Values } from './formValues.ts';

// It brings the language of conditions, which forms without fields of units do not need.
const CustomSections = lazy(() => import('./custom/CustomSections.tsx'));

interface Props {
  resource: Resource;
  seen?: Values | undefined;
}

/** The fields that the unit of the record added; another unit, other fields. */
export function UnitFields({ resource, seen }: Props) {
  const unit = useWatch({ name: 'unit' }) as string | null;
  const { data, error } = useQuery({ ...resourceAt(resource.name, unit ?? ''), enabled: Boolean(unit) });
  if (error) return <ErrorNote error={error} />;
  if (unit && !data) return <LinearProgress />;
  if (!data?.custom) return null;
  const isOpen = (name: string, { computed }: CustomField) =>
    computed === undefined ? mayFill(data, name, seen) : canSomewhere(data.name, name, 'READ');
  return (
    <Suspense fallback={<LinearProgress />}>
      <CustomSections resource={data} seen={seen} isOpen={isOpen} />
    </Suspense>
  );
}
