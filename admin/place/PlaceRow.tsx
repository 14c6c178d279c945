import ChevronRight from '@mui/icons-material/ChevronRight';
import IconButton from '@mui/material/IconButton';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import type { KeyboardEvent } from 'react';
import { useWords } from '../language/messages.ts';
import type { Place } from './places.ts';

interface Props {
  place: Place;
  isChosen: boolean;
  onPick: (place: Place) => void;
  /** Walks down; absent where there is nothing below. */
  onOpen?: () => void;
  /** The place one stands at, above its children. */
  isHere?: boolean;
  /** Shows where the place lies. */
  isFull?: boolean;
}

/** A press on the name chooses; the arrow, or the right arrow key, walks down. */
export function PlaceRow({ place, isChosen, onPick, onOpen, isHere = false, isFull = false }: Props) {
  const t = useWords();

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowRight') onOpen?.();
  }

  const arrow = onOpen && (
    <IconButton edge="end" onClick={onOpen} aria-label={t('place.open', { name: place.name })}>
      <ChevronRight />
    </IconButton>
  );
  return (
    <ListItem disablePadding secondaryAction={arrow} divider={isHere}>
      <ListItemButton selected={isChosen} onClick={() => onPick(place)} onKeyDown={onKeyDown} data-code={place.code}>
        <ListItemText
          primary={isHere ? t('place.here', { name: place.name }) : place.name}
          secondary={isFull ? place.fullName : undefined}
        />
      </ListItemButton>
    </ListItem>
  );
}
