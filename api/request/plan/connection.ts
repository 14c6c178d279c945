import type { FieldNode } from 'graphql';
import { badArgument } from '../../errors.ts';
import { tooMany } from '../snapshot.ts';
import { afterSql, cursorSql } from './cursor.ts';
import { filterSql, searchSql } from './filter.ts';
import type { Value } from './given.ts';
import { all } from './logic.ts';
import { alias, bind, type Planning, selectedBelow } from './planning.ts';
import { readableSql } from './reachSql.ts';
import { rowJson, rowsJson, selectList } from './select.ts';
import { orderBy, sortKeys } from './sort.ts';
import type { Source } from './sources.ts';

const largestOffset = 100_000;
/** Counts are exact up to here; beyond, counting costs more than the number is worth. */
export const largestCount = 10_000;

/** A page of rows with edges, count and page information, as one JSON value. `args`: filter, search, sort, first, after, offset. */
export function connectionSql(
  planning: Planning,
  source: Source,
  nodes: readonly FieldNode[],
  args: Value,
  path: readonly string[],
  on: (row: string) => string = () => 'true',
): string {
  planning.isLookup = false;
  const first = args.field('first').isGiven ? args.field('first').look<number>() : 25;
  requireWithin(first, 1, planning.limits.page, 'first');
  const [offset, after] = [args.field('offset'), args.field('after')];
  const isSkipping = offset.lookThrough(
    (records) => requireWithin((records as number | null) ?? 0, 0, largestOffset, 'offset') > 0,
  );
  if (after.isGiven && isSkipping) throw badArgument('after 与 offset 不能同时使用', 'Use either after or offset');
  const row = alias(planning);
  const keys = sortKeys(planning, source, args.field('sort'));
  const condition = conditionSql(planning, source, row, args, on);
  const [range = 'true', other] = after.isGiven ? afterSql(planning, source, keys, row, after) : [];
  const skipped = isSkipping ? ` offset ${bind(planning, offset, 'integer')}` : '';
  /** The rows of the page and maybe one more, in order: what follows `from`. */
  const pageOf = (count: number): string => {
    const end = `order by ${orderBy(keys, row)} limit ${count}`;
    const rowsIn = (limits: string) => `${source.table} ${row} where ${all([condition, limits])} ${end}`;
    if (!other) return `${rowsIn(range)}${skipped}`;
    const both = [range, other].map((limits) => `(select ${row}.* from ${rowsIn(limits)})`).join(' union all ');
    return `(${both}) ${row} ${end}`;
  };
  const counted = `select count(*)::int as n from (select 1 from ${source.table} ${row} where ${condition} limit ${largestCount + 1}) c`;
  const asked = selectedBelow(planning, nodes).map(([, [node]]) => node?.name.value);
  const isPlain =
    !asked.includes('edges') && !asked.includes('pageInfo') && asked.indexOf('nodes') === asked.lastIndexOf('nodes');

  const listed = (inner: (row: string) => string) => {
    if (isPlain)
      return rowsJson(
        many(planning, first, () => inner(row)),
        pageOf(first),
      );
    const item = alias(planning);
    return rowsJson(
      many(planning, first, () => inner(item)),
      `page ${item} where ${item}.__n <= ${first} order by ${item}.__n`,
    );
  };
  const edge = (same: readonly FieldNode[], key: string) => (item: string) => {
    const node = (inner: readonly FieldNode[], at: string) =>
      rowJson(selectList(planning, source, item, inner, [...path, key, at]));
    return entries(planning, same, { cursor: () => cursorSql(source, keys, item), node }, `${source.type}Edge`);
  };
  const cursorOf = (which: string) => `(select ${cursorSql(source, keys, 'p')} from page p where ${which} limit 1)`;
  const pageInfo: Parts = {
    hasNextPage: () => `(select count(*) > ${first} from page)`,
    hasPreviousPage: () => String(after.isGiven || isSkipping),
    startCursor: () => cursorOf('p.__n = 1'),
    endCursor: () => cursorOf(`p.__n <= ${first} order by p.__n desc`),
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
  const tables = [
    ...(isPlain
      ? []
      : [
          `page as materialized (select p.*, row_number() over () as __n from (select ${row}.* from ${pageOf(first + 1)}) p)`,
        ]),
    ...(asked.includes('totalCount') || asked.includes('isTotalCapped') ? [`total as materialized (${counted})`] : []),
  ];
  return tables.length > 0 ? `(with ${tables.join(', ')} select ${rowJson(list)})` : rowJson(list);
}

/** Plans a part that occurs so many times in the answer. @throws AppError BAD_USER_INPUT when the answer could get too large */
export function many<Part>(planning: Planning, count: number, part: () => Part): Part {
  const { times, limits } = planning;
  planning.times *= count;
  planning.rows += planning.times;
  if (planning.rows > limits.rows) throw tooMany(limits.rows);
  const planned = part();
  planning.times = times;
  return planned;
}

/** Everything that decides which rows of a list exist. */
export function conditionSql(
  planning: Planning,
  source: Source,
  row: string,
  args: Value,
  on: (row: string) => string = () => 'true',
): string {
  const [filter, search] = [args.field('filter'), args.field('search')];
  return all([
    on(row),
    readableSql(planning, source, row),
    filter.isGiven ? filterSql(planning, source, row, filter) : 'true',
    search.isGiven ? searchSql(planning, source, row, search) : 'true',
  ]);
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

function requireWithin(value: number, least: number, most: number, name: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw badArgument(`${name} 应在 ${least} 到 ${most} 之间`, `${name} must be from ${least} to ${most}`);
}
