import { includesRole, type Rules } from '../../schema/access.ts';
import type { RecordVerb } from '../../schema/declaredRules.ts';
import type { Resource } from '../../schema/defineResource.ts';
import { contains, levelOfCode } from '../../schema/place.ts';
import { isOutsider, type Role } from '../../schema/roles.ts';
import type { Effective } from '../engines/definition/effective.ts';
import type { Host } from './host.ts';
import { recordReaches, totalReaches } from './reach.ts';
import type { Scope } from './scope.ts';
import type { Tightening } from './tightening.ts';

/** A role at a unit, and everything below it. */
export interface Grant {
  role: Role;
  unit: string;
}

/** Somebody in whose place the caller takes transitions today. */
export interface Delegation {
  userId: string;
  displayName: string;
  grants: readonly Grant[];
  organizations: readonly string[];
}

/** Records of an area that the caller may look at for now, each look being written down. */
export interface Opening {
  id: string;
  /** Code of the place. */
  area: string;
}

/** Who asks, verified, and where he works now. */
export interface Caller {
  userId: string;
  username: string;
  displayName: string;
  mustChangePassword: boolean;
  /** All roles that hold today; a guest's role where he is one. */
  grants: readonly Grant[];
  /** The units of his grants at home. */
  homes: readonly string[];
  /** Where he works now: one of the granted units or a place inside it. */
  scope: Scope;
  /** Plugins enabled at that place. */
  plugins: readonly string[];
  /** His record among the persons, and the organizations that person is a member of. */
  personId: string | null;
  organizations: readonly string[];
  delegations: readonly Delegation[];
  /** Emergency accesses that he has open. */
  openings: readonly Opening[];
  /** Units whose guest he may be. */
  hosts: readonly Host[];
  /** He is other software (`apiClient`), which asks for records and changes nothing. */
  isApp?: boolean;
  /** What units took away from the declared access. */
  tightenings: readonly Tightening[];
  /** What is defined where he works, and below for reading. */
  local: Effective;
}

/** The grants that hold where the caller works now, from the widest unit to the nearest; their units lie on one line. */
export const grantsHere = ({ grants, scope }: Caller): readonly Grant[] =>
  grants.filter(({ unit }) => contains(unit, scope.unit)).sort((a, b) => a.unit.localeCompare(b.unit));

/** Whether the operation as a whole is open to the caller; rows are judged one by one. */
export const may = (caller: Caller, verb: RecordVerb, resource: Resource): boolean =>
  recordReaches(caller, verb, resource).length > 0;

/** Whether totals of records are told to the caller, who sees none of them. */
export const mayTotal = (caller: Caller, resource: Resource): boolean =>
  totalReaches(caller, resource).every((reaches) => reaches.length > 0);

/** Whether the caller holds one of the roles where he works now. */
export const holdsRole = (caller: Caller, roles: Extract<Rules, { roles: unknown }>['roles']): boolean =>
  grantsHere(caller).some(({ role }) => includesRole(roles, role));

/** Whether he is nothing here but an outsider; other software is one whatever its role. */
export const isOutside = (caller: Caller): boolean =>
  caller.isApp === true || grantsHere(caller).every(({ role }) => isOutsider(role));

const profiles = new WeakMap<Caller, string>();

/**
 * Callers of one profile get the same statements, with other values bound: the same roles at units of the same levels, under the same
 * tightenings and forms.
 */
export function profileOf(caller: Caller): string {
  const known = profiles.get(caller);
  if (known) return known;
  const grants = grantsHere(caller).map(({ role, unit }) => [role, levelOfCode(unit), unit === caller.scope.unit]);
  const taken = caller.tightenings.map(({ unit, ...rest }) => [
    rest,
    grantsHere(caller).map((grant) => contains(unit, grant.unit)),
  ]);
  const profile = JSON.stringify([levelOfCode(caller.scope.unit), grants, taken, caller.local.forms]);
  profiles.set(caller, profile);
  return profile;
}
