import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { StockTotal } from '../../schema/generated/types.ts';
import { fieldOf, registry } from '../declarations.ts';
import { Word } from '../fields/choice.tsx';
import { useLabel, useWords } from '../language/messages.ts';
import { request } from '../providers/request.ts';
import { me } from '../providers/session.ts';
import { ErrorNote } from './ErrorNote.tsx';

const TOTALS = 'query StockTotals { stockTotals { category measure depots quantity } }';

/** What a partner is told of a unit's stock. */
export function StockTotals() {
  const t = useWords();
  const label = useLabel();
  const { data, error } = useQuery({
    queryKey: ['stockTotals', me().unit.code],
    queryFn: () => request<{ stockTotals: StockTotal[] }>(TOTALS),
  });
  const field = (name: string) => fieldOf(registry.resource('supplyItem'), name);
  return (
    <Card component="section" sx={{ p: 2, mb: 1.5, maxWidth: 720 }} data-testid="stockTotals">
      <Typography variant="h3">{t('stock.title')}</Typography>
      <Typography color="text.secondary">{t('stock.help')}</Typography>
      {error && <ErrorNote error={error} />}
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{label(field('category').label)}</TableCell>
            <TableCell align="right">{t('stock.depots')}</TableCell>
            <TableCell align="right">{label(field('quantity').label)}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {data?.stockTotals.map(({ category, measure, depots, quantity }, position, all) => (
            <TableRow key={`${category} ${measure}`}>
              {category !== all[position - 1]?.category && (
                <TableCell
                  rowSpan={all.filter((one) => one.category === category).length}
                  sx={{ verticalAlign: 'top' }}
                >
                  <Word field={field('category')} code={category} />
                </TableCell>
              )}
              <TableCell align="right">{depots}</TableCell>
              <TableCell align="right">
                {quantity == null ? t('stock.untold', { measure }) : `${quantity.toLocaleString('zh-CN')} ${measure}`}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
