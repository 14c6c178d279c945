import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { saveFile } from '../../providers/saveFile.ts';
import { badRows, type ImportResult, importSheet } from '../../providers/sheets.ts';
import { ImportOutlook } from './ImportOutlook.tsx';

/** Chooses a file, says what would become of each row, and keeps all of it or the good rows. */
export default function ImportDialog({ resource, onClose }: { resource: Resource; onClose: () => void }) {
  const t = useWords();
  const label = useLabel();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [file, setFile] = useState<File>();
  const [outlook, setOutlook] = useState<ImportResult>();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  /** One thing at a time; what goes wrong stands in the dialog. */
  async function work(todo: () => Promise<void>) {
    setBusy(true);
    setProblem(undefined);
    await todo().catch((error: Error) => setProblem(error.message));
    setBusy(false);
  }

  const check = (chosen: File) =>
    work(async () => {
      setFile(chosen);
      setOutlook(undefined);
      setOutlook(await importSheet(resource, chosen, { mode: 'dry-run' }));
    });

  const keep = (rows: 'all' | 'good') =>
    work(async () => {
      const result = await importSheet(resource, file as File, { mode: 'commit', rows });
      // Between the look and the commit somebody may have changed what the rows meet.
      if (!result.kept) return setOutlook(result);
      notify(t('sheet.done', { created: result.created, updated: result.updated }), { type: 'success' });
      onClose();
      void queryClient.invalidateQueries();
    });

  const saveBadRows = () => work(async () => saveFile(await badRows(resource, file as File), t('sheet.badFile')));

  const good = outlook ? outlook.created + outlook.updated : 0;
  const isWhole = outlook?.totalProblems === 0;
  // A heading that is not understood stops the good rows too.
  const canKeep = good > 0 && !isBusy && (isWhole || (outlook?.bad ?? 0) > 0);
  return (
    <Dialog open onClose={() => !isBusy && onClose()} fullWidth maxWidth="md" fullScreen={isPhone} data-testid="import">
      <DialogTitle>{t('sheet.importTitle', { name: label(resource.label) })}</DialogTitle>
      <DialogContent>
        {t('sheet.help')}
        <Button
          component="label"
          variant={file ? 'outlined' : 'contained'}
          disabled={isBusy}
          sx={{ my: 1.5, display: 'flex', width: 'fit-content' }}
        >
          {file ? t('sheet.other', { name: file.name }) : t('file.choose')}
          <input
            type="file"
            hidden
            accept=".csv,.xlsx"
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen) void check(chosen);
              // The same file can be chosen again once it is corrected.
              target.value = '';
            }}
          />
        </Button>
        {isBusy && <LinearProgress aria-label={t('sheet.busy')} />}
        {problem && <Alert severity="error">{problem}</Alert>}
        {outlook && <ImportOutlook resource={resource} outlook={outlook} />}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', rowGap: 1 }}>
        <Button onClick={onClose} disabled={isBusy}>
          {t('cancel')}
        </Button>
        {outlook && outlook.bad > 0 && (
          <Button onClick={saveBadRows} disabled={isBusy}>
            {t('sheet.saveBad')}
          </Button>
        )}
        {outlook && (
          <Button variant="contained" onClick={() => keep(isWhole ? 'all' : 'good')} disabled={!canKeep}>
            {t(isWhole ? 'sheet.keepAll' : 'sheet.keepGood', { count: good })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
