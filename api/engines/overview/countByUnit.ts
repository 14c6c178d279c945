import type { Resource } from '../../../schema/defineResource.ts';
import { columnOf, quote } from '../../database/columns.ts';
import { typeOf } from '../../graphql/names.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { conditionSql } from '../../request/plan/connection.ts';
import { Value } from '../../request/plan/given.ts';
import { bindRead, sourceOf } from '../../request/plan/planning.ts';
import { requireOpen } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';
import { type Unit, unitsSql } from './units.ts';

/** What is counted: the records that a list with this filter would show, by the values of a field where one is named. */
export interface Measure {
  resource: Resource;
  /** As in GraphQL: whoever sees the number can open the records behind it. */
  filter: object;
  by?: string;
}

export interface Count {
  /** The unit next below that the records lie in, or the one looked at. */
  unit: string;
  /** A value of `by`. */
  key: string | null;
  count: number;
}

/** The unit's own rows, as a condition on lists: those that lie in none of the units next below. */
export const ownFilter = (unit: string, below: readonly Unit[]): object => ({
  and: [
    { unit: { within: unit } },
    ...(below.length > 0 ? [{ not: { or: below.map(({ code }) => ({ unit: { within: code } })) } }] : []),
  ],
});

/**
 * Counts by the units next below one, all measures in one snapshot, each as the planner counts it.
 * @throws AppError FIELD_FORBIDDEN for what the caller may not filter or group by
 */
export async function countByUnit(
  context: Context,
  { unit, below }: { unit: Unit; below: readonly Unit[] },
  measures: readonly Measure[],
): Promise<Count[][]> {
  const caller = callerOf(context);
  const planner = context.app.schemas.for(caller.plugins);
  const statements = measures.map(({ resource, filter, by }) => {
    const planning = planningForOne(planner, caller);
    const source = sourceOf(planning, typeOf(resource));
    if (by) requireOpen(planning, source, by, 'aggregate');
    const args = new Value(planning, () => ({ filter: { and: [{ unit: { within: unit.code } }, filter] } }));
    const condition = conditionSql(planning, source, 't', args);
    const text = `select coalesce(u.code, ${bindRead(planning, () => unit.code, 'bigint')})::text as unit, ${by ? `t.${quote(columnOf(by))}` : 'null'} as key,
        count(*)::int as count
      from ${source.table} t left join ${unitsSql(planning, below)} on t.owner between u.code and u.hi where ${condition} group by 1, 2`;
    return { text, values: planning.values.map((read) => read(planning.given)) };
  });
  return context.app.database.read<Count & Record<string, unknown>>(caller.scope, ...statements);
}
