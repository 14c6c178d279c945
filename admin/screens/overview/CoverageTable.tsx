import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { PlanCoverage, PlanCoverageRow } from '../../../schema/generated/types.ts';
import { fieldOf, registry } from '../../declarations.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { useDictionary } from '../../providers/dictionaries.ts';
import type { Pressed } from './Behind.tsx';

interface Props {
  coverage: PlanCoverage;
  by: 'kinds' | 'categories';
  onPress: (pressed: Pressed) => void;
  /** Looks into a unit. */
  onOpen: (unit: string) => void;
}

const fields = { kinds: 'kind', categories: 'category' } as const;
const missing = { kinds: 'missingKinds', categories: 'missingCategories' } as const;
const gaps = ['sitesWithoutPlan', 'orphans', 'unfiled'] as const;

/** Units by kinds or categories of plans; a cell says so where one must be and is not, and a number opens its records. */
export function CoverageTable({ coverage: { rows, filters }, by, onPress, onOpen }: Props) {
  const t = useWords();
  const label = useLabel();
  const items = useDictionary(fieldOf(registry.resource('emergencyPlan'), fields[by]))?.items ?? [];
  const columns = items.filter(
    ({ code, isRetired }) => !isRetired || rows.some((row) => row[by].some((cell) => cell.code === code)),
  );
  const numberOf = (row: PlanCoverageRow, what: string, count: number, resource: string, filter: object) => (
    <Link
      component="button"
      underline="hover"
      onClick={() => onPress({ title: `${row.unitName} · ${what}`, resource, where: { and: [row.within, filter] } })}
    >
      {count}
    </Link>
  );
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" data-testid="coverage" sx={{ '& td:not(:first-of-type)': { textAlign: 'center' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('coverage.unit')}</TableCell>
            {columns.map((item) => (
              <TableCell key={item.code} sx={{ whiteSpace: 'normal', minWidth: 64 }}>
                {label(item.label)}
              </TableCell>
            ))}
            {gaps.map((gap) => (
              <TableCell key={gap} sx={{ whiteSpace: 'normal', minWidth: 84 }}>
                {t(`coverage.${gap}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.unit} hover>
              <TableCell>
                {row.hasBelow ? (
                  <Link component="button" underline="hover" onClick={() => onOpen(row.unit)}>
                    {row.unitName}
                  </Link>
                ) : (
                  row.unitName
                )}
              </TableCell>
              {columns.map((item) => {
                const count = row[by].find(({ code }) => code === item.code)?.count;
                const filter = { and: [filters.inForce, { [fields[by]]: { eq: item.code } }] };
                return (
                  <TableCell key={item.code} className="number">
                    {count ? (
                      numberOf(row, label(item.label), count, 'emergencyPlan', filter)
                    ) : (
                      <Gap isOne={row[missing[by]].includes(item.code)} />
                    )}
                  </TableCell>
                );
              })}
              {gaps.map((gap) => {
                const resource = gap === 'sitesWithoutPlan' ? 'riskSite' : 'emergencyPlan';
                return (
                  <TableCell key={gap} className="number">
                    {row[gap] > 0 ? numberOf(row, t(`coverage.${gap}`), row[gap], resource, filters[gap] as object) : 0}
                    {gap === 'sitesWithoutPlan' && ` / ${row.sites}`}
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** What must be there and is not, by word and ground, not by colour alone. */
function Gap({ isOne }: { isOne: boolean }) {
  const t = useWords();
  if (!isOne) return <>—</>;
  return (
    <Box component="span" sx={{ color: 'error.main', bgcolor: 'background.default', px: 0.75, borderRadius: 1 }}>
      {t('coverage.gap')}
    </Box>
  );
}
