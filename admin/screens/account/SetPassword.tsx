import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import { useWords } from '../../language/messages.ts';
import { apiErrorOf } from '../../providers/ApiError.ts';
import { request } from '../../providers/request.ts';

const SET = 'mutation ($user: ID!, $password: String!) { setPassword(user: $user, password: $password) }';

/** A first password, which its owner has to change when he logs in. */
export function SetPassword({ user, onClose }: { user: string; onClose: () => void }) {
  const t = useWords();
  const notify = useNotify();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    try {
      await request(SET, { user, password });
      notify(t('user.passwordSet'), { type: 'success' });
      onClose();
    } catch (error) {
      const { fields, message } = apiErrorOf(error);
      setProblem(fields[0]?.message ?? message);
    }
  }

  return (
    <Dialog open onClose={onClose}>
      <form onSubmit={submit}>
        <DialogTitle>{t('user.setPassword')}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            margin="dense"
            type="password"
            label={t('account.password')}
            autoComplete="new-password"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
            error={Boolean(problem)}
            helperText={problem ?? t('user.passwordHelp')}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="contained">
            {t('save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
