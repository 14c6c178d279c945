import Alert from '@mui/material/Alert';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import { type ReactNode, useEffect } from 'react';
import { Form, SaveButton, useNotify, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { Resource } from '../../schema/defineResource.ts';
import { useWords } from '../language/messages.ts';
import { FormSections } from './FormSections.tsx';
import { flat, nested, type Values } from './formValues.ts';
import { UnitFields } from './UnitFields.tsx';

interface Props {
  resource: Resource;
  values: Values;
  /** The record that is edited; none for a new one. */
  seen?: Values;
  /** Saves; answers what is wrong, by input. */
  onSave: (values: Values) => Promise<Record<string, unknown> | undefined>;
  /** Beside the save button. */
  actions: ReactNode;
}

/** The sections of a declaration as inputs; leaving it unsaved asks first. */
export function RecordForm({ resource, values, seen, onSave, actions }: Props) {
  const t = useWords();
  return (
    <Form
      record={nested(values)}
      onSubmit={(form: Values) => onSave(flat(form)) as never}
      warnWhenUnsavedChanges
      disableInvalidFormNotification
      noValidate
    >
      <InvalidNotice />
      <Card sx={{ p: { xs: 1.5, sm: 2.5 }, pb: { xs: 0, sm: 0 }, overflow: 'visible' }}>
        <FormSections resource={resource} names={Object.keys(values)} seen={seen} />
        <UnitFields resource={resource} seen={seen} />
        <div className="form-actions">
          <RootProblem />
          <Stack direction="row" spacing={1}>
            <SaveButton label={t('save')} alwaysEnable={!seen} />
            {actions}
          </Stack>
        </div>
      </Card>
    </Form>
  );
}

/** Says that inputs need mending, for they may be out of sight. What is wrong with the whole stands at the save button. */
function InvalidNotice() {
  const notify = useNotify();
  const { errors, isSubmitting, submitCount } = useFormState();
  const isInvalid = !isSubmitting && Object.keys(errors).some((name) => name !== 'root');
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt says it again
  useEffect(() => {
    if (isInvalid) notify('ra.message.invalid_form', { type: 'error' });
  }, [isInvalid, submitCount, notify]);
  return null;
}

/** What is wrong with the whole: an outage, a rule over several fields. */
export function RootProblem() {
  const translate = useTranslate();
  const { errors } = useFormState();
  const message = (errors.root as { server?: { message?: string } } | undefined)?.server?.message;
  if (!message) return null;
  return (
    <Alert severity="error" sx={{ mb: 1 }}>
      {translate(message, { _: message })}
    </Alert>
  );
}
