import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouteLink } from 'react-admin';
import type { InboxItem } from '../../../schema/generated/types.ts';
import { registry } from '../../declarations.ts';
import { showMoment } from '../../fields/date.tsx';
import { spokenTitle } from '../../fields/titleOf.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { Late } from '../../lifecycle/Late.tsx';
import { language } from '../../providers/language.ts';
import { useObservable } from '../../providers/observable.ts';
import { stackedTable } from '../definitions/stacked.ts';

const heads = ['record', 'state', 'unit', 'since', 'due'] as const;

/** What waits, each leading to its record. */
export function InboxTable({ items, isEmpty }: { items: readonly InboxItem[]; isEmpty: boolean }) {
  const t = useWords();
  if (items.length === 0)
    return <Typography sx={{ p: 4, textAlign: 'center' }}>{t(isEmpty ? 'inbox.none' : 'inbox.noneShown')}</Typography>;
  return (
    <Table size="small" sx={stackedTable} data-testid="inbox">
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableCell key={head}>{t(`inbox.${head}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </TableBody>
    </Table>
  );
}

function Row({ item }: { item: InboxItem }) {
  const t = useWords();
  const label = useLabel();
  const chosen = useObservable(language);
  const resource = registry.resource(item.resource);
  return (
    <TableRow hover>
      <TableCell>
        <span>
          <Link component={RouteLink} to={`/${resource.name}/${item.id}/show`} underline="hover">
            {item.title ? spokenTitle(resource, item.title) : item.id}
          </Link>{' '}
          <Typography component="span" variant="body2" color="text.secondary">
            {label(resource.label)}
          </Typography>
        </span>
      </TableCell>
      <TableCell data-label={t('inbox.state')}>{label(item.label)}</TableCell>
      <TableCell data-label={t('inbox.unit')}>{item.unitName}</TableCell>
      <TableCell data-label={t('inbox.since')} className="date">
        {showMoment(item.since, chosen)}
      </TableCell>
      <TableCell data-label={t('inbox.due')} className="date">
        <span>
          {item.dueAt ? showMoment(item.dueAt, chosen) : '—'} {item.isOverdue && <Late />}
        </span>
      </TableCell>
    </TableRow>
  );
}
