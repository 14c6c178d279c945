import type { Resource } from '../../../schema/defineResource.ts';
import { toLifecycle } from '../../../schema/definitions/kinds/lifecycleDocument.ts';
import type { Lifecycle } from '../../../schema/lifecycle.ts';
import type { Registry } from '../../../schema/registry.ts';
import type { Statement } from '../../database/database.ts';
import { inForce } from '../definition/effective.ts';
import { type Layer, layersById } from '../definition/layers.ts';

/** Asks the database, in the scope of whoever asks: every version over a record can be read by whoever reads the record. */
export type Query = <Row extends object>(statement: Pick<Statement, 'text' | 'values'>) => Promise<Row[]>;

/** Versions never change. */
const known = new Map<string, Lifecycle>();
const remembered = 1000;

/**
 * The lifecycle that a record started with, or was moved to.
 * @param local the declaration as it is in the record's unit @param version as the record has it
 */
export async function lifecycleOf(
  registry: Registry,
  query: Query,
  local: Resource,
  version: string,
): Promise<Lifecycle> {
  const present = local.lifecycle as Lifecycle;
  if (version === present.version) return present;
  const shipped = registry.resource(local.name).lifecycle as Lifecycle;
  if (version === '') return shipped;
  const key = `${local.name} ${version}`;
  const made = known.get(key) ?? toLifecycle(await documentOf(registry, query, local.name, version), shipped, version);
  if (known.size >= remembered) known.clear();
  known.set(key, made);
  return made;
}

async function documentOf(registry: Registry, query: Query, name: string, version: string) {
  const ids = version.split(',');
  const layers = await query<Layer>(layersById(ids));
  const ordered = ids.flatMap((id) => layers.find((layer) => layer.id === id) ?? []);
  if (ordered.length < ids.length) throw new Error(`A version of the lifecycle ${name} is out of reach: ${version}`);
  return inForce(registry, 'LIFECYCLE', name, ordered).document;
}
