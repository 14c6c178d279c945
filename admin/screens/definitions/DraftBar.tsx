import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { Confirm, useNotify } from 'react-admin';
import { useWords } from '../../language/messages.ts';
import { request } from '../../providers/request.ts';
import type { Standing } from './loadDefinition.ts';
import type { Draft, Editor } from './useEditor.ts';

const PublishDialog = lazy(() => import('./PublishDialog.tsx'));

const DISCARD = 'mutation ($id: ID!, $version: Int!) { deleteDefinition(id: $id, version: $version) }';

interface Props {
  standing: Standing;
  editor: Editor;
  onSettled: () => void;
  onSaved: () => void;
}

/** In sight however long the editor: what became of the changes, and what to do with them. */
export function DraftBar({ standing, editor, onSettled, onSaved }: Props) {
  const t = useWords();
  const notify = useNotify();
  const [publishing, setPublishing] = useState<Draft>();
  const [isDiscarding, setDiscarding] = useState(false);
  const { draft, isDirty, isBusy, undecided, failure, problems } = editor;
  const isWaiting = isBusy || undecided > 0;
  const state = undecided > 0 ? 'undecided' : isDirty ? 'unsaved' : draft ? 'asDraft' : 'unchanged';

  async function save() {
    const stored = await editor.save();
    if (stored) onSaved();
    return stored;
  }

  async function saveOnly() {
    if (await save()) notify(t('definition.draftSaved'), { type: 'success' });
  }

  async function publish() {
    const stored = isDirty || !draft ? await save() : draft;
    if (stored) setPublishing(stored);
  }

  async function discard() {
    await request(DISCARD, { ...draft })
      .then(() => notify(t('definition.discarded'), { type: 'success' }))
      .catch((error: Error) => notify(error.message, { type: 'error' }));
    setDiscarding(false);
    onSettled();
  }

  return (
    <div className="form-actions">
      {failure && (
        <Alert
          severity="error"
          sx={{ mb: 1 }}
          {...(failure.error.code === 'CONFLICT' && {
            action: <Button onClick={onSettled}>{t('definition.reload')}</Button>,
          })}
        >
          {Object.keys(problems).length > 0 && <div>{t('definition.mend')}</div>}
          {failure.messages.map((message) => (
            <div key={message}>{message}</div>
          ))}
        </Alert>
      )}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Button variant={isDirty ? 'contained' : 'outlined'} onClick={saveOnly} disabled={isWaiting || !isDirty}>
          {t('definition.save')}
        </Button>
        <Button
          variant={!isDirty && draft ? 'contained' : 'outlined'}
          onClick={publish}
          disabled={isWaiting || (!isDirty && !draft)}
        >
          {t('definition.publishing')}
        </Button>
        {isDirty && (
          <Button onClick={editor.undo} disabled={isBusy}>
            {t('definition.undo')}
          </Button>
        )}
        {draft && (
          <Button onClick={() => setDiscarding(true)} disabled={isBusy}>
            {t('definition.discard')}
          </Button>
        )}
        <Typography variant="body2" color="text.secondary" role="status">
          {t(`definition.is.${state}`, { count: undecided })}
        </Typography>
      </Stack>
      {draft && (
        <Confirm
          isOpen={isDiscarding}
          title={t('definition.discard')}
          content={t('definition.discardAsk')}
          onConfirm={discard}
          onClose={() => setDiscarding(false)}
        />
      )}
      {publishing && (
        <Suspense>
          <PublishDialog
            named={standing}
            draft={publishing}
            onClose={() => setPublishing(undefined)}
            onPublished={() => {
              notify(t('definition.published'), { type: 'success' });
              onSettled();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
