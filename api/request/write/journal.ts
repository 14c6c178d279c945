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

/** The history row and the outbox event of a change, for the transaction of the change itself. */
export function journal(
  em: EntityManager,
  { resource, action, id, owner, version, changes, actor, detail }: Entry,
): void {
  em.create(historyEntity, {
    id: uuidv7(),
    owner,
    resource: resource.name,
    recordId: id,
    recordVersion: version,
    action,
    actor: actor.id,
    actorName: actor.name,
    at: new Date(),
    changes,
    detail: detail ?? null,
  } as never);
  em.create(outboxEntity, {
    id: uuidv7(),
    owner,
    event: `${resource.name}.${action}`,
    recordId: id,
    recordVersion: version,
    at: new Date(),
  } as never);
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
