import type { Adoption, Resource } from '../../../schema/defineResource.ts';
import type { UnitAdoption } from '../../../schema/generated/types.ts';
import { columnOf, quote } from '../../database/columns.ts';
import { notFound } from '../../errors.ts';
import { typeOf } from '../../graphql/names.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { all, any } from '../../request/plan/logic.ts';
import { bindRead, isUuid, type Planning, sourceOf } from '../../request/plan/planning.ts';
import { fieldSql, nearestTenant, readableSql, requireOpen } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import { standingsOf } from '../lifecycle/standing.ts';
import { type Unit, unitsAt, unitsSql } from '../overview/units.ts';

type Row = Omit<UnitAdoption, 'unitName' | 'progress' | 'standing'> & { allParts: number; allDone: number };

/**
 * How the tenants next below a record's unit have taken it up, one row each, those that have not too; a caller below sees his own row.
 * What lies further down counts in `progress` and `adoptionsBelow` of the unit it lies in.
 * @throws AppError NOT_FOUND, FIELD_FORBIDDEN where the caller does not see what takes up what, or how far it is
 */
export async function readAdoptions(context: Context, resource: Resource, id: string): Promise<UnitAdoption[]> {
  const { database, schemas } = context.app;
  const caller = callerOf(context);
  const begin = () => planningForOne(schemas.for(caller.plugins), caller);
  const owner = await ownerOf(context, begin(), resource, id);
  const { below } = await unitsAt(context, owner);
  const planning = begin();
  const text = adoptionsSql(planning, context.registry.partsOf(resource), resource, id, below);
  const values = planning.values.map((read) => read(planning.given));
  const [rows = []] = await database.read<Row>(caller.scope, { text, values });
  const ids = rows.flatMap(({ recordId }) => recordId ?? []);
  const standings = resource.lifecycle && ids.length > 0 ? await standingsOf(context, resource, ids) : new Map();
  return below.map(({ code, name }) => {
    const { allParts, allDone, ...row } = rows.find(({ unit }) => unit === code) as Row;
    const progress = allParts > 0 ? allDone / allParts : null;
    return { ...row, unitName: name, progress, standing: standings.get(row.recordId) ?? null };
  });
}

async function ownerOf(context: Context, planning: Planning, resource: Resource, id: string): Promise<string> {
  if (!isUuid(id)) throw notFound();
  const source = sourceOf(planning, typeOf(resource));
  const found = all([`t.id = ${bindRead(planning, () => id, 'uuid')}`, readableSql(planning, source, 't')]);
  const [rows] = await context.app.database.read<{ owner: string }>(callerOf(context).scope, {
    text: `select t.owner::text from ${source.table} t where ${found}`,
    values: planning.values.map((read) => read(planning.given)),
  });
  if (!rows?.[0]) throw notFound();
  return rows[0].owner;
}

/** A unit may have several records that take up one, made by hand: the earliest is told, the parts of all count. */
function adoptionsSql(
  planning: Planning,
  parts: readonly Resource[],
  resource: Resource,
  id: string,
  units: readonly Unit[],
): string {
  const source = sourceOf(planning, typeOf(resource));
  const { by } = resource.adopts as Adoption;
  requireOpen(planning, source, by, 'filter');
  const up = quote(columnOf(by));
  const record = bindRead(planning, () => id, 'uuid');
  const shown = fieldSql(planning, source, 't', resource.title, 'read');
  const counted = parts.map((part) => partsSql(planning, part)).join(' union all ');
  const none =
    'select null::bigint as code, false as is_own, false as counts, false as is_done, false as is_local, null::uuid as of';
  return `with recursive taken(id) as (
      select t.id from ${source.table} t where ${all([`t.${up} = ${record}`, readableSql(planning, source, 't')])}
      union select t.id from ${source.table} t join taken k on ${all([`t.${up} = k.id`, readableSql(planning, source, 't')])}),
    adopted as (
      select u.code, t.id, t.created_at, case when ${shown} then t.${quote(columnOf(resource.title))} end as title,
        t.${up} = ${record} and (${nearestTenant('t.owner')}) = u.code as is_own
      from taken k join ${source.table} t on t.id = k.id join ${unitsSql(planning, units)} on t.owner between u.code and u.hi),
    first as (select distinct on (code) * from adopted where is_own order by code, created_at, id),
    part as (${counted || `${none} where false`}),
    original as (${parts.map((part) => originalsSql(planning, part, record)).join(' union all ') || 'select null::uuid as id where false'})
    select u.code::text as unit, f.id as "recordId", f.title, f.created_at as "adoptedAt",
      (select count(*)::int from adopted a where a.code = u.code and not a.is_own) as "adoptionsBelow",
      count(*) filter (where p.is_own and p.counts)::int as parts,
      count(*) filter (where p.is_own and p.is_done)::int as done,
      count(*) filter (where p.is_own and p.counts and p.is_local)::int as localised,
      (case when f.id is null then 0 else (select count(*) from original) - count(distinct p.of) filter (where p.is_own and p.of in (select id from original)) end)::int as missing,
      count(*) filter (where p.counts)::int as "allParts", count(*) filter (where p.is_done)::int as "allDone"
    from ${unitsSql(planning, units)} left join first f on f.code = u.code left join part p on p.code = u.code
    group by u.code, f.id, f.title, f.created_at`;
}

/** The parts of all that is taken up: whether each counts, is done, and differs from what it takes up in a field that the caller sees of both. */
function partsSql(planning: Planning, part: Resource): string {
  const source = sourceOf(planning, typeOf(part));
  const { by, partOf = '', copies, progress } = part.adopts as Adoption;
  for (const name of [by, partOf]) requireOpen(planning, source, name, 'filter');
  const state = part.lifecycle?.field;
  if (progress && state) requireOpen(planning, source, state, 'aggregate');
  const isIn = (states: readonly string[]) =>
    state ? `p.${quote(columnOf(state))} = any (${bindRead(planning, () => states, 'text[]')})` : 'false';
  const differs = copies.map((name) => {
    const column = quote(columnOf(name));
    const isSeen = ['p', 'o'].map((row) => fieldSql(planning, source, row, name, 'read'));
    return all([...isSeen, `p.${column} is distinct from o.${column}`]);
  });
  return `select a.code, a.is_own, not (${isIn(progress?.void ?? [])}) as counts, ${isIn(progress?.done ?? [])} as is_done,
      o.id is not null and (${any(differs)}) as is_local, o.id as of
    from adopted a join ${source.table} p on ${all([`p.${quote(columnOf(partOf))} = a.id`, readableSql(planning, source, 'p')])}
    left join ${source.table} o on ${all([`o.id = p.${quote(columnOf(by))}`, readableSql(planning, source, 'o')])}`;
}

/** What the record itself consists of, and should be found again below. */
function originalsSql(planning: Planning, part: Resource, record: string): string {
  const source = sourceOf(planning, typeOf(part));
  const { partOf = '', progress } = part.adopts as Adoption;
  const state = part.lifecycle?.field;
  const isVoid =
    state && progress
      ? `not (o.${quote(columnOf(state))} = any (${bindRead(planning, () => progress.void, 'text[]')}))`
      : 'true';
  return `select o.id from ${source.table} o where ${all([`o.${quote(columnOf(partOf))} = ${record}`, isVoid, readableSql(planning, source, 'o')])}`;
}
