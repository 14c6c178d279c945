import Card from '@mui/material/Card';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { lazy, Suspense, useState } from 'react';
import type { RaRecord } from 'react-admin';
import { hasReceipts, type Resource } from '../../../schema/defineResource.ts';
import type { Inverse } from '../../../schema/registry.ts';
import { registry } from '../../declarations.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { can } from '../../providers/session.ts';
import { useSeen } from '../../useSeen.ts';
import { History } from './History.tsx';
import { ReadBy } from './ReadBy.tsx';
import { Related } from './Related.tsx';

const Adoptions = lazy(() => import('../adoption/Adoptions.tsx'));
const Timeline = lazy(() => import('../file/Timeline.tsx'));

/**
 * All that belongs to the record in time, if declared; what points to it, a tab a relation; its readers, where they are told; its history.
 * Each is read when it comes into sight.
 */
export function RelatedTabs({ resource, record }: { resource: Resource; record: RaRecord }) {
  const t = useWords();
  const label = useLabel();
  const { ref, isSeen } = useSeen();
  const inverses = registry.inversesOf(resource).filter((inverse) => can(inverse.resource.name, 'READ'));
  // partners and other outsiders are told no histories
  const hasHistory = can(resource.name, 'HISTORY');
  const names = [
    ...(resource.file ? ['timeline'] : []),
    ...inverses.map(({ name }) => name),
    ...(hasHistory ? ['history'] : []),
  ];
  const [chosen, setChosen] = useState(names[0]);
  if (!chosen) return null;
  const inverse = inverses.find(({ name }) => name === chosen);
  return (
    <Card ref={ref}>
      <Tabs
        value={chosen}
        onChange={(_, tab: string) => setChosen(tab)}
        variant="scrollable"
        allowScrollButtonsMobile
        sx={{ borderBottom: 1, borderColor: 'divider', minHeight: 40 }}
      >
        {resource.file && <Tab value="timeline" label={t('file.timeline')} />}
        {inverses.map(({ name, label: title }) => (
          <Tab key={name} value={name} label={label(title)} />
        ))}
        {hasReceipts(resource) && hasHistory && <Tab value="readBy" label={t('readBy')} />}
        {hasHistory && <Tab value="history" label={t('history')} />}
      </Tabs>
      {isSeen &&
        (inverse && isAdoption(resource, inverse) ? (
          <Suspense>
            <Adoptions resource={resource} record={record} />
          </Suspense>
        ) : inverse ? (
          <Related key={inverse.name} inverse={inverse} record={record} />
        ) : chosen === 'timeline' ? (
          <Suspense>
            <Timeline resource={resource} record={record} />
          </Suspense>
        ) : chosen === 'readBy' ? (
          <ReadBy resource={resource} record={record} />
        ) : (
          <History resource={resource} record={record} />
        ))}
    </Card>
  );
}

/** What takes a record up is shown unit by unit, and not as a list. */
const isAdoption = ({ name, adopts }: Resource, { resource, field }: Inverse): boolean =>
  adopts !== undefined && !adopts.partOf && resource.name === name && field === adopts.by;
