import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Resource } from '../../../schema/defineResource.ts';
import { fieldOf, isDeclared } from '../../declarations.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import type { ImportResult } from '../../providers/sheets.ts';

const MOST = 200;

/** What would become of the rows, and what is wrong, cell by cell. */
export function ImportOutlook({ resource, outlook }: { resource: Resource; outlook: ImportResult }) {
  const t = useWords();
  const label = useLabel();
  const { problems, totalProblems } = outlook;
  const shown = problems.slice(0, MOST);
  return (
    <Box sx={{ mt: 1 }}>
      <Alert severity={totalProblems > 0 ? 'warning' : 'success'}>
        {t('sheet.outlook', { ...counts(outlook) })}
        {totalProblems > shown.length && ` ${t('sheet.more', { shown: shown.length, total: totalProblems })}`}
      </Alert>
      {shown.length > 0 && (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{t('sheet.row')}</TableCell>
                <TableCell>{t('sheet.column')}</TableCell>
                <TableCell>{t('sheet.problem')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map(({ row, column, message }) => (
                <TableRow key={`${row} ${column} ${message}`}>
                  <TableCell>{row}</TableCell>
                  <TableCell>
                    {isDeclared(resource, column) ? label(fieldOf(resource, column).label) : column}
                  </TableCell>
                  <TableCell>{message}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Box>
  );
}

const counts = ({ created, updated, unchanged, bad }: ImportResult) => ({ created, updated, unchanged, bad });
