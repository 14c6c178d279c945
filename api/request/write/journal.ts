import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Resource } from '../../../schema/defineResource.ts';
import { historyEntity, outboxEntity } from '../../database/system/entities.ts';

export type Action = 'CREATE' | 'UPDATE' | 'DELETE' | 'RESTORE' | 'UNMASK';

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
export async function journal(em: EntityManager, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const at = new Date();
  const told = entries.map(({ id, owner, version }) => ({ owner, recordId: id, recordVersion: version, at }));
  const histories = entries.map(({ resource, action, actor, changes, detail = null }, position) => ({
    ...told[position],
    ...{ id: uuidv7(), resource: resource.name, action, actor: actor.id, actorName: actor.name, changes, detail },
  }));
  await em.insertMany(historyEntity, histories as never);
  const events = entries.map(({ resource, action }, position) => ({
    ...told[position],
    ...{ id: uuidv7(), event: `${resource.name}.${action}` },
  }));
  await em.insertMany(outboxEntity, events as never);
}

/** What differs between two states of a record, as plain JSON. */
export function changesBetween(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Record<string, [unknown, unknown]> {
  const changes: Record<string, [unknown, unknown]> = {};
  for (const name of Object.keys(after)) {
    const [old, fresh] = [plain(before[name]), plain(after[name])];
    if (JSON.stringify(old) !== JSON.stringify(fresh)) changes[name] = [old, fresh];
  }
  return changes;
}

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : (value ?? null));
