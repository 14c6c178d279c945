import type { Resource } from '../../schema/defineResource.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { customKeyOf, enumOf, fieldOf, isDeclared } from '../declarations.ts';
import { canEverywhere } from './session.ts';

/** Sorting by what is not in clear everywhere would tell it; the unit is sorted by its code, though places are not. */
export const canSort = (resource: Resource, name: string): boolean =>
  name === 'unit' || (Boolean(kindOf(fieldOf(resource, name)).canSort) && canEverywhere(resource.name, name, 'SORT'));

/** The order of a list as declared, where the caller may have it. */
export function sortOf(resource: Resource): { field: string; order: 'ASC' | 'DESC' } {
  const { field, direction } = resource.defaultSort;
  return canSort(resource, field) ? { field, order: direction } : { field: 'updatedAt', order: 'DESC' };
}

/** An order as the API takes it. What is not known where the caller works, such as a field of the place before, gives way to the usual one. */
export function toApiSort(resource: Resource, sort: { field: string; order: string } | undefined): object {
  const { field, order } = sort && isDeclared(resource, sort.field) ? sort : sortOf(resource);
  const key = customKeyOf(field);
  return { ...(key === undefined ? { field: enumOf(field) } : { custom: key }), direction: order };
}
