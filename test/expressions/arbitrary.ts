import fc from 'fast-check';
import { conditions } from './cases/conditions.ts';
import { fields } from './fields.ts';

const pieces = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '\\',
  '.',
  ',',
  '?',
  ':',
  '==',
  '!=',
  '<',
  '&&',
  '||',
  '!',
  '-',
  '+',
  '*',
  '/',
  '%',
  ' in ',
  'null',
  'true',
  '1',
  '2.5',
  '"MAJOR"',
  '今天',
  '\n',
  '//',
  'today',
  '__proto__',
  'x',
  '.exists(x, ',
  '.map(x, ',
  '.matches("',
  'has(',
  'date("',
  'days(',
  '𠮷',
];

/** Text of any kind, and text of what expressions are made of. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces, ...Object.keys(fields)), { maxLength: 30 }).map((parts) => parts.join('')),
);

/** Expressions of the table after a few cuts, copies and insertions. */
export const mutated = fc
  .tuple(
    fc.constantFrom(...conditions.map(([text]) => text)),
    fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom('', ...pieces, ...Object.keys(fields))), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((now, [at, length, put]) => {
      const start = at % (now.length + 1);
      return now.slice(0, start) + put + now.slice(start + length);
    }, text),
  );

const anyStored = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.string({ unit: 'grapheme' }),
  fc.boolean(),
  fc.constantFrom(null, undefined, 'MAJOR', '2026-06-30', '2026-06-29T23:30:00+08:00', '13812345678', Number.NaN),
  fc.array(fc.oneof(fc.string(), fc.constantFrom('HAZMAT', 'WATER_RESCUE'), fc.constant(null))),
  fc.record({ lng: fc.double(), lat: fc.double() }),
  fc.date(),
);

/** Stored values, right ones and wrong ones. */
export const anyValues = fc.dictionary(fc.constantFrom(...Object.keys(fields), 'constructor', '__proto__'), anyStored);
