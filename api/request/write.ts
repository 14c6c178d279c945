import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Resource } from '../../schema/defineResource.ts';
import { type Caller, type Verb, writeReach } from '../access/caller.ts';
import { entityOf } from '../database/entities.ts';
import { badInput, conflict, notFound, staleVersion } from '../errors.ts';
import { type Context, callerOf } from './context.ts';
import { isUuid } from './plan/planning.ts';
import type { Draft, Row, Writer } from './write/draft.ts';
import { hooks } from './write/hooks.ts';
import { once } from './write/idempotency.ts';
import { type Action, journal } from './write/journal.ts';
import { keep } from './write/keep.ts';
import { requireOwn, requirePlace } from './write/ownership.ts';
import { settle } from './write/settle.ts';
import { takenKey, usesOf } from './write/targets.ts';
import { type Values, validate } from './write/validate.ts';

/** Step "write" for a new record. @returns its id @throws AppError BAD_USER_INPUT, FORBIDDEN, NOT_FOUND */
export const createRecord = (context: Context, resource: Resource, args: Values): Promise<string> =>
  writing(context, resource, 'CREATE', args, async (writer) => {
    const { em, caller, scope } = writer;
    const input = args.input as Values;
    const owner = (input.unit as string | undefined) ?? scope.unit;
    const draft: Draft = { id: uuidv7(), owner, ...validate(resource, input, true) };
    await requireOwn(em, caller, writeReach(caller, 'CREATE', resource), owner);
    await requirePlace(em, owner);
    return write(writer, resource, draft);
  });

/** Step "write" for a change. Fields left out stay; nothing changed is no new version. @throws AppError also CONFLICT */
export const updateRecord = (context: Context, resource: Resource, args: Values): Promise<string> =>
  writing(context, resource, 'UPDATE', args, async (writer) => {
    const row = await lock(writer.em, writer.caller, resource, 'UPDATE', args);
    const { id, owner } = row;
    return write(writer, resource, { id, owner, row, ...validate(resource, args.input as Values, false) });
  });

/** Step "write" for a deletion: the row stays for history, out of every list. @throws AppError CONFLICT while others use it */
export const deleteRecord = (context: Context, resource: Resource, args: Values): Promise<string> =>
  writing(context, resource, 'DELETE', args, async ({ em, caller, actor }) => {
    const row = await lock(em, caller, resource, 'DELETE', args);
    const uses = await usesOf(em, context.registry, resource, row.id);
    if (uses.length > 0) {
      const list = (language: 'zh' | 'en') =>
        uses.map((use) => `${use.resource.label[language]} ${use.count}`).join(language === 'zh' ? '、' : ', ');
      throw conflict(`仍被其他记录使用，不能删除：${list('zh')}`, `Still used by other records: ${list('en')}`);
    }
    const { id, owner } = row;
    const refused = await hooks[resource.name]?.({ em, caller, action: 'DELETE', id, owner, before: row, after: row });
    if (refused?.length) throw badInput(refused);
    await journal(em, [{ resource, action: 'DELETE', id, owner, version: row.version + 1, changes: {}, actor }]);
    em.assign(row, { deletedAt: new Date(), updatedAt: new Date() } as never);
    return id;
  });

/** @throws AppError BAD_USER_INPUT naming every problem at once */
async function write(writer: Writer, resource: Resource, draft: Draft): Promise<string> {
  await settle(writer, resource, [draft]);
  if (draft.problems.length > 0) throw badInput(draft.problems);
  await keep(writer, resource, [draft]);
  return draft.id;
}

/** Who writes by a request. */
export function writerOf(context: Context): Omit<Writer, 'em'> & { caller: Caller } {
  const caller = callerOf(context);
  const actor = { id: caller.userId, name: caller.displayName };
  return { registry: context.registry, scope: caller.scope, caller, actor };
}

/** One transaction in the caller's scope, once for an idempotency key. */
async function writing(
  context: Context,
  resource: Resource,
  action: Action,
  args: Values,
  work: (writer: Writer & { caller: Caller }) => Promise<string>,
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

async function lock(
  em: EntityManager,
  caller: Caller,
  resource: Resource,
  verb: Verb,
  { id, version }: Values,
): Promise<Row> {
  if (!isUuid(id)) throw notFound();
  const row = (await em.findOne(entityOf(resource), { id, deletedAt: null } as never)) as Row | null;
  if (!row) throw notFound();
  await requireOwn(em, caller, writeReach(caller, verb, resource), row.owner);
  await em.lock(row as object, LockMode.PESSIMISTIC_WRITE);
  await em.refresh(row as object);
  if (row.version !== version) throw staleVersion(row.version);
  return row;
}
