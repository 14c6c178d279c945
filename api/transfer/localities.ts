import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DefinitionKindName } from '../../schema/definitions/kinds/index.ts';
import type { Registry } from '../../schema/registry.ts';
import { wholeCountry } from '../access/scope.ts';
import { publishWithin } from '../engines/definition/publishWithin.ts';
import { StartError } from '../errors.ts';
import { fromRoot } from '../paths.ts';

/** What a locality of the sources defines for itself; without a unit: a pattern to start from. */
export interface LocalDefinition {
  file: string;
  unit: string | null;
  kind: DefinitionKindName;
  name: string;
  note: string;
  operations: readonly unknown[];
}

const folder = fromRoot('seeds/localities');

/** The definitions that ship by locality: those of units above first, and dictionaries before the forms and lifecycles that name their items. */
export const localDefinitions = (): LocalDefinition[] =>
  globSync('*/*.json', { cwd: folder })
    .map((file) => ({ file, ...JSON.parse(readFileSync(path.join(folder, file), 'utf8')) }))
    .sort((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1));

const rankOf = ({ unit, kind, file }: LocalDefinition): string => `${unit} ${kind} ${file}`;

/** Publishes what ships for the given units. @throws StartError naming the file and what is wrong with it */
export async function publishLocalities(
  em: EntityManager,
  registry: Registry,
  units: readonly string[],
): Promise<void> {
  const writer = { em, registry, scope: wholeCountry, actor: { id: null, name: '演示数据' } };
  for (const { file, unit, operations, ...definition } of localDefinitions()) {
    if (!unit || !units.includes(unit)) continue;
    const [problem] = await publishWithin(writer, { unit, ...definition }, operations);
    if (problem) throw new StartError(`seeds/localities/${file}, ${problem.path}: ${problem.label.en}`);
  }
}
