import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { Form, useNotify } from 'react-admin';
import type { Resource } from '../../../../schema/defineResource.ts';
import type { Document } from '../../../../schema/definitions/document.ts';
import { customFieldsOf } from '../../../../schema/definitions/kinds/form.ts';
import { dictionaryOf } from '../../../../schema/dictionary.ts';
import { compile } from '../../../../schema/expressions/compile.ts';
import { type CustomField, Invalid } from '../../../../schema/fields/kind.ts';
import { kindOf } from '../../../../schema/fields/kinds.ts';
import { registry } from '../../../declarations.ts';
import CustomSections from '../../../form/custom/CustomSections.tsx';
import { FieldInput } from '../../../form/FieldInput.tsx';
import { FormSection } from '../../../form/FormSection.tsx';
import { useWords } from '../../../language/messages.ts';
import { withCustom } from '../../../providers/customFields.ts';
import { dictionaryNamed } from '../dictionaries.ts';

/** The form as it would be, to be tried: conditions, checks and computed values follow what one types; nothing is saved. */
export function Preview({ name, document }: { name: string; document: Document }) {
  const t = useWords();
  const notify = useNotify();
  const resource = useMemo(() => formOf(name, document), [name, document]);
  const read = useMemo(() => declaredInRules(resource), [resource]);
  const initial = useMemo(
    () =>
      Object.fromEntries(Object.entries(registry.resource(name).fields).map(([key, field]) => [key, field.initial])),
    [name],
  );
  return (
    <Box
      component="aside"
      data-testid="form-preview"
      sx={{
        ...{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, bgcolor: 'background.default' },
        ...{ position: { lg: 'sticky' }, top: { lg: 64 }, maxHeight: { lg: 'calc(100vh - 150px)' }, overflowY: 'auto' },
      }}
    >
      <Typography variant="h2">{t('preview.title')}</Typography>
      <Alert severity="info" sx={{ my: 1 }}>
        {t('preview.help')}
      </Alert>
      <Form
        record={initial}
        onSubmit={() => notify(t('preview.passed'), { type: 'success' })}
        disableInvalidFormNotification
        noValidate
      >
        {read.length > 0 && (
          <FormSection title={t('preview.declared')}>
            {read.map((key) => (
              <FieldInput key={key} resource={resource} name={key} isNew />
            ))}
          </FormSection>
        )}
        <CustomSections resource={resource} isOpen={() => true} />
        {resource.custom && (
          <Button type="submit" variant="outlined">
            {t('preview.check')}
          </Button>
        )}
      </Form>
    </Box>
  );
}

/** A choice that has no dictionary yet has no input, and no more has a reference to nothing. */
function formOf(name: string, document: Document): Resource {
  const custom = Object.entries(customFieldsOf(document, dictionaryNamed));
  const whole = custom.filter(([, field]) => {
    const { isChoice, relation } = kindOf(field);
    if (isChoice) return dictionaryOf(field);
    return relation?.target !== 'resource' || registry.resources.some((resource) => resource.name === field.to);
  });
  return withCustom(registry.resource(name), Object.fromEntries(whole));
}

/** The declared fields that rules read: without them nothing could be tried. */
function declaredInRules({ fields, custom = {} }: Resource): readonly string[] {
  const all = { ...custom, ...fields };
  const usesOf = (text: string | undefined, result: CustomField | 'boolean'): readonly string[] => {
    try {
      return text === undefined ? [] : compile(text, { fields: all, result }).uses;
    } catch (error) {
      if (error instanceof Invalid) return [];
      throw error;
    }
  };
  const used = new Set(
    Object.values(custom)
      .filter(({ isRetired }) => !isRetired)
      .flatMap((field) => [
        ...[field.shownWhen, field.requiredWhen, field.valid].flatMap((text) => usesOf(text, 'boolean')),
        ...usesOf(field.computed, field),
      ]),
  );
  return Object.keys(fields).filter((name) => used.has(name));
}
