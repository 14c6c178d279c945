import type { Resource } from '../../../schema/defineResource.ts';
import { recordReaches, withheldHere } from '../../access/reach.ts';
import { forbidden } from '../../errors.ts';
import { type Context, callerOf } from '../../request/context.ts';

export interface ReviewFigures {
  state: string;
  /** 12-digit code. */
  reviewUnit: string;
  decided: number;
  returned: number;
  late: number;
  /** 0 to 1. */
  returnRate: number;
  meanHours: number;
  medianHours: number;
}

/** How long each state that waits for a decision took, and how much was sent back, in the caller's scope. Times are those of leaving it. */
export async function readFigures(
  context: Context,
  resource: Resource,
  { since, until }: { since: Date; until: Date },
): Promise<ReviewFigures[]> {
  const caller = callerOf(context);
  const reaches = recordReaches(caller, 'READ', resource);
  if (reaches.length === 0) throw forbidden();
  const [rows] = await context.app.database.read<ReviewFigures>(caller.scope, {
    text: `select state, review_unit::text as "reviewUnit", count(*)::int as decided, count(*) filter (where is_return)::int as returned,
        count(*) filter (where is_late)::int as late, avg(is_return::int)::float8 as "returnRate",
        avg(extract(epoch from left_at - entered_at) / 3600)::float8 as "meanHours",
        percentile_cont(0.5) within group (order by extract(epoch from left_at - entered_at) / 3600)::float8 as "medianHours"
      from review_step where resource = $1 and left_at >= $2 and left_at < $3 and (withheld_for is null or withheld_for = any ($4::bigint[]))
      group by state, review_unit order by review_unit, state`,
    values: [resource.name, since, until, reaches.flatMap(withheldHere)],
  });
  return rows ?? [];
}
