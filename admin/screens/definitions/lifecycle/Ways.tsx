import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { LifecycleState, Transition } from '../../../../schema/lifecycle.ts';
import { roles } from '../../../../schema/roles.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import type { Way } from './walk.ts';

interface Props {
  ways: readonly Way[];
  onTake: (way: Way, to: LifecycleState) => void;
}

/** What leads on: by whom, under which condition, where to. */
export function Ways({ ways, onTake }: Props) {
  const t = useWords();
  if (ways.length === 0) return <Typography>{t('walk.end')}</Typography>;
  return ways.map((way) => <WayLine key={way.transition.name} way={way} onTake={onTake} />);
}

function WayLine({ way, onTake }: { way: Way; onTake: Props['onTake'] }) {
  const t = useWords();
  const label = useLabel();
  const { transition, targets, level, isOpen } = way;
  const who = transition.roles.map((role) => label(roles[role].label)).join(t('and'));
  return (
    <div>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {targets.map((to) => (
          <Button key={to.code} size="small" variant="outlined" disabled={!isOpen} onClick={() => onTake(way, to)}>
            {label(transition.label)} → {label(to.label)}
          </Button>
        ))}
        {targets.length === 0 && <span>{label(transition.label)}</span>}
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {who}
        {level && t('walk.at', { level: t(`walk.level.${level as 'city'}`) })}
        {conditionsOf(transition).map((key) => ` · ${t(key)}`)}
        {transition.guard && ` · ${t('walk.guard', { guard: transition.guard })}`}
      </Typography>
    </div>
  );
}

const conditionsOf = ({ reason, notBy }: Transition) => [
  ...(reason === 'REQUIRED' ? (['walk.reason'] as const) : []),
  ...(notBy === 'PREVIOUS' ? (['walk.notPrevious'] as const) : []),
  ...(notBy === 'EARLIER' ? (['walk.notEarlier'] as const) : []),
];
