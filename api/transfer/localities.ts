import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DefinitionKindName } from '../../schema/definitions/kinds/index.ts';
import type { Lifecycle } from '../../schema/lifecycle.ts';
import { rangeOf } from '../../schema/place.ts';
import type { Registry } from '../../schema/registry.ts';
import { wholeCountry } from '../access/scope.ts';
import { columnOf, quote, tableOf } from '../database/columns.ts';
import { runWithin } from '../database/runWithin.ts';
import { type Definitions, makeDefinitions } from '../engines/definition/definitions.ts';
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

/** What is in force, as a unit of work sees it that published some of it. */
export function definitionsWithin(em: EntityManager, registry: Registry): Definitions {
  const read = (_scope: unknown, ...statements: Parameters<typeof runWithin>[1][]) =>
    Promise.all(statements.map((statement) => runWithin(em, statement)));
  return makeDefinitions({ read: read as never }, registry);
}

/** Lets the records of a unit and below that wait for nobody follow its lifecycles, as if those had been there before. */
export async function followLocalities(em: EntityManager, registry: Registry, units: readonly string[]): Promise<void> {
  const definitions = definitionsWithin(em, registry);
  for (const { unit, kind, name } of localDefinitions()) {
    if (!unit || !units.includes(unit) || kind !== 'LIFECYCLE') continue;
    const resource = (await definitions.at(unit)).resource(registry.resource(name));
    const { field, states, version } = resource.lifecycle as Lifecycle;
    const settled = states.filter((state) => !state.review && !state.days && !state.isLocked && !state.isWithheld);
    const { lo, hi } = rangeOf(unit);
    await runWithin(em, {
      text: `update ${quote(tableOf(resource))} set lifecycle = $1 where owner between $2 and $3
        and ${quote(columnOf(field))} = any ($4) and review_unit is null and due_at is null and not locked and withheld_for is null`,
      values: [version, lo, hi, settled.map(({ code }) => code)],
    });
  }
}
