import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import type { Theme } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../language/messages.ts';
import { apiErrorOf } from '../../providers/ApiError.ts';
import { request } from '../../providers/request.ts';
import { me } from '../../providers/session.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { Differences } from './Differences.tsx';
import { Impacts } from './Impacts.tsx';
import { loadComparison } from './loadComparison.ts';
import type { Named } from './loadDefinition.ts';
import { UnitsBelow } from './UnitsBelow.tsx';
import type { Draft } from './useEditor.ts';

const PUBLISH =
  'mutation ($id: ID!, $version: Int!, $note: String) { publishDefinition(id: $id, version: $version, note: $note) { id } }';

interface Props {
  named: Named;
  draft: Draft;
  onClose: () => void;
  onPublished: () => void;
}

/** What a draft changes, here and for units below, before it comes into force with a note. */
export default function PublishDialog({ named: { kind, name }, draft, onClose, onPublished }: Props) {
  const t = useWords();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['definition', kind, name, 'publish', draft.id, draft.version],
    queryFn: () => loadComparison({ kind, name }, { to: { id: draft.id }, from: { unit: me().unit.code } }),
    gcTime: 0,
  });

  async function publish() {
    setBusy(true);
    try {
      await request(PUBLISH, { id: draft.id, version: draft.version, note });
      onPublished();
    } catch (caught) {
      const { fields, message } = apiErrorOf(caught);
      setProblem(fields.length > 0 ? fields.map((field) => field.message) : [message]);
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      fullScreen={isPhone}
      onClose={() => !isBusy && onClose()}
      data-testid="publish"
    >
      <DialogTitle>{t('definition.publishTitle')}</DialogTitle>
      <DialogContent>
        {t('definition.publishHelp', { place: me().unit.name })}
        {error && <ErrorNote error={error} />}
        {!data && !error && <LinearProgress />}
        {data && <Differences kind={kind} comparison={data} />}
        <UnitsBelow draft={draft} />
        <Impacts draft={draft} />
        <TextField
          label={t('definition.note')}
          helperText={t('definition.noteHelp')}
          value={note}
          onChange={({ target: { value } }) => setNote(value)}
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
        {problem.length > 0 && (
          <Alert severity="error">
            {problem.map((message) => (
              <div key={message}>{message}</div>
            ))}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isBusy}>
          {t('cancel')}
        </Button>
        <Button variant="contained" onClick={publish} disabled={isBusy || !data}>
          {t('definition.publish')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
