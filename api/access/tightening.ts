import type { Distance } from '../../schema/access.ts';
import { contains } from '../../schema/place.ts';
import type { Role } from '../../schema/roles.ts';
import type { Grant } from './caller.ts';

/** What a unit took away from the declared access of those whose role is there or below. */
export type Tightening = Taken | AllowList;

/** Stored as an `accessRule`. */
interface Taken {
  unit: string;
  /** `riskSite` or `riskSite.responsiblePhone`. */
  target: string;
  /** In capitals, as in the dictionary of verbs. */
  verb: string;
  roles: readonly Role[];
  /** None: as declared. */
  distances: readonly Distance[];
}

/** All is taken away but reading what it names; stored with an `apiClient`. */
interface AllowList {
  unit: string;
  /** `warning`, `warning.content`, `riskSite.custom.slopeAngle`. */
  only: readonly string[];
}

/** Ways to read. A history tells who did what besides, so it is none of them. */
const reading = ['READ', 'MASK', 'FILTER', 'SORT', 'AGGREGATE', 'SEARCH', 'EXPORT'];

/** The distances left to a grant of those a rule gives it. */
export function leftOf(
  tightenings: readonly Tightening[],
  { target, verb }: { target: string; verb: string },
  grant: Grant,
  distances: readonly Distance[],
): readonly Distance[] {
  let left = distances;
  for (const tightening of tightenings) {
    if (!contains(tightening.unit, grant.unit)) continue;
    if ('only' in tightening) {
      if (!tightening.only.includes(target) || !reading.includes(verb)) return [];
      continue;
    }
    if (tightening.target !== target || tightening.verb !== verb) continue;
    if (!tightening.roles.includes(grant.role)) return [];
    if (tightening.distances.length > 0) left = left.filter((distance) => tightening.distances.includes(distance));
  }
  return left;
}
