import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouteLink } from 'react-admin';
import { cadencePeriod } from '../../../schema/dictionaries/cadence.ts';
import type { Due, DueItem, DueRule } from '../../../schema/generated/types.ts';
import { registry } from '../../declarations.ts';
import { showDate } from '../../fields/date.tsx';
import { spokenTitle } from '../../fields/titleOf.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { language } from '../../providers/language.ts';
import { useObservable } from '../../providers/observable.ts';
import { me } from '../../providers/session.ts';
import { stackedTable } from '../definitions/stacked.ts';
import { DueState } from './DueState.tsx';
import { recordFor } from './fetchDue.ts';

const heads = ['what', 'subject', 'done', 'last', 'until', 'state'] as const;

/** Who owes what, each leading to the subject and to the record that would fulfil it. */
export function DueTable({ due: { items, rules } }: { due: Due }) {
  const t = useWords();
  return (
    <Table size="small" sx={stackedTable} data-testid="due">
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableCell key={head}>{t(`due.${head}`)}</TableCell>
          ))}
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map((item) => (
          <Row
            key={`${item.rule} ${item.recordId ?? item.unit}`}
            item={item}
            rule={rules.find(({ id }) => id === item.rule) as DueRule}
          />
        ))}
      </TableBody>
    </Table>
  );
}

function Row({ item, rule }: { item: DueItem; rule: DueRule }) {
  const t = useWords();
  const label = useLabel();
  const chosen = useObservable(language);
  const record = item.state === 'MET' ? undefined : recordFor(rule, item);
  const period = cadencePeriod.items.find(({ code }) => code === rule.period)?.label;
  const { every, atLeast } = rule;
  const often = { every, atLeast, period: period ? label(period).toLowerCase() : rule.period };
  return (
    <TableRow hover>
      <TableCell>
        <span>
          <Link component={RouteLink} to={`/cadenceRule/${rule.id}/show`} underline="hover">
            {rule.name}
          </Link>{' '}
          <Typography component="span" variant="body2" color="text.secondary">
            {t(every > 1 ? `due.${rule.mode as 'QUOTA'}.more` : `due.${rule.mode as 'QUOTA'}.one`, often)}
          </Typography>
        </span>
      </TableCell>
      <TableCell data-label={t('due.subject')}>
        <Subject item={item} />
      </TableCell>
      <TableCell data-label={t('due.done')} className="number">
        {rule.mode === 'QUOTA' ? `${item.done} / ${atLeast}` : '—'}
      </TableCell>
      <TableCell data-label={t('due.last')} className="date">
        {item.last ? showDate(item.last, chosen) : '—'}
      </TableCell>
      <TableCell data-label={t('due.until')} className="date">
        {showDate(item.dueOn, chosen)}
      </TableCell>
      <TableCell data-label={t('due.state')}>
        <DueState state={item.state} />
      </TableCell>
      <TableCell sx={{ textAlign: 'right' }}>
        {record && (
          <Button
            size="small"
            component={RouteLink}
            to={`/${rule.counted}/create`}
            state={{ record }}
            sx={{ py: 0, whiteSpace: 'nowrap' }}
          >
            {t('due.add', { name: label(registry.resource(rule.counted).label).toLowerCase() })}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}

/** The record that something is due for, with its unit where that is another, or the unit itself. */
export function Subject({ item: { resource: name, recordId, title, unit, unitName } }: { item: DueItem }) {
  if (!name) return <>{unitName}</>;
  const shown = title === null || title === undefined ? recordId : spokenTitle(registry.resource(name), title);
  return (
    <span>
      <Link component={RouteLink} to={`/${name}/${recordId}/show`} underline="hover">
        {shown}
      </Link>{' '}
      {unit !== me().unit.code && (
        <Typography component="span" variant="body2" color="text.secondary">
          {unitName}
        </Typography>
      )}
    </span>
  );
}
