import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import type { ComponentType } from 'react';
import { dictionaryOf } from '../../../../schema/dictionary.ts';
import type { Field } from '../../../../schema/fields/kind.ts';
import type { KindName } from '../../../../schema/fields/kinds.ts';
import type { Label } from '../../../../schema/label.ts';
import { useLabel } from '../../../language/messages.ts';
import { session } from '../../../providers/session.ts';
import { visibleResources } from '../../../providers/visibleResources.ts';
import { dictionariesInUse } from '../dictionaries.ts';

interface Props {
  /** Key of the value in its node. */
  option: string;
  field: Field;
  value: unknown;
  problem: string | undefined;
  help: string;
  /** Why it may not be changed; empty where it may. */
  forbidden: string;
  onChange: (value: unknown) => void;
}

/** One value of a field in the editor, with what is wrong under it. */
export function OptionInput(props: Props) {
  const { option, field } = props;
  const Input = byOption[option] ?? byKind[field.kind as KindName] ?? TextOption;
  return <Input {...props} />;
}

type Slots = NonNullable<TextFieldProps['slotProps']>;

const textProps = ({ field, problem, help, forbidden }: Props, label: (text: Label) => string, slots: Slots = {}) => ({
  label: label(field.label),
  required: field.required,
  error: problem !== undefined,
  helperText: problem ?? (forbidden || help || ' '),
  disabled: forbidden !== '',
  slotProps: { ...slots, ...(problem !== undefined && { formHelperText: { role: 'alert' } }) },
});

function TextOption(props: Props) {
  const label = useLabel();
  const { value, field, onChange } = props;
  return (
    <TextField
      {...textProps(props, label, { htmlInput: { maxLength: field.max } })}
      value={String(value ?? '')}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** A condition or a formula: what the compiler says of it stands under it. */
function ExpressionOption(props: Props) {
  const label = useLabel();
  const { value, onChange } = props;
  return (
    <TextField
      {...textProps(props, label, { htmlInput: { spellCheck: false, style: { fontFamily: 'monospace' } } })}
      multiline
      value={String(value ?? '')}
      onChange={({ target }) => onChange(target.value.replaceAll('\n', ' '))}
      sx={{ gridColumn: '1 / -1' }}
    />
  );
}

function NumberOption(props: Props) {
  const label = useLabel();
  const { value, onChange } = props;
  return (
    <TextField
      {...textProps(props, label)}
      type="number"
      value={String(value ?? '')}
      onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
    />
  );
}

function YesOption({ field, value, problem, forbidden, onChange }: Props) {
  const label = useLabel();
  return (
    <FormControl error={problem !== undefined}>
      <FormControlLabel
        label={label(field.label)}
        title={forbidden}
        control={
          <Checkbox
            size="small"
            checked={value === true}
            disabled={forbidden !== ''}
            onChange={(_, isChecked) => onChange(isChecked || null)}
          />
        }
      />
      {problem && <FormHelperText role="alert">{problem}</FormHelperText>}
    </FormControl>
  );
}

interface Choice {
  code: string;
  label: Label;
}

function SelectOption({
  choices,
  isSeveral = false,
  ...props
}: Props & { choices: readonly Choice[]; isSeveral?: boolean }) {
  const label = useLabel();
  const { value, field, onChange } = props;
  const chosen = value ?? (isSeveral ? [] : '');
  return (
    <TextField
      {...textProps(props, label, { select: { multiple: isSeveral } })}
      select
      value={chosen}
      onChange={({ target: { value: next } }) => onChange(next.length === 0 ? null : next)}
    >
      {!field.required && !isSeveral && <MenuItem value="">—</MenuItem>}
      {choices.map(({ code, label: text }) => (
        <MenuItem key={code} value={code} dense>
          {label(text)}
        </MenuItem>
      ))}
    </TextField>
  );
}

const itemsOf = (field: Field): readonly Choice[] => dictionaryOf(field)?.items ?? [];

const dictionaries = (): readonly Choice[] => dictionariesInUse().map(({ name, label }) => ({ code: name, label }));

const resources = (): readonly Choice[] =>
  visibleResources(session.get().me).map(({ name, label }) => ({ code: name, label }));

/** Texts that mean more than their kind knows. */
const byOption: Readonly<Record<string, ComponentType<Props>>> = {
  to: (props) => <SelectOption {...props} choices={resources()} />,
  dictionary: (props) => <SelectOption {...props} choices={dictionaries()} />,
  requiredWhen: ExpressionOption,
  shownWhen: ExpressionOption,
  valid: ExpressionOption,
  computed: ExpressionOption,
};

const byKind: Partial<Record<KindName, ComponentType<Props>>> = {
  boolean: YesOption,
  integer: NumberOption,
  decimal: NumberOption,
  choice: (props) => <SelectOption {...props} choices={itemsOf(props.field)} />,
  multipleChoice: (props) => <SelectOption {...props} choices={itemsOf(props.field)} isSeveral />,
};
