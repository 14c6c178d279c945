import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { useWords } from '../language/messages.ts';

interface Props {
  testId: string;
  title: string;
  /** Much to read (md) takes the whole screen of a phone. */
  size: 'sm' | 'md';
  /** What is to be read and filled in. */
  children: ReactNode;
  /** What went wrong the last time. */
  problems: readonly string[];
  /** Name of what is asked for. */
  action: string;
  canDo: boolean;
  /** Nothing closes the dialog meanwhile. */
  isBusy: boolean;
  onDo: () => void;
  onClose: () => void;
}

/** Asks before something is done that is not undone lightly. */
export function AskDialog({ testId, title, size, children, problems, action, canDo, isBusy, onDo, onClose }: Props) {
  const t = useWords();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <Dialog
      open
      fullWidth
      maxWidth={size}
      fullScreen={isPhone && size === 'md'}
      onClose={() => !isBusy && onClose()}
      data-testid={testId}
    >
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        {children}
        {problems.length > 0 && (
          <Alert severity="error" sx={{ mt: 1 }}>
            {problems.map((problem) => (
              <div key={problem}>{problem}</div>
            ))}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isBusy}>
          {t('cancel')}
        </Button>
        <Button variant="contained" onClick={onDo} disabled={isBusy || !canDo}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
