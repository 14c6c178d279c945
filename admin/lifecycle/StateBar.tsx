import Lock from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import type { Resource } from '../../schema/defineResource.ts';
import type { RecordStanding } from '../../schema/generated/types.ts';
import type { Lifecycle } from '../../schema/lifecycle.ts';
import { FieldValue } from '../fields/FieldValue.tsx';
import type { Stored } from '../form/useSave.ts';
import { useLabel, useWords } from '../language/messages.ts';
import { can, type Verb } from '../providers/session.ts';
import { Late } from './Late.tsx';
import type { Offer } from './offers.ts';
import { Transitions } from './Transitions.tsx';

interface Props {
  resource: Resource;
  record: Stored;
}

/** Where a record stands: its state, for whom it waits and until when, and what the caller may do about it. */
export function StateBar({ resource, record }: Props) {
  const t = useWords();
  const label = useLabel();
  const { field } = resource.lifecycle as Lifecycle;
  const standing = record.standing as RecordStanding | null;
  const isWaiting = Boolean(record.reviewUnit);
  const isKeptFrom = can(resource.name, 'UPDATE') && !(record.can as readonly Verb[]).includes('UPDATE');
  return (
    <Card sx={{ px: { xs: 1.5, sm: 2.5 }, py: 1.25 }} data-testid="state">
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
        <Chip
          color="primary"
          variant="outlined"
          label={standing ? label(standing.label) : <FieldValue resource={resource} record={record} name={field} />}
        />
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          {isWaiting && <Waiting resource={resource} record={record} />}
          {standing?.isLocked && isKeptFrom && (
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: 'text.secondary' }}>
              <Lock fontSize="inherit" />
              {t('state.locked')}
            </Box>
          )}
          {standing?.isCurrent === false && <Box sx={{ color: 'text.secondary' }}>{t('state.earlier')}</Box>}
        </Box>
        <Transitions resource={resource} record={record} offers={(record.transitions ?? []) as readonly Offer[]} />
      </Stack>
    </Card>
  );
}

/** For whom, and until when. */
function Waiting({ resource, record }: Props) {
  const t = useWords();
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 2 }}>
      <span>
        {t('state.waits')} <FieldValue resource={resource} record={record} name="reviewUnit" isShort /> ·{' '}
        <FieldValue
          resource={resource}
          record={record}
          name={record.reviewOrganizationId ? 'reviewOrganization' : 'reviewRoles'}
        />
      </span>
      {record.dueAt ? (
        <span>
          {t('state.due')} <FieldValue resource={resource} record={record} name="dueAt" />{' '}
          {new Date(String(record.dueAt)) < new Date() && <Late />}
        </span>
      ) : null}
    </Stack>
  );
}
