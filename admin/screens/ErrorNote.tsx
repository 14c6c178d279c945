import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useWords } from '../language/messages.ts';
import { apiErrorOf } from '../providers/ApiError.ts';

/** Where something could not be loaded: why, and a way to try again. */
export function ErrorNote({ error }: { error?: unknown }) {
  const t = useWords();
  const queryClient = useQueryClient();
  const retry = () => void queryClient.invalidateQueries();
  return (
    <Alert severity="error" sx={{ m: 1 }} action={<Button onClick={retry}>{t('retry')}</Button>}>
      {error ? apiErrorOf(error).message : t('failed')}
    </Alert>
  );
}
