import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { Title, useNotify } from 'react-admin';
import { roles } from '../../../schema/roles.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { apiErrorOf } from '../../providers/ApiError.ts';
import { loadSession } from '../../providers/loadSession.ts';
import { request } from '../../providers/request.ts';
import { me } from '../../providers/session.ts';

/** Who I am, what I may do here, and my password. */
export default function AccountScreen() {
  const t = useWords();
  const label = useLabel();
  const { displayName, username, unit, roles: held, mustChangePassword } = me();
  const facts = [
    [t('login.username'), username],
    [t('account.name'), displayName],
    [t('account.unit'), unit.fullName],
    [t('account.roles'), held.map((role) => label(roles[role].label)).join(t('and')) || '—'],
  ];
  return (
    <Stack spacing={1.5} sx={{ py: 1, maxWidth: 560 }}>
      <Title title={t('account.title')} />
      {mustChangePassword && <Alert severity="warning">{t('account.mustChange')}</Alert>}
      <Card sx={{ p: 2 }}>
        <Box component="dl" className="record-fields">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </Box>
      </Card>
      <Card sx={{ p: 2 }}>
        <Typography variant="h3">{t('account.submit')}</Typography>
        <PasswordForm />
      </Card>
    </Stack>
  );
}

const CHANGE =
  'mutation ($current: String!, $password: String!) { changePassword(current: $current, password: $password) }';
const empty = { current: '', password: '', again: '' };

function PasswordForm() {
  const t = useWords();
  const notify = useNotify();
  const [values, setValues] = useState(empty);
  const [problems, setProblems] = useState<Partial<Record<string, string>>>({});

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (values.password !== values.again) return setProblems({ again: t('account.different') });
    try {
      await request(CHANGE, { current: values.current, password: values.password });
      setValues(empty);
      setProblems({});
      notify(t('account.changed'), { type: 'success' });
      await loadSession();
    } catch (error) {
      const { fields, message } = apiErrorOf(error);
      const atFields = Object.fromEntries(fields.map(({ path, message: problem }) => [path, problem]));
      setProblems(fields.length ? atFields : { current: message });
    }
  }

  const input = (name: keyof typeof empty, autoComplete: string) => (
    <TextField
      type="password"
      name={name}
      label={t(`account.${name}`)}
      autoComplete={autoComplete}
      required
      value={values[name]}
      onChange={({ target }) => setValues({ ...values, [name]: target.value })}
      error={Boolean(problems[name])}
      helperText={problems[name]}
    />
  );
  return (
    <Stack component="form" onSubmit={submit} spacing={1} sx={{ mt: 1, alignItems: 'flex-start' }}>
      {input('current', 'current-password')}
      {input('password', 'new-password')}
      {input('again', 'new-password')}
      <Button type="submit" variant="contained">
        {t('account.submit')}
      </Button>
    </Stack>
  );
}
