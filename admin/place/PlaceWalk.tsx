import Box from '@mui/material/Box';
import Breadcrumbs from '@mui/material/Breadcrumbs';
import CircularProgress from '@mui/material/CircularProgress';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../language/messages.ts';
import { PlaceRow } from './PlaceRow.tsx';
import { MOST_PLACES, type Place } from './places.ts';
import { useChildren, usePlace, useRoots } from './usePlaces.ts';

interface Props {
  roots: readonly string[];
  chosen: string | null;
  onPick: (place: Place) => void;
}

/** One step of the tree at a time: the place itself, then what lies directly below. Right walks down, left walks up. */
export function PlaceWalk({ roots, chosen, onPick }: Props) {
  const t = useWords();
  const { data: starts, isPending } = useRoots(roots);
  const { data: current } = usePlace(chosen);
  const [walked, setWalked] = useState<string | null>();
  const at = walked === undefined ? startOf(starts, current) : walked;
  const { data: here } = usePlace(at);
  const { data: children } = useChildren(at ?? undefined);

  if (isPending || (at && (!here || !children))) return <CircularProgress size={24} sx={{ m: 2 }} />;

  const above = here ? here.path.slice(firstInSight(here, roots), -1) : [];
  const up = above.at(-1)?.code ?? (roots.length > 1 ? null : undefined);
  const rows = here ? [here, ...(children ?? [])] : (starts ?? []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowLeft' && at && up !== undefined) setWalked(up);
  }

  return (
    <Box sx={{ overflow: 'auto', flex: 1 }} onKeyDown={onKeyDown}>
      {here && (
        <Breadcrumbs sx={{ py: 0.5 }}>
          {roots.length > 1 && (
            <Link component="button" onClick={() => setWalked(null)}>
              {t('place.all')}
            </Link>
          )}
          {above.map(({ code, name }) => (
            <Link key={code} component="button" onClick={() => setWalked(code)}>
              {name}
            </Link>
          ))}
          <Typography color="text.primary">{here.name}</Typography>
        </Breadcrumbs>
      )}
      <List dense aria-label={t('place.list')}>
        {rows.map((place) => (
          <PlaceRow
            key={place.code}
            place={place}
            isHere={place.code === at}
            isChosen={place.code === chosen}
            onPick={onPick}
            {...(place.hasChildren && place.code !== at && { onOpen: () => setWalked(place.code) })}
          />
        ))}
      </List>
      {children && children.length >= MOST_PLACES && (
        <Typography variant="caption">{t('place.more', { count: MOST_PLACES })}</Typography>
      )}
    </Box>
  );
}

/** Beside the chosen place, or at the only root, or at the list of roots. */
function startOf(starts: readonly Place[] | undefined, current: Place | null | undefined): string | null {
  const root = starts?.find(({ code }) => current?.path.some((step) => step.code === code));
  if (root && current)
    return current.hasChildren || current.code === root.code ? current.code : (current.path.at(-2)?.code ?? root.code);
  return starts?.length === 1 ? (starts[0]?.code ?? null) : null;
}

/** Where in the path of a place the roots begin: above them nothing can be chosen. */
const firstInSight = ({ path }: Place, roots: readonly string[]): number =>
  Math.max(
    0,
    path.findIndex(({ code }) => roots.includes(code)),
  );
