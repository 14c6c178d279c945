import type { Resource } from '../../../schema/defineResource.ts';
import type { Field, SheetLanguage } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { type Caller, may } from '../../access/caller.ts';
import { fieldReaches } from '../../access/reach.ts';
import { columnOf, columns, quote } from '../../database/columns.ts';
import type { Statement } from '../../database/database.ts';
import { badArgument, fieldForbidden, forbidden } from '../../errors.ts';
import { pascal, typeOf } from '../../graphql/names.ts';
import { columnsOf, headingOf, type SheetColumn } from '../../transfer/sheets/columns.ts';
import { conditionSql } from './connection.ts';
import { Value } from './given.ts';
import { all } from './logic.ts';
import { maskSql, roundedSql } from './mask.ts';
import { alias, bindRead, type Planner, type Planning, planningFor, sourceOf } from './planning.ts';
import { fieldSql, isReadable, readableSql, verbSql } from './reachSql.ts';
import { orderBy, sortKeys } from './sort.ts';
import { columnSql, type Source } from './sources.ts';

export interface SheetAsk {
  /** Coerced arguments of the list: filter, search, sort. */
  args?: Readonly<Record<string, unknown>>;
  /** Names of columns; all that the caller sees unless given. */
  columns?: readonly string[];
  as: SheetLanguage;
  /** Only these records, each with its id before the columns; the caller need not be allowed to take them away. */
  ids?: readonly string[];
}

/** A sheet as one statement: a column of text for each of the sheet's, none where there is no value. */
export interface SheetPlan {
  statement: Statement;
  columns: readonly (SheetColumn & { heading: string })[];
}

/**
 * What the caller may take of a resource as a sheet. References are the key of their target, with its unit before it where that is
 * another's; places are code and name. A field is there in clear where he may read and export it, masked where he may see the mask, and
 * empty elsewhere.
 * @throws AppError FORBIDDEN, FIELD_FORBIDDEN for a column asked for by name that is empty everywhere, BAD_USER_INPUT
 */
export function planSheet(planner: Planner, caller: Caller, resource: Resource, ask: SheetAsk): SheetPlan {
  if (!ask.ids && !(['READ', 'EXPORT'] as const).every((verb) => may(caller, verb, resource))) throw forbidden();
  const planning = planningForOne(planner, caller);
  const source = sourceOf(planning, typeOf(resource));
  const known = columnsOf(resource);
  const chosen = ask.columns
    ? ask.columns.map((name) => named(planning, source, known, name))
    : [...known.values()].filter((column) => !column.isExtra && isShown(planning, source, column));
  const row = alias(planning);
  const cells = chosen.map((column) => guardedSql(planning, source, row, column, ask.as));
  const list = [...(ask.ids ? [`${row}.id::text`] : []), ...cells].map((sql, position) => `${sql} as c${position}`);
  const args = new Value(planning, () => ask.args ?? {});
  const condition = conditionSql(planning, source, row, args, () =>
    ask.ids
      ? `${row}.id = any (${bindRead(planning, () => ask.ids, 'uuid[]')})`
      : verbSql(planning, source, row, 'EXPORT'),
  );
  const order = orderBy(sortKeys(planning, source, args.field('sort')), row);
  const text = `select ${list.join(', ')} from ${source.table} ${row} where ${condition} order by ${order}`;
  return {
    statement: { text, values: planning.values.map((read) => read(planning.given)) },
    columns: chosen.map((column) => ({ ...column, heading: headingOf(known, column, ask.as) })),
  };
}

/** A statement that is made for one request alone. */
export const planningForOne = (planner: Planner, caller: Caller): Planning =>
  planningFor(planner, { fragments: {} }, { caller, variables: {}, args: {}, memory: new Map() });

function named(planning: Planning, source: Source, known: ReadonlyMap<string, SheetColumn>, name: string): SheetColumn {
  const column = known.get(name);
  if (!column) throw badArgument(`没有“${name}”这一列`, `There is no column ${name}`);
  if (!isShown(planning, source, column)) throw fieldForbidden(`${source.type}.${name}`, column.label);
  return column;
}

/** Whether a column may hold something for the caller in some row. */
export function isShown(planning: Planning, source: Source, { name, field }: SheetColumn): boolean {
  const { resource } = source;
  if (!field || !resource) return true;
  const { relation, mask } = kindOf(field);
  if (relation?.target === 'resource') {
    const target = referred(planning, field);
    if (!target || !isReadable(planning, target)) return false;
  }
  const isSomewhere = (verb: 'read' | 'export' | 'mask') =>
    fieldReaches(planning.caller, verb, resource, name).length > 0;
  return (isSomewhere('read') && isSomewhere('export')) || (mask !== undefined && isSomewhere('mask'));
}

function guardedSql(planning: Planning, source: Source, row: string, column: SheetColumn, as: SheetLanguage): string {
  const { name, field } = column;
  const verbs = ['read', 'export'] as const;
  const inClear = all(verbs.map((verb) => fieldSql(planning, source, row, name, verb)));
  const clear = cellSql(planning, source, row, column, as);
  if (!field || inClear === 'true') return clear;
  const { mask, column: type } = kindOf(field);
  if (!mask) return `case when ${inClear} then ${clear} end`;
  const masked = columns[type].object
    ? columns[type].text?.(columnSql(source, row, name), (number) => roundedSql(number, mask))
    : maskSql(clear, mask);
  return `case when ${inClear} then ${clear} when ${fieldSql(planning, source, row, name, 'mask')} then ${masked} end`;
}

function cellSql(
  planning: Planning,
  source: Source,
  row: string,
  { name, field, cell }: SheetColumn,
  as: SheetLanguage,
): string {
  const isAdded = source.fields[name]?.added !== undefined;
  const sql = columnSql(source, row, name);
  if (name === 'unit') return placeSql(sql, as);
  if (!field) return textSql(cell === 'dateTime' ? 'timestamptz' : 'text', sql);
  const { relation, column: type } = kindOf(field);
  if (relation?.target === 'Place') return placeSql(sql, as);
  if (relation?.target !== 'resource') return isAdded ? addedSql(sql, field) : textSql(type, sql);
  const target = referred(planning, field) as Source;
  const child = alias(planning);
  const key = keySql(planning, target, child, row);
  const found = (on: string) => all([on, readableSql(planning, target, child)]);
  return relation.holds === 'one'
    ? `(select ${key} from ${target.table} ${child} where ${found(`${child}.id = ${sql}`)})`
    : `(select string_agg(${key}, '、' order by k.n) from unnest(${sql}) with ordinality k(id, n) join ${target.table} ${child} on ${found(`${child}.id = k.id`)})`;
}

/** The text of a value in `custom`; a moment that is none stays as it is. */
function addedSql(sql: string, field: Field): string {
  const { column } = kindOf(field);
  if (column !== 'timestamptz') return textSql(column, sql);
  return `case when ${sql} ~ '^\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z$' then ${textSql(column, `(${sql})::timestamptz`)} else ${sql} end`;
}

const textSql = (type: keyof typeof columns, sql: string): string => columns[type].text?.(sql) ?? `${sql}::text`;

const placeSql = (code: string, as: SheetLanguage): string =>
  as === 'names' ? `${code}::text` : `(select p.code || ' ' || p.full_name from place p where p.code = ${code})`;

/** What an import finds the target by: its key, after the unit's code unless that is the row's own; else its id. */
function keySql(planning: Planning, target: Source, child: string, row: string): string {
  const key = textKeyOf(target.resource as Resource);
  const id = `${child}.id::text`;
  if (!key) return id;
  const sql = `${child}.${quote(columnOf(key))}`;
  const inClear = fieldSql(planning, target, child, key, 'read');
  return `case when not (${inClear}) then ${id} when ${child}.owner = ${row}.owner and ${sql} !~ '^\\d{12}/' then ${sql} else ${child}.owner || '/' || ${sql} end`;
}

/** The one field of text that identifies a record within its unit. */
export function textKeyOf({ key, fields }: Resource): string | undefined {
  const [name, ...more] = key;
  const field = name === undefined || more.length > 0 ? undefined : fields[name];
  return field && kindOf(field).column === 'text' ? name : undefined;
}

/** Where the records are that a field refers to; undefined for those of a plugin that is not enabled here. */
const referred = ({ sources }: Planning, { to }: Field): Source | undefined => sources.get(pascal(to as string));
