import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Alert from '@mui/material/Alert';
import Chip from '@mui/material/Chip';
import GlobalStyles from '@mui/material/GlobalStyles';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { DutyPostMonth } from '../../../schema/generated/types.ts';
import { useWords } from '../../language/messages.ts';
import { useObservable } from '../../providers/observable.ts';
import { me, session } from '../../providers/session.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { fetchMonth, fetchRoster, isMonth, midnightsOf, monthAfter, thisMonth } from './fetchRoster.ts';
import { RosterDay } from './RosterDay.tsx';

const days = ['1', '2', '3', '4', '5', '6', '7'] as const;

const styles = ({ palette, breakpoints }: Theme) => ({
  '.roster': {
    display: 'grid',
    gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
    gap: 4,
    '& .weekday': { textAlign: 'center' as const, color: palette.text.secondary },
    '& .day': {
      minHeight: 84,
      padding: 5,
      fontSize: '0.8rem',
      overflowWrap: 'anywhere' as const,
      background: palette.background.paper,
      border: `1px solid ${palette.divider}`,
      borderRadius: 4,
    },
    '& .day.incomplete': { borderColor: palette.error.main },
    '& .gap': { color: palette.error.main, fontWeight: 600 },
    '& .rest': { color: palette.text.secondary },
    [breakpoints.down('md')]: {
      gridTemplateColumns: '1fr',
      '& .weekday': { display: 'none' },
      '& .day': { gridColumn: '1 !important', minHeight: 0 },
    },
  },
});

/** A month of the unit's duty posts, one at a time: who is on duty each day, what is missing, what checks found (K-07, W-15e). */
export default function DutyMonthScreen() {
  const t = useWords();
  useObservable(session);
  const { unit } = me();
  const [params, setParams] = useSearchParams();
  const asked = params.get('month');
  const month = isMonth(asked) ? asked : thisMonth();
  const { data: posts, error } = useQuery({
    queryKey: ['dutyMonth', unit.code, month],
    queryFn: () => fetchMonth(unit.code, month),
  });
  const post = posts?.find((one) => one.post === params.get('post')) ?? posts?.[0];
  const show = (next: { month?: string; post?: string | undefined }) =>
    setParams({ month, ...(post && { post: post.post }), ...next } as Record<string, string>, { replace: true });
  return (
    <Stack spacing={1} sx={{ py: 1 }} data-testid="duty-month">
      <Title title={t('duty.month')} />
      <GlobalStyles styles={styles} />
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <IconButton aria-label={t('duty.before')} onClick={() => show({ month: monthAfter(month, -1) })}>
          <ChevronLeft />
        </IconButton>
        <Typography variant="h1">{t('duty.of', { unit: unit.name, month })}</Typography>
        <IconButton aria-label={t('duty.after')} onClick={() => show({ month: monthAfter(month, 1) })}>
          <ChevronRight />
        </IconButton>
      </Stack>
      {error && <ErrorNote error={error} />}
      {!posts && !error && <LinearProgress />}
      {posts?.length === 0 && <Alert severity="info">{t('duty.none')}</Alert>}
      <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
        {posts?.map((one) => (
          <Chip
            key={one.post}
            label={`${one.name ?? one.post}${one.gaps.length > 0 ? ` · ${t('duty.gaps', { count: one.gaps.length })}` : ''}`}
            color={one.post === post?.post ? 'primary' : one.gaps.length > 0 ? 'error' : 'default'}
            variant={one.post === post?.post ? 'filled' : 'outlined'}
            onClick={() => show({ post: one.post })}
          />
        ))}
      </Stack>
      {post && <RosterGrid post={post} month={month} />}
    </Stack>
  );
}

function RosterGrid({ post, month }: { post: DutyPostMonth; month: string }) {
  const t = useWords();
  const { data: roster, error } = useQuery({
    queryKey: ['dutyShift', 'roster', post.post, month],
    queryFn: () => fetchRoster(post.post, month),
  });
  if (error) return <ErrorNote error={error} />;
  if (!roster) return <LinearProgress />;
  const midnights = midnightsOf(month);
  return (
    <>
      {post.dueHours > 0 && (
        <Typography color="text.secondary">
          {t('duty.covered', { covered: Math.round(post.coveredHours), due: post.dueHours })}
        </Typography>
      )}
      {roster.hasMore && <Alert severity="warning">{t('duty.more')}</Alert>}
      <div className="roster">
        {days.map((day) => (
          <div key={day} className="weekday">
            {t(`duty.weekday.${day}`)}
          </div>
        ))}
        {midnights.slice(0, -1).map((from, position) => (
          <RosterDay key={from} from={from} to={midnights[position + 1] as number} post={post} roster={roster} />
        ))}
      </div>
    </>
  );
}
