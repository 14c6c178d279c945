import { hazardCategory } from '../../../schema/dictionaries/hazards.ts';
import { beijingDate } from '../../../schema/fields/date.ts';
import type { PlanCoverage, PlanCoverageRow } from '../../../schema/generated/types.ts';
import { levelOfCode, type PlaceLevel } from '../../../schema/place.ts';
import { badArgument } from '../../errors.ts';
import type { Context } from '../../request/context.ts';
import { type Count, countByUnit, ownFilter } from './countByUnit.ts';
import { unitsAt, unitWithin } from './units.ts';

/** What a unit demands of its plans; the usual values are those of `planCoverage` in the contract. */
export interface PlanDemands {
  unit?: string | null;
  /** Levels of risk sites that need a plan of their own (K-05e). */
  siteLevels: readonly string[];
  /** States in which a plan is in force: also while it is revised or filed. */
  inForce: readonly string[];
  /** Calendar days from the issue of a plan until it must have a filing number (L-08d). */
  filingDays: number;
}

export const usualDemands = {
  siteLevels: ['MAJOR', 'LARGER'],
  inForce: ['IN_FORCE', 'REVISING', 'FILING', 'FILED'],
  // 20 working days
  filingDays: 28,
} satisfies PlanDemands;

const government = {
  kinds: ['OVERALL', 'CATEGORY', 'SPECIAL', 'DEPARTMENT'],
  categories: hazardCategory.items.map(({ code }) => code),
};

/** What a unit must have at least: "1 + 4 + N" (K-05a); a comprehensive and special plans, a short one (B-10b). */
const demanded: Readonly<Record<PlaceLevel, { kinds: readonly string[]; categories: readonly string[] }>> = {
  ...{ province: government, city: government, district: government },
  township: { kinds: ['TOWNSHIP', 'SPECIAL'], categories: [] },
  village: { kinds: ['VILLAGE'], categories: [] },
};

type Filters = Record<Exclude<keyof PlanCoverage['filters'], '__typename'>, object>;

/** Lists behind the numbers, as GraphQL filters of plans, and of risk sites for the two about sites. */
function filtersFor({ siteLevels, inForce, filingDays }: PlanDemands): Filters {
  const since = beijingDate(new Date(Date.now() - filingDays * 86_400_000));
  const valid = { state: { in: inForce } };
  const sites = { level: { in: siteLevels }, state: { ne: 'ELIMINATED' }, reviewState: { ne: 'REMOVED' } };
  const filed = { stage: { eq: 'FILING' }, filingNumber: { isNull: false } };
  return {
    inForce: valid,
    sites,
    sitesWithoutPlan: { ...sites, plans: { none: { ...valid, kind: { eq: 'ONE_TO_ONE' } } } },
    orphans: {
      ...valid,
      or: [
        { kind: { ne: 'OVERALL' }, parentId: { isNull: true } },
        { parent: { state: { eq: 'ABOLISHED' } } },
        { organizationId: { isNull: true } },
        { kind: { eq: 'ONE_TO_ONE' }, riskSites: { none: {} } },
      ],
    },
    unfiled: { and: [valid, { state: { ne: 'FILED' } }], issuedOn: { lt: since }, reviews: { none: filed } },
  };
}

/**
 * The plan tree of a unit and of those next below it (K-05a, B-10): plans in force by kind and by category, risk sites without the plan of
 * their own that they need (K-05e), plans that hang nowhere, and plans that should have been filed (L-08d).
 * @throws AppError NOT_FOUND for a unit elsewhere, BAD_USER_INPUT, FIELD_FORBIDDEN where the caller does not see all that is counted
 */
export async function readPlanCoverage(context: Context, demands: PlanDemands): Promise<PlanCoverage> {
  const { filingDays } = demands;
  if (filingDays < 0 || filingDays > 3660)
    throw badArgument('filingDays 应在 0 到 3660 之间', 'filingDays must be from 0 to 3660');
  const units = await unitsAt(context, unitWithin(context, demands.unit));
  const filters = filtersFor(demands);
  const [plan, site] = [context.registry.resource('emergencyPlan'), context.registry.resource('riskSite')];
  const measures = {
    kinds: { resource: plan, filter: filters.inForce, by: 'kind' },
    categories: { resource: plan, filter: filters.inForce, by: 'category' },
    sites: { resource: site, filter: filters.sites },
    sitesWithoutPlan: { resource: site, filter: filters.sitesWithoutPlan },
    orphans: { resource: plan, filter: filters.orphans },
    unfiled: { resource: plan, filter: filters.unfiled },
  };
  const counts = await countByUnit(context, units, Object.values(measures));
  const names = Object.keys(measures) as (keyof typeof measures)[];
  const rows = [units.unit, ...units.below].map((row): PlanCoverageRow => {
    const { code } = row;
    const isOwn = row === units.unit;
    const here = (name: keyof typeof measures): Count[] =>
      (counts[names.indexOf(name)] ?? []).filter(({ unit }) => unit === code);
    const number = (name: keyof typeof measures): number => here(name)[0]?.count ?? 0;
    const cells = (name: keyof typeof measures) =>
      here(name).flatMap(({ key, count }) => (key === null ? [] : { code: key, count }));
    const missing = (name: 'kinds' | 'categories') =>
      demanded[levelOfCode(code)][name].filter((wanted) => !here(name).some(({ key }) => key === wanted));
    return {
      ...{ unit: code, unitName: row.name, hasBelow: row.hasBelow && !isOwn },
      ...{ kinds: cells('kinds'), missingKinds: missing('kinds') },
      ...{ categories: cells('categories'), missingCategories: missing('categories') },
      ...{ sites: number('sites'), sitesWithoutPlan: number('sitesWithoutPlan') },
      ...{ orphans: number('orphans'), unfiled: number('unfiled') },
      within: isOwn ? ownFilter(code, units.below) : { unit: { within: code } },
    };
  });
  return { filters, rows };
}
