import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, Title, useGetOne, useLocation } from 'react-admin';
import type { Resource } from '../../schema/defineResource.ts';
import { formValue } from '../fields/index.ts';
import { titleOf } from '../fields/titleOf.ts';
import { ConflictDialog } from '../form/ConflictDialog.tsx';
import { valuesOf } from '../form/formValues.ts';
import { RecordForm } from '../form/RecordForm.tsx';
import { Saved } from '../form/Saved.tsx';
import { type Stored, useUpdateRecord } from '../form/useSave.ts';
import { useLabel, useWords } from '../language/messages.ts';
import { resourceAt } from '../providers/customFields.ts';
import type { Verb } from '../providers/session.ts';
import { ErrorNote } from './ErrorNote.tsx';
import { isGone } from './isGone.ts';
import { Missing } from './Missing.tsx';
import { useDeclaration } from './useDeclaration.ts';
import { useParams } from './useParams.ts';

/** Every way here begins anew, also the one from a form just saved. */
export default function EditScreen() {
  const resource = useDeclaration();
  const { id } = useParams();
  const { key } = useLocation();
  return <EditRecord key={`${key}/${id}`} resource={resource} id={id} />;
}

/** Reads the record anew, then edits what was read, whatever later reads bring: an outage or another version. */
function EditRecord({ resource, id }: { resource: Resource; id: string }) {
  const [record, setRecord] = useState<Stored>();
  // What other screens left in the cache may be old, and an old version ends in a conflict with oneself.
  const { data, error, isFetchedAfterMount } = useGetOne(
    resource.name,
    { id },
    { staleTime: 0, refetchOnMount: 'always' },
  );
  if (!record && data && isFetchedAfterMount && !error) setRecord(data as unknown as Stored);
  if (record) {
    const verbs = record.can as readonly Verb[];
    if (!verbs.includes('UPDATE')) return <Missing resource={resource} why="missing.update" />;
    return <EditInUnit resource={resource} seen={record} />;
  }
  if (error) return isGone(error) ? <Missing resource={resource} /> : <ErrorNote error={error} />;
  return <LinearProgress />;
}

/** With the fields of the record's unit. */
function EditInUnit({ resource, seen }: { resource: Resource; seen: Stored }) {
  const { data, error } = useQuery(resourceAt(resource.name, String(formValue(resource, seen, 'unit'))));
  if (data) return <EditForm resource={data} seen={seen} />;
  return error ? <ErrorNote error={error} /> : <LinearProgress />;
}

function EditForm({ resource, seen }: { resource: Resource; seen: Stored }) {
  const t = useWords();
  const label = useLabel();
  const [values] = useState(() => ({
    id: seen.id,
    unit: formValue(resource, seen, 'unit'),
    ...valuesOf(resource, seen),
  }));
  const { save, settle, conflict, dismiss, savedId, forget } = useUpdateRecord(resource, seen);
  if (savedId) return <Saved resource={resource} id={savedId} onLeft={forget} />;
  return (
    <>
      <Title title={t('edit.title', { name: label(resource.label), title: titleOf(resource, seen) })} />
      <RecordForm
        resource={resource}
        values={values}
        seen={seen}
        onSave={save}
        actions={
          <Button component={Link} to={`/${resource.name}/${seen.id}/show`}>
            {t('cancel')}
          </Button>
        }
      />
      {conflict && (
        <ConflictDialog
          key={conflict.theirs.version}
          resource={resource}
          seen={seen}
          conflict={conflict}
          settle={settle}
          onClose={dismiss}
        />
      )}
    </>
  );
}
