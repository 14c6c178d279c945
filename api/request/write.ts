import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { RecordVerb } from '../../schema/declaredRules.ts';
import { fieldNamed, type Resource } from '../../schema/defineResource.ts';
import type { Caller } from '../access/caller.ts';
import { fieldReaches, recordReaches } from '../access/reach.ts';
import { entityOf } from '../database/entities.ts';
import { badInput, conflict, forbidden, notFound, staleVersion } from '../errors.ts';
import { type Context, callerOf } from './context.ts';
import { isUuid, type Planner } from './plan/planning.ts';
import { changesBackTo } from './restore.ts';
import { type Draft, localOf, type Row, type Writer } from './write/draft.ts';
import { give, mayWrite, requireFields } from './write/fields.ts';
import { hooks } from './write/hooks.ts';
import { once } from './write/idempotency.ts';
import { type Action, journal } from './write/journal.ts';
import { keep } from './write/keep.ts';
import { holdsAny, type Placed, placed, requirePlace, requireReach } from './write/ownership.ts';
import { lockedByReview, settle } from './write/settle.ts';
import { outOfSight, staysReadable } from './write/sight.ts';
import { takenKey, usesOf } from './write/targets.ts';
import { type Values, validate } from './write/validate.ts';

/** Step "write" for a new record. @returns its id @throws AppError BAD_USER_INPUT, FORBIDDEN, NOT_FOUND */
export const createRecord = (context: Context, resource: Resource, args: Values): Promise<string> =>
  writing(context, resource, 'CREATE', args, async (writer) => {
    const { em, caller, scope } = writer;
    const input = args.input as Values;
    const owner = (input.unit as string | undefined) ?? scope.unit;
    const local = await localOf(writer, resource, owner);
    const draft: Draft = { id: uuidv7(), owner, ...validate(local, input) };
    const row = await placed(em, owner, draft.values);
    requireReach(caller, recordReaches(caller, 'CREATE', resource), row);
    await requirePlace(em, owner);
    requireFields(caller, local, 'create', input, row);
    return write(writer, resource, draft);
  });

/** Step "write" for a change. Fields left out stay; nothing changed is no new version. @throws AppError also CONFLICT */
export const updateRecord = (context: Context, resource: Resource, args: Values): Promise<string> =>
  writing(context, resource, 'UPDATE', args, async (writer) => {
    const { record, row } = await lock(writer.em, writer.caller, resource, 'UPDATE', args);
    const input = args.input as Values;
    requireFields(writer.caller, await localOf(writer, resource, row.owner), 'update', input, row);
    return write(writer, resource, await changeOf(writer, resource, record, input));
  });

/**
 * Step "write" for the way back to an earlier version `to`: a new version with its values. Fields that the caller may not write stay as
 * they are.
 */
export const restoreRecord = (context: Context, resource: Resource, args: Values): Promise<string> =>
  writing(context, resource, 'RESTORE', args, async (writer) => {
    const { em, caller } = writer;
    const { record, row } = await lock(em, caller, resource, 'UPDATE', args);
    requireReach(caller, recordReaches(caller, 'HISTORY', resource), row);
    const restored = args.to as number;
    const local = await localOf(writer, resource, record.owner);
    const input: Values = {};
    for (const [name, value] of Object.entries(await changesBackTo(em, resource, record, restored))) {
      const field = fieldNamed(local, name);
      // what he may not look up in the history he does not bring back from there
      const may =
        field &&
        mayWrite(caller, local, name, 'update', row) &&
        holdsAny(caller, fieldReaches(caller, 'history', local, name), row);
      if (name === 'published' || (may && !field.readOnly && !field.isFixed)) give(input, name, value);
    }
    return write(writer, resource, { ...(await changeOf(writer, resource, record, input)), restored });
  });

/** A change that a transition makes of one record. */
export type Transited = Pick<Draft, 'row' | 'values' | 'transition' | 'brings'>;

/**
 * Step "write" for a transition: what it makes of a record, and of others with it. No hook judges it. `verb`: what the caller needs to the
 * record for that; the transition may ask for more.
 * @throws AppError NOT_FOUND, CONFLICT, what `change` refuses
 */
export const takeTransition = (
  context: Context,
  resource: Resource,
  args: Values,
  { action, verb }: { action: string; verb: RecordVerb },
  change: (writer: ActingWriter, record: Row, placed: Placed) => Promise<readonly Transited[]>,
): Promise<string> =>
  writing(context, resource, action, args, async (writer) => {
    const { record, row } = await lock(writer.em, writer.caller, resource, verb, args);
    await keepTransited(writer, resource, await change(writer, record, row));
    return record.id;
  });

/** Writes what a transition makes, within a unit of work. */
export async function keepTransited(
  writer: ActingWriter,
  resource: Resource,
  changes: readonly Transited[],
): Promise<void> {
  const drafts = changes.map((one) => ({ ...one, id: one.row?.id, owner: one.row?.owner, problems: [] }) as Draft);
  await keep(writer, resource, drafts);
}

/** Step "write" for a deletion: the row stays for history, out of every list. @throws AppError CONFLICT while others use it */
export const deleteRecord = (context: Context, resource: Resource, args: Values): Promise<string> =>
  writing(context, resource, 'DELETE', args, async (writer) => {
    const { em, caller, registry, actor } = writer;
    const { record } = await lock(em, caller, resource, 'DELETE', args);
    if (record.locked) throw conflict(lockedByReview.zh, lockedByReview.en);
    const { id, owner, version } = record;
    const uses = await usesOf(writer, resource, id);
    const seen = uses.filter((use) => use.seen > 0);
    if (seen.length > 0) {
      const list = (language: 'zh' | 'en') =>
        seen.map((use) => `${use.resource.label[language]} ${use.seen}`).join(language === 'zh' ? '、' : ', ');
      throw conflict(`仍被其他记录使用，不能删除：${list('zh')}`, `Still used by other records: ${list('en')}`);
    }
    if (uses.length > 0) throw conflict('仍被其他记录使用，不能删除', 'Still used by other records');
    const change = {
      writer,
      em,
      caller,
      registry,
      action: 'DELETE' as const,
      id,
      owner,
      before: record,
      after: record,
      values: {},
      brings: [],
    };
    const refused = await hooks[resource.name]?.(change);
    if (refused?.length) throw badInput(refused);
    await journal(em, [{ resource, action: 'DELETE', id, owner, version: version + 1, changes: {}, actor }]);
    em.assign(record, { deletedAt: new Date(), updatedAt: new Date() } as never);
    return id;
  });

const changeOf = async (writer: Writer, resource: Resource, row: Row, input: Values): Promise<Draft> => ({
  id: row.id,
  owner: row.owner,
  row,
  ...validate(await localOf(writer, resource, row.owner), input, row),
});

/** @throws AppError BAD_USER_INPUT naming every problem at once, FORBIDDEN for a record that its writer could not read afterwards */
export async function write(writer: Writer, resource: Resource, draft: Draft): Promise<string> {
  await settle(writer, resource, [draft]);
  if (draft.problems.length > 0) throw badInput(draft.problems);
  if (!(await staysReadable(writer, resource, draft))) throw forbidden(outOfSight.zh, outOfSight.en);
  await keep(writer, resource, [draft]);
  return draft.id;
}

/** Somebody who writes by a request. */
export type ActingWriter = Writer & { caller: Caller };

/** Who writes by a request. */
export function writerOf(context: Context): Omit<ActingWriter, 'em'> & { planner: Planner } {
  const caller = callerOf(context);
  const actor = { id: caller.userId, name: caller.displayName };
  const planner = context.app.schemas.for(caller.plugins);
  const { definitions } = context.app;
  return { registry: context.registry, scope: caller.scope, caller, planner, definitions, actor };
}

/** One transaction in the caller's scope, once for an idempotency key. */
export async function writing(
  context: Context,
  resource: Resource,
  action: Action,
  args: Values,
  work: (writer: ActingWriter) => Promise<string>,
): Promise<string> {
  const caller = callerOf(context);
  try {
    return await context.app.database.write(caller.scope, (em) =>
      once(em, caller, { operation: `${action} ${resource.name}`, args }, async () => {
        const id = await work({ em, ...writerOf(context) });
        await em.flush();
        return id;
      }),
    );
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw badInput([{ path: resource.key.at(-1) as string, label: takenKey(resource) }]);
  }
}

/** A record in the caller's sight. @throws AppError NOT_FOUND */
export async function findSeen(
  em: EntityManager,
  caller: Caller,
  resource: Resource,
  id: unknown,
): Promise<{ record: Row; row: Placed }> {
  const record = isUuid(id)
    ? ((await em.findOne(entityOf(resource), { id, deletedAt: null } as never)) as Row | null)
    : null;
  const row = record && (await placed(em, record.owner, record));
  if (!row || !holdsAny(caller, recordReaches(caller, 'READ', resource), row)) throw notFound();
  return { record, row };
}

async function lock(
  em: EntityManager,
  caller: Caller,
  resource: Resource,
  verb: RecordVerb,
  { id, version }: Values,
): Promise<{ record: Row; row: Placed }> {
  const { record, row } = await findSeen(em, caller, resource, id);
  requireReach(caller, recordReaches(caller, verb, resource), row);
  await em.lock(record, LockMode.PESSIMISTIC_WRITE);
  await em.refresh(record);
  if (record.version !== version) throw staleVersion(record.version);
  return { record, row: { ...row, values: record } };
}
