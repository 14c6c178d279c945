import { wrongCadence } from './cadence.ts';
import type { Plugin } from './definePlugin.ts';
import type { Resource } from './defineResource.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { kindOf } from './fields/kinds.ts';
import { resources as coreResources } from './generated/resources.ts';
import { wrongTimeline } from './timeline.ts';

/** All that is declared: the core's resources and those of the given plugins. */
export interface Registry {
  resources: readonly Resource[];
  plugins: readonly Plugin[];
  /** @throws Error when nothing of that name is declared */
  resource(name: string): Resource;
  /** The plugin that brought the resource; undefined for the core's. */
  pluginOf(resource: Resource): Plugin | undefined;
  dictionaries: readonly Dictionary[];
  /** What is taken up together with the records of a resource; see `Adoption`. */
  partsOf(resource: Resource): readonly Resource[];
  /** Fields of other resources that point to this one and say under which name it shows them. */
  inversesOf(resource: Resource): readonly Inverse[];
}

export interface Inverse {
  name: string;
  label: { zh: string; en: string };
  resource: Resource;
  /** Name of the pointing field in `resource`. */
  field: string;
}

/** @throws Error naming the declaration and what is wrong with it */
export function makeRegistry(plugins: readonly Plugin[]): Registry {
  const resources: readonly Resource[] = [...coreResources, ...plugins.flatMap((plugin) => plugin.resources)];
  const byName = new Map<string, Resource>();
  for (const resource of resources) {
    if (byName.has(resource.name)) throw new Error(`Two resources are named ${resource.name}`);
    byName.set(resource.name, resource);
  }
  const find = (name: string) => {
    const resource = byName.get(name);
    if (!resource) throw new Error(`No resource is named ${name}; declared are ${[...byName.keys()].join(', ')}`);
    return resource;
  };
  const owners = new Map(
    plugins.flatMap((plugin) => plugin.resources.map((resource) => [resource.name, plugin] as const)),
  );
  const inverses = resources.flatMap((resource) =>
    Object.entries(resource.fields).flatMap(([field, { to, inverse }]) =>
      to && inverse ? [{ target: find(to).name, name: inverse.name, label: inverse.label, resource, field }] : [],
    ),
  );
  for (const resource of resources) {
    check(resource, find);
    checkInverses(
      resource,
      inverses.filter(({ target }) => target === resource.name).map(({ name }) => name),
    );
  }
  const registry: Registry = {
    resources,
    plugins,
    resource: find,
    pluginOf: (resource) => owners.get(resource.name),
    dictionaries: collectDictionaries(resources),
    partsOf: ({ name }) =>
      resources.filter(({ fields, adopts }) => adopts?.partOf && fields[adopts.partOf]?.to === name),
    inversesOf: (resource) => inverses.filter(({ target }) => target === resource.name),
  };
  for (const resource of resources) {
    const problem = wrongTimeline(registry, resource) ?? wrongCadence(registry, resource);
    if (problem) throw new Error(`Resource ${resource.name}: ${problem}`);
  }
  return registry;
}

const header = [
  'id',
  'unit',
  'version',
  'createdAt',
  'updatedAt',
  'published',
  'can',
  'history',
  'readBy',
  'transitions',
  'custom',
  'and',
  'or',
  'not',
  // columns that the contract does not show
  'owner',
  'deletedAt',
  'lifecycle',
  'locked',
  'withheldFor',
  'searchPinyin',
  'searchCustom',
  'customNumbers',
  'customTexts',
];

function check(resource: Resource, find: (name: string) => Resource): void {
  const wrong = (problem: string) => new Error(`Resource ${resource.name}: ${problem}`);
  const has = (name: string) => name in resource.fields;
  for (const name of header) if (has(name)) throw wrong(`every record has ${name} already`);
  for (const name of resource.key) if (!has(name)) throw wrong(`key names ${name}, which is no field`);
  if (!leadsToField(resource, resource.title.split('.'), find))
    throw wrong(`title names ${resource.title}, which is no field`);
  for (const [name, { to }] of Object.entries(resource.fields)) {
    if (!to) continue;
    find(to);
    if (has(`${name}Id`)) throw wrong(`${name}Id is the id of ${name} already`);
  }
  for (const [name, field] of Object.entries(resource.fields)) {
    if (!field.receipt) continue;
    const { isList, relation } = kindOf(field);
    if (isList || relation?.target === 'resource')
      throw wrong(`readings of ${name} are told, which is no single value`);
    if (field.search || resource.key.includes(name) || resource.title === name)
      throw wrong(`readings of ${name} are told, but records are found by it`);
  }
  for (const { at } of resource.rules ?? []) if (!has(at)) throw wrong(`a rule stands at ${at}, which is no field`);
  const { outsiders = [] } = resource;
  if (new Set(outsiders.map(({ isTotals }) => isTotals)).size > 1)
    throw wrong('it is open to outsiders in totals or record by record, not both');
  for (const { fields, when, isTotals } of outsiders) {
    for (const name of fields) if (!has(name)) throw wrong(`it opens ${name}, which is no field`);
    if (!isTotals && !fields.includes(resource.title))
      throw wrong('outsiders know it by its title, so each opening has that');
    // what is withheld from levels above is not for outsiders either
    if (resource.lifecycle && !when) throw wrong('it has states, so it is open to outsiders in some of them');
  }
  if (resource.lifecycle && !has(resource.lifecycle.field)) throw wrong('its lifecycle has no field of its own');
  checkAdoption(resource, wrong);
  const { columns = [], filters = [], form = [], tree } = resource.admin;
  if (tree && resource.fields[tree]?.to !== resource.name)
    throw wrong(`tree names ${tree}, which is no reference to itself`);
  for (const name of [...columns, ...filters, ...form.flatMap(({ fields }) => fields)])
    if (!has(name) && !header.includes(name)) throw wrong(`admin names ${name}, which is no field`);
}

function checkAdoption({ name, fields, publishes, adopts }: Resource, wrong: (problem: string) => Error): void {
  if (!adopts) return;
  const { by, copies, partOf, progress } = adopts;
  if (!publishes) throw wrong('it is taken up, but nothing of it is published');
  if (fields[by]?.to !== name) throw wrong(`it is taken up by ${by}, which is no reference to itself`);
  for (const one of [...copies, ...(partOf ? [partOf] : [])])
    if (!fields[one]) throw wrong(`it is taken up with ${one}, which is no field`);
  if (!partOf && progress) throw wrong('only parts have progress');
}

function leadsToField(
  { fields }: Resource,
  [first = '', ...rest]: readonly string[],
  find: (name: string) => Resource,
): boolean {
  const field = fields[first];
  if (!field || rest.length === 0) return field !== undefined;
  return field.to !== undefined && leadsToField(find(field.to), rest, find);
}

function checkInverses({ name: resource, fields }: Resource, names: readonly string[]): void {
  for (const [position, name] of names.entries())
    if (name in fields || header.includes(name) || names.indexOf(name) !== position)
      throw new Error(`Resource ${resource}: another field points to it under the name ${name}, which is taken`);
}

function collectDictionaries(resources: readonly Resource[]): readonly Dictionary[] {
  const byName = new Map<string, Dictionary>();
  for (const field of resources.flatMap(({ fields }) => Object.values(fields))) {
    const dictionary = dictionaryOf(field);
    if (!dictionary) continue;
    const known = byName.get(dictionary.name);
    if (known && known !== dictionary) throw new Error(`Two dictionaries are named ${dictionary.name}`);
    byName.set(dictionary.name, dictionary);
  }
  return [...byName.values()];
}
