import type { Dictionary, DictionaryItem } from '../dictionary.ts';
import { types } from '../expressions/types.ts';
import { equality, type Field, type FieldOptions, Invalid, type Kind, type SheetLanguage } from './kind.ts';

export interface ChoiceOptions extends FieldOptions {
  dictionary: Dictionary;
}

function codeOf(text: string, dictionary: Dictionary): string {
  const wanted = text.trim();
  return dictionary.items.find(({ code, label }) => [code, label.zh, label.en].includes(wanted))?.code ?? wanted;
}

function labelOf(code: string, { dictionary }: ChoiceOptions, as: SheetLanguage): string {
  if (as === 'names') return code;
  return dictionary.items.find((item) => item.code === code)?.label[as] ?? code;
}

function parseCode(value: unknown, { dictionary }: ChoiceOptions): string {
  const item = dictionary.items.find(({ code }) => code === value);
  if (item?.isRetired) throw retired(item, dictionary);
  if (item) return item.code;
  const given = typeof value === 'string' ? value.slice(0, 40) : JSON.stringify(value).slice(0, 40);
  throw new Invalid(`“${dictionary.label.zh}”中没有“${given}”`, `${given} is not in the dictionary ${dictionary.name}`);
}

function retired({ label, replacedBy }: DictionaryItem, { items }: Dictionary): Invalid {
  const heir = items.find(({ code }) => code === replacedBy)?.label;
  return new Invalid(
    `“${label.zh}”已停用${heir ? `，请改用“${heir.zh}”` : ''}`,
    `${label.en} is out of use${heir ? `; use ${heir.en}` : ''}`,
  );
}

/** One code of a dictionary. */
export const choiceKind: Kind<string, ChoiceOptions> = {
  name: 'choice',
  label: { zh: '单选', en: 'Choice' },
  column: 'text',
  scalar: 'String',
  isChoice: true,
  operators: equality,
  canSort: true,
  canGroup: true,
  expression: { type: ({ dictionary }) => types.choice(dictionary) },
  parse: parseCode,
  fromText: (text, { dictionary }) => codeOf(text, dictionary),
  toText: labelOf,
};

/** Several codes of a dictionary, in the dictionary's order, each once. Cells separate them with 、 or ; */
export const multipleChoiceKind: Kind<string[], ChoiceOptions> = {
  name: 'multipleChoice',
  label: { zh: '多选', en: 'Multiple choice' },
  column: 'text[]',
  scalar: 'String',
  isChoice: true,
  isList: true,
  operators: ['has', 'hasAny', 'hasAll', 'isNull'],
  expression: { type: ({ dictionary }) => types.list(types.choice(dictionary), dictionary.items.length) },
  parse(value, field) {
    if (!Array.isArray(value)) throw new Invalid('应为多个选项', 'Must be a list of codes');
    const codes = new Set(value.map((code) => parseCode(code, field)));
    return field.dictionary.items.map(({ code }) => code).filter((code) => codes.has(code));
  },
  fromText: (text, { dictionary }) =>
    text
      .split(/[、;；]/)
      .filter(Boolean)
      .map((part) => codeOf(part, dictionary)),
  toText: (text, field, as) =>
    text
      .split('、')
      .map((code) => labelOf(code, field, as))
      .join('、'),
};

type CodeOf<D> = D extends Dictionary<infer Code> ? Code : string;
type IsRequired<Options> = Options extends { required: true } ? true : false;

/** `choice(riskLevel, { label })`: the record's type is the union of the dictionary's codes. */
export function choice<D extends Dictionary, const Given extends FieldOptions>(dictionary: D, options: Given) {
  return { required: false, ...options, kind: 'choice', dictionary } as unknown as Field<CodeOf<D>, IsRequired<Given>> &
    Given;
}

export function multipleChoice<D extends Dictionary, const Given extends FieldOptions>(dictionary: D, options: Given) {
  const field = { required: false, ...options, kind: 'multipleChoice', dictionary };
  return field as unknown as Field<CodeOf<D>[], IsRequired<Given>> & Given;
}
