import { allFields, type Resource } from '../../schema/defineResource.ts';
import type { CustomField } from '../../schema/fields/kind.ts';
import { customKeyOf, fieldOf, isDeclared, valueIn } from '../declarations.ts';
import { formValue, inputValue } from '../fields/index.ts';
import { isShownMasked } from '../fields/masks.ts';
import { canSomewhere } from '../providers/session.ts';

export type Values = Record<string, unknown>;

/**
 * Whether the caller may fill a field in: in a record, of what he sees in clear, or else in a new one. States are for transitions, and
 * `EntryInput`.
 */
export function mayFill(resource: Resource, name: string, record?: Values): boolean {
  const { readOnly, isFixed, isRetired } = fieldOf(resource, name) as CustomField;
  const isFixedHere = isFixed && (record !== undefined || name === resource.lifecycle?.field);
  if (readOnly || isFixedHere || isRetired || !canSomewhere(resource.name, name, record ? 'UPDATE' : 'CREATE'))
    return false;
  return !record || !isShownMasked(resource, name, valueIn(record, name));
}

/** The form of a record. */
export const valuesOf = (resource: Resource, record: Values): Values => ({
  ...publication(resource, record.published),
  ...Object.fromEntries(
    allFields(resource)
      .filter(([name]) => mayFill(resource, name, record))
      .map(([name]) => [name, formValue(resource, record, name)]),
  ),
});

/** Whoever writes a record says whether units below read it, where no transition does. */
const publication = ({ publishes }: Resource, published: unknown): Values =>
  publishes === 'down' ? { published } : {};

/** The form of a new record, in the given unit; what units added comes and goes with the unit. */
export const newValues = (resource: Resource, unit: string): Values => ({
  unit,
  ...publication(resource, false),
  ...Object.fromEntries(
    Object.entries(resource.fields)
      .filter(([name]) => mayFill(resource, name))
      .map(([name, { initial = null }]) => [name, initial]),
  ),
});

/** Values by name as the form and the API hold them: those of fields that units added together, in `custom`. */
export function nested(values: Values): Values {
  const custom = Object.entries(values).filter(([name]) => customKeyOf(name) !== undefined);
  const others = Object.entries(values).filter(([name]) => customKeyOf(name) === undefined);
  return {
    ...Object.fromEntries(others),
    ...(custom.length > 0 && { custom: Object.fromEntries(custom.map(([name, value]) => [customKeyOf(name), value])) }),
  };
}

/** The other way round. */
export const flat = ({ custom, ...others }: Values): Values => ({
  ...others,
  ...Object.fromEntries(Object.entries(custom ?? {}).map(([key, value]) => [`custom.${key}`, value])),
});

export const isSame = (resource: Resource, name: string, one: unknown, other: unknown): boolean =>
  JSON.stringify(inputValue(fieldOf(resource, name), one)) ===
  JSON.stringify(inputValue(fieldOf(resource, name), other));

/** What the API gets of an edit: the fields of the form that are no longer as they were. */
export const changesOf = (resource: Resource, before: Values, after: Values): Values =>
  Object.fromEntries(
    Object.keys(before)
      .filter((name) => name in after && !isSame(resource, name, before[name], after[name]))
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
