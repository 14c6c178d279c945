import { type Difference, differences } from '../../../schema/definitions/differences.ts';
import type { Document } from '../../../schema/definitions/document.ts';
import { type DefinitionKindName, definitionKinds } from '../../../schema/definitions/kinds/index.ts';
import type { Conflict } from '../../../schema/definitions/overlay.ts';
import { beijingDate } from '../../../schema/fields/date.ts';
import { contains } from '../../../schema/place.ts';
import { scopeOf } from '../../access/scope.ts';
import { badArgument, notFound } from '../../errors.ts';
import { type Context, callerOf } from '../../request/context.ts';
import { isUuid } from '../../request/plan/planning.ts';
import { type Effective, type InForce, inForce, makeEffective } from './effective.ts';
import { type Layer, layerById, layersBelow, layersOver, layersThen } from './layers.ts';

export interface Named {
  kind: DefinitionKindName;
  name: string;
}

/** A state of a definition: in a unit, now or at a moment, with the version in force there or another of its versions in that one's place. */
export interface Point {
  unit?: string | null;
  id?: string | null;
  moment?: string | null;
}

export interface View extends InForce {
  unit: string;
  /** What the unit gets from above. */
  above: Document;
}

/** @throws AppError NOT_FOUND outside the caller's scope, BAD_USER_INPUT for a name that there can be no definition of */
export async function viewDefinition(context: Context, { kind, name }: Named, point: Point): Promise<View> {
  const { unit, layers } = await layersAt(context, { kind, name }, point);
  const above = layers.filter((layer) => layer.unit !== unit);
  const { registry } = context.app;
  return { unit, above: inForce(registry, kind, name, above).document, ...inForce(registry, kind, name, layers) };
}

/** What differs between two states. @throws as `viewDefinition` */
export async function compareDefinitions(
  context: Context,
  named: Named,
  { from, to, isFromAbove }: { from: Point; to: Point; isFromAbove: boolean },
): Promise<readonly Difference[]> {
  const [one, other] = await Promise.all([viewDefinition(context, named, from), viewDefinition(context, named, to)]);
  return differences(isFromAbove ? one.above : one.document, other.document);
}

export interface Use {
  layer: Layer;
  /** Of the unit's own changes with a version above. */
  conflicts: readonly Conflict[];
}

/**
 * The units below that change what a version makes of a definition, and what of their changes would be in doubt with it: for a draft,
 * before it is published. @throws AppError NOT_FOUND
 */
export async function usesOfVersion(context: Context, id: string): Promise<Use[]> {
  const version = await findVersion(context, id);
  const { kind, name } = version;
  const { layers } = await layersAt(context, version, { unit: version.unit, id });
  const [below = []] = await context.app.database.read<Layer>(scopeOf(version.unit), layersBelow(version.unit));
  const concerned = below.filter((layer) => layer.kind === kind && layer.name === name);
  return concerned.map((layer) => {
    const over = concerned.filter(({ unit }) => unit !== layer.unit && contains(unit, layer.unit));
    const folded = inForce(context.app.registry, kind, name, [...layers, ...over, layer]);
    return { layer, conflicts: folded.layers.at(-1)?.conflicts ?? [] };
  });
}

/** A version and what its unit has with it. @throws AppError NOT_FOUND */
export async function versionAt(context: Context, id: string): Promise<{ version: Layer; local: Effective }> {
  const { registry, database } = context.app;
  const version = await findVersion(context, id);
  const { unit, kind, name } = version;
  const [layers = []] = await database.read<Layer>(scopeOf(unit), layersOver(unit));
  const others = layers.filter((layer) => layer.unit !== unit || layer.kind !== kind || layer.name !== name);
  return { version, local: makeEffective(registry, [...others, version], beijingDate(new Date())) };
}

/** All that was defined for a unit at a moment; who may see it is for the caller to say. @throws AppError BAD_USER_INPUT */
export async function effectiveThen({ app }: Context, unit: string, text: string): Promise<Effective> {
  const moment = momentOf(text);
  const [layers = []] = await app.database.read<Layer>(scopeOf(unit), layersThen(unit, moment));
  return makeEffective(app.registry, layers, beijingDate(moment));
}

function momentOf(text: string): Date {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) throw badArgument(`没有“${text}”这个时间`, `There is no time ${text}`);
  return moment;
}

async function layersAt(context: Context, { kind, name }: Named, { unit: wanted, id, moment }: Point) {
  const { registry, database } = context.app;
  const wrong = definitionKinds[kind].shipped(registry, name)
    ? undefined
    : definitionKinds[kind].wrongName(registry, name);
  if (wrong) throw badArgument(wrong.zh, wrong.en);
  const version = id ? await findVersion(context, id) : undefined;
  if (version && (version.kind !== kind || version.name !== name)) throw notFound();
  const unit = wanted ?? version?.unit ?? callerOf(context).scope.unit;
  if (!contains(callerOf(context).scope.unit, unit) || (version && version.unit !== unit)) throw notFound();
  const layersIn = moment ? layersThen(unit, momentOf(moment)) : layersOver(unit);
  const [layers = []] = await database.read<Layer>(scopeOf(unit), layersIn);
  const concerned = layers.filter((layer) => layer.kind === kind && layer.name === name);
  if (!version) return { unit, layers: concerned };
  return { unit, layers: [...concerned.filter((layer) => layer.unit !== unit), version] };
}

async function findVersion(context: Context, id: string): Promise<Layer> {
  const [rows] = isUuid(id) ? await context.app.database.read<Layer>(callerOf(context).scope, layerById(id)) : [];
  const [version] = rows ?? [];
  if (!version) throw notFound();
  return version;
}
