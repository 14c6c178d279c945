import type { Resource } from '../../schema/defineResource.ts';
import { customKeyOf, fieldOf, isDeclared } from '../declarations.ts';
import { viewOf } from '../fields/index.ts';

/** What filters of the console hold, by field; `q` is the search box. */
export type FilterValues = Record<string, unknown>;

/** The console's filter values as the API takes them. `id` holds ids; unknown names come from hand-written URLs and are left out. */
export function toApiFilter(resource: Resource, { q: _search, id, custom, ...values }: FilterValues): object {
  const added = Object.entries(custom ?? {}).map(([key, value]) => [`custom.${key}`, value] as const);
  const filterOf = (given: readonly (readonly [string, unknown])[]) =>
    given
      .filter(([name, value]) => isDeclared(resource, name) && !isEmpty(value))
      .map(([name, value]) => {
        const added = customKeyOf(name);
        const key = added ?? name;
        return viewOf(fieldOf(resource, name)).toFilter?.(value, key, added !== undefined) ?? { [key]: value };
      });
  const conditions = filterOf(added);
  return Object.assign(
    id ? { id: { in: id } } : {},
    ...filterOf(Object.entries(values)),
    conditions.length > 0 && { custom: Object.assign({}, ...conditions) },
  );
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
