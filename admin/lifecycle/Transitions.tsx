import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import { lazy, Suspense, useState } from 'react';
import type { Resource } from '../../schema/defineResource.ts';
import type { Stored } from '../form/useSave.ts';
import { useLabel } from '../language/messages.ts';
import type { Offer } from './offers.ts';

const TransitionDialog = lazy(() => import('./TransitionDialog.tsx'));

interface Props {
  resource: Resource;
  record: Stored;
  offers: readonly Offer[];
}

/** What the caller may do with a record now: forwards, the first of them the usual one, and apart from them what sends it back. */
export function Transitions({ resource, record, offers }: Props) {
  const [chosen, setChosen] = useState<Offer>();
  const usual = offers.find(({ isReturn, refusal }) => !isReturn && !refusal);
  const groups = [offers.filter(({ isReturn }) => !isReturn), offers.filter(({ isReturn }) => isReturn)].filter(
    (group) => group.length > 0,
  );
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 3, rowGap: 1 }} data-testid="transitions">
      {groups.map((group) => (
        <Stack key={String(group[0]?.isReturn)} direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          {group.map((offer) => (
            <OfferButton key={offer.name} offer={offer} isUsual={offer === usual} onChoose={() => setChosen(offer)} />
          ))}
        </Stack>
      ))}
      {chosen && (
        <Suspense>
          <TransitionDialog resource={resource} record={record} offer={chosen} onClose={() => setChosen(undefined)} />
        </Suspense>
      )}
    </Stack>
  );
}

function OfferButton({ offer, isUsual, onChoose }: { offer: Offer; isUsual: boolean; onChoose: () => void }) {
  const label = useLabel();
  const { refusal } = offer;
  const button = (
    <Button size="small" variant={isUsual ? 'contained' : 'outlined'} disabled={refusal !== null} onClick={onChoose}>
      {label(offer.label)}
    </Button>
  );
  if (!refusal) return button;
  return (
    <Tooltip title={label(refusal)}>
      {/* a disabled button has no keyboard focus, and nobody would hear why */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason is read here */}
      <span tabIndex={0} role="note" aria-label={`${label(offer.label)}: ${label(refusal)}`}>
        {button}
      </span>
    </Tooltip>
  );
}
