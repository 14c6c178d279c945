import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import type { Resource } from '../../schema/defineResource.ts';
import { useWords } from '../language/messages.ts';
import { ConflictField, type Side } from './ConflictField.tsx';
import { isSame, type Values, valuesOf } from './formValues.ts';
import type { Conflict, Stored } from './useSave.ts';

interface Props {
  resource: Resource;
  /** The record as the person saw it when he began. */
  seen: Stored;
  conflict: Conflict;
  settle: (over: Stored, values: Values) => Promise<Record<string, unknown> | undefined>;
  onClose: () => void;
}

/** Field by field, what others saved beside what the person filled in; he says which stays. */
export function ConflictDialog({ resource, seen, conflict: { mine, theirs }, settle, onClose }: Props) {
  const t = useWords();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const before = valuesOf(resource, seen);
  const saved = valuesOf(resource, theirs);
  const names = Object.keys(before).filter((name) => name in mine && !isSame(resource, name, mine[name], saved[name]));
  // What the person did not touch he did not mean to change back.
  const initial = (name: string): Side => (isSame(resource, name, mine[name], before[name]) ? 'theirs' : 'mine');
  const [sides, setSides] = useState<Record<string, Side>>({});
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const sideOf = (name: string) => sides[name] ?? initial(name);
  const choose = (side: Side) => setSides(Object.fromEntries(names.map((name) => [name, side])));

  async function confirm() {
    setBusy(true);
    const chosen = names.map((name) => [name, sideOf(name) === 'mine' ? mine[name] : saved[name]]);
    const problems = await settle(theirs, { ...saved, ...Object.fromEntries(chosen) });
    setBusy(false);
    // Wrong fields are mended in the form, behind this dialog.
    if (problems) setProblem(Object.values(problems).map(messageOf).join(' '));
  }

  return (
    <Dialog open fullWidth maxWidth="md" fullScreen={isPhone} data-testid="conflict">
      <DialogTitle>{t('conflict.title')}</DialogTitle>
      <DialogContent>
        <Box sx={{ mb: 1 }}>{t(names.length ? 'conflict.help' : 'conflict.same', { version: theirs.version })}</Box>
        {names.length > 0 && (
          <Stack direction="row" spacing={1} sx={{ mb: 1 }}>
            <Button size="small" onClick={() => choose('mine')}>
              {t('conflict.allMine')}
            </Button>
            <Button size="small" onClick={() => choose('theirs')}>
              {t('conflict.allTheirs')}
            </Button>
          </Stack>
        )}
        {names.map((name) => (
          <ConflictField
            key={name}
            resource={resource}
            name={name}
            mine={mine[name]}
            theirs={saved[name]}
            side={sideOf(name)}
            onChoose={(side) => setSides((now) => ({ ...now, [name]: side }))}
          />
        ))}
        {problem && <Alert severity="error">{problem}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('conflict.back')}</Button>
        <Button variant="contained" onClick={confirm} disabled={isBusy}>
          {t('conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const messageOf = (problem: unknown): string =>
  typeof problem === 'string'
    ? problem
    : Object.values(problem as Record<string, unknown>)
        .map(messageOf)
        .join(' ');
