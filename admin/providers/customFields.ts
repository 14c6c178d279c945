import type { Resource } from '../../schema/defineResource.ts';
import type { Dictionary } from '../../schema/dictionary.ts';
import type { CustomField } from '../../schema/fields/kind.ts';
import type { Label } from '../../schema/label.ts';
import { registry } from '../declarations.ts';
import { fieldInForce } from './dictionaries.ts';
import { request } from './request.ts';
import { me, session } from './session.ts';

/** A field that a unit added, as the API answers it. */
export interface AnsweredField {
  resource: string;
  key: string;
  kind: string;
  label: Label;
  help: string | null;
  section: { key: string; label: Label } | null;
  unit: string | null;
  to: string | null;
  choices: Dictionary | null;
  min: number | null;
  max: number | null;
  scale: number | null;
  isRequired: boolean;
  isPersonal: boolean;
  isRetired: boolean;
  requiredWhen: string | null;
  shownWhen: string | null;
  valid: string | null;
  validMessage: string | null;
  computed: string | null;
}

export const selectCustomField = `resource key kind label { zh en } help section { key label { zh en } } unit to
  choices { name label { zh en } locked: isLocked items { code label { zh en } isRetired replacedBy } }
  min max scale isRequired isPersonal isRetired requiredWhen shownWhen valid validMessage computed`;

function fieldOf(answered: AnsweredField): CustomField {
  const { resource: _, key: __, help, unit, choices, isRequired, isPersonal, isRetired, ...field } = answered;
  const both = (text: string): Label => ({ zh: text, en: text });
  const given = Object.entries({
    ...field,
    ...{ dictionary: choices, help: help && both(help), unit: unit && both(unit) },
    ...{ required: isRequired, personal: isPersonal, isRetired, readOnly: field.computed !== null },
  });
  return Object.fromEntries(given.filter(([, value]) => value !== null)) as unknown as CustomField;
}

const added = (declared: Resource, custom: Record<string, CustomField>): Resource =>
  Object.keys(custom).length > 0 ? { ...declared, custom } : declared;

const customOf = (name: string, answered: readonly AnsweredField[]): Record<string, CustomField> =>
  Object.fromEntries(answered.filter(({ resource }) => resource === name).map((one) => [one.key, fieldOf(one)]));

/** A declaration with fields that a unit added, and with the dictionaries in force: rules may name what units added to those. */
export function withCustom(declared: Resource, custom: Record<string, CustomField>): Resource {
  const inForce = Object.entries(declared.fields).map(([name, field]) => [name, fieldInForce(field)]);
  return added({ ...declared, fields: Object.fromEntries(inForce) }, custom);
}

const known = new WeakMap<readonly AnsweredField[], Map<string, Resource>>();

/** A declaration with all fields that units added where the caller works, those of units below too: for lists and history. */
export function resourceInForce(name: string): Resource {
  const { customFields } = session.get();
  const made = known.get(customFields) ?? new Map<string, Resource>();
  known.set(customFields, made);
  const resource = made.get(name) ?? added(registry.resource(name), customOf(name, customFields));
  made.set(name, resource);
  return resource;
}

/** Asks for a declaration with the fields of one unit's records, as they are, or were at a moment: for forms and records. */
export const resourceAt = (name: string, unit: string, moment: string | null = null) => ({
  queryKey: ['customFields', name, unit, moment, me().unit.code],
  queryFn: () =>
    request<{ customFields: readonly AnsweredField[] }>(
      `query CustomFields($name: String!, $unit: PlaceCode!, $moment: DateTime) { customFields(resource: $name, unit: $unit, moment: $moment) { ${selectCustomField} } }`,
      { name, unit, moment },
    ).then(({ customFields }) => withCustom(registry.resource(name), customOf(name, customFields))),
});
