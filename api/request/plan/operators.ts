import type { ColumnType, Operator } from '../../../schema/fields/kind.ts';
import { rangeOf } from '../../../schema/place.ts';
import { badArgument } from '../../errors.ts';
import type { Value } from './given.ts';
import { bind, type Planning } from './planning.ts';

interface Operand {
  column: string;
  type: ColumnType;
  value: Value;
}

const elementOf = (type: ColumnType): string => type.replace('[]', '');

/** A text as a pattern that it alone fits. */
export const literal = (value: unknown): string => String(value).replace(/[\\%_]/g, '\\$&');

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
  contains: (planning, { column, value }) =>
    `${column} ilike ${bind(planning, value, 'text', (word) => `%${literal(word)}%`)}`,
  startsWith: (planning, { column, value }) =>
    `${column} ilike ${bind(planning, value, 'text', (word) => `${literal(word)}%`)}`,
  has: (planning, { column, type, value }) => `${column} @> array[${bind(planning, value, elementOf(type))}]`,
  hasAny: (planning, { column, type, value }) => `${column} && ${bind(planning, value, type)}`,
  hasAll: (planning, { column, type, value }) => `${column} @> ${bind(planning, value, type)}`,
  within: (planning, { column, value }) => withinSql(planning, column, value),
  inBox(planning, { column, value }) {
    const edge = (name: keyof Box) => bind(planning, value, 'float8', (box) => edgesOf(box as Box)[name]);
    return `${column} <@ box(point(${edge('east')}, ${edge('north')}), point(${edge('west')}, ${edge('south')}))`;
  },
  isNull: (_planning, { column, value }) => `${column} is ${value.look<boolean>() ? '' : 'not '}null`,
};

/** A place code lies in or below a given one. */
export function withinSql(planning: Planning, column: string, place: Value): string {
  const end = (name: 'lo' | 'hi') => bind(planning, place, 'bigint', (code) => rangeOf(String(code))[name]);
  return `${column} between ${end('lo')} and ${end('hi')}`;
}

type Box = Record<'west' | 'south' | 'east' | 'north', number>;

function edgesOf(box: Box): Box {
  if (box.west > box.east || box.south > box.north)
    throw badArgument('范围应为 西≤东、南≤北', 'A box needs west <= east and south <= north');
  return box;
}
