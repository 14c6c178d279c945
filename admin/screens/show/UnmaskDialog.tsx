import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { RaRecord } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { customKeyOf, enumOf, fieldOf, typeOf } from '../../declarations.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { request } from '../../providers/request.ts';
import { selectFields } from '../../providers/selection.ts';

interface Props {
  resource: Resource;
  id: string;
  name: string;
  /** Gets the record with this field in clear. */
  onSeen: (record: RaRecord) => void;
  onClose: () => void;
}

function unmaskMutation(resource: Resource, name: string): string {
  const key = customKeyOf(name);
  const which = key === undefined ? `fields: [${enumOf(name)}]` : `custom: ["${key}"]`;
  return `mutation Unmask($id: ID!, $reason: String!) {
    record: unmask${typeOf(resource)}(id: $id, ${which}, reason: $reason) { ${selectFields(resource, [name])} }
  }`;
}

/** Asks why somebody wants to see a masked value, and says that it is kept. */
export default function UnmaskDialog({ resource, id, name, onSeen, onClose }: Props) {
  const t = useWords();
  const label = useLabel();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const count = [...reason.trim()].length;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    try {
      const { record } = await request<{ record: RaRecord }>(unmaskMutation(resource, name), { id, reason });
      onSeen(record);
      onClose();
      void queryClient.invalidateQueries({ queryKey: [resource.name, 'history', id] });
    } catch (error) {
      setProblem((error as Error).message);
      setBusy(false);
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" data-testid="unmask">
      <form onSubmit={submit}>
        <DialogTitle>{t('unmask.title', { field: label(fieldOf(resource, name).label) })}</DialogTitle>
        <DialogContent>
          {t('unmask.help')}
          <TextField
            autoFocus
            multiline
            minRows={2}
            label={t('unmask.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            helperText={t('unmask.length', { count })}
          />
          {problem && <Alert severity="error">{problem}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isBusy || count < 4 || count > 500}>
            {t('unmask.action')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
