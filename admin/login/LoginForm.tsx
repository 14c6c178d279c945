import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useWords } from '../language/messages.ts';
import type { Credentials } from '../providers/authProvider.ts';

interface Props {
  username?: string;
  password?: string;
  onLogin: (credentials: Credentials) => Promise<void>;
}

/** Name and password. Mount it anew, by key, to fill in others. */
export function LoginForm({ username: givenName = '', password: givenPassword = '', onLogin }: Props) {
  const t = useWords();
  const [username, setUsername] = useState(givenName);
  const [password, setPassword] = useState(givenPassword);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    await onLogin({ username: username.trim(), password }).catch((error: Error) => setProblem(error.message));
    setBusy(false);
  }

  return (
    <form onSubmit={submit}>
      <Stack spacing={1.5} sx={{ pt: 1 }}>
        <TextField
          label={t('login.username')}
          name="username"
          autoComplete="username"
          autoFocus={!givenName}
          required
          value={username}
          onChange={(event) => setUsername(event.target.value)}
        />
        <TextField
          label={t('login.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          autoFocus={Boolean(givenName)}
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        {problem && <Alert severity="error">{problem}</Alert>}
        <Button type="submit" variant="contained" size="large" disabled={isBusy}>
          {t('login.submit')}
        </Button>
      </Stack>
    </form>
  );
}
