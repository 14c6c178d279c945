import { type Overload, type Overloads, on, planned } from './overload.ts';
import { type TypeName, types } from './types.ts';
import { finite, whole } from './values.ts';

const both = (compute: (a: number, b: number) => number): Overload[] => [
  on(['int', 'int'], types.int, (a, b) => whole(compute(a, b))),
  on(['double', 'double'], types.double, (a, b) => finite(compute(a, b))),
];

const toWhole = (compute: (a: number) => number): Overload[] => [
  on(['double'], types.int, (number) => whole(compute(number))),
];

const halfAwayFromZero = (number: number): number => Math.sign(number) * Math.round(Math.abs(number));

/** Rounds the decimal that is written, not the binary one behind it: 1.005 to two digits is 1.01. */
function roundTo(number: number, digits: number): number | null {
  if (digits < 0 || digits > 6) return null;
  const scaled = halfAwayFromZero(Number(`${number}e${digits}`));
  return finite(Number.isNaN(scaled) ? Number(number.toFixed(digits)) : Number(`${scaled}e-${digits}`));
}

const numeral = /^[-+]?\d{1,15}(\.\d{1,15})?$/;

const toText = (from: TypeName): Overload => on([from], types.string(32), (value) => String(value));

/** Numbers. `/` is the quotient of numbers, of whole ones too: 1 / 2 is 0.5, unlike in other implementations of CEL. */
export const numbers: Overloads = {
  '+': both((a, b) => a + b),
  '-': [
    ...both((a, b) => a - b),
    on(['int'], types.int, (a) => whole(-a)),
    on(['double'], types.double, (a) => finite(-a)),
  ],
  '*': both((a, b) => a * b),
  '/': [on(['double', 'double'], types.double, (a, b) => finite(a / b))],
  '%': [on(['int', 'int'], types.int, (a, b) => whole(a % b))],
  '!': [on(['bool'], types.bool, (a) => !a)],
  abs: [on(['int'], types.int, Math.abs), on(['double'], types.double, Math.abs)],
  min: both(Math.min),
  max: both(Math.max),
  round: [
    ...toWhole(halfAwayFromZero),
    planned(['double', 'int'], () => ({ type: types.double, cost: 20, run: roundTo })),
  ],
  floor: toWhole(Math.floor),
  ceil: toWhole(Math.ceil),
  yuan: toWhole((yuan) => halfAwayFromZero(yuan * 100)),
  int: [
    ...toWhole(Math.trunc),
    on(['string'], types.int, (text) => (numeral.test(text) ? whole(Math.trunc(Number(text))) : null)),
  ],
  double: [
    on(['double'], types.double, (number) => number),
    on(['string'], types.double, (text) => (numeral.test(text) ? Number(text) : null)),
  ],
  string: [toText('double'), toText('bool')],
};
