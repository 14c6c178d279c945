import type { Resource } from '../../../schema/defineResource.ts';
import { entityOf } from '../../database/entities.ts';
import type { Draft, Writer } from './draft.ts';
import { changesBetween, type Entry, journal } from './journal.ts';
import { titlePinyin } from './titlePinyin.ts';

export interface Kept {
  created: number;
  updated: number;
  /** Nothing changed is no new version. */
  unchanged: number;
}

/** Writes settled drafts, with their history. @throws UniqueConstraintViolationException for a key that its unit has already */
export async function keep({ em, actor }: Writer, resource: Resource, drafts: readonly Draft[]): Promise<Kept> {
  const now = new Date();
  const fresh: object[] = [];
  const entries: Entry[] = [];
  for (const { id, owner, row, values, restored } of drafts) {
    const changes = changesBetween(row ?? {}, values);
    if (row && Object.keys(changes).length === 0) continue;
    const shared = { resource, id, owner, changes, actor };
    entries.push({
      ...shared,
      ...(row ? { action: 'UPDATE', version: row.version + 1 } : { action: 'CREATE', version: 1 }),
      ...(restored && { action: 'RESTORE', detail: { restored } }),
    });
    const stored = { ...values, ...titlePinyin(resource, values), updatedAt: now };
    if (row) em.assign(row, stored as never);
    else fresh.push({ ...stored, id, owner, version: 1, createdAt: now });
  }
  if (fresh.length > 0) await em.insertMany(entityOf(resource), fresh as never);
  await em.flush();
  await journal(em, entries);
  const updated = entries.length - fresh.length;
  return { created: fresh.length, updated, unchanged: drafts.length - entries.length };
}
