import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type RaRecord, useNotify } from 'react-admin';
import { useWords } from '../../language/messages.ts';
import { request } from '../../providers/request.ts';
import type { Verb } from '../../providers/session.ts';
import { AskDialog } from '../AskDialog.tsx';

const mutations = {
  issue: 'mutation ($id: ID!, $version: Int!) { issued: issueApiClientToken(id: $id, version: $version) { token } }',
  revoke: 'mutation ($id: ID!, $version: Int!) { revokeApiClientToken(id: $id, version: $version) }',
};

/** An administrator gives a third-party app its token, which he sees once, or takes it away. */
export function TokenActions({ record }: { record: RaRecord }) {
  const t = useWords();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<keyof typeof mutations>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [token, setToken] = useState<string>();
  const hasToken = Boolean(record.tokenIssuedAt);
  if (!(record.can as readonly Verb[] | undefined)?.includes('UPDATE')) return null;

  function ask(what?: keyof typeof mutations) {
    setProblems([]);
    setAsked(what);
  }

  async function act(what: keyof typeof mutations) {
    setBusy(true);
    try {
      const { id, version } = record;
      const { issued } = await request<{ issued?: { token: string } }>(mutations[what], { id, version });
      ask();
      setToken(issued?.token);
      if (!issued) notify(t('app.revoked'), { type: 'success' });
    } catch (error) {
      setProblems([(error as Error).message]);
    }
    setBusy(false);
    void queryClient.invalidateQueries();
  }

  return (
    <Card sx={{ p: 1.5 }}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button onClick={() => ask('issue')}>{t(hasToken ? 'app.reissue' : 'app.issue')}</Button>
        {hasToken && <Button onClick={() => ask('revoke')}>{t('app.revoke')}</Button>}
      </Stack>
      {asked && (
        <AskDialog
          testId="token-ask"
          size="sm"
          title={t(asked === 'issue' && hasToken ? 'app.reissue' : `app.${asked}`)}
          problems={problems}
          action={t(`app.${asked}`)}
          canDo
          isBusy={isBusy}
          onDo={() => act(asked)}
          onClose={() => ask()}
        >
          {hasToken && <div>{t('app.ends')}</div>}
          {asked === 'issue' && <div>{t('app.once')}</div>}
        </AskDialog>
      )}
      {token && <TokenDialog token={token} onClose={() => setToken(undefined)} />}
    </Card>
  );
}

/** The token, this once: nothing but its button closes it. */
function TokenDialog({ token, onClose }: { token: string; onClose: () => void }) {
  const t = useWords();
  const notify = useNotify();
  const copy = () => navigator.clipboard.writeText(token).then(() => notify(t('app.copied'), { type: 'success' }));
  return (
    <Dialog open fullWidth maxWidth="sm" data-testid="token">
      <DialogTitle>{t('app.token')}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 1 }}>
          {t('app.once')}
        </Alert>
        <TextField
          fullWidth
          value={token}
          onFocus={({ target }) => target.select()}
          slotProps={{ htmlInput: { readOnly: true, 'aria-label': t('app.token') } }}
        />
      </DialogContent>
      <DialogActions>
        {/* browsers have no clipboard for pages without TLS */}
        {window.isSecureContext && <Button onClick={copy}>{t('app.copy')}</Button>}
        <Button variant="contained" onClick={onClose}>
          {t('app.kept')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
