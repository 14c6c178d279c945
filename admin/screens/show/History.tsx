import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { RaRecord } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { showMoment } from '../../fields/date.tsx';
import { useLabel, useWords } from '../../language/messages.ts';
import { language } from '../../providers/language.ts';
import { useObservable } from '../../providers/observable.ts';
import type { Verb } from '../../providers/session.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { ChangedField } from './ChangedField.tsx';
import { type Entry, fetchHistory, inOrder, labelsOf } from './versions.ts';

const RestoreDialog = lazy(() => import('./RestoreDialog.tsx'));

/** Who changed or unmasked what and when, the newest first, and the way back to an earlier version. */
export function History({ resource, record }: { resource: Resource; record: RaRecord }) {
  const t = useWords();
  const id = String(record.id);
  const [version, setVersion] = useState<number>();
  const { data, error } = useQuery({
    queryKey: [resource.name, 'history', id],
    queryFn: () => fetchHistory(resource, id),
  });
  if (error) return <ErrorNote error={error} />;
  if (!data) return <LinearProgress />;
  if (data.length === 0) return <Typography sx={{ p: 2 }}>{t('history.none')}</Typography>;
  const canRestore = (record.can as readonly Verb[] | undefined)?.includes('UPDATE');
  return (
    <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 2 }} spacing={1.5}>
      {data.map((entry) => (
        <HistoryEntry
          key={`${entry.version} ${entry.at}`}
          entry={entry}
          resource={resource}
          {...(canRestore && entry.version < record.version && { onRestore: () => setVersion(entry.version) })}
        />
      ))}
      {version !== undefined && (
        <Suspense>
          <RestoreDialog
            resource={resource}
            record={record}
            history={data}
            to={version}
            onClose={() => setVersion(undefined)}
          />
        </Suspense>
      )}
    </Stack>
  );
}

interface EntryProps {
  entry: Entry;
  resource: Resource;
  onRestore?: () => void;
}

function HistoryEntry({ entry, resource, onRestore }: EntryProps) {
  const { version, action, at, actor, principal, reason, transition, changes, fields } = entry;
  const t = useWords();
  const label = useLabel();
  const chosen = useObservable(language);
  const isLook = action === 'UNMASK' || action === 'READ';
  return (
    <Box component="li" sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }} data-version={version}>
      <Typography variant="subtitle2" component="div">
        {transition ? label(transition) : t(`history.${action as 'CREATE'}`)} · {actor ?? t('history.system')}
        {principal && t('history.principal', { name: principal })} · {showMoment(at, chosen)} ·{' '}
        {t('history.version', { version })}
        {onRestore && !isLook && (
          <Button size="small" onClick={onRestore} sx={{ py: 0, ml: 1 }}>
            {t('restore.action')}
          </Button>
        )}
      </Typography>
      {reason && <div>{t('history.reason', { reason })}</div>}
      {fields && <div>{labelsOf(resource, fields).map(label).join(t('and'))}</div>}
      {inOrder(resource, changes).map((change) => (
        <ChangedField
          key={change.field}
          resource={resource}
          change={change}
          isFirst={action === 'CREATE' || action === 'DELETE'}
        />
      ))}
    </Box>
  );
}
