import { types } from '../expressions/types.ts';
import { equality, type FieldOptions, fieldOf, Invalid, type Kind } from './kind.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the first 17 digits (GB 11643, ISO 7064 MOD 11-2). */
export function idNumberCheck(first17: string): string {
  const sum = weights.reduce((total, weight, position) => total + weight * Number(first17[position]), 0);
  return '10X98765432'[sum % 11] as string;
}

function hasRealBirthday(value: string): boolean {
  const [year, month, day] = [value.slice(6, 10), value.slice(10, 12), value.slice(12, 14)].map(Number) as [
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1850 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** An 18-character resident id number (GB 11643). Masked: first 3 and last 2 characters stay. */
export const idNumberKind: Kind<string, FieldOptions> = {
  name: 'idNumber',
  label: { zh: '身份证号', en: 'Id number' },
  column: 'text',
  scalar: 'String',
  operators: equality,
  expression: { type: () => types.string(18) },
  parse(value) {
    const text = typeof value === 'string' ? value.trim().toUpperCase() : '';
    const isRight =
      /^[1-9]\d{16}[\dX]$/.test(text) && hasRealBirthday(text) && idNumberCheck(text.slice(0, 17)) === text[17];
    if (!isRight) throw new Invalid('身份证号不正确，请核对 18 位号码', 'Not a valid 18-character id number');
    return text;
  },
  mask: { keep: 'ends', start: 3, end: 2, stars: 13 },
};
export const idNumber = fieldOf(idNumberKind);
