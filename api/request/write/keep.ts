import type { Resource } from '../../../schema/defineResource.ts';
import { entityOf } from '../../database/entities.ts';
import type { Draft, Writer } from './draft.ts';
import { changesBetween, journal } from './journal.ts';

/** Puts a settled draft into the unit of work, with its history. @returns what became of it: nothing changed is no new version */
export function keep(
  { em, actor }: Writer,
  resource: Resource,
  { id, owner, row, values }: Draft,
): 'created' | 'updated' | 'unchanged' {
  const changes = changesBetween(row ?? {}, values);
  const now = new Date();
  if (!row) {
    em.create(entityOf(resource), { ...values, id, owner, createdAt: now, updatedAt: now } as never);
    journal(em, { resource, action: 'CREATE', id, owner, version: 1, changes, actor });
    return 'created';
  }
  if (Object.keys(changes).length === 0) return 'unchanged';
  journal(em, { resource, action: 'UPDATE', id, owner, version: row.version + 1, changes, actor });
  em.assign(row, { ...values, updatedAt: now } as never);
  return 'updated';
}
