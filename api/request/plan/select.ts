import type { FieldNode } from 'graphql';
import type { Mask } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { quote } from '../../database/columns.ts';
import { badArgument, fieldForbidden } from '../../errors.ts';
import { shownSql, wholePoint } from './addedTarget.ts';
import { connectionSql, entries, many } from './connection.ts';
import { customField } from './customField.ts';
import { all } from './logic.ts';
import { maskSql, roundedSql } from './mask.ts';
import { alias, argumentsOf, type Planning, selectedBelow, sourceOf } from './planning.ts';
import { fieldSql, isReadable, readableSql } from './reachSql.ts';
import { receiptColumns } from './receipts.ts';
import { resolvedSql } from './resolved.ts';
import type { Source, SourceField } from './sources.ts';
import { verbsSql } from './verbs.ts';

/** Targets that one field with many references may have. */
const mostReferences = 100;

/** A field that SQL gives by itself. */
export type SelectedField = Exclude<SourceField, { is: 'verbs' | 'resolved' | 'custom' }>;

/** The select list that gives a row of `source` the shape the fields ask for. */
export function selectList(
  planning: Planning,
  source: Source,
  row: string,
  nodes: readonly FieldNode[],
  path: readonly string[],
): string {
  const { depth } = planning.limits;
  if (path.length > depth) throw badArgument(`查询最多 ${depth} 层`, `A query has at most ${depth} levels`);
  const asked = selectedBelow(planning, nodes);
  const list = asked.map(([key, same]) => `${valueSql(planning, source, row, same, [...path, key])} as "${key}"`);
  const names = asked.flatMap(([, [node]]) => node?.name.value ?? []);
  return [...list, ...receiptColumns(planning, source, row, names)].join(', ');
}

/**
 * What a select list gives of some rows, or of none, as a JSON object. The alias is no GraphQL name, so no key of the answer can be mistaken
 * for it.
 */
export const rowJson = (list: string, from = ''): string =>
  `(select row_to_json("$") from (select ${list}${from && ` from ${from}`}) "$")`;

/** The same for all of them, as a list in their order. */
export const rowsJson = (list: string, from: string): string =>
  `(select coalesce(json_agg("$"), '[]') from (select ${list} from ${from}) "$")`;

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
  if (found.is === 'verbs') return verbsSql(planning, source, row);
  if (found.is === 'resolved') return resolvedSql(planning, source, row, found, nodes, path);
  if (found.is === 'custom') return customSql(planning, source, row, nodes, path);
  return guarded(planning, source, row, found, nodes, path);
}

/** The values of fields that units added, as one object: those asked for, or all. @throws AppError BAD_USER_INPUT for an unknown key */
function customSql(
  planning: Planning,
  source: Source,
  row: string,
  nodes: readonly FieldNode[],
  path: readonly string[],
): string {
  const keys = argumentsOf(planning, source.type, nodes[0] as FieldNode).field('keys');
  const asked = keys.isGiven
    ? keys.items().map((key) => key.look<string>())
    : Object.keys(source.resource?.custom ?? {}).filter((key) => isSeen(planning, source, `custom.${key}`));
  const parts = [...new Set(asked)].map((key) => {
    return `${guarded(planning, source, row, customField(source, key), [wholePoint], path)} as ${quote(key)}`;
  });
  return parts.length > 0 ? rowJson(parts.join(', ')) : `'{}'::json`;
}

/** A field in clear. */
function clearSql(
  planning: Planning,
  source: Source,
  row: string,
  found: SelectedField,
  nodes: readonly FieldNode[],
  path: readonly string[],
): string {
  if (found.is === 'value') return found.sql(row);
  if (found.is === 'object') return objectSql(planning, found, nodes, found.sql(row));
  const target = sourceOf(planning, found.type);
  const list = (child: string) =>
    found.added ? shownSql(planning, target, child, path) : selectList(planning, target, child, nodes, path);
  switch (found.is) {
    case 'one':
      return oneJson(planning, target, found.key(row), list);
    case 'many': {
      planning.isLookup = false;
      const child = alias(planning);
      const condition = all([`${child}.${target.key} = k.id`, readableSql(planning, target, child)]);
      const keys = `unnest(${found.keys(row)}) with ordinality k(id, n)`;
      return rowsJson(
        many(planning, mostReferences, () => list(child)),
        `${keys} join ${target.table} ${child} on ${condition} order by k.n`,
      );
    }
    case 'connection':
      return connectionSql(
        planning,
        target,
        nodes,
        argumentsOf(planning, source.type, nodes[0] as FieldNode),
        path,
        (table) => all([found.on(table, row), fieldSql(planning, target, table, found.via, 'read')]),
      );
  }
}

/** The row of a target under a key, as a JSON object; null where there is none that the caller may read. */
export function oneJson(planning: Planning, target: Source, key: string, list: (row: string) => string): string {
  const child = alias(planning);
  const condition = all([`${child}.${target.key} = ${key}`, readableSql(planning, target, child)]);
  return rowJson(
    many(planning, 1, () => list(child)),
    `${target.table} ${child} where ${condition}`,
  );
}

/** Whether a field may show in some row, in clear or masked. */
function isSeen(planning: Planning, source: Source, name: string): boolean {
  const found = source.fields[name];
  const verbs = found?.field && kindOf(found.field).mask ? (['read', 'mask'] as const) : (['read'] as const);
  return !isGone(planning, found) && verbs.some((verb) => fieldSql(planning, source, 't', name, verb) !== 'false');
}

/**
 * A field as the caller may see it in each row: in clear, masked, or not at all. Where it may be hidden there is one error for the field,
 * whatever the rows are, because an error for some rows only would tell about them.
 */
export function guarded(
  planning: Planning,
  source: Source,
  row: string,
  found: SelectedField,
  nodes: readonly FieldNode[],
  path: readonly string[],
): string {
  const name = found.of ?? (nodes[0] as FieldNode).name.value;
  const clear = () => clearSql(planning, source, row, found, nodes, path);
  if (path.length === 2 && planning.unmasked.includes(name)) return clear();
  const inClear = isGone(planning, found) ? 'false' : fieldSql(planning, source, row, name, 'read');
  if (inClear === 'true') return clear();
  const mask = found.field && kindOf(found.field).mask;
  const inMask = mask ? fieldSql(planning, source, row, name, 'mask') : 'false';
  if (inMask !== 'true') {
    const label = found.field?.label ?? { zh: name, en: name };
    planning.errors.push({ error: fieldForbidden(`${source.type}.${name}`, label), path });
  }
  const cases = [
    ...(inClear === 'false' ? [] : [`when ${inClear} then ${clear()}`]),
    ...(mask && inMask !== 'false' ? [`when ${inMask} then ${maskedSql(planning, found, row, mask, nodes)}`] : []),
  ];
  const nothing = found.is === 'many' ? `'[]'::json` : 'null';
  return cases.length > 0 ? `case ${cases.join(' ')} else ${nothing} end` : nothing;
}

/** Whether a field points to what the caller may not read anywhere. */
const isGone = (planning: Planning, found: SourceField | undefined): boolean =>
  (found?.is === 'one' || found?.is === 'many' || found?.is === 'connection') &&
  !isReadable(planning, sourceOf(planning, found.type));

function objectSql(
  planning: Planning,
  found: SourceField & { is: 'object' },
  nodes: readonly FieldNode[],
  column: string,
  turn: (sql: string) => string = (sql) => sql,
): string {
  const parts = Object.fromEntries(Object.entries(found.fields).map(([key, sql]) => [key, () => turn(sql(column))]));
  return `case when ${column} is not null then ${rowJson(entries(planning, nodes, parts, found.type))} end`;
}

/** What a mask leaves of a field. */
function maskedSql(
  planning: Planning,
  found: SourceField,
  row: string,
  mask: Mask,
  nodes: readonly FieldNode[],
): string {
  if (found.is === 'value') return maskSql(found.sql(row), mask);
  return found.is === 'object'
    ? objectSql(planning, found, nodes, found.sql(row), (sql) => roundedSql(sql, mask))
    : 'null';
}
