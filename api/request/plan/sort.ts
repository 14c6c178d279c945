import { createHash } from 'node:crypto';
import type { ColumnType } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { columnOf, dictionaryOrder, quote } from '../../database/columns.ts';
import { badArgument } from '../../errors.ts';
import type { Value } from './given.ts';
import type { Planning } from './planning.ts';
import { isOpen, requireOpen } from './reachSql.ts';
import type { Source } from './sources.ts';

type Direction = 'ASC' | 'DESC';

/** One sort key; no value is the lowest value. */
export interface SortKey {
  name: string;
  sql: (row: string) => string;
  type: ColumnType;
  direction: Direction;
  isOptional: boolean;
}

const mostKeys = 10;

const header: Record<string, ColumnType> = { createdAt: 'timestamptz', updatedAt: 'timestamptz', unit: 'bigint' };

/** The keys a list is sorted by: what is asked for (or the declaration's default), then the id, so that the order is total. */
export function sortKeys(planning: Planning, source: Source, sort: Value): readonly SortKey[] {
  const items = sort.isGiven ? sort.items() : [];
  if (items.length > mostKeys) throw badArgument(`最多按 ${mostKeys} 个字段排序`, `At most ${mostKeys} sort keys`);
  const asked = items.map((item) => ({
    field: item.field('field').look<string>(),
    direction: item.field('direction').look<Direction>(),
  }));
  const standard = source.resource?.defaultSort as { field: string; direction: Direction };
  // a list that nobody asked to sort is not refused because its usual order would tell what is hidden
  const usual = isOpen(planning, source, standard.field, 'sort') ? [standard] : [];
  const keys = (asked.length > 0 ? asked : usual).map(({ field, direction }) =>
    sortKey(planning, source, field, direction ?? 'ASC'),
  );
  const id: SortKey = {
    name: 'id',
    sql: (row) => `${row}.id`,
    type: 'uuid',
    direction: keys[0]?.direction ?? 'ASC',
    isOptional: false,
  };
  return [...keys, id];
}

function sortKey(planning: Planning, source: Source, name: string, direction: Direction): SortKey {
  const column = quote(columnOf(name));
  const field = source.resource?.fields[name];
  if (!field)
    return { name, sql: (row) => `${row}.${column}`, type: header[name] as ColumnType, direction, isOptional: false };
  requireOpen(planning, source, name, 'sort');
  const inOrder = dictionaryOrder(field, column) !== undefined;
  const sql = (row: string) => dictionaryOrder(field, `${row}.${column}`) ?? `${row}.${column}`;
  return { name, sql, type: inOrder ? 'integer' : kindOf(field).column, direction, isOptional: !field.required };
}

export function orderBy(keys: readonly SortKey[], row: string): string {
  const nulls = ({ direction, isOptional }: SortKey) =>
    isOptional ? (direction === 'ASC' ? ' nulls first' : ' nulls last') : '';
  return keys.map((key) => `${key.sql(row)} ${key.direction.toLowerCase()}${nulls(key)}`).join(', ');
}

/** Tells the cursors of a list sorted one way from those of any other. */
export const signatureOf = (source: Source, keys: readonly SortKey[]): string =>
  createHash('sha256')
    .update(JSON.stringify([source.type, keys.map(({ name, direction }) => [name, direction])]))
    .digest('hex')
    .slice(0, 8);
