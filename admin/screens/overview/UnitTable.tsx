import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ResponsibilityUnit } from '../../../schema/generated/types.ts';
import { useWords } from '../../language/messages.ts';
import { stackedTable } from '../definitions/stacked.ts';

interface Props {
  /** The unit that is looked at first. */
  units: readonly ResponsibilityUnit[];
  /** null for one's own. */
  chosen: string | null;
  onChoose: (unit: string | null) => void;
}

const numbers = ['objects', 'incomplete', 'overlapping'] as const;

/** How complete each unit is; one below is looked into by its name, and the way back is the first line. */
export function UnitTable({ units, chosen, onChoose }: Props) {
  const t = useWords();
  return (
    <Table size="small" sx={stackedTable} data-testid="responsibility-units">
      <TableHead>
        <TableRow>
          <TableCell>{t('coverage.unit')}</TableCell>
          {numbers.map((name) => (
            <TableCell key={name}>{t(`responsibility.${name}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {units.map((unit, position) => (
          <TableRow key={unit.unit} hover>
            <TableCell>
              {position > 0 && unit.objects > 0 ? (
                <Link component="button" underline="hover" onClick={() => onChoose(unit.unit)}>
                  {unit.unitName}
                </Link>
              ) : (
                unit.unitName
              )}
              {position === 0 && chosen && (
                <Link component="button" underline="hover" sx={{ ml: 1 }} onClick={() => onChoose(null)}>
                  {t('responsibility.back')}
                </Link>
              )}
            </TableCell>
            {numbers.map((name) => (
              <TableCell key={name} data-label={t(`responsibility.${name}`)} className="number">
                {unit[name]}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
