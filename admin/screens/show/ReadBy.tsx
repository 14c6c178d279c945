import LinearProgress from '@mui/material/LinearProgress';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { RaRecord } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import type { Reader } from '../../../schema/generated/types.ts';
import { showMoment } from '../../fields/date.tsx';
import { useLabel, useWords } from '../../language/messages.ts';
import { language } from '../../providers/language.ts';
import { useObservable } from '../../providers/observable.ts';
import { request } from '../../providers/request.ts';
import { stackedTable } from '../definitions/stacked.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { labelsOf } from './versions.ts';

const readersQuery = (resource: Resource) => `query ReadBy($id: ID!) {
  record: ${resource.name}(id: $id) { readBy { who unit { fullName } fields firstAt lastAt } }
}`;

/** Who has read what is told of the record, the latest first. */
export function ReadBy({ resource, record }: { resource: Resource; record: RaRecord }) {
  const t = useWords();
  const label = useLabel();
  const chosen = useObservable(language);
  const { data, error } = useQuery({
    queryKey: [resource.name, 'readBy', record.id],
    queryFn: () => request<{ record: { readBy: readonly Reader[] | null } }>(readersQuery(resource), { id: record.id }),
  });
  if (error) return <ErrorNote error={error} />;
  if (!data) return <LinearProgress />;
  const readBy = data.record.readBy ?? [];
  if (readBy.length === 0) return <Typography sx={{ p: 2, color: 'text.secondary' }}>{t('readBy.nobody')}</Typography>;
  const heads = ['who', 'unit', 'fields', 'firstAt', 'lastAt'] as const;
  return (
    <Table size="small" sx={stackedTable} data-testid="readBy">
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableCell key={head}>{t(`readBy.${head}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {readBy.map(({ who, unit, fields, firstAt, lastAt }) => (
          <TableRow key={`${who} ${firstAt}`}>
            <TableCell>{who}</TableCell>
            <TableCell data-label={t('readBy.unit')}>{unit?.fullName}</TableCell>
            <TableCell data-label={t('readBy.fields')}>
              {labelsOf(resource, fields).map(label).join(t('and'))}
            </TableCell>
            <TableCell data-label={t('readBy.firstAt')}>{showMoment(firstAt, chosen)}</TableCell>
            <TableCell data-label={t('readBy.lastAt')}>{showMoment(lastAt, chosen)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
