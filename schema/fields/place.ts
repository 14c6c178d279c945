import { types } from '../expressions/types.ts';
import { type FieldOptions, fieldOf, Invalid, type Kind } from './kind.ts';

/** A node of the division tree by its 12-digit national code (GB/T 2260 and 3 + 3 digits), inside the writer's scope. */
export const placeKind: Kind<string, FieldOptions> = {
  name: 'place',
  label: { zh: '区划', en: 'Place' },
  column: 'bigint',
  scalar: 'PlaceCode',
  relation: { holds: 'one', target: 'Place' },
  operators: ['eq', 'in', 'within', 'isNull'],
  canGroup: true,
  expression: { type: () => types.string(12) },
  parse(value) {
    const code = String(value);
    if (!/^[1-9]\d{11}$/.test(code)) throw new Invalid('应为 12 位区划代码', 'Must be a 12-digit place code');
    return code;
  },
  fromText: (text) => (/^\d+/.exec(text.trim())?.[0] ?? text).padEnd(12, '0'),
};
export const place = fieldOf(placeKind);
