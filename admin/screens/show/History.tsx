import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { Resource } from '../../../schema/defineResource.ts';
import { fieldOf, isDeclared } from '../../declarations.ts';
import { showMoment } from '../../fields/date.tsx';
import { StoredValue } from '../../fields/StoredValue.tsx';
import { useLabel, useWords } from '../../language/messages.ts';
import { language } from '../../providers/language.ts';
import { useObservable } from '../../providers/observable.ts';
import { request } from '../../providers/request.ts';
import { ErrorNote } from '../ErrorNote.tsx';

interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

interface Entry {
  version: number;
  action: 'CREATE' | 'UPDATE' | 'DELETE';
  at: string;
  actor: string | null;
  changes: readonly Change[];
}

const historyQuery = (resource: Resource) => `query History($id: ID!) {
  history: ${resource.name}History(id: $id, first: 50) { version action at actor changes { field before after } }
}`;

/** Who changed what and when, the newest first. */
export function History({ resource, id }: { resource: Resource; id: string }) {
  const t = useWords();
  const { data, error } = useQuery({
    queryKey: [resource.name, 'history', id],
    queryFn: () =>
      request<{ history: readonly Entry[] }>(historyQuery(resource), { id }).then(({ history }) => history),
  });
  if (error) return <ErrorNote error={error} />;
  if (!data) return <LinearProgress />;
  if (data.length === 0) return <Typography sx={{ p: 2 }}>{t('history.none')}</Typography>;
  return (
    <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 2 }} spacing={1.5}>
      {data.map((entry) => (
        <HistoryEntry key={entry.version} entry={entry} resource={resource} />
      ))}
    </Stack>
  );
}

function HistoryEntry({ entry, resource }: { entry: Entry; resource: Resource }) {
  const t = useWords();
  const label = useLabel();
  const chosen = useObservable(language);
  const order = Object.keys(resource.fields);
  const changes = entry.changes
    .filter(({ field }) => isDeclared(resource, field))
    .toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
  return (
    <Box component="li" sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }}>
      <Typography variant="subtitle2">
        {t(`history.${entry.action}`)} · {entry.actor ?? t('history.system')} · {showMoment(entry.at, chosen)}
      </Typography>
      {changes.map(({ field, before, after }) => (
        <Box key={field} sx={{ overflowWrap: 'anywhere' }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {label(fieldOf(resource, field).label)}：
          </Box>
          {entry.action === 'UPDATE' && (
            <>
              <del>
                <StoredValue field={fieldOf(resource, field)} value={before} />
              </del>
              {' → '}
            </>
          )}
          <StoredValue field={fieldOf(resource, field)} value={after} />
        </Box>
      ))}
    </Box>
  );
}
