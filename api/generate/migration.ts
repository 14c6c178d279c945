import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Registry } from '../../schema/registry.ts';
import { migrationsFolder, openOrm } from '../database/orm.ts';

/**
 * Writes a migration from the last snapshot to the declarations of today; needs no database.
 * @returns the file's name, or undefined when nothing changed
 */
export const generateMigration = (registry: Registry): Promise<string | undefined> =>
  offline(registry, async (orm) => {
    const changed = changedIndexes(orm);
    const made = (await orm.migrator.create()).fileName;
    if (changed.length === 0) return made || undefined;
    const name = made || (await orm.migrator.create(undefined, true)).fileName;
    const file = path.join(migrationsFolder, name);
    const statements = changed.flatMap(({ keyName, expression }) => [`drop index "${keyName}";`, `${expression};`]);
    const lines = statements.map((sql) => `    this.addSql(\`${sql.replaceAll('\\', '\\\\')}\`);`).join('\n');
    writeFileSync(file, readFileSync(file, 'utf8').replace('\n  }\n', `\n\n${lines}\n  }\n`));
    return name;
  });

/** Whether the declarations have moved on since the last migration. */
export const needsMigration = (registry: Registry): Promise<boolean> =>
  offline(registry, async (orm) => (await orm.migrator.checkSchema()) || changedIndexes(orm).length > 0);

interface Index {
  keyName: string;
  expression?: string;
}

/** Indexes that are to be made anew: MikroORM compares them by name alone. */
function changedIndexes(orm: MikroORM): Index[] {
  const { tables } = JSON.parse(readFileSync(path.join(migrationsFolder, 'snapshot.json'), 'utf8')) as {
    tables: { indexes: Index[] }[];
  };
  const before = new Map(
    tables.flatMap(({ indexes }) => indexes.map(({ keyName, expression }) => [keyName, expression])),
  );
  const now = [...orm.getMetadata().getAll().values()].flatMap(({ indexes }) =>
    indexes.map(({ name, expression }) => ({ keyName: name as string, expression: expression as string | undefined })),
  );
  return now.filter(({ keyName, expression }) => {
    const old = before.get(keyName);
    return old !== undefined && expression !== undefined && old !== expression;
  });
}

async function offline<Result>(registry: Registry, work: (orm: MikroORM) => Promise<Result>): Promise<Result> {
  const orm = await openOrm(registry, 'postgres://nobody@127.0.0.1:1/anlan');
  return work(orm).finally(() => orm.close(true));
}
