import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Resource } from '../../schema/defineResource.ts';
import type { Caller } from '../access/caller.ts';
import { fieldReaches, type RecordVerb, recordReaches } from '../access/reach.ts';
import { entityOf } from '../database/entities.ts';
import { badInput, conflict, type FieldProblem, fieldForbidden, notFound, staleVersion } from '../errors.ts';
import { typeOf } from '../graphql/names.ts';
import { type Context, callerOf } from './context.ts';
import { isUuid } from './plan/planning.ts';
import { changesBackTo } from './restore.ts';
import { hooks } from './write/hooks.ts';
import { once } from './write/idempotency.ts';
import { type Action, changesBetween, journal } from './write/journal.ts';
import { holdsAny, type Placed, placed, requirePlace, requireReach } from './write/ownership.ts';
import { checkTargets, usesOf } from './write/targets.ts';
import { titlePinyin } from './write/titlePinyin.ts';
import { type Values, validate } from './write/validate.ts';

type Row = Values & { id: string; owner: string; version: number; updatedAt: Date; deletedAt: Date | null };

/** Step "write" for a new record. @returns its id @throws AppError BAD_USER_INPUT, FORBIDDEN, NOT_FOUND */
export const createRecord = (context: Context, resource: Resource, args: Values): Promise<string> =>
  writing(context, resource, 'CREATE', args, async ({ em, caller }) => {
    const input = args.input as Values;
    const owner = (input.unit as string | undefined) ?? caller.scope.unit;
    const { values, problems } = validate(resource, input, true);
    const row = await placed(em, owner, values);
    requireReach(caller, recordReaches(caller, 'CREATE', resource), row);
    await requirePlace(em, owner);
    requireFields(caller, resource, 'create', input, row);
    const id = uuidv7();
    await settle(
      context,
      em,
      caller,
      resource,
      { action: 'CREATE', id, owner, before: {}, after: values },
      values,
      problems,
    );
    const now = new Date();
    em.create(entityOf(resource), {
      ...values,
      ...titlePinyin(resource, values),
      id,
      owner,
      createdAt: now,
      updatedAt: now,
    } as never);
    log(em, caller, resource, 'CREATE', { id, owner, version: 1 }, changesBetween({}, values));
    return id;
  });

/** Step "write" for a change. Fields left out stay; nothing changed is no new version. @throws AppError also CONFLICT */
export const updateRecord = (context: Context, resource: Resource, args: Values): Promise<string> =>
  writing(context, resource, 'UPDATE', args, async ({ em, caller }) => {
    const { record, row } = await lock(em, caller, resource, 'UPDATE', args);
    const input = args.input as Values;
    requireFields(caller, resource, 'update', input, row);
    return change(context, em, caller, resource, record, input);
  });

/**
 * Step "write" for the way back to an earlier version `to`: a new version with its values. Fields that the caller may not write stay as
 * they are.
 */
export const restoreRecord = (context: Context, resource: Resource, args: Values): Promise<string> =>
  writing(context, resource, 'RESTORE', args, async ({ em, caller }) => {
    const { record, row } = await lock(em, caller, resource, 'UPDATE', args);
    requireReach(caller, recordReaches(caller, 'HISTORY', resource), row);
    const to = args.to as number;
    const back = Object.entries(await changesBackTo(em, resource, record, to));
    const input = Object.fromEntries(
      back.filter(([name]) => name === 'published' || mayWrite(caller, resource, name, 'update', row)),
    );
    return change(context, em, caller, resource, record, input, { restored: to });
  });

/** Validates and stores a change of a locked record; with `detail` it is a restore. */
async function change(
  context: Context,
  em: EntityManager,
  caller: Caller,
  resource: Resource,
  record: Row,
  input: Values,
  detail?: { restored: number },
): Promise<string> {
  const { values, problems } = validate(resource, input, false);
  const step = {
    action: 'UPDATE' as const,
    id: record.id,
    owner: record.owner,
    before: record,
    after: { ...record, ...values },
  };
  await settle(context, em, caller, resource, step, values, problems);
  const changes = changesBetween(record, values);
  if (Object.keys(changes).length === 0) return record.id;
  const entry = { ...record, version: record.version + 1 };
  log(em, caller, resource, detail ? 'RESTORE' : 'UPDATE', entry, changes, detail);
  em.assign(record, { ...values, ...titlePinyin(resource, values), updatedAt: new Date() } as never);
  return record.id;
}

/** Step "write" for a deletion: the row stays for history, out of every list. @throws AppError CONFLICT while others use it */
export const deleteRecord = (context: Context, resource: Resource, args: Values): Promise<string> =>
  writing(context, resource, 'DELETE', args, async ({ em, caller }) => {
    const { record: row } = await lock(em, caller, resource, 'DELETE', args);
    const uses = await usesOf(em, context.registry, resource, row.id);
    if (uses.length > 0) {
      const list = (language: 'zh' | 'en') =>
        uses.map((use) => `${use.resource.label[language]} ${use.count}`).join(language === 'zh' ? '、' : ', ');
      throw conflict(`仍被其他记录使用，不能删除：${list('zh')}`, `Still used by other records: ${list('en')}`);
    }
    await settle(
      context,
      em,
      caller,
      resource,
      { action: 'DELETE', id: row.id, owner: row.owner, before: row, after: row },
      {},
      [],
    );
    log(em, caller, resource, 'DELETE', { ...row, version: row.version + 1 }, {});
    em.assign(row, { deletedAt: new Date(), updatedAt: new Date() } as never);
    return row.id;
  });

/** One transaction in the caller's scope, once for an idempotency key. */
async function writing(
  context: Context,
  resource: Resource,
  action: Action,
  args: Values,
  work: (tools: { em: EntityManager; caller: Caller }) => Promise<string>,
): Promise<string> {
  const caller = callerOf(context);
  try {
    return await context.app.database.write(caller.scope, (em) =>
      once(em, caller, { operation: `${action} ${resource.name}`, args }, async () => {
        const id = await work({ em, caller });
        await em.flush();
        return id;
      }),
    );
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    const fields = resource.key.map((name) => resource.fields[name]?.label).filter((label) => label !== undefined);
    const [zh, en] = [fields.map((label) => label.zh).join('、'), fields.map((label) => label.en).join(', ')];
    throw badInput([
      {
        path: resource.key.at(-1) as string,
        label: { zh: `本单位已有相同的${zh}`, en: `The unit has a record with the same ${en}` },
      },
    ]);
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

/** @throws AppError FIELD_FORBIDDEN for a given field that the caller may not write, or not see in clear, in this row */
function requireFields(
  caller: Caller,
  resource: Resource,
  verb: 'create' | 'update',
  input: Values,
  row: Placed,
): void {
  for (const [name, field] of Object.entries(resource.fields))
    if (input[name] !== undefined && !mayWrite(caller, resource, name, verb, row))
      throw fieldForbidden(`${typeOf(resource)}.${name}`, field.label);
}

const mayWrite = (caller: Caller, resource: Resource, name: string, verb: 'create' | 'update', row: Placed): boolean =>
  (['read', verb] as const).every((each) => holdsAny(caller, fieldReaches(caller, each, resource, name), row));

/** The rules that need the database: targets, then hooks. @throws AppError BAD_USER_INPUT naming every problem at once */
async function settle(
  context: Context,
  em: EntityManager,
  caller: Caller,
  resource: Resource,
  change: { action: Action; id: string; owner: string; before: Values; after: Values },
  values: Values,
  problems: FieldProblem[],
): Promise<void> {
  const broken = await checkTargets(em, context.registry, caller, resource, values);
  const cyclic = await findCycle(em, resource, change.id, values);
  const refused =
    problems.length + broken.length === 0
      ? await hooks[resource.name]?.({ em, caller, registry: context.registry, ...change })
      : undefined;
  const all = [...problems, ...broken, ...cyclic, ...(refused ?? [])];
  if (all.length > 0) throw badInput(all);
}

/** A record of a tree must not become its own ancestor. */
async function findCycle(em: EntityManager, resource: Resource, id: string, values: Values): Promise<FieldProblem[]> {
  const tree = resource.admin.tree;
  if (!tree || !values[tree]) return [];
  let next = values[tree] as string | undefined;
  for (let depth = 0; next && depth < 100; depth++) {
    if (next === id)
      return [{ path: tree, label: { zh: '不能把自己或自己的下级设为上级', en: 'A record cannot lie below itself' } }];
    const above = (await em.findOne(entityOf(resource), { id: next } as never, {
      fields: [tree] as never,
    })) as Values | null;
    next = above?.[tree] as string | undefined;
  }
  return [];
}

function log(
  em: EntityManager,
  caller: Caller,
  resource: Resource,
  action: Action,
  { id, owner, version }: { id: string; owner: string; version: number },
  changes: Record<string, [unknown, unknown]>,
  detail?: Record<string, unknown>,
): void {
  journal(em, {
    resource,
    action,
    id,
    owner,
    version,
    changes,
    actor: { id: caller.userId, name: caller.displayName },
    ...(detail && { detail }),
  });
}
