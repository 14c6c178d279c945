import { v7 as uuidv7 } from 'uuid';
import type { Resource } from '../../../schema/defineResource.ts';
import { compile } from '../../../schema/expressions/compile.ts';
import { beijingDate } from '../../../schema/fields/date.ts';
import { Invalid } from '../../../schema/fields/kind.ts';
import type { Effect, Transition } from '../../../schema/lifecycle.ts';
import { runWithin } from '../../database/runWithin.ts';
import { badInput } from '../../errors.ts';
import { type Draft, localOf, type Row } from '../../request/write/draft.ts';
import { give } from '../../request/write/fields.ts';
import { keep } from '../../request/write/keep.ts';
import { settle } from '../../request/write/settle.ts';
import { type Values, validate } from '../../request/write/validate.ts';
import type { ActingWriter } from '../../request/write.ts';

/** Does what comes with a transition. @returns what else changes in the record @throws AppError BAD_USER_INPUT for a record that cannot be made */
export async function runEffects(
  writer: ActingWriter,
  local: Resource,
  { effects = [] }: Transition,
  record: Row,
): Promise<Values> {
  const values: Values = {};
  for (const effect of effects) {
    if (effect.do === 'PUBLISH') values.published = true;
    else if (effect.do === 'WITHDRAW') values.published = false;
    else if (effect.do === 'CREATE') await createFor(writer, local, effect, record);
    else await tell(writer, local, effect, record);
  }
  return values;
}

/** Makes a record in the unit of the one it comes from. What it says is the lifecycle's, so no right of the one who takes the step is asked. */
async function createFor(writer: ActingWriter, local: Resource, effect: Effect, record: Row): Promise<void> {
  const target = writer.registry.resource(effect.resource as string);
  const made = await localOf(writer, target, record.owner);
  const input: Values = {};
  for (const { field, expression } of effect.values ?? [])
    give(input, field, expression === undefined ? record.id : computed(expression, local, made, field, record));
  const draft: Draft = { id: uuidv7(), owner: record.owner, ...validate(made, input) };
  const { caller: _nobody, planner: _unseen, ...system } = writer;
  await settle(system, target, [draft]);
  if (draft.problems.length > 0)
    throw badInput(draft.problems.map(({ path, label }) => ({ path: `${target.name}.${path}`, label })));
  await keep(system, target, [draft]);
}

function computed(expression: string, local: Resource, made: Resource, name: string, record: Row): unknown {
  const result = name.startsWith('custom.') ? made.custom?.[name.slice('custom.'.length)] : made.fields[name];
  if (!result) return undefined;
  try {
    const values = { ...(record.custom as Values | undefined), ...record };
    const fields = { ...local.custom, ...local.fields };
    return compile(expression, { fields, result }).evaluate(values, { today: beijingDate(new Date()) });
  } catch (error) {
    if (error instanceof Invalid) return undefined;
    throw error;
  }
}

/** Notices and clocks are events for now: whoever sends and counts reads them from the outbox. */
async function tell(
  { em, at = new Date() }: ActingWriter,
  { name }: Resource,
  { do: kind, roles, clock }: Effect,
  record: Row,
): Promise<void> {
  await runWithin(em, {
    text: 'insert into outbox (id, owner, event, record_id, record_version, at) values ($1, $2, $3, $4, $5, $6)',
    values: [uuidv7(), record.owner, `${name}.${kind}.${clock ?? roles?.join('+')}`, record.id, record.version + 1, at],
  });
}
