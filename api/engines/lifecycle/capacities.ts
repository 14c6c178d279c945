import type { Transition } from '../../../schema/lifecycle.ts';
import { type Caller, type Grant, grantsHere } from '../../access/caller.ts';

/** Where a record stands, for the question who may act. */
export interface Standing {
  owner: string;
  /** The tenant whose area the record lies in. */
  governor: string | null;
  reviewUnit: string | null;
  reviewOrganization: string | null;
}

/** In whose place somebody acts: his own, or a principal's. */
export interface Capacity {
  userId: string;
  /** None for his own. */
  principal?: string;
  grants: readonly Grant[];
  organizations: readonly string[];
}

/** The caller's own capacity, then those of the people he stands in for today. */
export const capacitiesOf = (caller: Caller): readonly Capacity[] => [
  { userId: caller.userId, grants: caller.isApp ? [] : grantsHere(caller), organizations: caller.organizations },
  ...caller.delegations.map(({ userId, displayName, organizations, grants }) => ({
    ...{ userId, principal: displayName, organizations },
    grants: grantsHere({ ...caller, grants }),
  })),
];

/** Whether a transition is somebody's to take, as far as unit, department and role go. */
export function isOpenTo(
  { grants, organizations }: Capacity,
  { by, roles }: Transition,
  { owner, governor, reviewUnit, reviewOrganization }: Standing,
): boolean {
  const units = by === 'OWN' ? [owner, governor] : [reviewUnit];
  if (by === 'REVIEWER' && reviewOrganization && !organizations.includes(reviewOrganization)) return false;
  return grants.some(({ role, unit }) => roles.includes(role) && units.includes(unit));
}
