import type { Resource } from '../../schema/defineResource.ts';
import type { Label } from '../../schema/label.ts';
import { brokenRules, expressionOf } from '../../schema/recordRules.ts';
import { readForm } from './custom/rules.ts';
import type { Values } from './formValues.ts';

/**
 * What the declared rules refuse in a form as it stands, by field. Rules that read what the caller does not see are left to the API.
 * @param seen the record that is edited; none for a new one
 */
export function judgeDeclared(
  resource: Resource,
  form: Values,
  before: Values,
  seen: Values | undefined,
): ReadonlyMap<string, Label> {
  const { fields, rules = [] } = resource;
  const { stored, written, isUnknown } = readForm(resource, form, before, seen);
  const known = rules.filter((rule) => !expressionOf(rule, fields).uses.some(isUnknown));
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, stored(name, field)]));
  return new Map(brokenRules({ ...resource, rules: known }, values, written).map(({ at, message }) => [at, message]));
}
