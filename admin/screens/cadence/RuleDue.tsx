import Button from '@mui/material/Button';
import { Link, type RaRecord } from 'react-admin';
import { useWords } from '../../language/messages.ts';

/** From a rule to what is due by it. */
export default function RuleDue({ record }: { record: RaRecord }) {
  const t = useWords();
  return (
    <Button component={Link} to={`/due?rule=${record.id}&below=1&state=LATE,DUE,OPEN,MET`} sx={{ alignSelf: 'start' }}>
      {t('due.ofRule')}
    </Button>
  );
}
