import { type FieldAccess, nobody, role, rolesOf } from '../../../schema/access.ts';
import type { Document } from '../../../schema/definitions/document.ts';
import type { Conflict, Overlay } from '../../../schema/definitions/overlay.ts';
import { compile } from '../../../schema/expressions/compile.ts';
import { type CustomField, type Field, Invalid } from '../../../schema/fields/kind.ts';
import type { Role } from '../../../schema/roles.ts';

type CustomFields = Record<string, CustomField>;

/**
 * What a version added and somebody above has added since under the same ids: records may have values that were written for fewer eyes than
 * the field from above is for.
 */
export const outdone = ({ conflicts }: { conflicts: readonly Conflict[] }): Overlay =>
  conflicts.flatMap(({ reason, operation }) => (reason === 'exists' ? operation : []));

/** What an overlay adds, as a document of its own. */
export const addedBy = (overlay: Overlay): Document => ({
  nodes: overlay.flatMap((one) => (one.do === 'add' ? [{ ...one, isHidden: false }] : [])),
});

/** Fields of several units under one key: the later one's, as hidden from people as the strictest of them. */
export function strictest(earlier: CustomFields, later: CustomFields): CustomFields {
  const both = { ...earlier, ...later };
  for (const [key, field] of Object.entries(later)) {
    const other = earlier[key];
    if (!other) continue;
    const isPersonal = field.personal || other.personal;
    const read = fewestRoles(field.access, other.access);
    both[key] = {
      ...field,
      ...(isPersonal && { personal: true }),
      ...(read && { access: { ...other.access, ...field.access, read: role(...read) } }),
    };
  }
  return both;
}

/** The roles that read by all of the rules; undefined where none limits them. */
function fewestRoles(...accesses: (FieldAccess | undefined)[]): readonly Role[] | undefined {
  const lists = accesses.flatMap((access) => (access?.read ? [rolesOf(access.read) as readonly Role[]] : []));
  const [first, ...others] = lists;
  return first?.filter((one) => others.every((roles) => roles.includes(one)));
}

/** Computed fields with what they are made of. What cannot be known to be harmless is nobody's. */
export const withUses = (fields: Record<string, Field>, custom: CustomFields): CustomFields =>
  Object.fromEntries(
    Object.entries(custom).map(([key, field]) => [
      key,
      field.computed === undefined ? field : traced(field, fields, custom),
    ]),
  );

function traced(field: CustomField, fields: Record<string, Field>, custom: CustomFields): CustomField {
  try {
    const { uses } = compile(field.computed as string, { fields, result: field });
    return { ...field, uses: uses.map((name) => (name in custom ? `custom.${name}` : name)) };
  } catch (error) {
    if (error instanceof Invalid) return { ...field, access: { read: nobody, mask: nobody } };
    throw error;
  }
}
