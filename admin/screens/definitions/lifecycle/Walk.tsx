import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Resource } from '../../../../schema/defineResource.ts';
import type { Document } from '../../../../schema/definitions/document.ts';
import { toLifecycle } from '../../../../schema/definitions/kinds/lifecycleDocument.ts';
import { entryOf, type Lifecycle, type LifecycleState } from '../../../../schema/lifecycle.ts';
import type { PlaceLevel } from '../../../../schema/place.ts';
import { type Role, roles } from '../../../../schema/roles.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { CellSelect } from '../cells.tsx';
import { Ways } from './Ways.tsx';
import { reviewLevel, type Step, type Walker, type Way, waysFrom } from './walk.ts';

/** Levels of tenants. */
const levels = ['township', 'district', 'city', 'province'] as const satisfies readonly PlaceLevel[];

interface Props {
  document: Document;
  resource: Resource;
  onClose: () => void;
}

/** Tries a lifecycle out on a record that there is not: who could do what from each state, and where it leads. Nothing is saved. */
export default function Walk({ document, resource, onClose }: Props) {
  const t = useWords();
  const label = useLabel();
  const [lifecycle] = useState(() => toLifecycle(document, resource.lifecycle as Lifecycle, ''));
  const [owner, setOwner] = useState<PlaceLevel>('township');
  const [walker, setWalker] = useState<Walker>({ role: 'riskOfficer', level: 'township' });
  const [past, setPast] = useState<readonly Step[]>([]);
  const state = past.at(-1)?.to ?? entryOf(lifecycle);
  const begin = (level: PlaceLevel) => {
    setOwner(level);
    setPast([]);
  };
  const take = ({ transition }: Way, to: LifecycleState) =>
    state && setPast([...past, { transition, from: state, to, by: walker }]);
  const levelNames = levels.map((level) => [level, t(`walk.level.${level}`)] as const);
  const waiting = state && reviewLevel(state, owner);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" data-testid="walk">
      <DialogTitle>{t('walk.title')}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary">{t('walk.help')}</Typography>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ my: 1.5 }}>
          <Choice
            name={t('walk.owner')}
            value={owner}
            options={levelNames}
            onChange={(level) => begin(level as PlaceLevel)}
          />
          <Choice
            name={t('walk.role')}
            value={walker.role}
            options={Object.entries(roles).map(([code, role]) => [code, label(role.label)] as const)}
            onChange={(role) => setWalker({ ...walker, role: role as Role })}
          />
          <Choice
            name={t('walk.unit')}
            value={walker.level}
            options={levelNames}
            onChange={(level) => setWalker({ ...walker, level: level as PlaceLevel })}
          />
        </Stack>
        {past.length > 0 && (
          <ol>
            {past.map(({ transition, from, to, by }, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps are only added at the end
              <li key={position}>
                {label(from.label)} → {label(to.label)} · {label(transition.label)} · {label(roles[by.role].label)}
                {t('walk.at', { level: t(`walk.level.${by.level as 'city'}`) })}
              </li>
            ))}
          </ol>
        )}
        {state ? (
          <Stack spacing={1} data-testid="walk-state">
            <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
              <Chip color="primary" label={label(state.label)} />
              <span>
                {waiting && `${t('state.waits')}${t(`walk.level.${waiting as 'city'}`)}`}
                {state.isLocked && ` · ${t('lifecycle.locked')}`}
                {state.isWithheld && ` · ${t('lifecycle.withheld')}`}
              </span>
            </Stack>
            {state.review && !waiting && <Alert severity="warning">{t('walk.nobody')}</Alert>}
            <Ways ways={waysFrom(lifecycle, state, { owner, walker, past })} onTake={take} />
          </Stack>
        ) : (
          <Alert severity="warning">{t('walk.noEntry')}</Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => setPast([])} disabled={past.length === 0}>
          {t('walk.again')}
        </Button>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onChange: (value: string) => void;
}

function Choice({ name, value, options, onChange }: ChoiceProps) {
  return (
    <span style={{ flex: 1 }}>
      <Typography variant="caption" color="text.secondary">
        {name}
      </Typography>
      <CellSelect label={name} value={value} problem={undefined} forbidden="" onChange={onChange}>
        {options.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </CellSelect>
    </span>
  );
}
