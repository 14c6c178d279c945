import { type Difference, differences } from '../../../schema/definitions/differences.ts';
import { isSame } from '../../../schema/definitions/document.ts';
import { definitionKinds } from '../../../schema/definitions/kinds/index.ts';
import { fold } from '../../../schema/definitions/overlay.ts';
import { scopeOf } from '../../access/scope.ts';
import { badInput, type FieldProblem } from '../../errors.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { writerOf } from '../../request/write.ts';
import { inForce } from './effective.ts';
import { judge } from './judge.ts';
import { type Layer, layersOver } from './layers.ts';
import {
  type DefinitionPackage,
  fingerprintOf,
  isOurs,
  type PackedDefinition,
  packDefinitions,
  readPackage,
} from './package.ts';
import { keepingPublished, publishWithin } from './publishWithin.ts';

/** What a file would do to one definition of the caller's unit. */
export interface PackageStep {
  kind: string;
  name: string;
  /** new, changed, same, or wrong. */
  what: string;
  differences: readonly Difference[];
  problems: readonly FieldProblem[];
}

export interface PackagePlan {
  unit: string;
  takenAt: string;
  /** Of the key that signed it. */
  fingerprint: string;
  /** Whether this installation signed it. */
  isOurs: boolean;
  steps: readonly PackageStep[];
}

/** How a file is applied. */
export interface Applying {
  /** What the unit defines and the file does not have goes out of use, too: the way back to what the unit was. */
  isWhole: boolean;
}

/** What applying a file would change; nothing is written. @throws AppError BAD_USER_INPUT for a file that is none */
export async function planPackage(context: Context, raw: unknown, { isWhole }: Applying): Promise<PackagePlan> {
  const given = readPackage(raw);
  const { unit } = callerOf(context).scope;
  const [layers = []] = await context.app.database.read<Layer>(scopeOf(unit), layersOver(unit));
  const steps = definitionsOf(given, layers.filter((layer) => layer.unit === unit).map(packed), isWhole);
  return {
    ...{ unit: given.unit, takenAt: given.takenAt, fingerprint: fingerprintOf(given.key) },
    isOurs: await isOurs(context, given),
    steps: steps.map((one) => stepOf(context, unit, layers, one)),
  };
}

/**
 * Publishes what a file says and the caller's unit does not say yet, all or nothing. What the unit added before and the file does not have
 * goes out of use. @returns the unit's definitions as they were, signed: applying those as a whole is the way back
 * @throws AppError BAD_USER_INPUT with the definition each problem is in
 */
export async function applyPackage(
  context: Context,
  raw: unknown,
  { note, isWhole }: Applying & { note: string | null },
): Promise<DefinitionPackage> {
  const given = readPackage(raw);
  const before = await packDefinitions(context);
  const { scope } = callerOf(context);
  await context.app.database.write(scope, async (em) => {
    const writer = { em, ...writerOf(context) };
    const problems: FieldProblem[] = [];
    for (const one of definitionsOf(given, before.definitions, isWhole)) {
      if (isSame(presentOf(before.definitions, one)?.operations, one.operations)) continue;
      const wrong = await publishWithin(writer, { unit: scope.unit, note, ...one }, one.operations);
      problems.push(...wrong.map(({ path, label }) => ({ path: `${one.kind} ${one.name} ${path}`, label })));
    }
    if (problems.length > 0) throw badInput(problems);
  });
  context.app.definitions.forget();
  context.app.slots.soon();
  return before;
}

function stepOf(context: Context, unit: string, layers: readonly Layer[], one: PackedDefinition): PackageStep {
  const { registry } = context.app;
  const { kind, name } = one;
  const isOwn = (layer: Layer) => layer.unit === unit && layer.kind === kind && layer.name === name;
  const present = layers.find(isOwn);
  const kept = keepingPublished(present?.overlay ?? [], one.operations);
  const { overlay, problems } = judge(registry, { unit, kind, name }, layers, kept);
  const above = inForce(
    registry,
    kind,
    name,
    layers.filter((layer) => !isOwn(layer)),
  ).document;
  const after = problems.length > 0 ? above : fold(definitionKinds[kind], above, overlay).document;
  const found = problems.length > 0 ? [] : differences(inForce(registry, kind, name, layers).document, after);
  const what = problems.length > 0 ? 'wrong' : !present ? 'new' : found.length > 0 ? 'changed' : 'same';
  return { kind, name, what, differences: found, problems };
}

const packed = ({ kind, name, overlay }: Layer): PackedDefinition => ({ kind, name, operations: overlay });

const presentOf = (present: readonly PackedDefinition[], { kind, name }: PackedDefinition) =>
  present.find((one) => one.kind === kind && one.name === name);

/** What is to be in force, dictionaries before the forms and lifecycles that name their items. */
function definitionsOf(
  { definitions }: DefinitionPackage,
  present: readonly PackedDefinition[],
  isWhole: boolean,
): readonly PackedDefinition[] {
  const gone = isWhole ? present.filter((one) => !presentOf(definitions, one)) : [];
  const all = [...definitions, ...gone.map((one) => ({ ...one, operations: [] }))];
  return all.sort((one, other) => (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0));
}
