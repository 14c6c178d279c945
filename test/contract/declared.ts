import {
  anyone,
  type Condition,
  type Distance,
  type FieldVerb,
  nobody,
  type Rules,
  rulesOf,
} from '../../schema/access.ts';
import type { Resource } from '../../schema/defineResource.ts';
import type { Field } from '../../schema/fields/kind.ts';
import type { Role } from '../../schema/roles.ts';

/** What a declaration gives one role, by its plainest reading: the matrix is held against this and never against the product's own code. */
export const everywhere: readonly Distance[] = ['own', 'upper', 'lower'];

export type Values = Readonly<Record<string, unknown>>;

/** No demo account has a person, so nothing is ever his. */
const meets = (condition: Condition, values: Values): boolean =>
  ('in' in condition && condition.in.includes(values[condition.field] as string)) ||
  ('notIn' in condition && !condition.notIn.includes(values[condition.field] as string));

/** Whether a role may at a distance, with a record of these values; without values, with some record. */
export const allows = (
  rules: Rules,
  role: Role,
  distance: Distance,
  usual: readonly Distance[],
  values?: Values,
): boolean =>
  rulesOf(rules).some(
    ({ roles, distances = usual, when = [] }) =>
      (roles === 'any' || roles.includes(role)) &&
      distances.includes(distance) &&
      (values === undefined || when.every((condition) => meets(condition, values))),
  );

/** Whether a role does something with a field at a distance, leaving aside that reading comes with every verb. */
export function hasVerb(
  { access }: Resource,
  field: Field,
  verb: FieldVerb,
  role: Role,
  distance: Distance,
  values?: Values,
): boolean {
  if (field.receipt && ['filter', 'sort', 'aggregate', 'search', 'export'].includes(verb)) return false;
  const declared = field.access?.[verb];
  if (declared) return allows(declared, role, distance, everywhere, values);
  if (verb === 'mask' && field.access?.read && !field.personal) return false;
  if (verb !== 'read' || !field.personal) return allows(anyone, role, distance, everywhere);
  return (
    allows(access.update, role, distance, ['own'], values) ||
    allows(access.personal ?? nobody, role, distance, everywhere, values)
  );
}
