import { globSync } from 'node:fs';
import path from 'node:path';
import type { MigrationObject } from '@mikro-orm/core';
import { type Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import type { Registry } from '../../schema/registry.ts';
import { fromRoot } from '../paths.ts';
import { entityOf } from './entities.ts';
import { systemEntities } from './system/entities.ts';

export const migrationsFolder = fromRoot('api/database/migrations');

/** MikroORM over all that is declared. `connect: false` for work on metadata alone. */
export async function openOrm(
  registry: Registry,
  clientUrl: string,
  options: Partial<Options> = {},
): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl,
    entities: [...systemEntities, ...registry.resources.map(entityOf)],
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false, checkDuplicateFieldNames: false },
    migrations: {
      path: migrationsFolder,
      pathTs: migrationsFolder,
      emit: 'ts',
      snapshotName: 'snapshot',
      snapshotOnMigrate: false,
      migrationsList: await migrationsList(),
      disableForeignKeys: false,
    },
    forceUtcTimezone: true,
    allowGlobalContext: false,
    logger: () => {},
    ...options,
  });
}

async function migrationsList(): Promise<MigrationObject[]> {
  const files = globSync('Migration*.ts', { cwd: migrationsFolder }).sort();
  return Promise.all(
    files.map(async (file) => {
      const name = path.basename(file, '.ts');
      const loaded = (await import(path.join(migrationsFolder, file))) as Record<string, new () => Migration>;
      return { name, class: loaded[name] } as MigrationObject;
    }),
  );
}
