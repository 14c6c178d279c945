import type { Resource } from '../../../schema/defineResource.ts';
import type { Caller } from '../../access/caller.ts';
import { fieldReaches, isTotal } from '../../access/reach.ts';
import { fieldForbidden } from '../../errors.ts';
import { typeOf } from '../../graphql/names.ts';
import { holdsAny, type Placed } from './ownership.ts';
import type { Values } from './validate.ts';

type WriteVerb = 'create' | 'update';

/** What writing a field takes: nobody writes what he does not see in clear. */
const reachesOf = (caller: Caller, resource: Resource, name: string, verb: WriteVerb) =>
  (['read', verb] as const).map((each) => fieldReaches(caller, each, resource, name));

export const mayWrite = (caller: Caller, resource: Resource, name: string, verb: WriteVerb, row: Placed): boolean =>
  reachesOf(caller, resource, name, verb).every((reaches) => holdsAny(caller, reaches, row));

/** The fields that the caller may not write in every row: of many rows, only these need a look. */
export const guardedFields = (caller: Caller, resource: Resource, verb: WriteVerb): string[] =>
  Object.keys(resource.fields).filter(
    (name) => !reachesOf(caller, resource, name, verb).every((reaches) => isTotal(reaches, resource)),
  );

/** @throws AppError FIELD_FORBIDDEN for a given field that the caller may not write, or not see in clear, in this row */
export function requireFields(caller: Caller, resource: Resource, verb: WriteVerb, input: Values, row: Placed): void {
  for (const [name, field] of Object.entries(resource.fields))
    if (input[name] !== undefined && !mayWrite(caller, resource, name, verb, row))
      throw fieldForbidden(`${typeOf(resource)}.${name}`, field.label);
}
