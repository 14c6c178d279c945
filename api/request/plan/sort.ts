import { createHash } from 'node:crypto';
import type { ColumnType } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { columnOf, dictionaryOrder, quote } from '../../database/columns.ts';
import { badArgument } from '../../errors.ts';
import { customField, customKeyOf } from './customField.ts';
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
    field: fieldOf(item),
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

/** The name of what an item sorts by. @throws AppError BAD_USER_INPUT for none or two */
function fieldOf(item: Value): string {
  const [field, custom] = [item.field('field'), item.field('custom')];
  if (field.isGiven === custom.isGiven)
    throw badArgument('每个排序项应有 field 或 custom 之一', 'A sort key has either field or custom');
  return field.isGiven ? field.look<string>() : `custom.${custom.look<string>()}`;
}

function sortKey(planning: Planning, source: Source, name: string, direction: Direction): SortKey {
  const key = customKeyOf(name);
  if (key !== undefined) return customKey(planning, source, key, direction);
  const column = quote(columnOf(name));
  const field = source.resource?.fields[name];
  if (!field)
    return { name, sql: (row) => `${row}.${column}`, type: header[name] as ColumnType, direction, isOptional: false };
  requireOpen(planning, source, name, 'sort');
  const inOrder = dictionaryOrder(field, column) !== undefined;
  const sql = (row: string) => dictionaryOrder(field, `${row}.${column}`) ?? `${row}.${column}`;
  return { name, sql, type: inOrder ? 'integer' : kindOf(field).column, direction, isOptional: !field.required };
}

function customKey(planning: Planning, source: Source, key: string, direction: Direction): SortKey {
  const name = `custom.${key}`;
  const { field, added } = customField(source, key);
  if (!kindOf(field).canSort) throw badArgument(`不能按“${key}”排序`, `Nothing is sorted by ${key}`);
  requireOpen(planning, source, name, 'sort');
  return { name, sql: added.sql, type: added.type, direction, isOptional: true };
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
