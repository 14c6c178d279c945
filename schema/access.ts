import { isOutsider, type Role } from './roles.ts';

/**
 * Where the caller's unit stands towards the unit that governs a row: the same one, one above it, or one below it. From below only what was
 * published downwards is ever seen.
 */
export type Distance = 'own' | 'upper' | 'lower';

/**
 * Which rows, beside where they lie: `is` compares a reference with the caller's account, his person, or the organizations he is a member
 * of; `in` and `notIn` a choice with codes; `opened` are rows of the area of an emergency access (`emergencyAccess`) that the caller has open, whose every
 * reading is written down.
 */
export type Condition =
  | { field: string; is: 'me' | 'myPerson' | 'myOrganization' }
  | { field: string; in: readonly string[] }
  | { field: string; notIn: readonly string[] }
  | { published: true }
  | { opened: true };

/**
 * Who may do something, as data: some roles, at some distance, with rows that meet every condition. Being outside the caller's scope comes
 * first and cannot be declared away.
 */
export interface Rule {
  /** `any`: whoever works in the unit, and no outsider. */
  roles: readonly Role[] | 'any';
  /** Left out: any distance to read, the own unit to write. */
  distances?: readonly Distance[];
  when?: readonly Condition[];
}

/** Any one of several rules is enough. */
export type Rules = Rule | readonly Rule[];

/** Everybody with a role in the unit. */
export const anyone: Rule = { roles: 'any' };

export const nobody: Rule = { roles: [] };

export const role = (...roles: Role[]): Rule => ({ roles });

/** The roles in the unit that governs the row, and nobody above it. */
export const roleHere = (...roles: Role[]): Rule => ({ roles, distances: ['own'] });

/** The roles may also write the rows of tenants below: for what an upper unit sets up for a lower one. */
export const roleBelow = (...roles: Role[]): Rule => ({ roles, distances: ['own', 'upper'] });

/** The roles at a level above, in what they have opened in an emergency. */
export const whenOpened = (...roles: Role[]): Rule => ({ roles, distances: ['upper'], when: [{ opened: true }] });

/** The roles make, change and delete the rows of their own unit. */
export const writtenBy = (...roles: Role[]): Pick<Access, 'create' | 'update' | 'delete'> => ({
  create: role(...roles),
  update: role(...roles),
  delete: role(...roles),
});

/** `access` of a declaration. The main verbs are required: openness must be typed out. */
export interface Access {
  read: Rules;
  create: Rules;
  update: Rules;
  delete: Rules;
  /** Those who read unless said otherwise. */
  history?: Rules;
  export?: Rules;
  /** Who sees fields marked `personal` in clear; others get the mask. Those who may update always do. */
  personal?: Rules;
  /** Who may see what is masked for him, one record at a time, with a reason that is logged. Nobody unless said. */
  unmask?: Rules;
}

/** Whether a rule's roles have one among them. */
export const includesRole = (roles: Rule['roles'], role: Role): boolean =>
  roles === 'any' ? !isOutsider(role) : roles.includes(role);

/** Verbs of one field. Whoever may not read a field may do nothing else with it, whatever else is said. */
export const fieldVerbs = [
  'read',
  'mask',
  'filter',
  'sort',
  'aggregate',
  'search',
  'export',
  'history',
  'create',
  'update',
] as const;

export type FieldVerb = (typeof fieldVerbs)[number];

/**
 * `access` of one field. What is left out is as for the record. `mask`: who gets the mask where he may not read; left out, everybody of a
 * field that is personal, and nobody of one that says who reads it.
 */
export type FieldAccess = { [Verb in FieldVerb]?: Rules };

export const rulesOf = (rules: Rules): readonly Rule[] => (Array.isArray(rules) ? rules : [rules as Rule]);

/** The roles that may, at some distance and with some rows. */
export function rolesOf(rules: Rules): readonly Role[] | 'any' {
  const each = rulesOf(rules).map(({ roles }) => roles);
  return each.includes('any') ? 'any' : [...new Set(each.flat() as Role[])];
}

/** Whether a rule reaches rows of tenants below the caller's, where writing does not do so unless said. */
export const writesBelow = (rules: Rules): boolean =>
  rulesOf(rules).some(({ distances }) => distances?.includes('upper') ?? false);
