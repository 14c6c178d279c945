import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Checkbox from '@mui/material/Checkbox';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { Link, type RaRecord, useListContext } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { fieldOf } from '../../declarations.ts';
import { FieldValue } from '../../fields/FieldValue.tsx';
import { titleOf } from '../../fields/titleOf.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { useDeclaration } from '../useDeclaration.ts';

interface Props {
  columns: readonly string[];
  empty: ReactElement;
  /** What can be done with several selected records; nothing can be selected without. */
  bulkActions: ReactElement | false;
}

/** The list on a phone: a card a record, with what the table has in its columns. */
export function Cards({ columns, empty, bulkActions }: Props) {
  const t = useWords();
  const resource = useDeclaration();
  const { data = [], isPending, selectedIds, onToggleItem, onUnselectItems } = useListContext();
  if (isPending) return <LinearProgress />;
  if (data.length === 0) return empty;
  return (
    <Stack spacing={1} sx={{ p: 1 }}>
      {data.map((record) => (
        <Stack key={record.id} direction="row" sx={{ alignItems: 'flex-start' }}>
          {bulkActions && (
            <Checkbox
              checked={selectedIds.includes(record.id)}
              onChange={() => onToggleItem(record.id)}
              slotProps={{ input: { 'aria-label': t('transition.choose', { name: titleOf(resource, record) }) } }}
            />
          )}
          <RecordCard resource={resource} columns={columns} record={record} />
        </Stack>
      ))}
      {bulkActions && selectedIds.length > 0 && (
        <Paper
          elevation={4}
          sx={{ position: 'sticky', bottom: 8, p: 1, display: 'flex', alignItems: 'center', gap: 1 }}
          data-testid="selection"
        >
          <Box sx={{ flex: 1 }}>{t('transition.chosen', { count: selectedIds.length })}</Box>
          {bulkActions}
          <Button size="small" onClick={() => onUnselectItems()}>
            {t('cancel')}
          </Button>
        </Paper>
      )}
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
    <Card variant="outlined" sx={{ flex: 1, minWidth: 0 }}>
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
