import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type RaRecord, useNotify } from 'react-admin';
import { useWords } from '../../language/messages.ts';
import { request } from '../../providers/request.ts';
import { me, type Verb } from '../../providers/session.ts';
import { SetPassword } from './SetPassword.tsx';

/** An administrator's work on an account: a new password, an end to its sessions, an end to its lock. */
export function AccountActions({ record }: { record: RaRecord }) {
  const t = useWords();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [isSetting, setSetting] = useState(false);
  const canAct = (record.can as readonly Verb[] | undefined)?.includes('UPDATE') && record.id !== me().id;
  if (!canAct) return null;

  async function act(mutation: string, done: string) {
    await request(`mutation ($user: ID!) { ${mutation}(user: $user) }`, { user: record.id })
      .then(() => notify(done, { type: 'success' }))
      .catch((error: Error) => notify(error.message, { type: 'error' }));
    void queryClient.invalidateQueries();
  }

  return (
    <Card sx={{ p: 1.5 }}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button onClick={() => setSetting(true)}>{t('user.setPassword')}</Button>
        <Button onClick={() => act('revokeSessions', t('user.revoked'))}>{t('user.revoke')}</Button>
        {record.lockedUntil && (
          <Button onClick={() => act('unlockUser', t('user.unlocked'))}>{t('user.unlock')}</Button>
        )}
      </Stack>
      {isSetting && <SetPassword user={String(record.id)} onClose={() => setSetting(false)} />}
    </Card>
  );
}
