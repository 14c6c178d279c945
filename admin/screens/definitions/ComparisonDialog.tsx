import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../language/messages.ts';
import { me } from '../../providers/session.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { Differences } from './Differences.tsx';
import { loadComparison } from './loadComparison.ts';
import type { Named, Version } from './loadDefinition.ts';

interface Props {
  named: Named;
  version: Version;
  onClose: () => void;
}

/** What would change if a version took the place of the one in force. */
export function ComparisonDialog({ named: { kind, name }, version, onClose }: Props) {
  const t = useWords();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const { data, error } = useQuery({
    queryKey: ['definition', kind, name, 'compare', version.id, version.version],
    queryFn: () => loadComparison({ kind, name }, { from: { unit: me().unit.code }, to: { id: version.id } }),
    gcTime: 0,
  });
  return (
    <Dialog open fullWidth maxWidth="md" fullScreen={isPhone} onClose={onClose} data-testid="comparison">
      <DialogTitle>{t('version.compareTitle', { number: version.number })}</DialogTitle>
      <DialogContent>
        {error && <ErrorNote error={error} />}
        {!data && !error && <LinearProgress />}
        {data && <Differences kind={kind} comparison={data} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
