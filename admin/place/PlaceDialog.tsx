import Close from '@mui/icons-material/Close';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import type { Theme } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useWords } from '../language/messages.ts';
import { PlaceFinds } from './PlaceFinds.tsx';
import { PlaceWalk } from './PlaceWalk.tsx';
import type { Place } from './places.ts';

interface Props {
  title: string;
  /** Codes under which one may choose. */
  roots: readonly string[];
  /** Code of the place chosen now; the walk starts beside it. */
  chosen: string | null;
  onPick: (place: Place) => void;
  onClose: () => void;
}

/** Finds a place by name or pinyin, or by walking down the tree. */
export function PlaceDialog({ title, roots, chosen, onPick, onClose }: Props) {
  const t = useWords();
  const [text, setText] = useState('');
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const parts = { roots, chosen, onPick };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={isPhone} data-testid="place-dialog">
      <DialogTitle sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', py: 1 }}>
        {title}
        <IconButton onClick={onClose} aria-label={t('close')} edge="end">
          <Close />
        </IconButton>
      </DialogTitle>
      <DialogContent sx={{ height: { sm: 520 }, display: 'flex', flexDirection: 'column', gap: 1 }}>
        <TextField
          autoFocus
          fullWidth
          type="search"
          margin="dense"
          label={t('place.search')}
          placeholder={t('place.searchHint')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {text.trim() ? <PlaceFinds text={text} {...parts} /> : <PlaceWalk {...parts} />}
      </DialogContent>
    </Dialog>
  );
}
