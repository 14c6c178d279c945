import { allFields, type Resource } from '../../../schema/defineResource.ts';
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
  allFields(resource).flatMap(([name]) =>
    reachesOf(caller, resource, name, verb).every((reaches) => isTotal(reaches, resource)) ? [] : name,
  );

/** @throws AppError FIELD_FORBIDDEN for a given field that the caller may not write, or not see in clear, in this row */
export function requireFields(caller: Caller, resource: Resource, verb: WriteVerb, input: Values, row: Placed): void {
  for (const [name, field] of allFields(resource))
    if (givenFor(input, name) !== undefined && !mayWrite(caller, resource, name, verb, row))
      throw fieldForbidden(`${typeOf(resource)}.${name}`, field.label);
}

/** What an input has for a field by its name in answers: `custom.slopeAngle` lies in `custom`. */
export function givenFor(input: Values, name: string): unknown {
  if (!name.startsWith('custom.')) return input[name];
  return (input.custom as Values | null | undefined)?.[name.slice('custom.'.length)];
}

/** Puts a value where `givenFor` finds it. */
export function give(input: Values, name: string, value: unknown): void {
  if (!name.startsWith('custom.')) input[name] = value;
  else input.custom = { ...(input.custom as Values | undefined), [name.slice('custom.'.length)]: value };
}

/** Takes a value out again. */
export function withdraw(input: Values, name: string): void {
  if (!name.startsWith('custom.')) {
    delete input[name];
    return;
  }
  const { [name.slice('custom.'.length)]: _gone, ...rest } = (input.custom ?? {}) as Values;
  if (Object.keys(rest).length > 0) input.custom = rest;
  else delete input.custom;
}
