import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouteLink } from 'react-admin';
import { showDate } from '../../fields/date.tsx';
import { useWords } from '../../language/messages.ts';
import { language } from '../../providers/language.ts';
import { useObservable } from '../../providers/observable.ts';
import { DueState } from './DueState.tsx';
import { Subject } from './DueTable.tsx';
import { urgent, useDue } from './fetchDue.ts';

/** What is due today in the unit: how much, and what comes first. */
export function DueCard() {
  const t = useWords();
  const chosen = useObservable(language);
  const { data } = useDue({ on: null, unit: null, isBelow: false, state: urgent, rule: null, first: 5, offset: 0 });
  if (!data || data.total === 0) return null;
  const { late = 0, due = 0 } = data.units[0] ?? {};
  return (
    <Card component="section" sx={{ p: 2, mb: 1.5 }} data-testid="due-card">
      <Typography variant="h3" gutterBottom sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        <Link component={RouteLink} to="/due" underline="hover" color="inherit">
          {t('due.title')}
        </Link>
        {late > 0 && (
          <Link component={RouteLink} to="/due?state=LATE" underline="hover" color="error">
            {t('due.countLate', { count: late })}
          </Link>
        )}
        {due > 0 && (
          <Link component={RouteLink} to="/due?state=DUE" underline="hover" color="inherit">
            {t('due.countDue', { count: due })}
          </Link>
        )}
      </Typography>
      {data.items.map((item) => (
        <Stack
          key={`${item.rule} ${item.recordId ?? item.unit}`}
          direction="row"
          useFlexGap
          sx={{ columnGap: 1.5, flexWrap: 'wrap', py: 0.5 }}
        >
          <DueState state={item.state} />
          <span className="date">{showDate(item.dueOn, chosen)}</span>
          <Link component={RouteLink} to={`/due?rule=${item.rule}`} underline="hover" color="inherit">
            {data.rules.find(({ id }) => id === item.rule)?.name}
          </Link>
          <Subject item={item} />
        </Stack>
      ))}
      {data.total > data.items.length && (
        <Link component={RouteLink} to="/due">
          {t('due.more', { count: data.total })}
        </Link>
      )}
    </Card>
  );
}
