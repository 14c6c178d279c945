import { types } from '../expressions/types.ts';
import { equality, type FieldOptions, fieldOf, Invalid, type Kind, type Mask, textual } from './kind.ts';

export interface TextOptions extends FieldOptions {
  /** Characters, counted as Unicode code points. */
  min?: number;
  max?: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Trims, normalises to NFC, and checks characters and length. @throws Invalid */
export function parseText(value: unknown, { min = 0, max = 200 }: { min?: number; max?: number }): string {
  if (typeof value !== 'string') throw new Invalid('应为文字', 'Must be text');
  const text = value.normalize('NFC').trim();
  // half a surrogate pair is no character: the database would refuse it, or put another in its place
  if (controlCharacters.test(text) || !text.isWellFormed())
    throw new Invalid('含有不可见的控制字符', 'Contains control characters');
  const length = [...text].length;
  if (length > max)
    throw new Invalid(`最多 ${max} 个字，现有 ${length} 个`, `At most ${max} characters, has ${length}`);
  if (length < min) throw new Invalid(`至少 ${min} 个字`, `At least ${min} characters`);
  return text;
}

const familyName: Mask = { keep: 'familyName' };

/** One line of text, at most 200 characters unless `max` says otherwise. Masked: the family name stays. */
export const textKind: Kind<string, TextOptions> = {
  name: 'text',
  label: { zh: '单行文字', en: 'Text' },
  column: 'text',
  scalar: 'String',
  operators: textual,
  canSort: true,
  canGroup: true,
  expression: { type: ({ max = 200 }) => types.string(max) },
  parse(value, field) {
    const text = parseText(value, field);
    if (/[\r\n]/.test(text)) throw new Invalid('不能换行', 'Must be one line');
    return text;
  },
  mask: familyName,
};
export const text = fieldOf(textKind);

/** A postal address in one line, from the largest place to the door. Masked: down to the township. */
export const addressKind: Kind<string, TextOptions> = {
  ...textKind,
  name: 'address',
  label: { zh: '地址', en: 'Address' },
  mask: { keep: 'township' },
};
export const address = fieldOf(addressKind);

/** Several lines of text, at most 20,000 characters unless `max` says otherwise. */
export const longTextKind: Kind<string, TextOptions> = {
  name: 'longText',
  label: { zh: '多行文字', en: 'Long text' },
  column: 'text',
  scalar: 'String',
  operators: ['contains', 'isNull'],
  expression: { type: ({ max = 20_000 }) => types.string(max) },
  parse: (value, field) => parseText(value, { max: 20_000, ...field }),
  mask: familyName,
};
export const longText = fieldOf(longTextKind);

function formatted(name: string, label: Kind['label'], pattern: RegExp, problem: Invalid, mask?: Mask) {
  const kind: Kind<string, TextOptions> = {
    name,
    label,
    column: 'text',
    scalar: 'String',
    operators: [...equality, 'contains', 'startsWith'],
    canSort: true,
    expression: { type: ({ max = 200 }) => types.string(max) },
    parse(value, field) {
      const text = parseText(value, field);
      if (!pattern.test(text)) throw problem;
      return text;
    },
    ...(mask && { mask }),
  };
  return kind;
}

/** A Chinese mobile or landline number with optional extension, or a satellite phone number. Masked: 138****1234. */
export const phoneKind = formatted(
  'phone',
  { zh: '电话', en: 'Phone' },
  /^(\+?86[- ]?)?(1[3-9]\d{9}|(0\d{2,3}-?)?\d{7,8}(-\d{1,6})?|1349\d{7}|1[12]\d{1,3}|9\d{4,5})$/,
  new Invalid('应为手机号或带区号的座机号，如 13812345678、0731-88061234', 'Must be a mobile or landline number'),
  { keep: 'ends', start: 3, end: 4, stars: 4 },
);
export const phone = fieldOf(phoneKind);

export const emailKind = formatted(
  'email',
  { zh: '电子邮箱', en: 'Email' },
  /^[^\s@<>"]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
  new Invalid('应为电子邮箱地址', 'Must be an email address'),
  { keep: 'ends', start: 1, end: 0, stars: 3 },
);
export const email = fieldOf(emailKind);

/** A web address; only http and https, so that a link in the console can never run a script. */
export const urlKind = formatted(
  'url',
  { zh: '网址', en: 'URL' },
  /^https?:\/\/[^\s/$.?#][^\s]*$/i,
  new Invalid('应以 http:// 或 https:// 开头', 'Must start with http:// or https://'),
);
export const url = fieldOf(urlKind);
