import type { Resource } from '../../schema/defineResource.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { fieldOf } from '../declarations.ts';
import { canEverywhere } from './session.ts';

/** Sorting by what is not in clear everywhere would tell it; the unit is sorted by its code, though places are not. */
export const canSort = (resource: Resource, name: string): boolean =>
  name === 'unit' || (Boolean(kindOf(fieldOf(resource, name)).canSort) && canEverywhere(resource.name, name, 'SORT'));

/** The order of a list as declared, where the caller may have it. */
export function sortOf(resource: Resource): { field: string; order: 'ASC' | 'DESC' } {
  const { field, direction } = resource.defaultSort;
  return canSort(resource, field) ? { field, order: direction } : { field: 'updatedAt', order: 'DESC' };
}
