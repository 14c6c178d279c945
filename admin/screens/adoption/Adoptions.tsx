import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { type RaRecord, Link as RouteLink } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import type { UnitAdoption } from '../../../schema/generated/types.ts';
import { registry } from '../../declarations.ts';
import { showMoment } from '../../fields/date.tsx';
import { useLabel, useWords } from '../../language/messages.ts';
import { language } from '../../providers/language.ts';
import { useObservable } from '../../providers/observable.ts';
import { request } from '../../providers/request.ts';
import { me } from '../../providers/session.ts';
import { stackedTable } from '../definitions/stacked.ts';
import { ErrorNote } from '../ErrorNote.tsx';

const query = (resource: Resource) => `query Adoptions($id: ID!) {
  rows: ${resource.name}Adoptions(id: $id) {
    unit unitName recordId adoptedAt standing { label { zh en } } parts done localised missing adoptionsBelow progress
  }
}`;

/** Who below has taken the record up, since when, and how far each is; those that have not are marked. */
export default function Adoptions({ resource, record }: { resource: Resource; record: RaRecord }) {
  const t = useWords();
  const { data, error } = useQuery({
    queryKey: ['adoptions', resource.name, record.id, me().unit.code],
    queryFn: () => request<{ rows: readonly UnitAdoption[] }>(query(resource), { id: record.id }),
  });
  const [part] = registry.partsOf(resource);
  const heads = [
    ...(['unit', 'adoptedAt', 'state'] as const),
    ...(part ? (['parts', 'progress', 'localised', 'missing'] as const) : []),
    'adoptionsBelow' as const,
  ];
  if (error) return <ErrorNote error={error} />;
  if (!data) return <LinearProgress />;
  if (data.rows.length === 0)
    return <Typography sx={{ p: 2, color: 'text.secondary' }}>{t('adoption.nobody')}</Typography>;
  const adopted = data.rows.filter(({ recordId }) => recordId).length;
  return (
    <>
      <Typography sx={{ p: 1.25 }}>
        {t('adoption.summary', { adopted, all: data.rows.length, without: data.rows.length - adopted })}
      </Typography>
      <Table size="small" sx={stackedTable} data-testid="adoptions">
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{t(`adoption.${head}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.rows.map((row) => (
            <Row key={row.unit} resource={resource} part={part} row={row} />
          ))}
        </TableBody>
      </Table>
    </>
  );
}

function Row({ resource, part, row }: { resource: Resource; part: Resource | undefined; row: UnitAdoption }) {
  const t = useWords();
  const label = useLabel();
  const chosen = useObservable(language);
  const { unitName, recordId, adoptedAt, standing, parts, done, localised, missing, adoptionsBelow, progress } = row;
  const partsAt = `/${part?.name}?filter=${encodeURIComponent(JSON.stringify({ [part?.adopts?.partOf ?? '']: recordId }))}`;
  return (
    <TableRow hover>
      <TableCell>
        {recordId ? (
          <Link component={RouteLink} to={`/${resource.name}/${recordId}/show`} underline="hover">
            {unitName}
          </Link>
        ) : (
          unitName
        )}
      </TableCell>
      <TableCell data-label={t('adoption.adoptedAt')} className="date">
        {adoptedAt ? showMoment(adoptedAt, chosen) : <Missing />}
      </TableCell>
      <TableCell data-label={t('adoption.state')}>{standing ? label(standing.label) : '—'}</TableCell>
      {part && (
        <>
          <TableCell data-label={t('adoption.parts')} className="number">
            {recordId ? (
              <Link component={RouteLink} to={partsAt} underline="hover">
                {done}/{parts}
              </Link>
            ) : (
              '—'
            )}
          </TableCell>
          <TableCell data-label={t('adoption.progress')}>
            <Progress value={progress ?? null} />
          </TableCell>
          <TableCell data-label={t('adoption.localised')} className="number">
            {recordId ? localised : '—'}
          </TableCell>
          <TableCell data-label={t('adoption.missing')} className="number">
            {recordId ? missing : '—'}
          </TableCell>
        </>
      )}
      <TableCell data-label={t('adoption.adoptionsBelow')} className="number">
        {adoptionsBelow}
      </TableCell>
    </TableRow>
  );
}

/** By word and weight, not by colour alone. */
function Missing() {
  const t = useWords();
  return (
    <Typography component="strong" variant="body2" color="error" sx={{ fontWeight: 600 }}>
      {t('adoption.none')}
    </Typography>
  );
}

function Progress({ value }: { value: number | null }) {
  const t = useWords();
  if (value === null) return <>—</>;
  const percent = Math.round(value * 100);
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center', minWidth: 120 }}>
      <LinearProgress variant="determinate" value={percent} aria-label={t('adoption.progress')} sx={{ flex: 1 }} />
      <span className="number">{percent}%</span>
    </Stack>
  );
}
