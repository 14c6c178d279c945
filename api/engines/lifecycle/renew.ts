import type { Resource } from '../../../schema/defineResource.ts';
import { type Lifecycle, stateOf } from '../../../schema/lifecycle.ts';
import { grantsHere } from '../../access/caller.ts';
import { runWithin } from '../../database/runWithin.ts';
import { badInput, conflict, forbidden } from '../../errors.ts';
import type { Context } from '../../request/context.ts';
import { localOf } from '../../request/write/draft.ts';
import type { Values } from '../../request/write/validate.ts';
import { takeTransition } from '../../request/write.ts';
import { readNote } from '../definition/publish.ts';
import { enterState } from './enterState.ts';
import { lifecycleOf, type Query } from './lifecycleOf.ts';

/**
 * Moves a record to the lifecycle that is in force in its unit now. `{ id, version, states: [{ from, to }], reason }`: a state that the new
 * lifecycle does not have needs a place in it. Administrators of the record's unit do it.
 * @throws AppError CONFLICT where it follows that lifecycle already, BAD_USER_INPUT, FORBIDDEN, NOT_FOUND
 */
export const renewLifecycle = (context: Context, resource: Resource, args: Values): Promise<string> =>
  takeTransition(context, resource, args, { action: 'MOVE', verb: 'READ' }, async (writer, record, { governor }) => {
    const units = [record.owner, governor];
    if (!grantsHere(writer.caller).some(({ role, unit }) => role === 'tenantAdmin' && units.includes(unit)))
      throw forbidden();
    const local = await localOf(writer, resource, record.owner);
    const lifecycle = local.lifecycle as Lifecycle;
    if (record.lifecycle === lifecycle.version)
      throw conflict('记录已按现行流程办理', 'The record follows the lifecycle in force already');
    const query: Query = (statement) => runWithin(writer.em, statement);
    const before = await lifecycleOf(writer.registry, query, local, String(record.lifecycle));
    const from = String(record[lifecycle.field]);
    const to = (args.states as { from: string; to: string }[]).find((one) => one.from === from)?.to ?? from;
    const target = stateOf(lifecycle, to);
    if (!target || target.isRetired) {
      const label = stateOf(before, from)?.label;
      throw badInput([
        {
          path: 'states',
          label: {
            zh: `“${label?.zh ?? from}”应转到新流程的哪个环节？`,
            en: `Where does ${from} lead in the new lifecycle?`,
          },
        },
      ]);
    }
    const values = { ...record };
    const refused = await enterState(writer, local, { owner: record.owner, values }, to, lifecycle);
    if (refused) throw conflict(refused.zh, refused.en);
    const changed = Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== record[name]));
    return [{ row: record, values: changed, transition: { action: 'MOVE', reason: readNote('reason', args.reason) } }];
  });
