import type { MikroORM } from '@mikro-orm/postgresql';
import type { Registry } from '../../schema/registry.ts';
import { openOrm } from '../database/orm.ts';

/**
 * Writes a migration from the last snapshot to the declarations of today; needs no database.
 * @returns the file's name, or undefined when nothing changed
 */
export const generateMigration = (registry: Registry): Promise<string | undefined> =>
  offline(registry, async (orm) => (await orm.migrator.create()).fileName || undefined);

/** Whether the declarations have moved on since the last migration. */
export const needsMigration = (registry: Registry): Promise<boolean> =>
  offline(registry, (orm) => orm.migrator.checkSchema());

async function offline<Result>(registry: Registry, work: (orm: MikroORM) => Promise<Result>): Promise<Result> {
  const orm = await openOrm(registry, 'postgres://nobody@127.0.0.1:1/anlan');
  return work(orm).finally(() => orm.close(true));
}
