import { beijingDate } from '../../../schema/fields/date.ts';
import type { PlanCoverage, PlanCoverageRow } from '../../../schema/generated/types.ts';
import { badArgument } from '../../errors.ts';
import type { Context } from '../../request/context.ts';
import { type Count, countByUnit, type Measure, ownFilter } from './countByUnit.ts';
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
  const measures: Measure[] = [
    { resource: plan, filter: filters.inForce, by: 'kind' },
    { resource: plan, filter: filters.inForce, by: 'category' },
    { resource: site, filter: filters.sites },
    { resource: site, filter: filters.sitesWithoutPlan },
    { resource: plan, filter: filters.orphans },
    { resource: plan, filter: filters.unfiled },
  ];
  const counts = (await countByUnit(context, units, measures)) as [
    Count[],
    Count[],
    Count[],
    Count[],
    Count[],
    Count[],
  ];
  const [kinds, categories, ...numbers] = counts;
  const rows = [units.unit, ...units.below].map(({ code, name, hasBelow }): PlanCoverageRow => {
    const isOwn = code === units.unit.code;
    const here = (all: readonly Count[]) => all.filter(({ unit }) => unit === code);
    const cells = (all: readonly Count[]) =>
      here(all).flatMap(({ key, count }) => (key === null ? [] : { code: key, count }));
    const [sites, sitesWithoutPlan, orphans, unfiled] = numbers.map((all) => here(all)[0]?.count ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    return {
      ...{
        unit: code,
        unitName: name,
        hasBelow: hasBelow && !isOwn,
        kinds: cells(kinds),
        categories: cells(categories),
      },
      ...{ sites, sitesWithoutPlan, orphans, unfiled },
      within: isOwn ? ownFilter(code, units.below) : { unit: { within: code } },
    };
  });
  return { filters, rows };
}
