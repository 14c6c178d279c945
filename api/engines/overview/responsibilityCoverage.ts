import type { Resource } from '../../../schema/defineResource.ts';
import type {
  ResponsibilityCoverage,
  ResponsibilityObjectRow,
  ResponsibilityUnit,
} from '../../../schema/generated/types.ts';
import { columnOf, quote } from '../../database/columns.ts';
import { badArgument, notFound } from '../../errors.ts';
import { typeOf } from '../../graphql/names.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { conditionSql } from '../../request/plan/connection.ts';
import { Value } from '../../request/plan/given.ts';
import { all } from '../../request/plan/logic.ts';
import { bindRead, isUuid, type Planning, sourceOf } from '../../request/plan/planning.ts';
import { fieldSql, readableSql, requireOpen } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import { type Unit, unitsAt, unitsSql, unitWithin } from './units.ts';

export interface CoverageAsk {
  scheme: string;
  /** 2026-03-08 */
  on: string;
  unit?: string | null;
  isIncompleteOnly: boolean;
  first: number;
  offset: number;
}

interface Scheme {
  object: string;
  roles: readonly string[];
  singleRoles: readonly string[];
  riskKinds: readonly string[];
  mustDiffer: boolean;
  isInForce: boolean;
}

/**
 * Who answers for what on a day (W-08e, W-09d, B-12d, B-03c): for each object of a scheme the roles that nobody holds, those of one person that
 * two hold, and whether somebody holds two where people must differ; for the units next below the numbers of these.
 *
 * Objects are the risk sites of the scheme's kinds, grids, evacuation units or tenants; of organizations and of what is written in words, those
 * that somebody was assigned to until then.
 * @throws AppError NOT_FOUND, BAD_USER_INPUT, FIELD_FORBIDDEN where the caller does not see who holds what
 */
export async function readResponsibilityCoverage(context: Context, ask: CoverageAsk): Promise<ResponsibilityCoverage> {
  const { database, schemas } = context.app;
  const caller = callerOf(context);
  if (ask.first < 1 || ask.first > 200) throw badArgument('first 应在 1 到 200 之间', 'first must be from 1 to 200');
  if (ask.offset < 0 || ask.offset > 100_000)
    throw badArgument('offset 应在 0 到 100000 之间', 'offset must be from 0 to 100000');
  const begin = () => planningForOne(schemas.for(caller.plugins), caller);
  const scheme = await schemeOf(context, begin(), ask);
  const units = await unitsAt(context, unitWithin(context, ask.unit));
  const planning = begin();
  const text = coverageSql(planning, context, scheme, ask, units);
  const [[found] = []] = await database.read<{
    units: ResponsibilityUnit[] | null;
    objects: ResponsibilityObjectRow[] | null;
    total: number;
  }>(caller.scope, { text, values: planning.values.map((read) => read(planning.given)) });
  const { total = 0 } = found ?? {};
  const counted = [units.unit, ...units.below].map(({ code, name }) => {
    const none = { objects: 0, incomplete: 0, overlapping: 0 };
    return { ...none, ...found?.units?.find(({ unit }) => unit === code), unit: code, unitName: name };
  });
  const { roles, isInForce } = scheme;
  const resource = registered[scheme.object]?.resource ?? null;
  return { roles: [...roles], resource, isInForce, units: counted, total, objects: found?.objects ?? [] };
}

async function schemeOf(context: Context, planning: Planning, { scheme, on }: CoverageAsk): Promise<Scheme> {
  if (!isUuid(scheme)) throw notFound();
  const source = sourceOf(planning, 'ResponsibilityScheme');
  for (const name of ['object', 'roles', 'singleRoles', 'riskKinds', 'mustDiffer', 'validFrom', 'validTo'])
    requireOpen(planning, source, name, 'read');
  const found = all([`t.id = ${bindRead(planning, () => scheme, 'uuid')}`, readableSql(planning, source, 't')]);
  const day = bindRead(planning, () => on, 'date');
  const [[row] = []] = await context.app.database.read<Scheme & Record<string, unknown>>(callerOf(context).scope, {
    text: `select object, roles, coalesce(single_roles, '{}') as "singleRoles", coalesce(risk_kinds, '{}') as "riskKinds", coalesce(must_differ, false) as "mustDiffer",
        coalesce(valid_from <= ${day}, true) and coalesce(valid_to >= ${day}, true) as "isInForce" from ${source.table} t where ${found}`,
    values: planning.values.map((read) => read(planning.given)),
  });
  if (!row) throw notFound();
  return row;
}

/** Kinds of objects that are records: their resource, by which field an assignment names them, and which there are. */
const registered: Record<
  string,
  { resource: string; field: string; filter: (scheme: Scheme) => object; isAssigned?: true }
> = {
  RISK_SITE: {
    ...{ resource: 'riskSite', field: 'riskSite' },
    filter: ({ riskKinds }) => ({
      ...{ state: { ne: 'ELIMINATED' }, reviewState: { ne: 'REMOVED' } },
      ...(riskKinds.length > 0 && { kind: { in: riskKinds } }),
    }),
  },
  GRID: { resource: 'grid', field: 'grid', filter: () => ({}) },
  EVACUATION_UNIT: { resource: 'evacuationUnit', field: 'evacuationUnit', filter: () => ({}) },
  ORGANIZATION: { resource: 'organization', field: 'organization', filter: () => ({}), isAssigned: true },
};

function coverageSql(
  planning: Planning,
  { registry }: Context,
  scheme: Scheme,
  { scheme: id, on, isIncompleteOnly, first, offset }: CoverageAsk,
  { unit, below }: { unit: Unit; below: readonly Unit[] },
): string {
  const source = sourceOf(planning, 'ResponsibilityAssignment');
  const kind = registered[scheme.object];
  const field = scheme.object === 'PLACE' ? 'place' : kind?.field;
  for (const name of ['scheme', 'role', 'person', 'object', 'from', 'to', ...(field ? [field] : [])])
    requireOpen(planning, source, name, 'aggregate');
  const here = bindRead(planning, () => unit.code, 'bigint');
  const day = bindRead(planning, () => on, 'date');
  const [roles, single] = [scheme.roles, scheme.singleRoles].map((codes) => bindRead(planning, () => codes, 'text[]'));
  const named = field ? `t.${quote(columnOf(field))}::text` : 'null::text';
  const assigned = all([
    `t.scheme = ${bindRead(planning, () => id, 'uuid')} and t."from" <= ${day}`,
    readableSql(planning, source, 't'),
  ]);
  const objects = kind
    ? recordsSql(planning, registry.resource(kind.resource), kind.filter(scheme), unit, kind.isAssigned)
    : scheme.object === 'PLACE'
      ? tenantsSql(planning, unit)
      : 'select null::text as key, null::uuid as id, null::text as title, null::bigint as owner where false';
  const isWrong = `(missing <> '{}' or "overlaps" <> '{}' or "isDoubled")`;
  const wanted = isIncompleteOnly ? isWrong : 'true';
  return `with assigned as (
      select coalesce(${named}, t.owner || '/' || t.object) as key, ${named} is null as is_in_words, t.id, t.role, t.person, t.object, t.owner,
        coalesce(t."to" >= ${day}, true) as is_held
      from ${source.table} t where ${assigned}),
    object as (
      ${objects}
      union all (select distinct on (key) key, null, object, owner from assigned
        where is_in_words and owner between ${here} and ${bindRead(planning, () => unit.hi, 'bigint')} order by key)),
    by_role as (
      select key, role, count(distinct person) as people, json_agg(id order by id) as ids from assigned where is_held group by key, role),
    by_object as (
      select key, array_agg(role) as held, array_agg(role order by role) filter (where people > 1 and role = any (${single})) as "overlaps",
        json_agg(json_build_object('role', role, 'recordIds', ids) order by role) as holders
      from by_role group by key),
    doubled as (
      select key from assigned where is_held and ${scheme.mustDiffer} group by key, person having count(distinct role) > 1),
    state as (
      select coalesce(u.code, ${here}) as below, o.key, o.id, o.title, o.owner, coalesce(b.holders, '[]') as holders,
        array(select r from unnest(${roles}) with ordinality r (r, n) where r <> all (coalesce(b.held, '{}')) order by n) as missing,
        coalesce(b."overlaps", '{}') as "overlaps", exists (select from doubled d where d.key = o.key) as "isDoubled"
      from object o left join by_object b on b.key = o.key left join ${unitsSql(planning, below)} on o.owner between u.code and u.hi)
    select
      (select json_agg(c) from (select below::text as unit, count(*)::int as objects, count(*) filter (where missing <> '{}')::int as incomplete,
        count(*) filter (where "overlaps" <> '{}' or "isDoubled")::int as overlapping from state group by below) c) as units,
      (select count(*)::int from state where ${wanted}) as total,
      (select json_agg(r) from (
        select s.key, s.id as "recordId", s.title, s.owner::text as unit, p.full_name as "unitName", s.missing, s."overlaps", s."isDoubled", s.holders
        from state s join place p on p.code = s.owner where ${wanted}
        order by s.owner, s.title, s.key limit ${bindRead(planning, () => first, 'int')} offset ${bindRead(planning, () => offset, 'int')}) r) as objects`;
}

/** Records that somebody must answer for; `isAssigned`: those that somebody was assigned to. */
function recordsSql(
  planning: Planning,
  resource: Resource,
  filter: object,
  { code }: Unit,
  isAssigned = false,
): string {
  const source = sourceOf(planning, typeOf(resource));
  const args = new Value(planning, () => ({ filter: { and: [{ unit: { within: code } }, filter] } }));
  const title = `case when ${fieldSql(planning, source, 'o', resource.title, 'read')} then o.${quote(columnOf(resource.title))} end`;
  const found = all([
    conditionSql(planning, source, 'o', args),
    isAssigned ? 'o.id::text in (select key from assigned)' : 'true',
  ]);
  return `select o.id::text as key, o.id, ${title} as title, o.owner from ${source.table} o where ${found}`;
}

/** Tenants are public; only those of the caller's scope answer to him. */
function tenantsSql(planning: Planning, { code, hi }: Unit): string {
  const [from, to] = [code, hi].map((end) => bindRead(planning, () => end, 'bigint'));
  return `select t.code::text as key, null::uuid as id, p.full_name as title, t.code as owner
    from tenant t join place p on p.code = t.code where t.code between ${from} and ${to}`;
}
