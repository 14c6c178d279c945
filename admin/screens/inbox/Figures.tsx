import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { Resource } from '../../../schema/defineResource.ts';
import type { Lifecycle } from '../../../schema/lifecycle.ts';
import { fieldOf } from '../../declarations.ts';
import { Word } from '../../fields/choice.tsx';
import { StoredValue } from '../../fields/StoredValue.tsx';
import { useLabel, useWords } from '../../language/messages.ts';
import { request } from '../../providers/request.ts';
import { me } from '../../providers/session.ts';
import { stackedTable } from '../definitions/stacked.ts';
import { ErrorNote } from '../ErrorNote.tsx';

interface Row {
  state: string;
  reviewUnit: string;
  decided: number;
  late: number;
  /** 0 to 1. */
  returnRate: number;
  meanHours: number;
}

const DAYS = 90;

const FIGURES = `query Figures($resource: String!, $since: DateTime!, $until: DateTime!) {
  figures: reviewFigures(resource: $resource, since: $since, until: $until) { state reviewUnit decided late returnRate meanHours }
}`;

/** Until now, from the same moment 90 days before. */
function lately() {
  const now = Date.now();
  return { since: new Date(now - DAYS * 86_400_000).toISOString(), until: new Date(now).toISOString() };
}

const numeric = { textAlign: { md: 'right' } };
const numbers = ['decided', 'meanHours', 'returnRate', 'late'] as const;

/** How long reviews took of late, and how many went back; nothing where nothing was decided. */
export function Figures({ resource }: { resource: Resource }) {
  const t = useWords();
  const label = useLabel();
  const { data, error } = useQuery({
    queryKey: ['figures', resource.name, me().unit.code],
    queryFn: () => request<{ figures: readonly Row[] }>(FIGURES, { resource: resource.name, ...lately() }),
  });
  if (error) return <ErrorNote error={error} />;
  if (!data || data.figures.length === 0) return null;
  const shown = ({ decided, meanHours, returnRate, late }: Row) => ({
    ...{ decided, late },
    ...{ meanHours: meanHours.toFixed(1), returnRate: `${Math.round(returnRate * 100)}%` },
  });
  return (
    <Card component="section" data-testid="figures">
      <Typography variant="h3" sx={{ p: 1.25 }}>
        {t('figures.title', { name: label(resource.label) })}
      </Typography>
      <Table size="small" sx={stackedTable}>
        <TableHead>
          <TableRow>
            <TableCell>{t('figures.state')}</TableCell>
            <TableCell>{t('figures.unit')}</TableCell>
            {numbers.map((name) => (
              <TableCell key={name} sx={numeric}>
                {t(`figures.${name}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.figures.map((row) => (
            <TableRow key={`${row.reviewUnit} ${row.state}`}>
              <TableCell data-label={t('figures.state')}>
                <Word field={fieldOf(resource, (resource.lifecycle as Lifecycle).field)} code={row.state} />
              </TableCell>
              <TableCell data-label={t('figures.unit')}>
                <StoredValue field={fieldOf(resource, 'reviewUnit')} value={row.reviewUnit} />
              </TableCell>
              {numbers.map((name) => (
                <TableCell key={name} data-label={t(`figures.${name}`)} className="number" sx={numeric}>
                  {shown(row)[name]}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
