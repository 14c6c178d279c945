import type { FieldNode } from 'graphql';
import type { Mask } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { badArgument, fieldForbidden } from '../../errors.ts';
import { connectionSql, entries } from './connection.ts';
import { alias, argumentsOf, isClear, isReadable, type Planning, selectedBelow, sourceOf } from './planning.ts';
import type { Source, SourceField } from './sources.ts';
import { verbsSql } from './verbs.ts';

/** Levels of fields an answer may have. */
const deepest = 20;

/** The select list that gives a row of `source` the shape the fields ask for. */
export function selectList(
  planning: Planning,
  source: Source,
  row: string,
  nodes: readonly FieldNode[],
  path: readonly string[],
): string {
  if (path.length > deepest) throw badArgument(`查询最多 ${deepest} 层`, `A query has at most ${deepest} levels`);
  const list = selectedBelow(planning, nodes).map(
    ([key, same]) => `${valueSql(planning, source, row, same, [...path, key])} as "${key}"`,
  );
  return list.join(', ');
}

/** A select list as one JSON object. The alias is no GraphQL name, so no key of the answer can be mistaken for it. */
export const rowJson = (list: string): string => `(select row_to_json("$") from (select ${list}) "$")`;

function valueSql(
  planning: Planning,
  source: Source,
  row: string,
  nodes: readonly FieldNode[],
  path: readonly string[],
): string {
  const node = nodes[0] as FieldNode;
  const name = node.name.value;
  if (name === '__typename') return `'${source.type}'`;
  const found = source.fields[name] as SourceField;
  switch (found.is) {
    case 'value':
      return isClear(planning, source, found.field) ? found.sql(row) : masked(planning, source, found, row, name, path);
    case 'object':
      return objectSql(planning, source, found, row, nodes, path);
    case 'verbs':
      return verbsSql(planning, source, row);
  }
  const target = sourceOf(planning, found.type);
  if (!isReadable(planning, target) || !isClear(planning, source, found.field)) {
    forbid(planning, source, name, found, path);
    return found.is === 'many' ? `'[]'::json` : 'null::json';
  }
  const child = alias(planning);
  const json = () => rowJson(selectList(planning, target, child, nodes, path));
  switch (found.is) {
    case 'one':
      return `(select ${json()} from ${target.table} ${child} where ${child}.${target.key} = ${found.key(row)} and ${target.living(child)})`;
    case 'many':
      return `(select coalesce(json_agg(${json()} order by k.n), '[]') from unnest(${found.keys(row)}) with ordinality k(id, n) join ${target.table} ${child} on ${child}.${target.key} = k.id and ${target.living(child)})`;
    case 'connection':
      return connectionSql(planning, target, nodes, argumentsOf(planning, source.type, node), path, (table) =>
        found.on(table, row),
      );
  }
}

function masked(
  planning: Planning,
  source: Source,
  found: SourceField & { is: 'value' },
  row: string,
  name: string,
  path: readonly string[],
): string {
  const mask = found.field && kindOf(found.field).mask;
  if (mask) return maskSql(found.sql(row), mask);
  forbid(planning, source, name, found, path);
  return 'null::json';
}

function objectSql(
  planning: Planning,
  source: Source,
  found: SourceField & { is: 'object' },
  row: string,
  nodes: readonly FieldNode[],
  path: readonly string[],
): string {
  const name = (nodes[0] as FieldNode).name.value;
  if (!isClear(planning, source, found.field)) {
    forbid(planning, source, name, found, path);
    return 'null::json';
  }
  const column = found.sql(row);
  const parts = Object.fromEntries(Object.entries(found.fields).map(([key, sql]) => [key, () => sql(column)]));
  return `case when ${column} is not null then ${rowJson(entries(planning, nodes, parts, found.type))} end`;
}

function forbid(
  planning: Planning,
  source: Source,
  name: string,
  { field }: SourceField,
  path: readonly string[],
): void {
  const label = field?.label ?? { zh: name, en: name };
  planning.errors.push({ error: fieldForbidden(`${source.type}.${name}`, label), path });
}

/** The SQL twin of `maskText`. */
export function maskSql(text: string, mask: Mask): string {
  if (mask.keep !== 'ends') return 'null';
  const { start, end, stars } = mask;
  const hidden = `'${'*'.repeat(stars)}'`;
  const tail = end ? ` || right(${text}, ${end})` : '';
  return `case when length(${text}) <= ${start + end} then ${hidden} else left(${text}, ${start}) || ${hidden}${tail} end`;
}
