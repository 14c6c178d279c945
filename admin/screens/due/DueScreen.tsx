import Alert from '@mui/material/Alert';
import Breadcrumbs from '@mui/material/Breadcrumbs';
import Card from '@mui/material/Card';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TablePagination from '@mui/material/TablePagination';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Link as RouteLink, Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { beijingDate } from '../../../schema/fields/date.ts';
import type { Due } from '../../../schema/generated/types.ts';
import { useWords } from '../../language/messages.ts';
import { useObservable } from '../../providers/observable.ts';
import { me, session } from '../../providers/session.ts';
import { useSettled } from '../../useSettled.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { Missing } from '../Missing.tsx';
import { DueTable } from './DueTable.tsx';
import { DueUnits } from './DueUnits.tsx';
import { mayReadDue, numberOf, states, urgent, useDue } from './fetchDue.ts';

const PAGE = 50;

/** What is due on a day in the unit, and below it; all that is chosen stands in the URL. */
export default function DueScreen() {
  const t = useWords();
  useObservable(session);
  const [params, setParams] = useSearchParams();
  const on = params.get('on') ?? beijingDate(new Date());
  const unit = params.get('unit');
  const rule = params.get('rule');
  const isBelow = params.has('below');
  const asked = params.get('state')?.split(',');
  const state = asked ? states.filter((one) => asked.includes(one)) : urgent;
  const page = Number(params.get('page') ?? 0);
  const day = useSettled(on);
  const asks = { on: day, unit, isBelow, state, rule, first: PAGE, offset: page * PAGE };
  const { data, error } = useDue(asks);
  // all of them, also while one is looked at
  const known = useDue(rule ? { ...asks, rule: null, first: 0, offset: 0 } : asks).data?.rules ?? [];
  const rules = known.filter(({ id, late, due, open, met }) => id === rule || late + due + open + met > 0);
  const go = (next: Record<string, string | null>) => {
    const now: Record<string, string | null> = { ...Object.fromEntries(params), page: null, ...next };
    setParams(
      Object.entries(now).flatMap(([name, value]) => (value === null ? [] : [[name, value]])) as [string, string][],
    );
  };
  const press = (one: (typeof states)[number]) => {
    const chosen = states.filter((other) => state.includes(other) !== (other === one));
    go({ state: chosen.length > 0 ? chosen.join() : null });
  };
  if (!mayReadDue()) return <Missing />;
  return (
    <Stack spacing={1.5} sx={{ py: 1 }}>
      <Title title={t('due.title')} />
      <div>
        {unit && (
          <Breadcrumbs>
            <Link component="button" onClick={() => go({ unit: null })}>
              {me().unit.name}
            </Link>
            <span>{data?.units[0]?.unitName}</span>
          </Breadcrumbs>
        )}
        <Typography variant="h1">{t('due.title')}</Typography>
        <Typography color="text.secondary">{t('due.help')}</Typography>
      </div>
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <TextField
          type="date"
          label={t('due.on')}
          value={on}
          onChange={({ target }) => go({ on: target.value })}
          sx={{ width: 170 }}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          select
          label={t('due.rule')}
          value={rules.some(({ id }) => id === rule) ? rule : ''}
          onChange={({ target }) => go({ rule: target.value || null })}
          sx={{ width: 300, maxWidth: '100%' }}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        >
          <MenuItem value="">{t('due.allRules')}</MenuItem>
          {rules.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <FormControlLabel
          control={<Switch checked={isBelow} onChange={(_, isOn) => go({ below: isOn ? '1' : null })} />}
          label={t('due.below')}
        />
      </Stack>
      {error && <ErrorNote error={error} />}
      {!data && !error && <LinearProgress />}
      {data && (
        <>
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }} data-testid="due-states">
            {states.map((one) => (
              <Chip
                key={one}
                label={`${t(`due.${one}`)} ${data.rules.reduce((sum, each) => sum + each[numberOf[one]], 0)}`}
                color={state.includes(one) ? 'primary' : 'default'}
                variant={state.includes(one) ? 'filled' : 'outlined'}
                onClick={() => press(one)}
                aria-pressed={state.includes(one)}
              />
            ))}
          </Stack>
          <Uncounted due={data} />
          {isBelow && data.units.length > 1 && (
            <Card>
              <DueUnits units={data.units} onOpen={(code) => go({ unit: code })} />
            </Card>
          )}
          <Card>
            {data.items.length > 0 ? <DueTable due={data} /> : <Nothing due={data} />}
            {data.total > PAGE && (
              <TablePagination
                component="div"
                count={data.total}
                page={page}
                rowsPerPage={PAGE}
                rowsPerPageOptions={[PAGE]}
                onPageChange={(_, next) => go({ page: String(next) })}
              />
            )}
          </Card>
        </>
      )}
    </Stack>
  );
}

function Nothing({ due: { rules } }: { due: Due }) {
  const t = useWords();
  return (
    <Typography sx={{ p: 4, textAlign: 'center' }}>
      {t(rules.length > 0 ? 'due.none' : 'due.noRules')}{' '}
      <Link component={RouteLink} to="/cadenceRule">
        {t('due.rules')}
      </Link>
    </Typography>
  );
}

/** Nothing seen is not the same as nothing done. */
function Uncounted({ due: { rules } }: { due: Due }) {
  const t = useWords();
  const names = rules.filter(({ isCounted }) => !isCounted).map(({ name }) => name);
  return names.length > 0 && <Alert severity="info">{t('due.uncounted', { names: names.join(t('and')) })}</Alert>;
}
