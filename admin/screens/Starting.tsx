import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useWords } from '../language/messages.ts';
import { loadSession } from '../providers/loadSession.ts';

/** Until it is known who is there. */
export function Starting({ hasFailed }: { hasFailed: boolean }) {
  const t = useWords();
  if (!hasFailed) return <LinearProgress />;
  return (
    <Alert severity="warning" role="alert" action={<Button onClick={() => void loadSession()}>{t('retry')}</Button>}>
      {t('unavailable')}
    </Alert>
  );
}
