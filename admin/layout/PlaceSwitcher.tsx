import Place from '@mui/icons-material/Place';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { useWords } from '../language/messages.ts';
import { PlaceDialog } from '../place/PlaceDialog.tsx';
import { useObservable } from '../providers/observable.ts';
import { session } from '../providers/session.ts';

/** The active place, and the way to another one inside the caller's scope. */
export function PlaceSwitcher() {
  const t = useWords();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { me } = useObservable(session);
  if (!me) return null;
  return (
    <>
      <Button
        color="inherit"
        size="small"
        startIcon={<Place />}
        onClick={() => setOpen(true)}
        aria-label={t('place.switchFrom', { name: me.unit.name })}
        title={me.unit.fullName}
        data-testid="place-switcher"
        sx={{ whiteSpace: 'nowrap', maxWidth: { xs: 150, sm: 260 } }}
      >
        {me.unit.name}
      </Button>
      {isOpen && (
        <PlaceDialog
          title={t('place.switch')}
          roots={me.homes.map(({ code }) => code)}
          chosen={me.unit.code}
          onClose={() => setOpen(false)}
          onPick={({ code }) => {
            setOpen(false);
            // By a route, so that an unsaved form is asked about first.
            navigate(`/place/${code}`);
          }}
        />
      )}
    </>
  );
}
