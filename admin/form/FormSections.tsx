import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormState } from 'react-hook-form';
import type { Resource } from '../../schema/defineResource.ts';
import { fieldOf, sectionsOf } from '../declarations.ts';
import { viewOf } from '../fields/index.ts';
import { useLabel } from '../language/messages.ts';
import { EntryInput } from './EntryInput.tsx';
import { isSame } from './formValues.ts';
import { UnitInput } from './UnitInput.tsx';
import { validator } from './validate.ts';

interface Props {
  resource: Resource;
  /** The fields there are inputs for. */
  names: readonly string[];
  isNew: boolean;
}

/** The inputs by section, two beside each other where there is room. */
export function FormSections({ resource, names, isNew }: Props) {
  const label = useLabel();
  const sections = sectionsOf(resource)
    .map((section) => ({ ...section, fields: section.fields.filter((name) => names.includes(name)) }))
    .filter(({ fields }) => fields.length > 0);
  return sections.map((section, position) => (
    <Box component="section" key={section.label.en} sx={{ mb: 2 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {label(section.label)}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
          columnGap: 2,
        }}
      >
        {position === 0 && isNew && <UnitInput resource={resource} />}
        {position === 0 && isNew && resource.lifecycle && <EntryInput resource={resource} />}
        {section.fields.map((name) => (
          <FieldInput key={name} resource={resource} name={name} isNew={isNew} />
        ))}
      </Box>
    </Box>
  ));
}

interface FieldInputProps {
  resource: Resource;
  name: string;
  /** Name of the input in its form; that of the field unless given. */
  source?: string;
  isNew: boolean;
  isRequired?: boolean;
}

export function FieldInput({ resource, name, source = name, isNew, ...given }: FieldInputProps) {
  const label = useLabel();
  const field = fieldOf(resource, name);
  const { isRequired = field.required } = given;
  const { Input, isWide } = viewOf(field);
  const { defaultValues } = useFormState();
  const check = validator({ ...field, required: isRequired });
  // What is stored already is not sent, so it need not pass rules that are newer than it is.
  const isAsItWas = (value: unknown) => !isNew && isSame(resource, name, value, defaultValues?.[name]);
  return (
    <Box sx={{ gridColumn: isWide ? '1 / -1' : undefined, minWidth: 0 }} data-field={name}>
      <Input
        field={field}
        source={source}
        resource={resource.name}
        label={label(field.label)}
        help={field.help && label(field.help)}
        isRequired={isRequired}
        validate={(value: unknown) => (isAsItWas(value) ? undefined : check(value))}
      />
    </Box>
  );
}
