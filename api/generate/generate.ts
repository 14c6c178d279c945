import { readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { StartError } from '../errors.ts';
import { fromRoot } from '../paths.ts';
import { type Generated, lists } from './lists.ts';
import { requirementsTable } from './requirements.ts';

/** Writes everything that follows from the declarations. The lists come first: the rest reads them. */
export async function generate(): Promise<void> {
  for (const { file, text } of lists()) writeFileSync(fromRoot(file), text);
  const { registry, texts } = await readDeclarations();
  for (const { file, text } of texts) writeFileSync(fromRoot(file), text);
  const { generateMigration } = await import('./migration.ts');
  const migration = await generateMigration(registry);
  if (migration) console.log(`api/database/migrations/${migration}`);
}

/** @throws StartError naming what `npm run generate` would change */
export async function checkCurrent(): Promise<void> {
  const { registry, texts } = await readDeclarations();
  const stale = [...lists(), ...texts].filter(({ file, text }) => readFileSync(fromRoot(file), 'utf8') !== text);
  const { needsMigration } = await import('./migration.ts');
  const names = [
    ...stale.map(({ file }) => file),
    ...((await needsMigration(registry)) ? ['api/database/migrations'] : []),
  ];
  if (names.length > 0)
    throw new StartError(`Not current: ${names.join(', ')}. Run npm run generate and commit what it writes.`);
}

async function readDeclarations() {
  const { makeRegistry } = await import('../../schema/registry.ts');
  const { plugins } = await import('../../schema/generated/plugins.ts');
  const { buildTenantSchema } = await import('../graphql/schemas.ts');
  const registry = makeRegistry(plugins);
  const text = `# Written by \`npm run generate\`; not by hand.\n${printSchema(buildTenantSchema(registry).schema)}\n`;
  const contract: Generated = { file: 'schema/generated/schema.graphql', text };
  return { registry, texts: [contract, requirementsTable(registry)] };
}
