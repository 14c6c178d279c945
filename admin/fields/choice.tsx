import Box from '@mui/material/Box';
import { SelectArrayInput, SelectInput } from 'react-admin';
import { get, useFormState } from 'react-hook-form';
import type { DictionaryItem } from '../../schema/dictionary.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { useLabel, useWords } from '../language/messages.ts';
import { useDictionary } from '../providers/dictionaries.ts';
import { gradeOf, shapes } from './levels.ts';
import { inputProps } from './text.tsx';
import { type DisplayProps, type FieldView, type FilterProps, type InputProps, plain } from './view.ts';

/** A code by its word; a graded one with its colour and shape too. */
export function Word({ field, code }: { field: Field; code: string }) {
  const label = useLabel();
  const dictionary = useDictionary(field);
  const item = dictionary?.items.find((candidate) => candidate.code === code);
  const word = item ? label(item.label) : code;
  const grade = gradeOf(dictionary?.name ?? '', code);
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
  const t = useWords();
  const shown: readonly string[] = isShort ? value.slice(0, 3) : value;
  return (
    <>
      {shown.map((code, position) => (
        <span key={code}>
          {position > 0 && t('and')}
          <Word field={field} code={code} />
        </span>
      ))}
      {shown.length < value.length && `… (${value.length})`}
    </>
  );
}

/** What there is to choose from: the items in use, then those out of use that are wanted all the same, marked. */
function useChoices(field: Field, isWanted: (code: string) => boolean) {
  const label = useLabel();
  const t = useWords();
  const items = useDictionary(field)?.items ?? [];
  const nameOf = (item: DictionaryItem) =>
    item.isRetired ? t('choice.retired', { name: label(item.label) }) : label(item.label);
  const [inUse, out] = [items.filter(({ isRetired }) => !isRetired), items.filter(({ isRetired }) => isRetired)];
  return [...inUse, ...out.filter(({ code }) => isWanted(code))].map((item) => ({ id: item.code, name: nameOf(item) }));
}

/** A record keeps what it has, though it would not be chosen any more. */
function useOwn(source: string): (code: string) => boolean {
  const { defaultValues } = useFormState();
  return (code) => list(get(defaultValues, source)).includes(code);
}

function One(props: InputProps) {
  return (
    <SelectInput
      {...inputProps(props)}
      choices={useChoices(props.field, useOwn(props.source))}
      translateChoice={false}
      resettable={!props.isRequired}
    />
  );
}

function Several(props: InputProps) {
  const choices = useChoices(props.field, useOwn(props.source));
  return <SelectArrayInput {...inputProps(props)} choices={choices} translateChoice={false} />;
}

/** People look for one of several values of either kind; records may have what is out of use. */
function Filter({ field, source, label }: FilterProps) {
  return (
    <SelectArrayInput
      source={source}
      label={label}
      choices={useChoices(field, () => true)}
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
