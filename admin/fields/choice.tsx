import Box from '@mui/material/Box';
import { SelectArrayInput, SelectInput } from 'react-admin';
import type { Field } from '../../schema/fields/kind.ts';
import { dictionaryOf } from '../../schema/registry.ts';
import { useLabel } from '../language/messages.ts';
import { gradeOf, shapes } from './levels.ts';
import { inputProps } from './text.tsx';
import { type DisplayProps, type FieldView, type FilterProps, type InputProps, plain } from './view.ts';

const itemsOf = (field: Field) => dictionaryOf(field)?.items ?? [];

/** A code by its word; a graded one with its colour and shape too. */
export function Word({ field, code }: { field: Field; code: string }) {
  const label = useLabel();
  const item = itemsOf(field).find((candidate) => candidate.code === code);
  const word = item ? label(item.label) : code;
  const grade = gradeOf(dictionaryOf(field)?.name ?? '', code);
  if (!grade) return <>{word}</>;
  return (
    <span className="level" data-grade={grade}>
      <Box component="span" aria-hidden sx={{ color: `level.${grade}`, mr: 0.5 }}>
        {shapes[grade]}
      </Box>
      {word}
    </span>
  );
}

function Words({ field, value, isShort = false }: DisplayProps) {
  const shown: readonly string[] = isShort ? value.slice(0, 3) : value;
  return (
    <>
      {shown.map((code, position) => (
        <span key={code}>
          {position > 0 && '、'}
          <Word field={field} code={code} />
        </span>
      ))}
      {shown.length < value.length && `… (${value.length})`}
    </>
  );
}

function useChoices(field: Field) {
  const label = useLabel();
  return itemsOf(field).map((item) => ({ id: item.code, name: label(item.label) }));
}

function One(props: InputProps) {
  return (
    <SelectInput
      {...inputProps(props)}
      choices={useChoices(props.field)}
      translateChoice={false}
      resettable={!props.isRequired}
    />
  );
}

function Several(props: InputProps) {
  return <SelectArrayInput {...inputProps(props)} choices={useChoices(props.field)} translateChoice={false} />;
}

/** People look for one of several values of either kind. */
function Filter({ field, source, label }: FilterProps) {
  return (
    <SelectArrayInput
      source={source}
      label={label}
      choices={useChoices(field)}
      translateChoice={false}
      sx={{ minWidth: 140 }}
    />
  );
}

const list = (value: unknown) => (Array.isArray(value) ? value : [value]);

export const choiceView: FieldView = {
  select: plain,
  Display: ({ field, value }) => <Word field={field} code={value} />,
  Input: One,
  Filter,
  toFilter: (value, name) => ({ [name]: { in: list(value) } }),
};

export const multipleChoiceView: FieldView = {
  select: plain,
  Display: Words,
  Input: Several,
  Filter,
  toFilter: (value, name) => ({ [name]: { hasAny: list(value) } }),
};
