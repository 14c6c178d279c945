import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { fromRoot } from '../paths.ts';
import { generateLists } from './lists.ts';

/** Writes everything that follows from the declarations. The lists come first: the rest reads them. */
export async function generate(): Promise<void> {
  generateLists();
  const { makeRegistry } = await import('../../schema/registry.ts');
  const { plugins } = await import('../../schema/generated/plugins.ts');
  const { buildTenantSchema } = await import('../graphql/schemas.ts');
  const { generateMigration } = await import('./migration.ts');
  const registry = makeRegistry(plugins);
  const migration = await generateMigration(registry);
  if (migration) console.log(`api/database/migrations/${migration}`);
  writeFileSync(fromRoot('schema/generated/schema.graphql'), `# Written by \`npm run generate\`; not by hand.\n${printSchema(buildTenantSchema(registry).schema)}\n`);
}
