import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { ListContextProvider, ResourceContextProvider, useGetList, useList } from 'react-admin';
import { columnsOf, registry } from '../../declarations.ts';
import { useWords } from '../../language/messages.ts';
import { sortOf } from '../../providers/sorting.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { RecordTable } from '../list/RecordTable.tsx';

const SHOWN = 50;

/** A number that was pressed. */
export interface Pressed {
  /** What it counts, and where. */
  title: string;
  resource: string;
  /** The filter of its records, in the API's own words. */
  where: object;
}

/** The records behind a number. */
export function Behind({ title, resource: name, where }: Pressed) {
  const t = useWords();
  const resource = registry.resource(name);
  const card = useRef<HTMLDivElement>(null);
  const { data, total, error, isPending } = useGetList(name, {
    sort: sortOf(resource),
    pagination: { page: 1, perPage: SHOWN },
    meta: { fields: columnsOf(resource), where },
  });
  const context = useList({ data: data ?? [], isPending, perPage: SHOWN });
  useEffect(() => {
    if (title) card.current?.scrollIntoView({ block: 'nearest' });
  }, [title]);
  if (error) return <ErrorNote error={error} />;
  return (
    <Card ref={card} component="section" data-testid="behind">
      <Typography variant="h3" sx={{ p: 1.25 }}>
        {title}
        {total !== undefined && total > SHOWN && ` ${t('behind.first', { shown: SHOWN, total })}`}
      </Typography>
      <ResourceContextProvider value={name}>
        <Box sx={{ overflowX: 'auto' }}>
          <ListContextProvider value={context}>
            <RecordTable
              resource={resource}
              isSortable={false}
              empty={<Typography sx={{ p: 2 }}>{t('behind.none')}</Typography>}
            />
          </ListContextProvider>
        </Box>
      </ResourceContextProvider>
    </Card>
  );
}
