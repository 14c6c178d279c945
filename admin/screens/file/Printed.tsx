import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { showMoment } from '../../fields/date.tsx';
import { useWords } from '../../language/messages.ts';
import { language } from '../../providers/language.ts';
import { useObservable } from '../../providers/observable.ts';
import { me } from '../../providers/session.ts';

/** Who opened the document to print it, and when. */
export function Printed() {
  const t = useWords();
  const chosen = useObservable(language);
  const [at] = useState(() => new Date().toISOString());
  const { displayName, username, unit } = me();
  const values = { name: `${unit.name} ${displayName}`, account: username, at: showMoment(at, chosen) };
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }} data-testid="printed">
      {t('file.printed', values)}
    </Typography>
  );
}
