import type { Resource } from '../../../schema/defineResource.ts';
import { type Lifecycle, type LifecycleState, stateOf, type Transition } from '../../../schema/lifecycle.ts';
import type { Capacity } from './capacities.ts';
import type { Query } from './lifecycleOf.ts';

/** A step that a record took: when it was made, and each transition since. */
export interface Step {
  record: string;
  actor: string | null;
  /** In whose place the actor took it. */
  principal: string | null;
  from: string | null;
  isReturn: boolean;
}

/** The steps of records by id, the oldest first. */
export async function pastOf(query: Query, { name }: Resource, ids: readonly string[]): Promise<Map<string, Step[]>> {
  const steps = await query<Step>({
    text: `select record_id as record, actor, detail ->> 'principalId' as principal, detail ->> 'from' as "from",
        coalesce((detail ->> 'isReturn')::boolean, false) as "isReturn"
      from history where record_id = any ($1::uuid[]) and resource = $2 and (action = 'CREATE' or detail ? 'transition')
      order by record_version, id`,
    values: [ids, name],
  });
  return Map.groupBy(steps, ({ record }) => record);
}

/** Whether separation of duties keeps somebody from a transition: he, or the one he stands in for, took a step before it. */
export function isSeparated({ notBy }: Transition, capacity: Capacity, actor: string, past: readonly Step[]): boolean {
  if (!notBy) return false;
  // a return begins anew: whoever reviewed it may review it again
  const since = past.slice(past.findLastIndex(({ isReturn }) => isReturn) + 1);
  const steps = notBy === 'PREVIOUS' ? past.slice(-1) : since;
  const mine = [actor, capacity.userId];
  return steps.some((step) => [step.actor, step.principal].some((one) => one !== null && mine.includes(one)));
}

/** The states that a record has left, in the order of the lifecycle: where a return may lead. */
export function earlierStates(
  { states }: Lifecycle,
  present: string,
  past: readonly Step[],
): readonly LifecycleState[] {
  const left = new Set(past.flatMap(({ from }) => from ?? []));
  return states.filter(({ code, isRetired }) => left.has(code) && code !== present && !isRetired);
}

/** Where a transition may lead from here: its own state or, for a return, any that the record has left and its reviewer can see. */
export function targetsOf(
  lifecycle: Lifecycle,
  { to, by, isReturn }: Transition,
  present: string,
  past: readonly Step[],
): readonly LifecycleState[] {
  const fixed = to === undefined ? undefined : stateOf(lifecycle, to);
  const others = isReturn ? earlierStates(lifecycle, present, past) : [];
  return [...new Set([...(fixed ? [fixed] : []), ...others])].filter(({ isWithheld }) => by === 'OWN' || !isWithheld);
}
