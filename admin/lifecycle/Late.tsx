import AccessAlarm from '@mui/icons-material/AccessAlarm';
import Box from '@mui/material/Box';
import { useWords } from '../language/messages.ts';

/** Said by word and shape, for the colours are those of levels. */
export function Late() {
  const t = useWords();
  return (
    <Box component="strong" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.25, color: 'error.main' }}>
      <AccessAlarm fontSize="inherit" />
      {t('state.late')}
    </Box>
  );
}
