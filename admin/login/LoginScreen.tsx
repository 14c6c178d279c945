import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Notification, useLogin } from 'react-admin';
import { useWords } from '../language/messages.ts';
import { LanguageSwitch } from '../layout/LanguageSwitch.tsx';
import { useObservable } from '../providers/observable.ts';
import { type DemoAccount, session } from '../providers/session.ts';
import { DemoAccounts } from './DemoAccounts.tsx';
import { LoginForm } from './LoginForm.tsx';

/** The way in; a demo shows its accounts, and a press on one fills in name and password. */
export function LoginScreen() {
  const t = useWords();
  const login = useLogin();
  const { about } = useObservable(session);
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
