import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { InboxItem } from '../../../schema/generated/types.ts';
import { useWords } from '../../language/messages.ts';
import { mayDecide, mostItems, totalOf, useInbox } from '../../lifecycle/inbox.ts';
import { useVisibleResources } from '../../providers/visibleResources.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { Missing } from '../Missing.tsx';
import { Figures } from './Figures.tsx';
import { InboxTable } from './InboxTable.tsx';
import { KindChips } from './KindChips.tsx';

/** What waits for the caller's decision; the kind that is looked at stands in the URL. */
export default function InboxScreen() {
  const t = useWords();
  const [params, setParams] = useSearchParams();
  const kind = params.get('kind') ?? '';
  const { data, error } = useInbox();
  const resources = useVisibleResources().filter(({ lifecycle }) => lifecycle);
  if (!mayDecide()) return <Missing />;
  return (
    <Stack spacing={1.5} sx={{ py: 1 }}>
      <Title title={t('inbox.title')} />
      <div>
        <Typography variant="h1">{t('inbox.title')}</Typography>
        <Typography color="text.secondary">{t('inbox.help')}</Typography>
      </div>
      {error && <ErrorNote error={error} />}
      {!data && !error && resources.length > 0 && <LinearProgress />}
      {data && (
        <>
          <KindChips
            groups={data.groups}
            chosen={kind}
            onChoose={(next) => setParams(next ? { kind: next } : {}, { replace: true })}
          />
          <Card>
            <InboxTable
              items={data.items.filter((item) => isOf(item, kind))}
              isEmpty={totalOf(data.groups).count === 0}
            />
          </Card>
          {totalOf(data.groups).count > data.items.length && (
            <Typography color="text.secondary">{t('inbox.first', { count: mostItems })}</Typography>
          )}
        </>
      )}
      {resources.map((resource) => (
        <Figures key={resource.name} resource={resource} />
      ))}
    </Stack>
  );
}

const isOf = ({ resource, state, isOverdue }: InboxItem, kind: string): boolean =>
  kind === '' || (kind === 'overdue' ? isOverdue : kind === `${resource}.${state}`);
