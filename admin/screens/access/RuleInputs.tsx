import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { CheckboxGroupInput, SelectInput, useInput, ValidationError } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { accessVerb } from '../../../schema/dictionaries/system.ts';
import { roles } from '../../../schema/roles.ts';
import { inputProps } from '../../fields/text.tsx';
import type { InputProps } from '../../fields/view.ts';
import { type MessageKey, useLabel, useWords } from '../../language/messages.ts';
import { useVisibleResources } from '../../providers/visibleResources.ts';
import { declaredDistances, declaredRoles, declaredRules, readTarget } from './declaredRules.ts';
import { RuleMeaning, type RuleValues } from './RuleMeaning.tsx';

/** Another target or verb begins with what the declaration gives, to take away from. */
function useRefit() {
  const { setValue } = useFormContext();
  return (targetText: string, verb: string | null) => {
    const target = readTarget(targetText);
    const rules = target && verb ? declaredRules(target)[verb] : undefined;
    setValue('verb', rules ? verb : null, { shouldDirty: true });
    setValue('roles', rules ? declaredRoles(rules) : [], { shouldDirty: true });
    setValue('distances', [], { shouldDirty: true });
  };
}

/** What the declaration gives for the target and verb chosen now. */
function useDeclared() {
  const [targetText, verb] = useWatch({ name: ['target', 'verb'] }) as [string | null, string | null];
  const target = readTarget(targetText);
  const rules = target && verb ? declaredRules(target)[verb] : undefined;
  return target && verb && rules
    ? { target, roles: declaredRoles(rules), distances: declaredDistances(target, verb, rules) }
    : { target, roles: [], distances: [] };
}

/** A resource, then the whole record or one field of it. */
export function TargetInput({ source, label: title, resource: own, validate }: InputProps) {
  const t = useWords();
  const label = useLabel();
  const refit = useRefit();
  const verb = useWatch({ name: 'verb' }) as string | null;
  const { field, fieldState } = useInput({ source, ...(validate && { validate }) });
  const target = readTarget(field.value);
  // A rule about rules would lock everybody out.
  const resources = useVisibleResources().filter(({ name }) => name !== own);
  function choose(text: string) {
    field.onChange(text);
    refit(text, verb);
  }
  const problem = fieldState.error?.message;
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} useFlexGap>
      <TextField
        select
        label={`${title} *`}
        value={target?.resource.name ?? ''}
        onChange={(event) => choose(event.target.value)}
        error={fieldState.invalid}
        helperText={problem ? <ValidationError error={problem} /> : undefined}
        slotProps={{ htmlInput: { ref: field.ref } }}
      >
        {resources.map((resource) => (
          <MenuItem key={resource.name} value={resource.name}>
            {label(resource.label)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('rule.field')}
        value={target ? (target.fieldName ?? '*') : ''}
        disabled={!target}
        onChange={({ target: { value } }) =>
          choose(value === '*' ? String(target?.resource.name) : `${target?.resource.name}.${value}`)
        }
      >
        <MenuItem value="*">{t('rule.whole')}</MenuItem>
        {Object.entries(target?.resource.fields ?? {}).map(([name, one]) => (
          <MenuItem key={name} value={name}>
            {label(one.label)}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}

/** The verbs that the target has. */
export function VerbInput(props: InputProps) {
  const label = useLabel();
  const refit = useRefit();
  const targetText = useWatch({ name: 'target' }) as string;
  const { target } = useDeclared();
  const verbs = target ? Object.keys(declaredRules(target)) : [];
  return (
    <SelectInput
      {...inputProps(props)}
      choices={accessVerb.items
        .filter(({ code }) => verbs.includes(code))
        .map((item) => ({ id: item.code, name: label(item.label) }))}
      translateChoice={false}
      disabled={!target}
      onChange={(event) => refit(targetText, event.target.value)}
    />
  );
}

/** The roles that may by declaration: each one can be taken away. */
export function RolesInput(props: InputProps) {
  const t = useWords();
  const label = useLabel();
  const declared = useDeclared();
  return (
    <CheckboxGroupInput
      {...inputProps(props)}
      helperText={declared.roles.length > 0 ? props.help : t('rule.first')}
      choices={declared.roles.map((role) => ({ id: role, name: label(roles[role].label) }))}
      translateChoice={false}
    />
  );
}

/** The distances that the declaration gives, and under them what the rule will do. */
export function DistancesInput(props: InputProps) {
  const t = useWords();
  const { distances } = useDeclared();
  const rule = useWatch() as RuleValues;
  const choices = distances.map((distance) => distance.toUpperCase());
  return (
    <>
      {choices.length > 1 && (
        <CheckboxGroupInput
          {...inputProps(props)}
          choices={choices.map((code) => ({ id: code, name: t(`rule.${code}` as MessageKey) }))}
          translateChoice={false}
        />
      )}
      <RuleMeaning rule={rule} />
    </>
  );
}
