import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../schema/defineResource.ts';
import { historyEntity } from '../database/system/entities.ts';
import { badArgument } from '../errors.ts';
import type { Values } from './write/validate.ts';

/**
 * What a record has to change to be as it was at an earlier version: the changes since then, undone from the newest back.
 * @throws AppError BAD_USER_INPUT for a version that is not known
 */
export async function changesBackTo(
  em: EntityManager,
  resource: Resource,
  record: { id: string; version: number },
  to: number,
): Promise<Values> {
  if (!Number.isInteger(to) || to < 1 || to >= record.version)
    throw badArgument(
      `只能恢复到第 1 到 ${record.version - 1} 版`,
      `Only versions 1 to ${record.version - 1} can be restored`,
    );
  const later = (await em.find(
    historyEntity,
    { recordId: record.id, resource: resource.name, recordVersion: { $gt: to } } as never,
    { orderBy: { recordVersion: 'desc' } as never },
  )) as unknown as { recordVersion: number; changes: Record<string, [before: unknown, after: unknown]> }[];
  const values: Values = {};
  for (const { changes } of later) for (const [name, [before]] of Object.entries(changes)) values[name] = before;
  return values;
}
