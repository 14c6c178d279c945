import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { Link, type RaRecord, useListContext } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { fieldOf } from '../../declarations.ts';
import { FieldValue } from '../../fields/FieldValue.tsx';
import { titleOf } from '../../fields/titleOf.ts';
import { useLabel } from '../../language/messages.ts';
import { useDeclaration } from '../useDeclaration.ts';

/** The list on a phone: a card a record, with what the table has in its columns. */
export function Cards({ columns, empty }: { columns: readonly string[]; empty: ReactElement }) {
  const resource = useDeclaration();
  const { data = [], isPending } = useListContext();
  if (isPending) return <LinearProgress />;
  if (data.length === 0) return empty;
  return (
    <Stack spacing={1} sx={{ p: 1 }}>
      {data.map((record) => (
        <RecordCard key={record.id} resource={resource} columns={columns} record={record} />
      ))}
    </Stack>
  );
}

interface CardProps {
  resource: Resource;
  columns: readonly string[];
  record: RaRecord;
}

function RecordCard({ resource, columns, record }: CardProps) {
  const label = useLabel();
  const names = columns.filter((name) => name !== resource.title.split('.')[0]);
  return (
    <Card variant="outlined">
      <CardActionArea component={Link} to={`/${resource.name}/${record.id}/show`} sx={{ p: 1.25 }}>
        <Typography variant="subtitle1" color="primary">
          {titleOf(resource, record)}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, fontSize: 'body2.fontSize' }}>
          {names.map((name) => (
            <Box key={name} component="span" sx={{ overflowWrap: 'anywhere' }}>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {label(fieldOf(resource, name).label)}{' '}
              </Box>
              <FieldValue resource={resource} record={record} name={name} isShort isInLink />
            </Box>
          ))}
        </Box>
      </CardActionArea>
    </Card>
  );
}
