import Box from '@mui/material/Box';
import { useWords } from '../../../language/messages.ts';
import type { Changed } from './changed.ts';

/** Says that a part is the unit's own or changed by it, and how much of it is wrong. */
export function ChangedMark({ changed, problems }: { changed: Changed | undefined; problems: number }) {
  const t = useWords();
  if (!changed && problems === 0) return null;
  return (
    <Box component="span" sx={{ fontSize: '0.75rem', whiteSpace: 'nowrap' }}>
      {changed && (
        <Box component="span" sx={{ color: 'primary.main' }}>
          {t(`lifecycle.is.${changed}`)}
        </Box>
      )}{' '}
      {problems > 0 && (
        <Box component="strong" sx={{ color: 'error.main' }}>
          {t('lifecycle.problems', { count: problems })}
        </Box>
      )}
    </Box>
  );
}
