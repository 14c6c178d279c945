import Alert from '@mui/material/Alert';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Resource } from '../../schema/defineResource.ts';
import { titleOf } from '../fields/titleOf.ts';
import { useWords } from '../language/messages.ts';
import type { Outcome, Titled } from './takeMany.ts';

interface Props {
  resource: Resource;
  records: readonly Titled[];
  outcomes: readonly Outcome[];
}

/** Rows that are shown. */
const most = 500;

/** Record by record: done, or why not; what was refused comes first. */
export function Outcomes({ resource, records, outcomes }: Props) {
  const t = useWords();
  const refused = outcomes.filter(({ isDone }) => !isDone);
  const done = outcomes.filter(({ isDone }) => isDone);
  return (
    <>
      <Alert severity={refused.length > 0 ? 'warning' : 'success'}>
        {t('transition.outcome', { done: done.length, refused: refused.length })}
      </Alert>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('transition.record')}</TableCell>
            <TableCell>{t('transition.result')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {[...refused, ...done].slice(0, most).map(({ id, error }) => (
            <TableRow key={id}>
              <TableCell>
                {titleOf(
                  resource,
                  records.find((record) => record.id === id),
                )}
              </TableCell>
              <TableCell>
                {error
                  ? (error.fields?.map(({ message }) => message).join(' ') ?? error.message)
                  : t('transition.isDone')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
