import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { SelectInput } from 'react-admin';
import { FormProvider, useForm } from 'react-hook-form';
import type { DefinitionNode } from '../../../../schema/definitions/document.ts';
import { lifecycleDefinition } from '../../../../schema/definitions/kinds/lifecycle.ts';
import { inputValue, viewOf } from '../../../fields/index.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { setValue } from '../edits.ts';
import { NodeValue } from '../NodeValue.tsx';
import { type PartProps, useChoices } from './partProps.ts';

/** What a node says, each value by the kind of its field; what the mark from above forbids is shown, and why. */
export function NodeValues(props: PartProps & { node: DefinitionNode }) {
  const { node, onChange } = props;
  const fields = lifecycleDefinition.types[node.type]?.fields ?? {};
  const form = useForm({
    values: Object.fromEntries(Object.keys(fields).map((name) => [name, node.values[name] ?? null])),
  });

  useEffect(() => {
    const { unsubscribe } = form.watch((values, { name }) => {
      const field = name === undefined ? undefined : fields[name];
      if (name && field) onChange(setValue(node.id, name, inputValue(field, values[name])));
    });
    return unsubscribe;
  }, [form, fields, node.id, onChange]);

  return (
    <FormProvider {...form}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
        }}
      >
        {Object.keys(fields).map((name) => (
          <OneValue key={name} {...props} name={name} />
        ))}
      </Box>
    </FormProvider>
  );
}

function OneValue({ name, ...props }: PartProps & { node: DefinitionNode; name: string }) {
  const t = useWords();
  const label = useLabel();
  const { node, rights, isReadOnly, problems } = props;
  const choices = useChoices(props, node, name);
  const field = lifecycleDefinition.types[node.type]?.fields[name];
  if (!field) return null;
  const { Input, isWide } = viewOf(field);
  const isForbidden = !rights.canChange(node.id, name);
  const problem = problems[node.id]?.[name];
  const common = { source: name, label: label(field.label) };
  return (
    <Box sx={{ gridColumn: isWide ? '1 / -1' : undefined, minWidth: 0 }} data-value={name}>
      {isReadOnly || isForbidden ? (
        <Box
          title={
            isForbidden ? t('definition.forbidden', { mode: t(`mode.${rights.markOf(node.id) ?? 'locked'}`) }) : ''
          }
        >
          <Typography variant="caption" color="text.secondary">
            {common.label}
          </Typography>
          <div>
            {choices?.find(({ id }) => id === node.values[name])?.name ?? (
              <NodeValue kind="LIFECYCLE" type={node.type} name={name} value={node.values[name]} />
            )}
          </div>
        </Box>
      ) : choices ? (
        <SelectInput
          {...common}
          choices={[...choices]}
          translateChoice={false}
          resettable
          isRequired={field.required}
          helperText={field.help ? label(field.help) : false}
        />
      ) : (
        <Input
          {...common}
          field={field}
          resource="definition"
          help={field.help && label(field.help)}
          isRequired={field.required}
        />
      )}
      {problem && (
        <FormHelperText error role="alert">
          {problem}
        </FormHelperText>
      )}
    </Box>
  );
}
