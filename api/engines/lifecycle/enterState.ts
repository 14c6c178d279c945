import type { Resource } from '../../../schema/defineResource.ts';
import { departmentField } from '../../../schema/definitions/kinds/lifecycleChecks.ts';
import type { Label } from '../../../schema/label.ts';
import { entryOf, type Lifecycle, type LifecycleState, stateOf } from '../../../schema/lifecycle.ts';
import { levelOfCode } from '../../../schema/place.ts';
import { codesAbove } from '../../access/scope.ts';
import { columnOf, quote } from '../../database/columns.ts';
import { asSystemWithin } from '../../database/database.ts';
import { runWithin } from '../../database/runWithin.ts';
import type { Writer } from '../../request/write/draft.ts';
import type { Values } from '../../request/write/validate.ts';

/**
 * Puts into a record's values what a state makes of it: since when, until when, for whose decision it waits, whether it is locked or withheld.
 * @param code the state; where a new record starts unless given @returns why it cannot be there
 */
export async function enterState(
  writer: Writer,
  local: Resource,
  { owner, values }: { owner: string; values: Values },
  code: string | undefined,
  lifecycle: Lifecycle,
): Promise<Label | undefined> {
  const state = code === undefined ? entryOf(lifecycle) : stateOf(lifecycle, code);
  if (!state) return { zh: '没有这个环节', en: 'There is no such state' };
  Object.assign(values, stateValues(lifecycle, state, writer.at));
  if (state.isWithheld) values.withheldFor = (await tenantsOver(writer, owner))[0] ?? owner;
  if (!state.review) return undefined;
  const unit = await reviewUnitOf(writer, owner, state.review);
  if (!unit)
    return { zh: '没有可以办理的单位：其上级尚未使用本系统', en: 'There is no unit to decide: none above works here' };
  const awaited = lifecycle.transitions.filter(
    ({ from, by }) => from.includes(state.code) && (by === 'REVIEWER' || state.review === 'OWN'),
  );
  Object.assign(values, {
    reviewUnit: unit,
    reviewRoles: [...new Set(awaited.flatMap(({ roles }) => roles))],
    reviewOrganization: await departmentOf(writer, local, unit, state, values),
  });
  return undefined;
}

/** What a state makes of a record by itself. */
export function stateValues({ field, version }: Lifecycle, state: LifecycleState, now = new Date()): Values {
  return {
    [field]: state.code,
    stateSince: now,
    dueAt: state.days ? new Date(now.getTime() + state.days * 86_400_000) : null,
    ...{ reviewUnit: null, reviewRoles: null, reviewOrganization: null },
    ...{ lifecycle: version, locked: state.isLocked === true, withheldFor: null },
  };
}

/** The tenants from a unit upwards, the one that governs it first. */
export async function tenantsOver({ em }: Pick<Writer, 'em'>, owner: string): Promise<string[]> {
  const rows = await runWithin<{ code: string }>(em, {
    text: 'select code::text from tenant where code = any ($1::bigint[]) order by tenant.code desc',
    values: [[owner, ...codesAbove(owner)]],
  });
  return rows.map(({ code }) => code);
}

async function reviewUnitOf(
  writer: Writer,
  owner: string,
  review: NonNullable<LifecycleState['review']>,
): Promise<string | undefined> {
  const tenants = await tenantsOver(writer, owner);
  if (review === 'OWN') return tenants[0];
  if (review === 'PARENT') return tenants[1];
  return tenants.find((code) => levelOfCode(code).toUpperCase() === review);
}

/** The organization of a unit in charge of what the record is about; none: the unit as a whole. It may lie out of the writer's sight. */
async function departmentOf(
  { em, registry, scope }: Writer,
  local: Resource,
  unit: string,
  { department }: LifecycleState,
  values: Values,
): Promise<string | null> {
  const field = department && departmentField({ registry }, local, department);
  if (!field || !values[department]) return null;
  const [found] = await asSystemWithin(em, scope, () =>
    runWithin<{ id: string }>(em, {
      text: `select id from organization where owner = $1 and deleted_at is null and ${quote(columnOf(field))} @> array[$2]
        order by id limit 1`,
      values: [unit, values[department]],
    }),
  );
  return found?.id ?? null;
}
