import type { Resource } from '../../../schema/defineResource.ts';
import type { SheetLanguage } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { type Caller, may } from '../../access/caller.ts';
import { columnOf, columns, quote } from '../../database/columns.ts';
import type { Statement } from '../../database/database.ts';
import { badArgument, fieldForbidden, forbidden } from '../../errors.ts';
import { typeOf } from '../../graphql/names.ts';
import { columnsOf, headingOf, type SheetColumn } from '../../transfer/sheets/columns.ts';
import type { Planner } from '../plan.ts';
import { conditionSql } from './connection.ts';
import type { Filter } from './filter.ts';
import { alias, bind, isClear, isReadable, type Planning, sourceOf } from './planning.ts';
import { maskSql } from './select.ts';
import { orderBy, type Sort, sortKeys } from './sort.ts';
import type { Source } from './sources.ts';

export interface SheetAsk {
  filter?: Filter | null;
  search?: string | null;
  sort?: readonly Sort[] | null;
  /** Names of columns; all that the caller sees unless given. */
  columns?: readonly string[];
  as: SheetLanguage;
  /** Only these records, each with its id before the columns. */
  ids?: readonly string[];
}

export type Sight = 'clear' | 'mask' | 'none';

/** A sheet as one statement: a column of text for each of the sheet's, none where there is no value. */
export interface SheetPlan {
  statement: Statement;
  columns: readonly (SheetColumn & { heading: string })[];
}

/**
 * What the caller sees of a resource as a sheet. References are the key of their target, with its unit before it where that is another's;
 * places are code and name. Fields the caller does not see are left out; what is masked for him is masked.
 * @throws AppError FORBIDDEN, FIELD_FORBIDDEN for a column asked for by name, BAD_USER_INPUT
 */
export function planSheet(planner: Planner, caller: Caller, resource: Resource, ask: SheetAsk): SheetPlan {
  const planning = planningOf(planner, caller);
  const source = sourceOf(planning, typeOf(resource));
  if (!mayExport(planning, source)) throw forbidden();
  const all = columnsOf(resource);
  const chosen = ask.columns
    ? ask.columns.map((name) => asked(planning, source, all, name))
    : [...all.values()].filter((column) => !column.isExtra && sight(planning, source, column) !== 'none');
  const row = alias(planning);
  const cells = chosen.map((column) => {
    const text = cellSql(planning, source, row, column, ask.as);
    const mask = column.field && kindOf(column.field).mask;
    return sight(planning, source, column) === 'mask' && mask ? maskSql(text, mask) : text;
  });
  const list = [...(ask.ids ? [`${row}.id::text`] : []), ...cells].map((sql, position) => `${sql} as c${position}`);
  const condition = conditionSql(planning, source, row, ask, () =>
    ask.ids ? `${row}.id = any (${bind(planning, `{${ask.ids.join(',')}}`, 'uuid[]')})` : 'true',
  );
  const order = orderBy(sortKeys(planning, source, ask.sort), row);
  const text = `select ${list.join(', ')} from ${source.table} ${row} where ${condition} order by ${order}`;
  return {
    statement: { text, values: planning.values },
    columns: chosen.map((column) => ({ ...column, heading: headingOf(all, column, ask.as) })),
  };
}

/** How the caller sees each column of a resource's sheets. */
export function sightsOf(planner: Planner, caller: Caller, resource: Resource): ReadonlyMap<string, Sight> {
  const planning = planningOf(planner, caller);
  const source = sourceOf(planning, typeOf(resource));
  return new Map([...columnsOf(resource)].map(([name, column]) => [name, sight(planning, source, column)]));
}

function planningOf({ schema, sources }: Planner, caller: Caller): Planning {
  return { schema, sources, caller, operation: { fragments: {}, variables: {} }, values: [], errors: [], aliases: 0 };
}

function asked(planning: Planning, source: Source, all: ReadonlyMap<string, SheetColumn>, name: string): SheetColumn {
  const column = all.get(name);
  if (!column) throw badArgument(`没有“${name}”这一列`, `There is no column ${name}`);
  if (sight(planning, source, column) === 'none') throw fieldForbidden(`${source.type}.${name}`, column.label);
  return column;
}

// All of this file that asks who may see what.

const mayExport = ({ caller }: Planning, { resource }: Source): boolean =>
  resource !== undefined && may(caller, 'READ', resource);

/** How the caller sees a column. */
function sight(planning: Planning, source: Source, { field }: SheetColumn): Sight {
  if (!field) return 'clear';
  const { relation, mask } = kindOf(field);
  if (relation?.target === 'resource' && !isReadable(planning, targetOf(planning, source, field.to))) return 'none';
  if (isClear(planning, source, field)) return 'clear';
  return mask && !relation ? 'mask' : 'none';
}

const isKeyClear = (planning: Planning, target: Source, key: string): boolean =>
  isClear(planning, target, target.resource?.fields[key]);

// How each column becomes text.

function cellSql(planning: Planning, source: Source, row: string, column: SheetColumn, as: SheetLanguage): string {
  const { name, field } = column;
  const sql = `${row}.${quote(columnOf(name))}`;
  if (name === 'unit') return placeSql(sql, as);
  if (!field) return column.cell === 'dateTime' ? textSql('timestamptz', sql) : `${sql}::text`;
  const { relation, column: type } = kindOf(field);
  if (relation?.target === 'Place') return placeSql(sql, as);
  if (relation?.target !== 'resource') return textSql(type, sql);
  const target = targetOf(planning, source, field.to);
  const child = alias(planning);
  const key = keySql(planning, target, child, row);
  return relation.holds === 'one'
    ? `(select ${key} from ${target.table} ${child} where ${child}.id = ${sql} and ${target.living(child)})`
    : `(select string_agg(${key}, '、' order by k.n) from unnest(${sql}) with ordinality k(id, n) join ${target.table} ${child} on ${child}.id = k.id and ${target.living(child)})`;
}

const textSql = (type: keyof typeof columns, sql: string): string => columns[type].text?.(sql) ?? `${sql}::text`;

const placeSql = (code: string, as: SheetLanguage): string =>
  as === 'names' ? `${code}::text` : `(select p.code || ' ' || p.full_name from place p where p.code = ${code})`;

/** What an import finds the target by: its key, after the unit's code unless that is the row's own; its id where one key field is not enough. */
function keySql(planning: Planning, target: Source, child: string, row: string): string {
  const key = textKeyOf(target.resource as Resource);
  if (!key || !isKeyClear(planning, target, key)) return `${child}.id::text`;
  const sql = `${child}.${quote(columnOf(key))}`;
  return `case when ${child}.owner = ${row}.owner and ${sql} !~ '^\\d{12}/' then ${sql} else ${child}.owner || '/' || ${sql} end`;
}

/** The one field of text that identifies a record within its unit. */
export function textKeyOf({ key, fields }: Resource): string | undefined {
  const [name, ...more] = key;
  const field = name === undefined || more.length > 0 ? undefined : fields[name];
  return field && kindOf(field).column === 'text' ? name : undefined;
}

const targetOf = (planning: Planning, { resource }: Source, to: string | undefined): Source =>
  [...planning.sources.values()].find((source) => source.resource?.name === to) ?? fail(resource, to);

function fail(resource: Resource | undefined, to: string | undefined): never {
  throw new Error(`${resource?.name} points to ${to}, which has no source`);
}
