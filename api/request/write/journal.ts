import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Resource } from '../../../schema/defineResource.ts';
import { json, runWithin } from '../../database/runWithin.ts';

/** What was done to a record; a transition's name in capitals where it was one. */
export type Action = 'CREATE' | 'UPDATE' | 'DELETE' | 'RESTORE' | 'UNMASK' | (string & {});

/** A transition on its way into history. */
export interface Transition {
  /** In capitals. */
  action: string;
  reason: string | null;
  /** What else is to be known. */
  detail?: Record<string, unknown>;
}

export interface Entry {
  resource: Resource;
  action: Action;
  id: string;
  owner: string;
  version: number;
  /** { field: [before, after] } */
  changes: Record<string, [unknown, unknown]>;
  actor: { id: string | null; name: string };
  /** What else is to be known. */
  detail?: Record<string, unknown>;
}

/** The history rows and the outbox events of changes, for the transaction of the changes themselves. */
export async function journal(em: EntityManager, entries: readonly Entry[], at = new Date()): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ resource, actor, ...entry }) => ({
    ...entry,
    ...{ history: uuidv7(), outbox: uuidv7(), resource: resource.name, actor: actor.id, actor_name: actor.name },
  }));
  await runWithin(em, {
    text: `with e as (
        select * from json_to_recordset($1) e (history uuid, outbox uuid, owner bigint, resource text, action text, id uuid, version int,
          changes jsonb, detail jsonb, actor uuid, actor_name text)
      ), told as (
        insert into history (id, owner, resource, record_id, record_version, action, actor, actor_name, at, changes, detail)
        select history, owner, resource, id, version, action, actor, actor_name, $2, changes, detail from e
      )
      insert into outbox (id, owner, event, record_id, record_version, at)
      select outbox, owner, resource || '.' || action, id, version, $2 from e`,
    values: [json(rows), at.toISOString()],
  });
}

/** What differs between two states of a record, as plain JSON. */
export function changesBetween(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Record<string, [unknown, unknown]> {
  const changes: Record<string, [unknown, unknown]> = {};
  for (const name of Object.keys(after)) {
    if (before[name] === after[name]) continue;
    if (name === 'custom') {
      const [old, fresh] = [before.custom ?? {}, after.custom] as [Record<string, unknown>, Record<string, unknown>];
      const gone = Object.fromEntries(Object.keys(old).map((key) => [key, null]));
      for (const [key, change] of Object.entries(changesBetween(old, { ...gone, ...fresh })))
        changes[`custom.${key}`] = change;
      continue;
    }
    const [old, fresh] = [plain(before[name]), plain(after[name])];
    if (JSON.stringify(old) !== JSON.stringify(fresh)) changes[name] = [old, fresh];
  }
  return changes;
}

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : (value ?? null));
