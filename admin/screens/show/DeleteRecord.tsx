import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, type RaRecord, useDataProvider, useNavigate, useNotify } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { titleOf } from '../../fields/titleOf.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { apiErrorOf } from '../../providers/ApiError.ts';

/** Asks before it deletes; a record others changed meanwhile is read again first. */
export function DeleteRecord({ resource, record }: { resource: Resource; record: RaRecord }) {
  const t = useWords();
  const label = useLabel();
  const notify = useNotify();
  const navigate = useNavigate();
  const provider = useDataProvider();
  const queryClient = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);

  async function remove() {
    setBusy(true);
    try {
      await provider.delete(resource.name, { id: record.id, previousData: record });
      notify(t('deleted'), { type: 'success' });
      navigate(`/${resource.name}`);
      // What asked for the record itself would only hear that it is gone.
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => !JSON.stringify(queryKey).includes(String(record.id)),
      });
    } catch (error) {
      const { code, message } = apiErrorOf(error);
      notify(code === 'CONFLICT' ? t('delete.changed') : message, { type: 'error' });
      setBusy(false);
      setAsking(false);
      void queryClient.invalidateQueries();
    }
  }

  return (
    <>
      <Button size="small" onClick={() => setAsking(true)} startIcon={<DeleteOutline />}>
        {t('delete')}
      </Button>
      <Confirm
        isOpen={isAsking}
        loading={isBusy}
        title={t('delete.title', { name: label(resource.label) })}
        content={t('delete.ask', { title: titleOf(resource, record) })}
        onConfirm={remove}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
