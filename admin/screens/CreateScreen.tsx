import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link, Title, useLocation } from 'react-admin';
import type { Resource } from '../../schema/defineResource.ts';
import { newValues } from '../form/formValues.ts';
import { RecordForm } from '../form/RecordForm.tsx';
import { Saved } from '../form/Saved.tsx';
import { useCreateRecord } from '../form/useSave.ts';
import { useLabel, useWords } from '../language/messages.ts';
import { can, me } from '../providers/session.ts';
import { Missing } from './Missing.tsx';
import { useDeclaration } from './useDeclaration.ts';

/** A new record in the caller's unit. */
export default function CreateScreen() {
  const resource = useDeclaration();
  // Every way here begins a form anew, also the one from a form just saved.
  const { key } = useLocation();
  return can(resource.name, 'CREATE') ? (
    <CreateForm key={key} resource={resource} />
  ) : (
    <Missing resource={resource} why="missing.create" />
  );
}

function CreateForm({ resource }: { resource: Resource }) {
  const t = useWords();
  const label = useLabel();
  const [values] = useState(() => newValues(resource, me().unit.code));
  const { create, savedId, forget } = useCreateRecord(resource);
  if (savedId) return <Saved resource={resource} id={savedId} onLeft={forget} />;
  return (
    <>
      <Title title={t('create.title', { name: label(resource.label) })} />
      <RecordForm
        resource={resource}
        values={values}
        onSave={create}
        actions={
          <Button component={Link} to={`/${resource.name}`}>
            {t('cancel')}
          </Button>
        }
      />
    </>
  );
}
