import { type FieldOptions, fieldOf, Invalid, type Kind } from './kind.ts';

const maxBytes = 100_000;

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');

/** Any JSON value up to 100 KB: for data that other software brings and nobody filters by. */
export const jsonKind: Kind<unknown, FieldOptions> = {
  name: 'json',
  label: { zh: '结构数据', en: 'JSON' },
  column: 'jsonb',
  scalar: 'JSON',
  operators: ['isNull'],
  expression: null,
  parse(value) {
    const text = JSON.stringify(value, (key, part) => {
      if (isStorable(key) && (typeof part !== 'string' || isStorable(part))) return part;
      throw new Invalid('含有空字符或残缺的字符', 'Contains a null character, or half of one');
    });
    if (text.length > maxBytes) throw new Invalid('结构数据超过 100 KB', 'JSON over 100 KB');
    return value;
  },
  fromText(text) {
    try {
      return JSON.parse(text);
    } catch {
      throw new Invalid('不是正确的 JSON', 'Not valid JSON');
    }
  },
};
export const json = fieldOf(jsonKind);
