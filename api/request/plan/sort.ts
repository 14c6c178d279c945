import type { ColumnType } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { columnOf, dictionaryOrder, quote } from '../../database/columns.ts';
import { badArgument } from '../../errors.ts';
import { bind, type Planning, requireClear } from './planning.ts';
import type { Source } from './sources.ts';

export interface Sort {
  field: string;
  /** Ascending where absent. */
  direction?: 'ASC' | 'DESC' | null;
}

/** One sort key; no value is the lowest value. */
interface SortKey {
  sql: (row: string) => string;
  type: ColumnType;
  direction: 'ASC' | 'DESC';
  isOptional: boolean;
}

const mostKeys = 10;

const header: Record<string, ColumnType> = { createdAt: 'timestamptz', updatedAt: 'timestamptz', unit: 'bigint' };

/** The keys a list is sorted by: what is asked for (or the declaration's default), then the id, so that the order is total. */
export function sortKeys(
  planning: Planning,
  source: Source,
  sort: readonly Sort[] | null | undefined,
): readonly SortKey[] {
  if (sort && sort.length > mostKeys)
    throw badArgument(`最多按 ${mostKeys} 个字段排序`, `At most ${mostKeys} sort keys`);
  const wanted = sort?.length ? sort : [source.resource?.defaultSort as Sort];
  const keys = wanted.map(({ field: name, direction: given }): SortKey => {
    const direction = given ?? 'ASC';
    requireClear(planning, source, name);
    const column = quote(columnOf(name));
    const field = source.resource?.fields[name];
    if (!field)
      return { sql: (row) => `${row}.${column}`, type: header[name] as ColumnType, direction, isOptional: false };
    const isOptional = !field.required;
    const inOrder = dictionaryOrder(field, column) !== undefined;
    const sql = (row: string) => dictionaryOrder(field, `${row}.${column}`) ?? `${row}.${column}`;
    return { sql, type: inOrder ? 'integer' : kindOf(field).column, direction, isOptional };
  });
  return [
    ...keys,
    { sql: (row) => `${row}.id`, type: 'uuid', direction: keys[0]?.direction ?? 'ASC', isOptional: false },
  ];
}

export function orderBy(keys: readonly SortKey[], row: string): string {
  const nulls = ({ direction, isOptional }: SortKey) =>
    isOptional ? (direction === 'ASC' ? ' nulls first' : ' nulls last') : '';
  return keys.map((key) => `${key.sql(row)} ${key.direction.toLowerCase()}${nulls(key)}`).join(', ');
}

/** The opaque cursor of a row: its sort values as JSON in base64. */
export const cursorSql = (keys: readonly SortKey[], row: string): string =>
  `translate(encode(convert_to(json_build_array(${keys.map(({ sql }) => sql(row)).join(', ')})::text, 'utf8'), 'base64'), E'\\n', '')`;

/** The condition "behind this cursor". @throws AppError BAD_USER_INPUT when the cursor is not from a list sorted this way */
export function afterSql(planning: Planning, keys: readonly SortKey[], row: string, cursor: string): string {
  const values = readCursor(cursor, keys.length);
  const steps = keys.map((key, position) => {
    const equal = keys
      .slice(0, position)
      .map((before, index) => `${before.sql(row)} is not distinct from ${bind(planning, values[index], before.type)}`);
    return [...equal, behind(planning, key, row, values[position])].join(' and ');
  });
  return steps.map((step) => `(${step})`).join(' or ');
}

function behind(planning: Planning, key: SortKey, row: string, value: unknown): string {
  const sql = key.sql(row);
  if (key.direction === 'ASC')
    return value === null ? `${sql} is not null` : `${sql} > ${bind(planning, value, key.type)}`;
  if (value === null) return 'false';
  return `(${sql} < ${bind(planning, value, key.type)}${key.isOptional ? ` or ${sql} is null` : ''})`;
}

function readCursor(cursor: string, length: number): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    const isScalar = (value: unknown) => value === null || typeof value !== 'object';
    if (Array.isArray(values) && values.length === length && values.every(isScalar)) return values;
  } catch {}
  throw badArgument('游标 after 不属于这个列表', 'The cursor "after" does not belong to this list');
}
