import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { Resource } from '../../schema/defineResource.ts';
import { FieldInput } from '../form/FieldInput.tsx';
import { flat, inputOf, nested } from '../form/formValues.ts';
import { useLabel, useWords } from '../language/messages.ts';
import { apiErrorOf } from '../providers/ApiError.ts';
import { resourceInForce } from '../providers/customFields.ts';
import { ErrorNote } from '../screens/ErrorNote.tsx';
import { Outcomes } from './Outcomes.tsx';
import { loadSelected, mostRecords, type Outcome, sharedOffers, takeMany } from './takeMany.ts';

interface Props {
  resource: Resource;
  ids: readonly string[];
  /** Told whether anything was asked of the API. */
  onClose: (isDone: boolean) => void;
}

/** One transition and one reason for several records, then what became of each. */
export default function BulkDialog({ resource, ids, onClose }: Props) {
  const t = useWords();
  const label = useLabel();
  const isTooMany = ids.length > mostRecords;
  const { data: records, error } = useQuery({
    queryKey: [resource.name, 'selected', ids],
    queryFn: () => loadSelected(resource, ids),
    ...{ enabled: !isTooMany, gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
  });
  const [given, setGiven] = useState({ name: '', to: '', reason: '' });
  const [problem, setProblem] = useState<string>();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>();
  const [isBusy, setBusy] = useState(false);
  const form = useForm<{ input: Record<string, unknown> }>({ defaultValues: { input: {} } });
  const known = resourceInForce(resource.name);
  const offers = sharedOffers(records ?? []);
  const offer = offers.find(({ name }) => name === given.name) ?? offers[0];
  const to = offer?.targets.find(({ code }) => code === given.to) ?? offer?.targets[0];
  const isSilent = offer?.reason === 'REQUIRED' && given.reason.trim() === '';

  async function take({ input }: { input: Record<string, unknown> }) {
    if (!records || !offer || !to) return;
    if (isSilent) return setProblem(t('required'));
    setBusy(true);
    setProblem(undefined);
    try {
      const asked = new Set(offer.inputs.map(({ field }) => field));
      const filled = Object.entries(inputOf(known, flat(input))).filter(([name]) => asked.has(name));
      const step = { transition: offer.name, to: to.code, reason: given.reason };
      setOutcomes(await takeMany(resource, records, { ...step, input: nested(Object.fromEntries(filled)) }));
    } catch (caught) {
      setProblem(apiErrorOf(caught).message);
    }
    setBusy(false);
  }

  const choice = (name: 'name' | 'to', legend: string, options: readonly { id: string; text: string }[]) => (
    <div>
      <FormLabel id={`bulk-${name}`}>{legend}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={`bulk-${name}`}
        value={(name === 'name' ? offer?.name : to?.code) ?? ''}
        onChange={(_, value) => setGiven((now) => ({ ...now, [name]: value }))}
      >
        {options.map(({ id, text }) => (
          <FormControlLabel key={id} value={id} control={<Radio size="small" />} label={text} />
        ))}
      </RadioGroup>
    </div>
  );

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={() => !isBusy && onClose(Boolean(outcomes))} data-testid="bulk">
      <form onSubmit={form.handleSubmit(take)} noValidate>
        <DialogTitle>{t('transition.manyTitle', { count: ids.length })}</DialogTitle>
        <DialogContent>
          {isTooMany && <Alert severity="warning">{t('transition.tooMany', { most: mostRecords })}</Alert>}
          {error && <ErrorNote error={error} />}
          {(isBusy || (!records && !error && !isTooMany)) && <LinearProgress />}
          {outcomes && records && <Outcomes resource={resource} records={records} outcomes={outcomes} />}
          {!outcomes && records && !offer && <Alert severity="info">{t('transition.noneShared')}</Alert>}
          {!outcomes && offer && (
            <>
              {choice(
                'name',
                t('transition.which'),
                offers.map(({ name, label: text }) => ({ id: name, text: label(text) })),
              )}
              {offer.targets.length > 1
                ? choice(
                    'to',
                    t('transition.to'),
                    offer.targets.map(({ code, label: text }) => ({ id: code, text: label(text) })),
                  )
                : to && <div>{t('transition.leads', { state: label(to.label) })}</div>}
              {offer.inputs.length > 0 && (
                <FormProvider {...form}>
                  <FormHelperText>{t('transition.inputsOfMany')}</FormHelperText>
                  {offer.inputs.map(({ field }) => (
                    <FieldInput
                      key={field}
                      resource={known}
                      name={field}
                      source={`input.${field}`}
                      isNew
                      isRequired={false}
                    />
                  ))}
                </FormProvider>
              )}
              {offer.reason !== 'NONE' && (
                <TextField
                  label={t('transition.reason')}
                  required={offer.reason === 'REQUIRED'}
                  error={problem !== undefined && isSilent}
                  helperText={isSilent ? problem : undefined}
                  multiline
                  minRows={2}
                  value={given.reason}
                  onChange={({ target: { value } }) => setGiven((now) => ({ ...now, reason: value }))}
                  slotProps={{ htmlInput: { maxLength: 1000 } }}
                />
              )}
              {problem && !isSilent && <Alert severity="error">{problem}</Alert>}
            </>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onClose(Boolean(outcomes))} disabled={isBusy}>
            {t(outcomes ? 'close' : 'cancel')}
          </Button>
          {!outcomes && offer && (
            <Button type="submit" variant="contained" disabled={isBusy}>
              {label(offer.label)}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
