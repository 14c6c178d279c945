import type { Resource } from '../../../schema/defineResource.ts';
import type { Outdated, OutdatedState } from '../../../schema/generated/types.ts';
import { type Lifecycle, stateOf } from '../../../schema/lifecycle.ts';
import { grantsHere } from '../../access/caller.ts';
import { columnOf, quote } from '../../database/columns.ts';
import { typeOf } from '../../graphql/names.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { all } from '../../request/plan/logic.ts';
import { bindRead, sourceOf } from '../../request/plan/planning.ts';
import { fieldSql, nearestTenant, readableSql } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import { lifecycleOf, type Query } from './lifecycleOf.ts';
import { mostRecords } from './takeMany.ts';

/**
 * The records that the caller may move with `renew…Lifecycles`: those of units that he administers, and of the villages there, which follow
 * another lifecycle than the one in force. @param after the last record of the call before
 */
export async function readOutdated(context: Context, declared: Resource, after: string | null): Promise<Outdated> {
  const { database, registry, schemas } = context.app;
  const caller = callerOf(context);
  const query: Query = async (statement) => (await database.read(caller.scope, statement))[0] as never;
  const planning = planningForOne(schemas.for(caller.plugins), caller);
  const source = sourceOf(planning, typeOf(declared));
  const local = caller.local.resource(declared);
  const { field, version } = local.lifecycle as Lifecycle;
  const administered = grantsHere(caller).flatMap(({ role, unit }) => (role === 'tenantAdmin' ? unit : []));
  const units = bindRead(planning, () => administered, 'bigint[]');
  const condition = all([
    readableSql(planning, source, 't'),
    fieldSql(planning, source, 't', field, 'read'),
    `t.lifecycle <> ${bindRead(planning, () => version, 'text')}`,
    `(${nearestTenant('t.owner')}) = any (${units})`,
  ]);
  const behind = bindRead(planning, () => after, 'uuid');
  const [found] = await query<{
    states: (OutdatedState & { version: string })[] | null;
    records: Outdated['records'] | null;
  }>({
    text: `with o as (select t.id, t.version as seen, t.lifecycle as version, t.${quote(columnOf(field))} as code from ${source.table} t where ${condition})
      select
        (select json_agg(s) from (select code, version, count(*)::int as count from o group by code, version order by code) s) as states,
        (select json_agg(r) from (select id, seen as version from o where ${behind} is null or id > ${behind} order by id limit ${mostRecords}) r) as records`,
    values: planning.values.map((read) => read(planning.given)),
  });
  const states: OutdatedState[] = [];
  for (const { code, version: followed, count } of found?.states ?? []) {
    const known = states.find((state) => state.code === code);
    if (known) known.count += count;
    else {
      const label = stateOf(await lifecycleOf(registry, query, local, followed), code)?.label ?? { zh: code, en: code };
      const now = stateOf(local.lifecycle as Lifecycle, code);
      states.push({ code, label, count, isGone: !now || now.isRetired === true });
    }
  }
  return { states, records: found?.records ?? [] };
}
