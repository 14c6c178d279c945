import { v7 as uuidv7 } from 'uuid';
import type { Resource } from '../../schema/defineResource.ts';
import { stateOf } from '../../schema/lifecycle.ts';
import { stateValues } from '../engines/lifecycle/enterState.ts';
import { AppError } from '../errors.ts';
import { type Context, callerOf } from './context.ts';
import type { JsonText } from './plan.ts';
import { localOf } from './write/draft.ts';
import { hooks } from './write/hooks.ts';
import { changesBetween } from './write/journal.ts';
import { titlePinyin } from './write/titlePinyin.ts';
import { type Values, validate } from './write/validate.ts';

/** Runs a planned create; see `createSql` for the arguments. */
type Run = (args: Values) => Promise<JsonText>;

/**
 * Step "write" for a plain new record, in one round trip: undefined where the record has rules or fields of its own, an idempotency key, or anything
 * wrong with it. `createRecord` does those, and says what is wrong.
 */
export async function createAtOnce(
  context: Context,
  resource: Resource,
  { input, idempotencyKey }: Values,
  run: Run,
): Promise<JsonText | undefined> {
  if (hooks[resource.name] || (idempotencyKey ?? undefined) !== undefined) return undefined;
  const caller = callerOf(context);
  const { unit, ...given } = input as Values & { unit?: string };
  const owner = unit ?? caller.scope.unit;
  const local = await localOf(context.app, resource, owner);
  if (local.custom || given.custom !== undefined) return undefined;
  const { values, problems } = validate(local, given);
  if (problems.length > 0) return undefined;
  if (local.lifecycle) {
    const state = stateOf(local.lifecycle, values[local.lifecycle.field]);
    if (!state?.isEntry || state.review || state.isWithheld) return undefined;
    Object.assign(values, stateValues(local.lifecycle, state));
  }
  try {
    return await run({
      id: uuidv7(),
      historyId: uuidv7(),
      eventId: uuidv7(),
      owner,
      values: { ...values, ...titlePinyin(resource, values) },
      given: Object.keys(given).filter((name) => name in resource.fields),
      changes: JSON.stringify(changesBetween({}, values)),
      actor: caller.userId,
      actorName: caller.displayName,
    });
  } catch (error) {
    if (isRefused(error)) return undefined;
    throw error;
  }
}

/** Nothing was made: a check failed, a key is taken (class 23), or a row policy stood in the way. */
function isRefused(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'NOT_FOUND';
  return /^23|^42501$/.test((error as { code?: string }).code ?? '');
}
