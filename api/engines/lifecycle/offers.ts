import type { Resource } from '../../../schema/defineResource.ts';
import type { Label } from '../../../schema/label.ts';
import type { Lifecycle, LifecycleState, TransitionInput } from '../../../schema/lifecycle.ts';
import { columnOf, quote, tableOf } from '../../database/columns.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { nearestTenant } from '../../request/plan/reachSql.ts';
import { capacitiesOf, isOpenTo, type Standing } from './capacities.ts';
import { lifecycleOf, type Query } from './lifecycleOf.ts';
import { isSeparated, pastOf, targetsOf } from './past.ts';
import { separated } from './take.ts';

/** A transition that the caller may take now, as a form needs it. */
export interface Offer {
  name: string;
  label: Label;
  reason: string;
  isReturn: boolean;
  /** Where it may lead; the first unless chosen. */
  targets: readonly Pick<LifecycleState, 'code' | 'label'>[];
  inputs: readonly { field: string; isRequired: boolean }[];
  /** In whose place he would take it. */
  principal: string | null;
  /** Why he, whose role it is, must leave it to somebody else. */
  refusal: Label | null;
}

type Row = Standing & { id: string; state: string; version: string };

/** The transitions open to the caller, for records that he reads, by id. Guards are judged when a transition is taken. */
export async function offersFor(
  context: Context,
  declared: Resource,
  ids: readonly string[],
): Promise<Map<string, readonly Offer[]>> {
  const { database, definitions } = context.app;
  const caller = callerOf(context);
  const query: Query = async (statement) => (await database.read(caller.scope, statement))[0] as never;
  const { field } = declared.lifecycle as Lifecycle;
  const rows = await query<Row>(standingOf(declared, field, ids));
  const past = await pastOf(query, declared, ids);
  const offers = rows.map(async (row): Promise<[string, Offer[]]> => {
    const local = (await definitions.at(row.owner)).resource(declared);
    const lifecycle = await lifecycleOf(context.app.registry, query, local, row.version);
    const steps = past.get(row.id) ?? [];
    const open = lifecycle.transitions.flatMap((transition): Offer[] => {
      if (!transition.from.includes(row.state)) return [];
      const capacities = capacitiesOf(caller).filter((capacity) => isOpenTo(capacity, transition, row));
      const free = capacities.find((capacity) => !isSeparated(transition, capacity, caller.userId, steps));
      const targets = targetsOf(lifecycle, transition, row.state, steps);
      if (capacities.length === 0 || targets.length === 0) return [];
      const { name, label, reason = 'NONE', isReturn = false, inputs = [] } = transition;
      return [
        {
          ...{ name, label, reason, isReturn, targets, inputs: inputs.map(inputOf) },
          ...{ principal: free?.principal ?? null, refusal: free ? null : separated },
        },
      ];
    });
    return [row.id, open];
  });
  return new Map(await Promise.all(offers));
}

const inputOf = ({ field, isRequired = false }: TransitionInput) => ({ field, isRequired });

const standingOf = (resource: Resource, field: string, ids: readonly string[]) => ({
  text: `select id, owner::text, (${nearestTenant('t.owner')})::text as governor, ${quote(columnOf(field))} as state, lifecycle as version,
      review_unit::text as "reviewUnit", review_organization as "reviewOrganization"
    from ${quote(tableOf(resource))} t where id = any ($1::uuid[])`,
  values: [ids],
});
