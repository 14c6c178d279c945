import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { DefinitionKindName } from '../../schema/definitions/kinds/index.ts';
import type { Registry } from '../../schema/registry.ts';
import { wholeCountry } from '../access/scope.ts';
import { checksumOf, layersWithin } from '../engines/definition/hooks.ts';
import { judge } from '../engines/definition/judge.ts';
import { StartError } from '../errors.ts';
import { fromRoot } from '../paths.ts';
import { keep } from '../request/write/keep.ts';

/** What a locality of the sources defines for itself; without a unit: a pattern to start from. */
export interface LocalDefinition {
  file: string;
  unit: string | null;
  kind: DefinitionKindName;
  name: string;
  note: string;
  operations: unknown;
}

const folder = fromRoot('seeds/localities');

/** The definitions that ship by locality, in the order of their units from above down. */
export const localDefinitions = (): LocalDefinition[] =>
  globSync('*/*.json', { cwd: folder })
    .map((file) => ({ file, ...JSON.parse(readFileSync(path.join(folder, file), 'utf8')) }))
    .sort((one, other) => (`${one.unit} ${one.file}` < `${other.unit} ${other.file}` ? -1 : 1));

/** Publishes what ships for the given units. @throws StartError naming the file and what is wrong with it */
export async function publishLocalities(
  em: EntityManager,
  registry: Registry,
  units: readonly string[],
): Promise<void> {
  const resource = registry.resource('definition');
  const writer = { em, registry, scope: wholeCountry, actor: { id: null, name: '演示数据' } };
  for (const { file, unit, kind, name, note, operations } of localDefinitions()) {
    if (!unit || !units.includes(unit)) continue;
    const { overlay, problems } = judge(registry, { unit, kind, name }, await layersWithin(em, unit), operations);
    const [first] = problems;
    if (first) throw new StartError(`seeds/localities/${file}, ${first.path}: ${first.label.en}`);
    const values = {
      ...{ kind, name, note, number: 1, state: 'PUBLISHED', published: true, publishedAt: new Date() },
      ...{ operations: overlay, checksum: checksumOf(overlay) },
    };
    await keep(writer, resource, [{ id: uuidv7(), owner: unit, values, problems: [] }]);
  }
}
