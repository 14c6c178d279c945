import { types } from '../expressions/types.ts';
import { type FieldOptions, fieldOf, Invalid, type Kind } from './kind.ts';

const words: Record<string, boolean> = {
  是: true,
  有: true,
  yes: true,
  true: true,
  '1': true,
  否: false,
  无: false,
  no: false,
  false: false,
  '0': false,
};

const labels = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } };

export const booleanKind: Kind<boolean, FieldOptions> = {
  name: 'boolean',
  label: { zh: '是否', en: 'Yes or no' },
  column: 'boolean',
  scalar: 'Boolean',
  operators: ['eq', 'isNull'],
  canSort: true,
  canGroup: true,
  expression: { type: () => types.bool },
  parse(value) {
    if (typeof value !== 'boolean') throw new Invalid('应为是或否', 'Must be yes or no');
    return value;
  },
  fromText: (text) => words[text.trim().toLowerCase()] ?? text,
  toText: (text, _field, as) => (as === 'names' ? text : labels[text === 'true' ? 'yes' : 'no'][as]),
};
export const boolean = fieldOf(booleanKind);
