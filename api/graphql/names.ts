import type { Resource } from '../../schema/defineResource.ts';
import type { Dictionary } from '../../schema/dictionary.ts';

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Enum value of a field: inspectedOn is INSPECTED_ON. */
export const upperSnake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const typeOf = (resource: Resource): string => pascal(resource.name);

export const enumOf = (dictionary: Dictionary): string => pascal(dictionary.name);

/** The operations of a resource by what they do; the names are the public contract. */
export const operationsOf = (resource: Resource) => ({
  one: resource.name,
  list: resource.plural,
  aggregate: `${resource.plural}Aggregate`,
  history: `${resource.name}History`,
  create: `create${typeOf(resource)}`,
  update: `update${typeOf(resource)}`,
  restore: `restore${typeOf(resource)}`,
  unmask: `unmask${typeOf(resource)}`,
  take: `transition${typeOf(resource)}`,
  takeMany: `transition${pascal(resource.plural)}`,
  renew: `renew${typeOf(resource)}Lifecycles`,
  adopt: `adopt${typeOf(resource)}`,
  adoptions: `${resource.name}Adoptions`,
  delete: `delete${typeOf(resource)}`,
});
