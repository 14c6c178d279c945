import type { Resource } from '../../../schema/defineResource.ts';
import { beijingDate } from '../../../schema/fields/date.ts';
import type { StockTotal } from '../../../schema/generated/types.ts';
import { may } from '../../access/caller.ts';
import { typeOf } from '../../graphql/names.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { bindRead, sourceOf } from '../../request/plan/planning.ts';
import { readableSql, requireOpen, totalSql } from '../../request/plan/reachSql.ts';
import { planningForOne } from '../../request/plan/sheet.ts';

/** A total of fewer depots would tell an outsider what lies in one. */
const fewestDepots = 2;

const summed = ['category', 'measure', 'quantity', 'depot', 'expiresOn'];

/**
 * What is in stock where the caller works and below, by category and unit of measure (9.2 number 13, K-18a, B-13e): quantities above zero,
 * not past their day. Nothing narrows it, so no difference of two answers tells where something lies.
 * @throws AppError FIELD_FORBIDDEN where who reads the records does not see all that is summed
 */
export async function readStockTotals(context: Context, resource: Resource): Promise<StockTotal[]> {
  const caller = callerOf(context);
  const planning = planningForOne(context.app.schemas.for(caller.plugins), caller);
  const source = sourceOf(planning, typeOf(resource));
  const isInsider = may(caller, 'READ', resource);
  if (isInsider) for (const name of summed) requireOpen(planning, source, name, 'aggregate');
  const found = isInsider ? readableSql(planning, source, 't') : totalSql(planning, source, resource, 't');
  const today = bindRead(planning, () => beijingDate(new Date()), 'date');
  const told = isInsider ? 'true' : `count(distinct depot) >= ${fewestDepots}`;
  const [rows] = await context.app.database.read<StockTotal>(caller.scope, {
    text: `select category, measure, count(distinct depot)::int as depots, case when ${told} then sum(quantity)::float8 end as quantity
      from ${source.table} t where ${found} and quantity > 0 and (expires_on is null or expires_on >= ${today})
      group by category, measure order by category, measure`,
    values: planning.values.map((read) => read(planning.given)),
  });
  return rows ?? [];
}
