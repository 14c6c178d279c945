import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type RaRecord, useNotify } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { typeOf } from '../../declarations.ts';
import { useWords } from '../../language/messages.ts';
import { apiErrorOf } from '../../providers/ApiError.ts';
import { request } from '../../providers/request.ts';
import { ChangedField } from './ChangedField.tsx';
import { changesBackTo, type Entry } from './versions.ts';

interface Props {
  resource: Resource;
  record: RaRecord;
  history: readonly Entry[];
  /** The version to go back to. */
  to: number;
  onClose: () => void;
}

const restoreMutation = (resource: Resource) => `mutation Restore($id: ID!, $version: Int!, $to: Int!) {
  restore${typeOf(resource)}(id: $id, version: $version, to: $to) { id }
}`;

/** Shows what going back changes, before it is done. Where somebody was faster, it is compared anew and asked again. */
export default function RestoreDialog({ resource, record, history, to, onClose }: Props) {
  const t = useWords();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const changes = changesBackTo(resource, history, to);

  async function restore() {
    setBusy(true);
    setProblem(undefined);
    try {
      await request(restoreMutation(resource), { id: record.id, version: record.version, to });
      notify(t('restore.done'), { type: 'success' });
      onClose();
      await queryClient.invalidateQueries();
    } catch (error) {
      const { code, message, fields } = apiErrorOf(error);
      if (code === 'CONFLICT') await queryClient.invalidateQueries();
      setProblem(
        code === 'CONFLICT' ? t('restore.changed') : [message, ...fields.map((field) => field.message)].join(' '),
      );
      setBusy(false);
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" data-testid="restore">
      <DialogTitle>{t('restore.title', { version: to })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 0.75 }}>
        {t(changes.length > 0 ? 'restore.help' : 'restore.same', { version: to })}
        {changes.map((change) => (
          <ChangedField key={change.field} resource={resource} change={change} />
        ))}
        {problem && <Alert severity="warning">{problem}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button variant="contained" onClick={restore} disabled={isBusy || changes.length === 0}>
          {t('restore.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
