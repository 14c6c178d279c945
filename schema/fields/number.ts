import { types } from '../expressions/types.ts';
import type { Label } from '../label.ts';
import { type FieldOptions, fieldOf, Invalid, type Kind, ordered } from './kind.ts';

export interface NumberOptions extends FieldOptions {
  min?: number;
  max?: number;
  /** Unit of measurement shown behind the value. */
  unit?: Label;
}

export interface DecimalOptions extends NumberOptions {
  /** Digits behind the point, 0 to 6; 2 unless said otherwise. */
  scale?: number;
}

function parseNumber(value: unknown, { min, max }: { min?: number; max?: number }): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Invalid('应为数字', 'Must be a number');
  if (min !== undefined && value < min) throw new Invalid(`不能小于 ${min}`, `Must be at least ${min}`);
  if (max !== undefined && value > max) throw new Invalid(`不能大于 ${max}`, `Must be at most ${max}`);
  return value;
}

function parseScaled(value: unknown, field: DecimalOptions): number {
  const number = parseNumber(value, { min: -1e12, max: 1e12, ...field });
  const scale = field.scale ?? 2;
  if (Number(number.toFixed(scale)) !== number) throw new Invalid(`最多 ${scale} 位小数`, `At most ${scale} decimals`);
  return number;
}

function numberFromText(text: string): unknown {
  const plain = text.replaceAll(',', '').trim();
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

const numeric = {
  operators: ordered,
  aggregates: ['min', 'max', 'sum', 'avg'],
  canSort: true,
  fromText: numberFromText,
} as const;

/** A whole number of 32 bits. */
export const integerKind: Kind<number, NumberOptions> = {
  ...numeric,
  name: 'integer',
  label: { zh: '整数', en: 'Integer' },
  column: 'integer',
  scalar: 'Int',
  expression: { type: () => types.int },
  canGroup: true,
  parse(value, field) {
    const number = parseNumber(value, { min: -2147483648, max: 2147483647, ...field });
    if (!Number.isInteger(number)) throw new Invalid('应为整数', 'Must be a whole number');
    return number;
  },
};
export const integer = fieldOf(integerKind);

/** A number with up to `scale` decimals (2), kept exactly. */
export const decimalKind: Kind<number, DecimalOptions> = {
  ...numeric,
  name: 'decimal',
  label: { zh: '小数', en: 'Decimal' },
  column: 'numeric',
  scalar: 'Float',
  expression: { type: () => types.double },
  parse: parseScaled,
};
export const decimal = fieldOf(decimalKind);

/** A share in percent, 0 to 100 with two decimals: 82.5 is 82.5 %. */
export const percentageKind: Kind<number, DecimalOptions> = {
  ...numeric,
  name: 'percentage',
  label: { zh: '百分比', en: 'Percentage' },
  column: 'numeric',
  scalar: 'Float',
  expression: { type: () => types.double },
  parse: (value, field) => parseScaled(value, { min: 0, max: 100, ...field }),
  fromText: (text) => numberFromText(text.replace(/[%％]\s*$/, '')),
};
export const percentage = fieldOf(percentageKind);

const yuanOf = (fen: string): string => `${fen.slice(0, -2)}.${fen.slice(-2)}`.replace(/\.?0+$/, '');

/** Money in fen (1 yuan = 100 fen), a whole number up to 9,007,199,254,740,991. Spreadsheets hold yuan. */
export const moneyKind: Kind<number, NumberOptions> = {
  ...numeric,
  name: 'money',
  label: { zh: '金额', en: 'Money' },
  column: 'numeric',
  scalar: 'Fen',
  expression: { type: () => types.int },
  parse(value, field) {
    const number = parseNumber(value, field);
    if (!Number.isSafeInteger(number)) throw new Invalid('金额最多精确到分', 'Money is a whole number of fen');
    return number;
  },
  fromText(text) {
    const yuan = numberFromText(text.replace(/^[¥￥]|元$/g, ''));
    return typeof yuan === 'number' ? Number((yuan * 100).toFixed(6)) : yuan;
  },
  toText: (fen) => fen.replace(/^(-?)(\d+)$/, (_all, sign, digits) => sign + yuanOf(digits.padStart(3, '0'))),
};
export const money = fieldOf(moneyKind);
