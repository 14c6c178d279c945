import type { ColumnType, Field, Operator } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { columnOf, quote } from '../../database/columns.ts';
import { badArgument } from '../../errors.ts';
import { operators } from './operators.ts';
import { alias, bind, isClear, type Planning, requireClear, sourceOf } from './planning.ts';
import type { Source } from './sources.ts';

export type Filter = Readonly<Record<string, unknown>>;

const headerTypes: Record<string, ColumnType> = {
  id: 'uuid',
  unit: 'bigint',
  createdAt: 'timestamptz',
  updatedAt: 'timestamptz',
  published: 'boolean',
};

/** A filter as one SQL condition. Every part of it counts: what cannot be applied is refused, never dropped. */
export function filterSql(planning: Planning, source: Source, row: string, filter: Filter): string {
  const parts = Object.entries(filter).map(([name, given]) => {
    if (given === null) throw nullOperand(name);
    return partSql(planning, source, row, name, given);
  });
  return all(parts);
}

const all = (parts: readonly string[]): string =>
  parts.length === 0 ? 'true' : parts.map((part) => `(${part})`).join(' and ');

const any = (parts: readonly string[]): string =>
  parts.length === 0 ? 'false' : parts.map((part) => `(${part})`).join(' or ');

function partSql(planning: Planning, source: Source, row: string, name: string, given: unknown): string {
  if (name === 'and') return all((given as Filter[]).map((filter) => filterSql(planning, source, row, filter)));
  if (name === 'or') return any((given as Filter[]).map((filter) => filterSql(planning, source, row, filter)));
  if (name === 'not') return `(${filterSql(planning, source, row, given as Filter)}) is not true`;
  const type = headerTypes[name];
  if (type) return comparisons(planning, `${row}.${quote(columnOf(name))}`, type, given as Filter);
  return fieldSql(planning, source, row, name, given as Filter);
}

function fieldSql(planning: Planning, source: Source, row: string, name: string, given: Filter): string {
  const found = source.fields[name];
  if (!found || found.is === 'verbs') throw new Error(`No filter ${source.type}.${name}`);
  if (
    found.is === 'value' ||
    found.is === 'object' ||
    (found.field && kindOf(found.field).relation?.target !== 'resource')
  ) {
    requireClear(planning, source, name);
    const field = found.field as Field;
    return comparisons(planning, `${row}.${quote(columnOf(found.of ?? name))}`, kindOf(field).column, given);
  }
  const target = sourceOf(planning, found.type);
  requireClear(planning, source, name, target);
  const child = alias(planning);
  const existing = (condition: string, filter: Filter) =>
    `exists (select 1 from ${target.table} ${child} where ${condition} and ${target.living(child)} and ${filterSql(planning, target, child, filter)})`;
  if (found.is === 'one') return existing(`${child}.id = ${found.key(row)}`, given);
  const on = found.is === 'many' ? `${child}.id = any (${found.keys(row)})` : found.on(child, row);
  return all(
    Object.entries(given).map(([quantifier, filter]) => {
      if (filter === null) throw nullOperand(quantifier);
      const sql = existing(on, filter as Filter);
      return quantifier === 'none' ? `not ${sql}` : sql;
    }),
  );
}

function comparisons(planning: Planning, column: string, type: ColumnType, given: Filter): string {
  return all(
    Object.entries(given).map(([operator, value]) => {
      if (value === null) throw nullOperand(operator);
      return operators[operator as Operator](planning, { column, type, value });
    }),
  );
}

const nullOperand = (name: string) =>
  badArgument(`筛选条件“${name}”不能为 null，请用 isNull`, `The filter ${name} must not be null; use isNull`);

/** Every word must occur in one of the fields marked `search` that the caller sees in clear. */
export function searchSql(planning: Planning, source: Source, row: string, search: string): string {
  const fields = Object.entries(source.resource?.fields ?? {}).filter(
    ([, field]) => field.search && isClear(planning, source, field),
  );
  if (fields.length === 0) throw badArgument('此列表不支持搜索', 'This list has no search');
  const words = search.trim().split(/\s+/).filter(Boolean);
  return all(
    words.map((word) => {
      const value = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      return any(fields.map(([name]) => `${row}.${quote(columnOf(name))} ilike ${bind(planning, value, 'text')}`));
    }),
  );
}
