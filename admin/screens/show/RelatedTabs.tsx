import Card from '@mui/material/Card';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import type { RaRecord } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { registry } from '../../declarations.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { can } from '../../providers/session.ts';
import { useSeen } from '../../useSeen.ts';
import { History } from './History.tsx';
import { Related } from './Related.tsx';

/** What points to the record, a tab a relation, and its history last; read when it is opened and comes into sight. */
export function RelatedTabs({ resource, record }: { resource: Resource; record: RaRecord }) {
  const t = useWords();
  const label = useLabel();
  const [chosen, setChosen] = useState(0);
  const { ref, isSeen } = useSeen();
  const inverses = registry.inversesOf(resource).filter((inverse) => can(inverse.resource.name, 'READ'));
  const inverse = inverses[chosen];
  return (
    <Card ref={ref}>
      <Tabs
        value={chosen}
        onChange={(_, tab: number) => setChosen(tab)}
        variant="scrollable"
        allowScrollButtonsMobile
        sx={{ borderBottom: 1, borderColor: 'divider', minHeight: 40 }}
      >
        {inverses.map(({ name, label: title }) => (
          <Tab key={name} label={label(title)} />
        ))}
        <Tab label={t('history')} />
      </Tabs>
      {isSeen &&
        (inverse ? (
          <Related key={inverse.name} inverse={inverse} record={record} />
        ) : (
          <History resource={resource} record={record} />
        ))}
    </Card>
  );
}
