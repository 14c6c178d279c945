import type { Dictionary } from '../dictionary.ts';
import type { Label } from '../label.ts';

/** A text of at most `size` characters; `codes` are all it can be, where that is known: a literal, a choice of `dictionary`. */
export interface TextType {
  name: 'string';
  size: number;
  codes?: readonly string[];
  dictionary?: Dictionary;
}

/** A list of at most `size` entries. */
export interface ListType {
  name: 'list';
  size: number;
  of: Type;
}

export interface PlainType {
  name: 'int' | 'double' | 'bool' | 'timestamp' | 'duration' | 'point' | 'null';
}

/** What a part of an expression gives, with the largest size it can have: the cost of an expression follows from its types. */
export type Type = TextType | ListType | PlainType;
export type TypeName = Type['name'];

export const types = {
  string: (size: number): TextType => ({ name: 'string', size }),
  choice: (dictionary: Dictionary): TextType => {
    const codes = dictionary.items.map(({ code }) => code);
    return { name: 'string', size: Math.max(0, ...codes.map((code) => code.length)), codes, dictionary };
  },
  list: (of: Type, size: number): ListType => ({ name: 'list', size, of }),
  int: { name: 'int' },
  double: { name: 'double' },
  bool: { name: 'bool' },
  timestamp: { name: 'timestamp' },
  duration: { name: 'duration' },
  point: { name: 'point' },
  null: { name: 'null' },
} as const;

/** How expressions see the values of a field kind. */
export interface InExpressions<Options> {
  type(field: Options): Type;
  /** A stored value to the expression's, null where it is none; itself where absent. */
  read?(stored: unknown): unknown;
  /** The expression's value to what `parse` takes; itself where absent. */
  write?(value: never): unknown;
}

export const typeLabels: Record<TypeName, Label> = {
  string: { zh: '文字', en: 'text' },
  int: { zh: '整数', en: 'whole number' },
  double: { zh: '数字', en: 'number' },
  bool: { zh: '是否', en: 'yes or no' },
  timestamp: { zh: '日期时间', en: 'date or time' },
  duration: { zh: '时长', en: 'duration' },
  list: { zh: '列表', en: 'list' },
  point: { zh: '位置', en: 'point' },
  null: { zh: '空', en: 'null' },
};

export function labelOf(type: Type): Label {
  const { zh, en } = typeLabels[type.name];
  if (type.name === 'list' && type.of.name !== 'null') {
    const entry = labelOf(type.of);
    return { zh: `${entry.zh}${zh}`, en: `${en} of ${entry.en}` };
  }
  if (type.name !== 'string' || !type.dictionary) return { zh, en };
  const { label } = type.dictionary;
  return { zh: `选项（${label.zh}）`, en: `choice (${label.en})` };
}

/** Values of `type` can be used where `name` is expected: a whole number is a number. */
export const isUsableAs = (type: Type, name: TypeName): boolean =>
  type.name === name || (type.name === 'int' && name === 'double');

/** The type of a value that comes from either side; null where no type holds both. */
export function union(a: Type, b: Type): Type | null {
  if (a.name === 'null') return b;
  if (b.name === 'null') return a;
  if (a.name === 'string' && b.name === 'string') {
    const codes = a.codes && b.codes && { codes: [...new Set([...a.codes, ...b.codes])] };
    const dictionary = a.dictionary?.name === b.dictionary?.name && a.dictionary && { dictionary: a.dictionary };
    return { name: 'string', size: Math.max(a.size, b.size), ...codes, ...dictionary };
  }
  if (a.name === 'list' && b.name === 'list') {
    const of = union(a.of, b.of);
    return of && types.list(of, Math.max(a.size, b.size));
  }
  if (isUsableAs(a, b.name)) return b;
  return isUsableAs(b, a.name) ? a : null;
}
