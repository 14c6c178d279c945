import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import type { InboxGroup } from '../../../schema/generated/types.ts';
import { registry } from '../../declarations.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { totalOf } from '../../lifecycle/inbox.ts';

interface Props {
  groups: readonly InboxGroup[];
  /** `resource.STATE`, `overdue`, or nothing for all. */
  chosen: string;
  onChoose: (kind: string) => void;
}

/** What waits by kind, with counts; each shows its own. */
export function KindChips({ groups, chosen, onChoose }: Props) {
  const t = useWords();
  const label = useLabel();
  const { count, overdue } = totalOf(groups);
  const kinds = [
    { kind: '', text: t('inbox.all'), count },
    ...(overdue > 0 ? [{ kind: 'overdue', text: t('state.late'), count: overdue }] : []),
    ...groups.map(({ resource, state, label: name, count: each }) => ({
      kind: `${resource}.${state}`,
      text: `${label(registry.resource(resource).label)} · ${label(name)}`,
      count: each,
    })),
  ];
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }} data-testid="kinds">
      {kinds.map(({ kind, text, count: each }) => (
        <Chip
          key={kind}
          label={`${text} ${each}`}
          color={kind === chosen ? 'primary' : 'default'}
          variant={kind === chosen ? 'filled' : 'outlined'}
          onClick={() => onChoose(kind)}
          aria-pressed={kind === chosen}
        />
      ))}
    </Stack>
  );
}
