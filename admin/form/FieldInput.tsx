import Box from '@mui/material/Box';
import { get, useFormState } from 'react-hook-form';
import type { Resource } from '../../schema/defineResource.ts';
import { fieldOf } from '../declarations.ts';
import { viewOf } from '../fields/index.ts';
import { useLabel, useWords } from '../language/messages.ts';
import { isSame } from './formValues.ts';
import { validator } from './validate.ts';

interface Props {
  resource: Resource;
  name: string;
  /** Name of the input in its form; that of the field unless given. */
  source?: string;
  isNew: boolean;
  isRequired?: boolean;
  /** What else is wrong, by rules over several fields. */
  problem?: () => string | undefined;
}

/** The input of one field, by its kind. */
export function FieldInput({ resource, name, source = name, isNew, isRequired, problem }: Props) {
  const label = useLabel();
  const t = useWords();
  const field = fieldOf(resource, name);
  const isNumbered = isNew && field.numberedAs !== undefined;
  const { Input, isWide } = viewOf(field);
  const { defaultValues } = useFormState();
  const check = validator({ ...field, required: !isNumbered && (isRequired ?? field.required) });
  // What is stored already is not sent, so it need not pass rules that are newer than it is.
  const isAsItWas = (value: unknown) => !isNew && isSame(resource, name, value, get(defaultValues, source));
  return (
    <Box sx={{ gridColumn: isWide ? '1 / -1' : undefined, minWidth: 0 }} data-field={name}>
      <Input
        field={field}
        source={source}
        resource={resource.name}
        label={label(field.label)}
        help={isNumbered ? t('numbered') : field.help && label(field.help)}
        isRequired={!isNumbered && (isRequired ?? field.required)}
        validate={(value: unknown) => (isAsItWas(value) ? undefined : check(value)) ?? problem?.()}
      />
    </Box>
  );
}
