import { type Access, type Rule, rulesOf } from '../../schema/access.ts';
import type { Resource } from '../../schema/defineResource.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { contains } from '../../schema/place.ts';
import type { Role } from '../../schema/roles.ts';
import type { Scope } from './scope.ts';

/** A role at a unit, and everything below it. */
export interface Grant {
  role: Role;
  unit: string;
}

/** Who asks, verified, and where he works now. */
export interface Caller {
  userId: string;
  username: string;
  displayName: string;
  mustChangePassword: boolean;
  /** All roles that hold today. */
  grants: readonly Grant[];
  /** Where he works now: one of the granted units or a place inside it. */
  scope: Scope;
  /** Plugins enabled at that place. */
  plugins: readonly string[];
}

export type Verb = 'READ' | 'CREATE' | 'UPDATE' | 'DELETE';

const ruleOf = (access: Access, verb: Verb): Rule =>
  rulesOf(access[verb.toLowerCase() as 'read' | 'create' | 'update' | 'delete'])[0] as Rule;

/** The units from which the caller may act by this rule here. */
export function grantedUnits(caller: Caller, rule: Rule): readonly string[] {
  const fitting = caller.grants.filter(
    ({ role, unit }) => (rule.roles === 'any' || rule.roles.includes(role)) && contains(unit, caller.scope.unit),
  );
  return [...new Set(fitting.map(({ unit }) => unit))];
}

/** Whether the operation as a whole is open to the caller; rows are judged one by one. */
export const may = (caller: Caller, verb: Verb, resource: Resource): boolean =>
  grantedUnits(caller, ruleOf(resource.access, verb)).length > 0;

/** Rows the caller may write: rows of `units` themselves and of places inside that no other tenant owns; with `below`, all in scope. */
export interface WriteReach {
  units: readonly string[];
  below: boolean;
}

export function writeReach(caller: Caller, verb: Verb, resource: Resource): WriteReach {
  const rule = ruleOf(resource.access, verb);
  return { units: grantedUnits(caller, rule), below: rule.distances?.includes('upper') ?? false };
}

/** Whether the caller sees a field as it is; a personal one is masked for most. */
export function seesClearly(caller: Caller, resource: Resource, field: Field): boolean {
  if (!field.personal) return true;
  const { personal, update } = resource.access;
  return (
    grantedUnits(caller, rulesOf(update)[0] as Rule).length > 0 ||
    (personal !== undefined && grantedUnits(caller, rulesOf(personal)[0] as Rule).length > 0)
  );
}
