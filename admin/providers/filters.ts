import type { Resource } from '../../schema/defineResource.ts';
import { fieldOf, isDeclared } from '../declarations.ts';
import { viewOf } from '../fields/index.ts';

/** What filters of the console hold, by field; `q` is the search box. */
export type FilterValues = Record<string, unknown>;

/** The console's filter values as the API takes them. `id` holds ids; unknown names come from hand-written URLs and are left out. */
export function toApiFilter(resource: Resource, { q: _search, id, ...values }: FilterValues): object {
  const given = Object.entries(values).filter(([name, value]) => isDeclared(resource, name) && !isEmpty(value));
  const filters = given.map(
    ([name, value]) => viewOf(fieldOf(resource, name)).toFilter?.(value, name) ?? { [name]: value },
  );
  return Object.assign(id ? { id: { in: id } } : {}, ...filters);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
