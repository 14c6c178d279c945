import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import type { Theme } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useNavigate } from 'react-admin';
import { useWords } from '../language/messages.ts';
import { activePlace } from '../providers/activePlace.ts';
import { useSettled } from '../useSettled.ts';
import { Hits, optionId } from './Hits.tsx';
import { isSearchable, MOST_HITS, searchAll, wordsOf } from './hits.ts';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Finds records of every kind by their texts; the arrows choose, Enter opens. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const navigate = useNavigate();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const settled = useSettled(text.trim());
  const isEnough = isSearchable(text);
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    queryKey: ['search', activePlace.get(), settled],
    queryFn: () => searchAll(settled),
    enabled: isSearchable(settled),
    placeholderData: keepPreviousData,
  });
  const groups = isEnough ? (data ?? []) : [];
  const paths = groups.flatMap(({ resource, hits }) => hits.map(({ id }) => `/${resource.name}/${id}/show`));
  const isSettled = settled === text.trim() && !isFetching && !isPlaceholderData;

  function open(path: string | undefined) {
    if (!path) return;
    onClose();
    navigate(path);
  }

  function onKeyDown(event: KeyboardEvent) {
    // Enter also ends the choice of a Chinese character.
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      setChosen((now) => (now + step + paths.length) % Math.max(paths.length, 1));
    }
    if (event.key === 'Enter' && isSettled) open(paths[chosen]);
  }

  const note = !isEnough
    ? t(text.trim() ? 'search.short' : 'search.hint')
    : (error?.message ?? (isSettled && paths.length === 0 ? t('search.none') : ''));
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      fullScreen={isPhone}
      aria-label={t('search.title')}
      data-testid="search"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, p: 1.5, pb: 0 }}>
        <TextField
          autoFocus
          type="search"
          margin="none"
          placeholder={t('search.hint')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
          slotProps={{
            htmlInput: {
              role: 'combobox',
              'aria-label': t('search.title'),
              'aria-expanded': paths.length > 0,
              'aria-controls': 'search-hits',
              'aria-activedescendant': paths.length > 0 ? optionId(chosen) : undefined,
            },
          }}
        />
        <IconButton onClick={onClose} aria-label={t('close')} edge="end">
          <Close />
        </IconButton>
      </Box>
      <Box sx={{ height: 4, mt: 1 }}>{isEnough && !isSettled && !error && <LinearProgress />}</Box>
      <Hits groups={groups} words={wordsOf(settled)} chosen={chosen} onOpen={(at) => open(paths[at])} />
      <Typography role="status" color={error ? 'error' : 'text.secondary'} sx={{ px: 2, pb: 2, minHeight: 40 }}>
        {note || (paths.length >= MOST_HITS && t('search.more', { count: MOST_HITS }))}
        {paths.length > 0 && !isPhone && <Box>{t('search.keys')}</Box>}
      </Typography>
    </Dialog>
  );
}
