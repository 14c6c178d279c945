import type { Resource } from '../../schema/defineResource.ts';
import { fieldOf } from '../declarations.ts';
import { formValue, inputValue } from '../fields/index.ts';
import { isMasked } from '../providers/session.ts';

export type Values = Record<string, unknown>;

/** Fields a person fills in. */
export const editable = ({ fields }: Resource): readonly string[] =>
  Object.keys(fields).filter((name) => !fields[name]?.readOnly);

/** The form of a record. */
export const valuesOf = (resource: Resource, record: Values): Values =>
  Object.fromEntries(editable(resource).map((name) => [name, formValue(resource, record, name)]));

/** The form of a new record, in the given unit. */
export const newValues = (resource: Resource, unit: string): Values => ({
  unit,
  ...Object.fromEntries(editable(resource).map((name) => [name, resource.fields[name]?.initial ?? null])),
});

export const isSame = (resource: Resource, name: string, one: unknown, other: unknown): boolean =>
  JSON.stringify(inputValue(fieldOf(resource, name), one)) ===
  JSON.stringify(inputValue(fieldOf(resource, name), other));

/** What the API gets of an edit: the fields that are no longer as they were. A masked field was never seen, so it is never sent. */
export const changesOf = (resource: Resource, before: Values, after: Values): Values =>
  Object.fromEntries(
    editable(resource)
      .filter((name) => !isMasked(resource.name, name) && !isSame(resource, name, before[name], after[name]))
      .map((name) => [name, inputValue(fieldOf(resource, name), after[name])]),
  );

/** What the API gets of a new record: all that was filled in. */
export const inputOf = (resource: Resource, values: Values): Values =>
  Object.fromEntries(
    ['unit', ...editable(resource)]
      .map((name) => [name, inputValue(fieldOf(resource, name), values[name])] as const)
      .filter(([, value]) => value !== null),
  );
