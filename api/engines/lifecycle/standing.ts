import type { Resource } from '../../../schema/defineResource.ts';
import type { RecordStanding } from '../../../schema/generated/types.ts';
import { type Lifecycle, stateOf } from '../../../schema/lifecycle.ts';
import { columnOf, quote } from '../../database/columns.ts';
import { typeOf } from '../../graphql/names.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { sourceOf } from '../../request/plan/planning.ts';
import { fieldSql } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import { lifecycleOf, type Query } from './lifecycleOf.ts';

/** Where records stand that the caller reads, by id; left out where he does not see their state. */
export async function standingsOf(
  context: Context,
  declared: Resource,
  ids: readonly string[],
): Promise<Map<string, RecordStanding>> {
  const { database, definitions, registry, schemas } = context.app;
  const caller = callerOf(context);
  const query: Query = async (statement) => (await database.read(caller.scope, statement))[0] as never;
  const { field } = declared.lifecycle as Lifecycle;
  const planning = planningForOne(schemas.for(caller.plugins), caller);
  const source = sourceOf(planning, typeOf(declared));
  const shown = fieldSql(planning, source, 't', field, 'read');
  const values = planning.values.map((read) => read(planning.given));
  const rows = await query<{ id: string; owner: string; state: string; version: string }>({
    text: `select id, owner::text, ${quote(columnOf(field))} as state, lifecycle as version
      from ${source.table} t where id = any ($${values.length + 1}::uuid[]) and ${shown}`,
    values: [...values, ids],
  });
  const standings = rows.map(async ({ id, owner, state, version }): Promise<[string, RecordStanding]> => {
    const local = (await definitions.at(owner)).resource(declared);
    const lifecycle = await lifecycleOf(registry, query, local, version);
    const { label = { zh: state, en: state }, isLocked = false } = stateOf(lifecycle, state) ?? {};
    return [id, { label, isLocked, isCurrent: lifecycle.version === local.lifecycle?.version }];
  });
  return new Map(await Promise.all(standings));
}
