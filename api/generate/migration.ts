import type { Registry } from '../../schema/registry.ts';
import { openOrm } from '../database/orm.ts';

/**
 * Writes a migration from the last snapshot to the declarations of today; needs no database.
 * @returns the file's name, or undefined when nothing changed
 */
export async function generateMigration(registry: Registry): Promise<string | undefined> {
  const orm = await openOrm(registry, 'postgres://nobody@127.0.0.1:1/anlan');
  const { fileName } = await orm.migrator.create();
  await orm.close(true);
  return fileName || undefined;
}
