import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { showMoment } from '../../fields/date.tsx';
import { useWords } from '../../language/messages.ts';
import { language } from '../../providers/language.ts';
import { useObservable } from '../../providers/observable.ts';
import { ComparisonDialog } from './ComparisonDialog.tsx';
import { type Effective, loadVersion, type Standing, type Version } from './loadDefinition.ts';
import { RetireDialog } from './RetireDialog.tsx';
import { stackedTable } from './stacked.ts';

interface Props {
  standing: Standing;
  isReadOnly: boolean;
  /** A version to go on from. */
  onBegin: (version: Effective) => void;
  onSettled: () => void;
}

/** The unit's own versions, the newest first: who published them when and why, and what they would change now. */
export function Versions({ standing, isReadOnly, onBegin, onSettled }: Props) {
  const t = useWords();
  const notify = useNotify();
  const [compared, setCompared] = useState<Version>();
  const [retiring, setRetiring] = useState<Version>();
  const { versions } = standing;

  const beginFrom = ({ id }: Version) =>
    loadVersion(standing, id)
      .then(onBegin)
      .catch((error: Error) => notify(error.message, { type: 'error' }));

  if (versions.length === 0) return <Typography sx={{ py: 2 }}>{t('version.none')}</Typography>;
  return (
    <>
      <Table size="small" sx={stackedTable} data-testid="versions">
        <TableHead>
          <TableRow>
            {(['number', 'state', 'events', 'note'] as const).map((head) => (
              <TableCell key={head}>{t(`version.${head}`)}</TableCell>
            ))}
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {versions.map((version) => (
            <TableRow key={version.id} data-version={version.number}>
              <TableCell data-label={t('version.number')}>{version.number}</TableCell>
              <TableCell data-label={t('version.state')}>
                <Chip
                  size="small"
                  variant={version.state === 'PUBLISHED' ? 'filled' : 'outlined'}
                  color={version.state === 'RETIRED' ? 'default' : 'primary'}
                  label={t(`version.is.${version.state}`)}
                />
              </TableCell>
              <TableCell data-label={t('version.events')}>
                <Events version={version} />
              </TableCell>
              <TableCell data-label={t('version.note')} sx={{ whiteSpace: 'pre-wrap' }}>
                {version.note ?? <span className="empty">—</span>}
              </TableCell>
              <TableCell>
                <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap' }}>
                  {version.state !== 'PUBLISHED' && (
                    <Button size="small" onClick={() => setCompared(version)}>
                      {t('version.compare')}
                    </Button>
                  )}
                  {!isReadOnly && version.state !== 'DRAFT' && (
                    <Button size="small" onClick={() => beginFrom(version)}>
                      {t('version.begin')}
                    </Button>
                  )}
                  {!isReadOnly && version.state === 'PUBLISHED' && (
                    <Button size="small" onClick={() => setRetiring(version)}>
                      {t('version.retire')}
                    </Button>
                  )}
                </Stack>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {compared && <ComparisonDialog named={standing} version={compared} onClose={() => setCompared(undefined)} />}
      {retiring && (
        <RetireDialog
          version={retiring}
          onClose={() => setRetiring(undefined)}
          onRetired={() => {
            notify(t('version.retired'), { type: 'success' });
            onSettled();
          }}
        />
      )}
    </>
  );
}

/** Who made, published and retired it, the first event first. */
function Events({ version: { history } }: { version: Version }) {
  const t = useWords();
  const chosen = useObservable(language);
  const told = history?.filter(({ action }) => action !== 'UPDATE').toReversed() ?? [];
  if (told.length === 0) return <span className="empty">{t('empty.hidden')}</span>;
  return (
    <div>
      {told.map(({ action, actor, at, reason }) => (
        <div key={`${action} ${at}`}>
          {t(`version.did.${action as 'CREATE' | 'PUBLISH' | 'RETIRE'}`)} · {actor ?? t('history.system')} ·{' '}
          {showMoment(at, chosen)}
          {action === 'RETIRE' && reason && ` · ${reason}`}
        </div>
      ))}
    </div>
  );
}
