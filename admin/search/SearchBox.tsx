import Search from '@mui/icons-material/Search';
import Button from '@mui/material/Button';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useWords } from '../language/messages.ts';
import { useObservable } from '../providers/observable.ts';
import { session } from '../providers/session.ts';

const SearchDialog = lazy(() => import('./SearchDialog.tsx'));

/** The way to the search over everything: a press, `/`, or Ctrl+K. */
export function SearchBox() {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const { me } = useObservable(session);
  const isUsable = Boolean(me && !me.mustChangePassword && me.resources.length > 0);
  useEffect(() => {
    if (!isUsable) return;
    function onKeyDown(event: KeyboardEvent) {
      if (!isShortcut(event)) return;
      event.preventDefault();
      setOpen(true);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isUsable]);
  if (!isUsable) return null;
  return (
    <>
      <Button
        color="inherit"
        size="small"
        startIcon={<Search />}
        onClick={() => setOpen(true)}
        aria-label={t('search.open')}
        title={t('search.open')}
        data-testid="search-box"
        sx={{
          minWidth: 0,
          justifyContent: 'flex-start',
          width: { md: 220 },
          bgcolor: { md: 'rgba(255, 255, 255, 0.14)' },
          '& .MuiButton-startIcon': { mr: { xs: 0, md: 1 }, ml: 0 },
          '& kbd': { ml: 'auto', opacity: 0.8, fontFamily: 'inherit' },
          '& .wide': { display: { xs: 'none', md: 'inline' } },
        }}
      >
        <span className="wide">{t('search.box')}</span>
        <kbd className="wide">/</kbd>
      </Button>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** A slash that is typed into something is only a slash. */
function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return ctrlKey || metaKey;
  const isTyping = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping;
}
