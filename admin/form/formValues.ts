import type { Resource } from '../../schema/defineResource.ts';
import { fieldOf, isDeclared } from '../declarations.ts';
import { formValue, inputValue } from '../fields/index.ts';
import { isShownMasked } from '../fields/masks.ts';
import { canSomewhere } from '../providers/session.ts';

export type Values = Record<string, unknown>;

/** Fields the caller may fill in, in some records at least. States are for transitions, and `EntryInput`. */
const writable = ({ name: resource, fields }: Resource, right: 'CREATE' | 'UPDATE'): readonly string[] =>
  Object.keys(fields).filter(
    (name) => !fields[name]?.readOnly && !fields[name]?.isFixed && canSomewhere(resource, name, right),
  );

/** The form of a record: what the caller may write and sees in clear. */
export const valuesOf = (resource: Resource, record: Values): Values =>
  Object.fromEntries(
    writable(resource, 'UPDATE')
      .filter((name) => !isShownMasked(resource, name, record[name]))
      .map((name) => [name, formValue(resource, record, name)]),
  );

/** The form of a new record, in the given unit. */
export const newValues = (resource: Resource, unit: string): Values => ({
  unit,
  ...Object.fromEntries(writable(resource, 'CREATE').map((name) => [name, resource.fields[name]?.initial ?? null])),
});

export const isSame = (resource: Resource, name: string, one: unknown, other: unknown): boolean =>
  JSON.stringify(inputValue(fieldOf(resource, name), one)) ===
  JSON.stringify(inputValue(fieldOf(resource, name), other));

/** What the API gets of an edit: the fields of the form that are no longer as they were. */
export const changesOf = (resource: Resource, before: Values, after: Values): Values =>
  Object.fromEntries(
    Object.keys(before)
      .filter((name) => !isSame(resource, name, before[name], after[name]))
      .map((name) => [name, inputValue(fieldOf(resource, name), after[name])]),
  );

/** What the API gets of a new record: all that was filled in. */
export const inputOf = (resource: Resource, values: Values): Values =>
  Object.fromEntries(
    Object.keys(values)
      .filter((name) => isDeclared(resource, name))
      .map((name) => [name, inputValue(fieldOf(resource, name), values[name])] as const)
      .filter(([, value]) => value !== null),
  );
