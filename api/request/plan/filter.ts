import type { ColumnType, Field, Operator } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { columnOf, quote } from '../../database/columns.ts';
import { searchedCustomFields } from '../../database/search.ts';
import { badArgument } from '../../errors.ts';
import { customField } from './customField.ts';
import { operandsOf, requireConditions } from './customFilter.ts';
import { Value } from './given.ts';
import { all, any } from './logic.ts';
import { literal, operators } from './operators.ts';
import { alias, bind, type Planning, sourceOf, targetOf } from './planning.ts';
import { isOpen, readableSql, requireOpen } from './reachSql.ts';
import { columnSql, type Source } from './sources.ts';

const headerTypes: Record<string, ColumnType> = {
  id: 'uuid',
  unit: 'bigint',
  createdAt: 'timestamptz',
  updatedAt: 'timestamptz',
  published: 'boolean',
};

/** A filter as one SQL condition. Every part of it counts: what cannot be applied is refused, never dropped. */
export function filterSql(planning: Planning, source: Source, row: string, filter: Value): string {
  const parts = filter.fields().map(([name, given]) => {
    if (given.isNull) throw nullOperand(name);
    return partSql(planning, source, row, name, given);
  });
  return all(parts);
}

function partSql(planning: Planning, source: Source, row: string, name: string, given: Value): string {
  if (name === 'and') return all(given.items().map((filter) => filterSql(planning, source, row, filter)));
  if (name === 'or') return any(given.items().map((filter) => filterSql(planning, source, row, filter)));
  if (name === 'not') return `(${filterSql(planning, source, row, given)}) is not true`;
  if (name === 'custom') return customFilter(planning, source, row, given);
  const type = headerTypes[name];
  if (type) return comparisons(planning, `${row}.${quote(columnOf(name))}`, type, given);
  return ofField(planning, source, row, name, given);
}

function ofField(planning: Planning, source: Source, row: string, name: string, given: Value): string {
  const found = source.fields[name];
  if (!found || found.is === 'verbs' || found.is === 'resolved' || found.is === 'custom')
    throw new Error(`No filter ${source.type}.${name}`);
  if (
    found.is === 'value' ||
    found.is === 'object' ||
    (found.field && kindOf(found.field).relation?.target !== 'resource')
  ) {
    requireOpen(planning, source, name, 'filter');
    const field = found.field as Field;
    return comparisons(planning, columnSql(source, row, name), kindOf(field).column, given);
  }
  const target = sourceOf(planning, found.type);
  requireOpen(planning, source, name, 'filter', target);
  if (found.is === 'connection') requireOpen(planning, target, found.via, 'filter');
  const child = alias(planning);
  const existing = (condition: string, filter: Value) =>
    `exists (select 1 from ${target.table} ${child} where ${all([condition, readableSql(planning, target, child), filterSql(planning, target, child, filter)])})`;
  if (found.is === 'one') return existing(`${child}.id = ${found.key(row)}`, given);
  const on = found.is === 'many' ? `${child}.id = any (${found.keys(row)})` : found.on(child, row);
  return all(
    given.fields().map(([quantifier, filter]) => {
      if (filter.isNull) throw nullOperand(quantifier);
      const sql = existing(on, filter);
      return quantifier === 'none' ? `not ${sql}` : sql;
    }),
  );
}

/** Conditions on fields that units added; they come as JSON, so that everything in them is checked here. */
function customFilter(planning: Planning, source: Source, row: string, given: Value): string {
  given.lookThrough(requireConditions);
  return all(
    given.fields().flatMap(([key, conditions]) => {
      const found = customField(source, key);
      const { sql, type, indexed = sql } = found.added;
      requireOpen(planning, source, `custom.${key}`, 'filter', targetOf(planning, found));
      const operands = new Value(planning, (each) => operandsOf(found.field, key, conditions.read(each)));
      const columnFor = (operator: Operator) => (finding.includes(operator) ? indexed : sql)(row);
      return comparisons(planning, columnFor, type, operands);
    }),
  );
}

/** Operators that no missing value passes, so that an index of those with a value serves them. */
const finding: readonly Operator[] = ['eq', 'in', 'gt', 'gte', 'lt', 'lte'];

function comparisons(
  planning: Planning,
  column: string | ((operator: Operator) => string),
  type: ColumnType,
  given: Value,
): string {
  return all(
    given.fields().map(([operator, value]) => {
      if (value.isNull) throw nullOperand(operator);
      const sql = typeof column === 'string' ? column : column(operator as Operator);
      return operators[operator as Operator](planning, { column: sql, type, value });
    }),
  );
}

const nullOperand = (name: string) =>
  badArgument(`筛选条件“${name}”不能为 null，请用 isNull`, `The filter ${name} must not be null; use isNull`);

const longestSearch = 200;

/** @throws AppError BAD_USER_INPUT for a text that is longer than any name */
function wordsOf(search: unknown): string[] {
  const text = String(search).trim();
  if (text.length > longestSearch)
    throw badArgument(`搜索内容最多 ${longestSearch} 个字`, `A search has at most ${longestSearch} characters`);
  return text.split(/\s+/).filter(Boolean);
}

/** Every word must occur in one of the fields marked `search` that the caller sees in clear. */
export function searchSql(planning: Planning, source: Source, row: string, search: Value): string {
  const { resource } = source;
  const declared = Object.entries(resource?.fields ?? {}).flatMap(([name, { search }]) => (search ? name : []));
  const fields = [...declared, ...(resource ? searchedCustomFields(resource) : [])].filter((name) =>
    isOpen(planning, source, name, 'search'),
  );
  if (fields.length === 0) throw badArgument('此列表不支持搜索', 'This list has no search');
  const count = search.lookThrough((text) => wordsOf(text).length);
  return all(
    Array.from({ length: count }, (_, index) => {
      const word = bind(planning, search, 'text', (text) => `%${literal(wordsOf(text)[index])}%`);
      return any(fields.map((name) => `${columnSql(source, row, name)} ilike ${word}`));
    }),
  );
}
