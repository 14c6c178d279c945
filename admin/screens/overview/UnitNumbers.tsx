import Link from '@mui/material/Link';
import type { Theme } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { useWords } from '../../language/messages.ts';
import { stackedTable } from '../definitions/stacked.ts';

interface Props<Unit> {
  /** The unit that is looked at first. */
  units: readonly Unit[];
  columns: readonly { label: string; numberOf(unit: Unit): number }[];
  testId: string;
  onOpen(unit: string): void;
  /** Whether there is something to see in a unit below; in each unless given. */
  canOpen?(unit: Unit): boolean;
  /** Behind the name of the first. */
  children?: ReactNode;
}

/** Where there is no room, a unit takes two lines: a district has forty townships. */
const inTwoLines = (theme: Theme) => ({
  [theme.breakpoints.down('md')]: {
    '& tr': { display: 'flex', flexWrap: 'wrap' },
    '& td:first-of-type': { flexBasis: '100%' },
    '& td[data-label]::before': { flex: 'none' },
  },
});

/** Numbers of each unit; one below is looked into by its name. */
export function UnitNumbers<Unit extends { unit: string; unitName: string }>(props: Props<Unit>) {
  const { units, columns, testId, onOpen, canOpen = () => true, children } = props;
  const t = useWords();
  return (
    <Table size="small" sx={[stackedTable, inTwoLines]} data-testid={testId}>
      <TableHead>
        <TableRow>
          <TableCell>{t('coverage.unit')}</TableCell>
          {columns.map(({ label }) => (
            <TableCell key={label}>{label}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {units.map((unit, position) => (
          <TableRow key={unit.unit} hover>
            <TableCell>
              {position > 0 && canOpen(unit) ? (
                <Link component="button" underline="hover" onClick={() => onOpen(unit.unit)}>
                  {unit.unitName}
                </Link>
              ) : (
                unit.unitName
              )}
              {position === 0 && children}
            </TableCell>
            {columns.map(({ label, numberOf }) => (
              <TableCell key={label} data-label={label} className="number">
                {numberOf(unit)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
