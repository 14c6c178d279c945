import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../language/messages.ts';
import { apiErrorOf } from '../../providers/ApiError.ts';
import { request } from '../../providers/request.ts';
import { me } from '../../providers/session.ts';
import { AskDialog } from '../AskDialog.tsx';
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
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
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
      setProblems(fields.length > 0 ? fields.map((field) => field.message) : [message]);
      setBusy(false);
    }
  }

  return (
    <AskDialog
      testId="publish"
      size="md"
      title={t('definition.publishTitle')}
      problems={problems}
      action={t('definition.publish')}
      canDo={data !== undefined}
      isBusy={isBusy}
      onDo={publish}
      onClose={onClose}
    >
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
    </AskDialog>
  );
}
