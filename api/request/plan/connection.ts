import type { FieldNode } from 'graphql';
import { badArgument } from '../../errors.ts';
import { type Filter, filterSql, searchSql } from './filter.ts';
import { alias, type Planning, selectedBelow } from './planning.ts';
import { rowJson, selectList } from './select.ts';
import { afterSql, cursorSql, orderBy, type Sort, sortKeys } from './sort.ts';
import type { Source } from './sources.ts';

const largestPage = 100;
const largestOffset = 100_000;
/** Counts are exact up to here; beyond, counting costs more than the number is worth. */
export const largestCount = 10_000;

interface ListArguments {
  filter?: Filter | null;
  search?: string | null;
  sort?: readonly Sort[] | null;
  first?: number | null;
  after?: string | null;
  offset?: number | null;
}

/** A page of rows with edges, count and page information, as one JSON value. */
export function connectionSql(
  planning: Planning,
  source: Source,
  nodes: readonly FieldNode[],
  given: ListArguments,
  path: readonly string[],
  on: (row: string) => string = () => 'true',
): string {
  const first = within(given.first ?? 25, 1, largestPage, 'first');
  const offset = within(given.offset ?? 0, 0, largestOffset, 'offset');
  const cursor = given.after ?? undefined;
  if (cursor !== undefined && offset) throw badArgument('after 与 offset 不能同时使用', 'Use either after or offset');
  const row = alias(planning);
  const keys = sortKeys(planning, source, given.sort);
  const condition = conditionSql(planning, source, row, given, on);
  const after = cursor === undefined ? '' : ` and (${afterSql(planning, keys, row, cursor)})`;
  const page = `select ${row}.* from ${source.table} ${row} where ${condition}${after} order by ${orderBy(keys, row)} limit ${first + 1}${offset ? ` offset ${offset}` : ''}`;
  const counted = `select count(*)::int as n from (select 1 from ${source.table} ${row} where ${condition} limit ${largestCount + 1}) c`;

  const listed = (inner: (row: string) => string) => {
    const item = alias(planning);
    return `(select coalesce(json_agg(${rowJson(inner(item))} order by ${item}.__n), '[]') from page ${item} where ${item}.__n <= ${first})`;
  };
  const edge = (same: readonly FieldNode[], key: string) => (item: string) => {
    const node = (inner: readonly FieldNode[], at: string) =>
      rowJson(selectList(planning, source, item, inner, [...path, key, at]));
    return entries(planning, same, { cursor: () => cursorSql(keys, item), node }, `${source.type}Edge`);
  };
  const pageInfo: Parts = {
    hasNextPage: () => `(select count(*) > ${first} from page)`,
    hasPreviousPage: () => String(offset > 0 || cursor !== undefined),
    startCursor: () => `(select ${cursorSql(keys, 'p')} from page p where p.__n = 1)`,
    endCursor: () => `(select ${cursorSql(keys, 'p')} from page p where p.__n <= ${first} order by p.__n desc limit 1)`,
  };
  const list = entries(
    planning,
    nodes,
    {
      nodes: (same, key) => listed((item) => selectList(planning, source, item, same, [...path, key])),
      edges: (same, key) => listed(edge(same, key)),
      totalCount: () => `(select least(n, ${largestCount}) from total)`,
      isTotalCapped: () => `(select n > ${largestCount} from total)`,
      pageInfo: (same) => rowJson(entries(planning, same, pageInfo, 'PageInfo')),
    },
    `${source.type}Connection`,
  );
  // PostgreSQL runs only those of the two that the list refers to
  const tables = `page as materialized (select p.*, row_number() over () as __n from (${page}) p), total as materialized (${counted})`;
  return `(with ${tables} select ${rowJson(list)})`;
}

/** Everything that decides which rows of a list exist. */
export function conditionSql(
  planning: Planning,
  source: Source,
  row: string,
  { filter, search }: Pick<ListArguments, 'filter' | 'search'>,
  on: (row: string) => string = () => 'true',
): string {
  const parts = [on(row), source.living(row)];
  if (filter) parts.push(filterSql(planning, source, row, filter));
  if (search?.trim()) parts.push(searchSql(planning, source, row, search));
  return parts
    .filter((part) => part !== 'true')
    .map((part) => `(${part})`)
    .join(' and ');
}

export type Parts = Record<string, (nodes: readonly FieldNode[], key: string) => string>;

/** The select list of an object that is no table row, from the SQL of each of its fields. */
export function entries(planning: Planning, nodes: readonly FieldNode[], parts: Parts, type: string): string {
  const list = selectedBelow(planning, nodes).map(([key, same]) => {
    const name = (same[0] as FieldNode).name.value;
    const sql = name === '__typename' ? `'${type}'` : (parts[name] as Parts[string])(same, key);
    return `${sql} as "${key}"`;
  });
  return list.join(', ');
}

function within(value: number, least: number, most: number, name: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw badArgument(`${name} 应在 ${least} 到 ${most} 之间`, `${name} must be from ${least} to ${most}`);
}
