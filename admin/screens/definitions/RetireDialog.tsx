import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useWords } from '../../language/messages.ts';
import { request } from '../../providers/request.ts';
import { AskDialog } from '../AskDialog.tsx';
import type { Version } from './loadDefinition.ts';

const RETIRE =
  'mutation ($id: ID!, $version: Int!, $reason: String) { retireDefinition(id: $id, version: $version, reason: $reason) { id } }';

interface Props {
  version: Version;
  onClose: () => void;
  onRetired: () => void;
}

/** Gives up the unit's own version for a reason; where records may have what it added, the API says no. */
export function RetireDialog({ version, onClose, onRetired }: Props) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  async function retire() {
    setBusy(true);
    await request(RETIRE, { id: version.id, version: version.version, reason })
      .then(onRetired)
      .catch((error: Error) => {
        setProblem(error.message);
        setBusy(false);
      });
  }

  return (
    <AskDialog
      testId="retire"
      size="sm"
      title={t('version.retireTitle', { number: version.number })}
      problems={problem ? [problem] : []}
      action={t('version.retire')}
      canDo={reason.trim() !== ''}
      isBusy={isBusy}
      onDo={retire}
      onClose={onClose}
    >
      {t('version.retireHelp')}
      <TextField
        autoFocus
        label={t('version.reason')}
        value={reason}
        onChange={({ target: { value } }) => setReason(value)}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
    </AskDialog>
  );
}
