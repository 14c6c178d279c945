import type { ColumnType, Operator } from '../../../schema/fields/kind.ts';
import { rangeOf } from '../../../schema/place.ts';
import { badArgument } from '../../errors.ts';
import { bind, type Planning } from './planning.ts';

interface Operand {
  column: string;
  type: ColumnType;
  value: unknown;
}

const elementOf = (type: ColumnType): string => type.replace('[]', '');

const pattern = (value: unknown): string => String(value).replace(/[\\%_]/g, '\\$&');

const compare =
  (sign: string) =>
  (planning: Planning, { column, type, value }: Operand) =>
    `${column} ${sign} ${bind(planning, value, type)}`;

/** The SQL of each filter operator. A comparison with a missing value is false, except `ne` and `notIn`, which it passes. */
export const operators: Record<Operator, (planning: Planning, operand: Operand) => string> = {
  eq: compare('='),
  ne: compare('is distinct from'),
  gt: compare('>'),
  gte: compare('>='),
  lt: compare('<'),
  lte: compare('<='),
  in: (planning, { column, type, value }) => `${column} = any (${bind(planning, value, `${type}[]`)})`,
  notIn: (planning, { column, type, value }) => `(${column} = any (${bind(planning, value, `${type}[]`)})) is not true`,
  contains: (planning, { column, value }) => `${column} ilike ${bind(planning, `%${pattern(value)}%`, 'text')}`,
  startsWith: (planning, { column, value }) => `${column} ilike ${bind(planning, `${pattern(value)}%`, 'text')}`,
  has: (planning, { column, type, value }) => `${column} @> array[${bind(planning, value, elementOf(type))}]`,
  hasAny: (planning, { column, type, value }) => `${column} && ${bind(planning, value, type)}`,
  hasAll: (planning, { column, type, value }) => `${column} @> ${bind(planning, value, type)}`,
  within(planning, { column, value }) {
    const { lo, hi } = rangeOf(String(value));
    return `${column} between ${bind(planning, lo, 'bigint')} and ${bind(planning, hi, 'bigint')}`;
  },
  inBox(planning, { column, value }) {
    const { west, south, east, north } = value as Record<'west' | 'south' | 'east' | 'north', number>;
    if (west > east || south > north)
      throw badArgument('范围应为 西≤东、南≤北', 'A box needs west <= east and south <= north');
    const edges = [east, north, west, south].map((edge) => bind(planning, edge, 'float8'));
    return `${column} <@ box(point(${edges[0]}, ${edges[1]}), point(${edges[2]}, ${edges[3]}))`;
  },
  isNull: (_planning, { column, value }) => `${column} is ${value ? '' : 'not '}null`,
};
