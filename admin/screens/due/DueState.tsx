import EventAvailable from '@mui/icons-material/EventAvailable';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import NotificationImportant from '@mui/icons-material/NotificationImportant';
import Box from '@mui/material/Box';
import type { CadenceState } from '../../../schema/generated/types.ts';
import { useWords } from '../../language/messages.ts';
import { Late } from '../../lifecycle/Late.tsx';

const icons = { DUE: NotificationImportant, OPEN: HourglassEmpty, MET: EventAvailable };

/** Said by word and shape, for the colours are those of levels. */
export function DueState({ state }: { state: CadenceState }) {
  const t = useWords();
  if (state === 'LATE') return <Late />;
  const Icon = icons[state];
  return (
    <Box
      component={state === 'DUE' ? 'strong' : 'span'}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.25, whiteSpace: 'nowrap' }}
    >
      <Icon fontSize="inherit" />
      {t(`due.${state}`)}
    </Box>
  );
}
