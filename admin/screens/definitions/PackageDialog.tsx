import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useWords } from '../../language/messages.ts';
import { apiErrorOf } from '../../providers/ApiError.ts';
import { request } from '../../providers/request.ts';
import { saveFile } from '../../providers/saveFile.ts';
import { me } from '../../providers/session.ts';
import { AskDialog } from '../AskDialog.tsx';
import { type PackagePlan, PackageSteps } from './PackageSteps.tsx';

const PLAN = `query ($file: JSON!, $isWhole: Boolean!) { plan: definitionPackagePlan(file: $file, isWhole: $isWhole) {
  unit takenAt fingerprint isOurs steps { kind name what differences problems } } }`;
const APPLY = `mutation ($file: JSON!, $isWhole: Boolean!, $note: String) {
  before: applyDefinitionPackage(file: $file, isWhole: $isWhole, note: $note) }`;

/** Chooses a file of definitions, says who signed it and what it would change, and publishes all of it; the way back is saved as a file. */
export default function PackageDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<unknown>();
  const [plan, setPlan] = useState<PackagePlan>();
  const [isWhole, setWhole] = useState(false);
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);

  /** One thing at a time; what goes wrong stands in the dialog. */
  async function work(todo: () => Promise<void>) {
    setBusy(true);
    setProblems([]);
    await todo().catch((caught) => {
      const { fields, message } = apiErrorOf(caught);
      setProblems(fields.length > 0 ? fields.map(({ path, message: what }) => `${path}: ${what}`) : [message]);
    });
    setBusy(false);
  }

  const look = (given: unknown, whole: boolean) =>
    work(async () => {
      setFile(given);
      setWhole(whole);
      setPlan(undefined);
      setPlan((await request<{ plan: PackagePlan }>(PLAN, { file: given, isWhole: whole })).plan);
    });

  const choose = (chosen: File) =>
    work(async () => {
      const text = await chosen.text();
      const parsed = await Promise.resolve(text)
        .then(JSON.parse)
        .catch(() => {
          throw new Error(t('package.noFile'));
        });
      await look(parsed, isWhole);
    });

  const apply = () =>
    work(async () => {
      const { before } = await request<{ before: object }>(APPLY, { file, isWhole, note });
      saveFile(JSON.stringify(before, null, 1), t('package.backName', { place: me().unit.name }), 'application/json');
      notify(t('package.done'), { type: 'success' });
      onClose();
      void queryClient.invalidateQueries();
    });

  const changing = plan?.steps.filter(({ what }) => what !== 'same') ?? [];
  const canApply = changing.length > 0 && changing.every(({ what }) => what !== 'wrong');
  return (
    <AskDialog
      testId="package"
      size="md"
      title={t('package.bring')}
      problems={problems}
      action={t('package.apply')}
      canDo={canApply}
      isBusy={isBusy}
      onDo={apply}
      onClose={onClose}
    >
      {t('package.help', { place: me().unit.name })}
      <Button
        component="label"
        variant={plan ? 'outlined' : 'contained'}
        disabled={isBusy}
        sx={{ my: 1.5, display: 'flex', width: 'fit-content' }}
      >
        {t('package.choose')}
        <input
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            target.value = '';
            if (chosen) void choose(chosen);
          }}
        />
      </Button>
      {isBusy && <LinearProgress />}
      {plan && (
        <>
          <Alert severity={plan.isOurs ? 'info' : 'warning'}>
            {t(plan.isOurs ? 'package.ours' : 'package.foreign', { fingerprint: plan.fingerprint, unit: plan.unit })}
          </Alert>
          <FormControlLabel
            control={<Checkbox checked={isWhole} onChange={(_, next) => void look(file, next)} disabled={isBusy} />}
            label={t('package.whole')}
          />
          <PackageSteps steps={plan.steps} />
          <TextField
            label={t('definition.note')}
            value={note}
            onChange={({ target: { value } }) => setNote(value)}
            slotProps={{ htmlInput: { maxLength: 1000 } }}
            fullWidth
            sx={{ mt: 1 }}
          />
        </>
      )}
    </AskDialog>
  );
}
