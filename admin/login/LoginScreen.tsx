import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Notification, useLogin } from 'react-admin';
import { useWords } from '../language/messages.ts';
import { LanguageSwitch } from '../layout/LanguageSwitch.tsx';
import { request } from '../providers/request.ts';
import { type DemoAccount, DemoAccounts } from './DemoAccounts.tsx';
import { LoginForm } from './LoginForm.tsx';

interface About {
  /** null but in demo mode */
  demoPassword: string | null;
  demoAccounts: readonly DemoAccount[];
}

const ABOUT = '{ about { demoPassword demoAccounts { username role place office } } }';

/** The way in; a demo shows its accounts, and a press on one fills in name and password. */
export function LoginScreen() {
  const t = useWords();
  const login = useLogin();
  const { data: about } = useQuery({
    queryKey: ['about'],
    queryFn: () => request<{ about: About }>(ABOUT).then((answer) => answer.about),
  });
  const [picked, setPicked] = useState<DemoAccount>();
  const accounts = about?.demoAccounts ?? [];
  return (
    <Box component="main" className="login">
      <Card sx={{ p: 3, width: '100%', maxWidth: 400 }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', color: 'primary.main' }}>
          <div>
            <Typography variant="h1">安澜</Typography>
            <Typography variant="body2" color="text.secondary">
              {t('login.subtitle')}
            </Typography>
          </div>
          <LanguageSwitch />
        </Box>
        <LoginForm
          key={picked?.username ?? ''}
          username={picked?.username ?? ''}
          password={picked ? (about?.demoPassword ?? '') : ''}
          onLogin={(credentials) => login(credentials)}
        />
      </Card>
      {accounts.length > 0 && <DemoAccounts accounts={accounts} onPick={setPicked} />}
      <Notification />
    </Box>
  );
}
