import CircularProgress from '@mui/material/CircularProgress';
import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import { useWords } from '../language/messages.ts';
import { PlaceRow } from './PlaceRow.tsx';
import type { Place } from './places.ts';
import { usePlaceSearch } from './usePlaces.ts';

interface Props {
  text: string;
  roots: readonly string[];
  chosen: string | null;
  onPick: (place: Place) => void;
}

/** What a search found, each with the places above it. */
export function PlaceFinds({ text, roots, chosen, onPick }: Props) {
  const t = useWords();
  const { data, isPending, error } = usePlaceSearch(text, roots);
  if (error) return <Typography color="error">{error.message}</Typography>;
  if (isPending) return <CircularProgress size={24} sx={{ m: 2 }} />;
  if (data.length === 0) return <Typography color="text.secondary">{t('place.none')}</Typography>;
  return (
    <List dense sx={{ overflow: 'auto', flex: 1 }} aria-label={t('place.list')}>
      {data.map((place) => (
        <PlaceRow key={place.code} place={place} isChosen={place.code === chosen} onPick={onPick} isFull />
      ))}
    </List>
  );
}
