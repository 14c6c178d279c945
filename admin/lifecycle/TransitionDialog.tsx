import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, RadioButtonGroupInput, TextInput, useNotify } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { Resource } from '../../schema/defineResource.ts';
import { valueIn } from '../declarations.ts';
import { isShownMasked } from '../fields/masks.ts';
import { FieldInput } from '../form/FieldInput.tsx';
import { RootProblem } from '../form/RecordForm.tsx';
import type { Stored } from '../form/useSave.ts';
import { useLabel, useWords } from '../language/messages.ts';
import { apiErrorOf } from '../providers/ApiError.ts';
import { resourceAt } from '../providers/customFields.ts';
import { ErrorNote } from '../screens/ErrorNote.tsx';
import type { Offer } from './offers.ts';
import { type Filled, problemsOf, startOf, takeTransition } from './takeTransition.ts';

interface Props {
  resource: Resource;
  record: Stored;
  offer: Offer;
  onClose: () => void;
}

/** A transition may ask for fields that the unit of the record added. */
export default function TransitionDialog({ resource: declared, ...props }: Props) {
  const isAsked = props.offer.inputs.some(({ field }) => !(field in declared.fields));
  const { code } = props.record.unit as { code: string };
  const { data, error } = useQuery({ ...resourceAt(declared.name, code), enabled: isAsked });
  if (error) return <ErrorNote error={error} />;
  const resource = isAsked ? data : declared;
  return resource ? <Asking resource={resource} {...props} /> : <LinearProgress />;
}

/** Asks for what goes with a transition, then takes it. */
function Asking({ resource, record, offer, onClose }: Props) {
  const t = useWords();
  const label = useLabel();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [values] = useState(() => startOf(resource, record, offer));
  const [late, setLate] = useState<string>();

  async function take(filled: Filled) {
    try {
      await takeTransition(resource, record, offer, filled);
      notify(t('transition.done', { name: label(offer.label) }), { type: 'success' });
      onClose();
      void queryClient.invalidateQueries();
      return undefined;
    } catch (error) {
      const { code, message } = apiErrorOf(error);
      if (code !== 'CONFLICT') return problemsOf(error, filled);
      setLate(message);
      return {};
    }
  }

  function reload() {
    onClose();
    void queryClient.invalidateQueries();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={isPhone} data-testid="transition">
      <Form record={values} onSubmit={take as never} disableInvalidFormNotification noValidate>
        <DialogTitle>{label(offer.label)}</DialogTitle>
        <DialogContent>
          <Fields resource={resource} record={record} offer={offer} />
          {late ? (
            <Alert severity="warning" action={<Button onClick={reload}>{t('definition.reload')}</Button>}>
              {late}
            </Alert>
          ) : (
            <RootProblem />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Submit label={label(offer.label)} isStopped={late !== undefined} />
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function Submit({ label, isStopped }: { label: string; isStopped: boolean }) {
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" disabled={isSubmitting || isStopped}>
      {label}
    </Button>
  );
}

function Fields({ resource, record, offer }: Omit<Props, 'onClose'>) {
  const t = useWords();
  const label = useLabel();
  const { targets, inputs, reason, principal } = offer;
  return (
    <>
      {principal && <Alert severity="info">{t('transition.principal', { name: principal })}</Alert>}
      {targets.length > 1 ? (
        <RadioButtonGroupInput
          source="to"
          label={t('transition.to')}
          choices={targets.map(({ code, label: name }) => ({ id: code, name: label(name) }))}
          translateChoice={false}
          helperText={false}
        />
      ) : (
        targets.map((target) => <div key={target.code}>{t('transition.leads', { state: label(target.label) })}</div>)
      )}
      {inputs.map(({ field, isRequired }) => (
        <FieldInput
          key={field}
          resource={resource}
          name={field}
          source={`input.${field}`}
          isNew
          // what is masked is there, and stays unless it is written anew
          isRequired={isRequired && !isShownMasked(resource, field, valueIn(record, field))}
        />
      ))}
      {reason !== 'NONE' && (
        <TextInput
          source="reason"
          label={t('transition.reason')}
          multiline
          minRows={2}
          isRequired={reason === 'REQUIRED'}
          validate={(value: string | null) => (reason === 'REQUIRED' && !value?.trim() ? t('required') : undefined)}
          helperText={false}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      )}
    </>
  );
}
