import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  ListContextProvider,
  type RaRecord,
  ResourceContextProvider,
  Link as RouteLink,
  useGetList,
  useList,
  useTranslate,
} from 'react-admin';
import type { Inverse } from '../../../schema/registry.ts';
import { columnsOf } from '../../declarations.ts';
import { useWords } from '../../language/messages.ts';
import { can } from '../../providers/session.ts';
import { sortOf } from '../../providers/sorting.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { RecordTable } from '../list/RecordTable.tsx';

const SHOWN = 10;

/** The first records that point to this one; the rest is a filtered list away. */
export function Related({ inverse: { resource, field }, record }: { inverse: Inverse; record: RaRecord }) {
  const t = useWords();
  const translate = useTranslate();
  const filter = { [field]: record.id };
  const columns = columnsOf(resource).filter((name) => name !== field);
  const { data, total, error, isPending } = useGetList(resource.name, {
    filter,
    sort: sortOf(resource),
    pagination: { page: 1, perPage: SHOWN },
    meta: { fields: columns },
  });
  const context = useList({ data: data ?? [], isPending, perPage: SHOWN });
  if (error) return <ErrorNote error={error} />;
  const isPointedByOne = resource.fields[field]?.kind !== undefined && !Array.isArray(data?.[0]?.[field]);
  return (
    <ResourceContextProvider value={resource.name}>
      <Box sx={{ overflowX: 'auto' }}>
        <ListContextProvider value={context}>
          <RecordTable
            resource={resource}
            columns={columns}
            isSortable={false}
            empty={<Typography sx={{ p: 2, color: 'text.secondary' }}>{t('related.none')}</Typography>}
          />
        </ListContextProvider>
      </Box>
      <Stack direction="row" spacing={2} sx={{ p: 1.5, alignItems: 'center' }}>
        {total !== undefined && total > 0 && (
          <Link component={RouteLink} to={`/${resource.name}?filter=${encodeURIComponent(JSON.stringify(filter))}`}>
            {t('related.all', { total })}
          </Link>
        )}
        {can(resource.name, 'CREATE') && isPointedByOne && (
          // react-admin's own button would float over the record on a phone
          <Button
            size="small"
            component={RouteLink}
            to={`/${resource.name}/create`}
            state={{ record: { [field]: record.id } }}
            startIcon={<Add />}
          >
            {translate('ra.action.create')}
          </Button>
        )}
      </Stack>
    </ResourceContextProvider>
  );
}
