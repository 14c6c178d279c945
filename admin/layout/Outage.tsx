import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../language/messages.ts';
import { connection } from '../providers/connection.ts';
import { useObservable } from '../providers/observable.ts';

const EVERY_MS = 5000;

/** Says that the server does not answer, and looks for it until it does; what was typed stays where it is. */
export function Outage() {
  const t = useWords();
  const queryClient = useQueryClient();
  const isDown = useObservable(connection) === 'down';
  const [isBusy, setBusy] = useState(false);

  const look = useCallback(async () => {
    setBusy(true);
    const isBack = await fetch('/readyz', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    setBusy(false);
    if (!isBack) return;
    connection.set('up');
    void queryClient.invalidateQueries();
  }, [queryClient]);

  useEffect(() => {
    if (!isDown) return;
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  }, [isDown, look]);

  if (!isDown) return null;
  return (
    <Alert
      severity="warning"
      role="alert"
      data-testid="outage"
      sx={{ position: 'sticky', top: 48, zIndex: 'appBar' }}
      action={
        <Button color="inherit" onClick={look} disabled={isBusy}>
          {t('retry')}
        </Button>
      }
    >
      {t('outage')}
    </Alert>
  );
}
