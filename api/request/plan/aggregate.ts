import type { FieldNode } from 'graphql';
import type { AggregateName } from '../../../schema/fields/kind.ts';
import { hasAggregate, kindOf } from '../../../schema/fields/kinds.ts';
import { columnOf, quote } from '../../database/columns.ts';
import { badArgument } from '../../errors.ts';
import { pascal } from '../../graphql/names.ts';
import { shownSql } from './addedTarget.ts';
import { conditionSql, entries, many, type Parts } from './connection.ts';
import { customField, customKeyOf } from './customField.ts';
import type { Value } from './given.ts';
import { alias, argumentsOf, bindRead, type Planning, selectedBelow, sourceOf, targetOf } from './planning.ts';
import { requireOpen } from './reachSql.ts';
import { oneJson, rowJson, rowsJson, selectList } from './select.ts';
import type { Source } from './sources.ts';

const largestGroups = 1000;

/** Counts, sums, averages, minima, maxima and numbers of different values of a filtered list, by groups; the largest groups first, at most 1,000. */
export function aggregateSql(
  planning: Planning,
  source: Source,
  nodes: readonly FieldNode[],
  args: Value,
  path: readonly string[],
): string {
  const row = alias(planning);
  const given = (name: string) => {
    const names = args.field(name);
    return names.isGiven ? names.items().map((item) => item.look<string>()) : [];
  };
  const groups = [...new Set([...given('groupBy'), ...given('groupByCustom').map((key) => `custom.${key}`)])];
  const columns: string[] = [];
  /** Adds a column to the inner query and answers how the outer one names it. */
  const inner = (sql: string) => {
    columns.push(`${sql} as c${columns.length}`);
    return `g.c${columns.length - 1}`;
  };
  const keys = new Map(groups.map((name) => [name, inner(groupColumn(planning, source, row, name))]));
  const numbers = (name: AggregateName) => (same: readonly FieldNode[]) => {
    const type = `${source.type}${pascal(name)}`;
    const fields = fieldsOf(planning, same).map(([key, node]) => {
      const field = node.name.value;
      if (field === '__typename') return `'${type}' as "${key}"`;
      if (field === 'custom')
        return `${customNumbers(name, argumentsOf(planning, type, node).field('keys'))} as "${key}"`;
      requireOpen(planning, source, field, 'aggregate', groupTarget(planning, source, field));
      return `${inner(functions[name](`${row}.${quote(columnOf(field))}`))} as "${key}"`;
    });
    return rowJson(fields.join(', '));
  };
  const customNumbers = (name: AggregateName, keys: Value) => {
    const asked = [...new Set(keys.items().map((key) => key.look<string>()))];
    const fields = asked.map((key) => {
      const found = customField(source, key);
      if (!hasAggregate(found.field, name)) throw badArgument(`“${key}”没有 ${name}`, `There is no ${name} of ${key}`);
      requireOpen(planning, source, `custom.${key}`, 'aggregate', targetOf(planning, found));
      return `${inner(functions[name](found.added.sql(row)))} as ${quote(key)}`;
    });
    return rowJson(fields.join(', '));
  };
  const parts: Parts = {
    key: (same, key) => keyJson(planning, source, same, keys, [...path, key]),
    count: () => inner('count(*)::int'),
    sum: numbers('sum'),
    avg: numbers('avg'),
    min: numbers('min'),
    max: numbers('max'),
    distinct: numbers('distinct'),
  };
  const list = many(planning, groups.length > 0 ? largestGroups : 1, () =>
    entries(planning, nodes, parts, `${source.type}Group`),
  );
  const order = inner('count(*)');
  const grouped = groups.length > 0 ? ` group by ${groups.map((_, position) => position + 1).join(', ')}` : '';
  const query = `select ${columns.join(', ')} from ${source.table} ${row} where ${conditionSql(planning, source, row, args)}${grouped}`;
  const ordered = `${order} desc${groups.map((name) => `, ${keys.get(name)}`).join('')}`;
  return rowsJson(list, `(${query}) g order by ${ordered} limit ${largestGroups}`);
}

const functions: Record<AggregateName, (column: string) => string> = {
  min: (column) => `min(${column})`,
  max: (column) => `max(${column})`,
  sum: (column) => `sum(${column})`,
  avg: (column) => `round(avg(${column}), 4)::float8`,
  distinct: (column) => `count(distinct ${column})::int`,
};

const fieldsOf = (planning: Planning, nodes: readonly FieldNode[]): [string, FieldNode][] =>
  selectedBelow(planning, nodes).map(([key, same]) => [key, same[0] as FieldNode]);

function groupColumn(planning: Planning, source: Source, row: string, name: string): string {
  if (name === 'unit') return `${row}.owner`;
  if (name === 'childUnit') return childUnit(planning, row);
  const key = customKeyOf(name);
  if (key !== undefined) {
    const found = customField(source, key);
    if (!kindOf(found.field).canGroup) throw badArgument(`不能按“${key}”分组`, `Nothing is grouped by ${key}`);
    requireOpen(planning, source, name, 'aggregate', targetOf(planning, found));
    return found.added.sql(row);
  }
  requireOpen(planning, source, name, 'aggregate', groupTarget(planning, source, name));
  return `${row}.${quote(columnOf(name))}`;
}

/** The direct child of the caller's place that a row lies in, or the place itself for its own rows; arithmetic, no join. */
function childUnit(planning: Planning, row: string): string {
  const unit = bindRead(planning, ({ caller }) => caller.scope.unit, 'bigint');
  const width = `(select (10 ^ (12 - child_digits))::bigint from place where code = ${unit})`;
  return `${row}.owner - ${row}.owner % ${width}`;
}

/** The key of a group: groupable fields as in the resource itself; only those the list is grouped by may be asked for. */
function keyJson(
  planning: Planning,
  source: Source,
  nodes: readonly FieldNode[],
  keys: ReadonlyMap<string, string>,
  path: readonly string[],
): string {
  const custom = [...keys].flatMap(([name, column]) => {
    const key = customKeyOf(name);
    if (key === undefined) return [];
    const target = targetOf(planning, customField(source, key));
    const shown = (row: string) => shownSql(planning, target as Source, row, path);
    return `${target ? oneJson(planning, target, column, shown) : column} as ${quote(key)}`;
  });
  const fields = selectedBelow(planning, nodes).map(([key, same]) => {
    const name = (same[0] as FieldNode).name.value;
    if (name === '__typename') return `'${source.type}GroupKey' as "${key}"`;
    if (name === 'custom' && custom.length > 0) return `${rowJson(custom.join(', '))} as "${key}"`;
    const column = keys.get(name);
    if (!column) throw badArgument(`groupBy 中没有“${name}”`, `${name} is not in groupBy`);
    const target = groupTarget(planning, source, name);
    if (!target) return `${column} as "${key}"`;
    const list = (row: string) => selectList(planning, target, row, same, [...path, key]);
    return `${oneJson(planning, target, column, list)} as "${key}"`;
  });
  return rowJson(fields.join(', '));
}

/** Where the rows of a grouped relation come from; undefined for a plain field. */
const groupTarget = (planning: Planning, source: Source, name: string): Source | undefined =>
  name === 'childUnit' ? sourceOf(planning, 'Place') : targetOf(planning, source.fields[name]);
