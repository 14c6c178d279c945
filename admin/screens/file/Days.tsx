import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { showDate } from '../../fields/date.tsx';
import { language } from '../../providers/language.ts';
import { useObservable } from '../../providers/observable.ts';
import { EntryLine } from './EntryLine.tsx';
import type { Entry } from './entries.ts';
import type { FileShown } from './useFile.ts';

interface Props {
  entries: readonly Entry[];
  /** Left out: the records are not told with their first entry. */
  told?: FileShown['told'];
}

/** Entries by days, the earliest first. */
export function Days({ entries, told }: Props) {
  const chosen = useObservable(language);
  return [...Map.groupBy(entries, ({ day }) => day)].map(([day, those]) => (
    <Box component="section" key={day}>
      <Typography variant="h3" sx={{ mt: 1.5 }}>
        {showDate(day, chosen)}
      </Typography>
      <Box component="ol" className="file-day">
        {those.map((entry) => (
          <EntryLine key={entry.key} entry={entry} records={told?.get(entry.path)?.records} />
        ))}
      </Box>
    </Box>
  ));
}
