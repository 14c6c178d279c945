import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQueryClient } from '@tanstack/react-query';
import { useWords } from '../language/messages.ts';
import { LoginForm } from '../login/LoginForm.tsx';
import { login } from '../providers/authProvider.ts';
import { useObservable } from '../providers/observable.ts';
import { session } from '../providers/session.ts';

/** Over the open page when the session has ended, so that page and form are still there after the login. */
export function LoginAgain() {
  const t = useWords();
  const queryClient = useQueryClient();
  const { isExpired, me } = useObservable(session);
  if (!isExpired || !me) return null;
  return (
    <Dialog open fullWidth maxWidth="xs" data-testid="login-again">
      <DialogTitle>{t('login.again')}</DialogTitle>
      <DialogContent>
        <LoginForm
          username={me.username}
          onLogin={async (credentials) => {
            await login(credentials);
            // The page belongs to who opened it.
            if (credentials.username !== me.username) window.location.reload();
            void queryClient.invalidateQueries();
          }}
        />
      </DialogContent>
    </Dialog>
  );
}
