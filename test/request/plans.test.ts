import { type FieldNode, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Caller } from '../../api/access/caller.ts';
import { makeSchemas } from '../../api/graphql/schemas.ts';
import type { Given } from '../../api/request/plan/given.ts';
import { makePlanCache, type Plan } from '../../api/request/plan/planCache.ts';
import type { Ask } from '../../api/request/plan.ts';
import { plugins } from '../../schema/generated/plugins.ts';
import { makeRegistry } from '../../schema/registry.ts';
import { callerWith, planned } from '../support/plans.ts';

const planner = makeSchemas(makeRegistry(plugins)).for([]);
const [district, township] = ['430112000000', '430112001000'] as const;

describe('a plan only follows keys', () => {
  const id = '018f0000-0000-7000-8000-000000000000';
  test.each<[isLookup: boolean, what: Ask['what'], type: string, query: string]>([
    [true, 'one', 'RiskSite', `{ riskSite(id: "${id}") { name unit { name } organization { parent { name } } } }`],
    [true, 'one', 'Person', `{ person(id: "${id}") { phone can } }`],
    [true, 'one', 'Place', '{ place(code: "430112000000") { name } }'],
    [false, 'one', 'RiskSite', `{ riskSite(id: "${id}") { inspections { nodes { number } } } }`],
    [false, 'one', 'RiskSite', `{ riskSite(id: "${id}") { organization { riskSites { totalCount } } } }`],
    [false, 'one', 'EmergencyPlan', `{ emergencyPlan(id: "${id}") { riskSites { name } } }`],
    [false, 'list', 'RiskSite', '{ riskSites(first: 1) { nodes { name } } }'],
    [false, 'list', 'RiskSite', '{ riskSites(search: "湘江") { totalCount } }'],
    [false, 'aggregate', 'RiskSite', '{ riskSitesAggregate { count } }'],
    [false, 'search', 'SearchHit', '{ search(text: "湘江") { title } }'],
  ])('%s: %s of %s by %s', (isLookup, what, type, query) => {
    const officer = callerWith('riskOfficer', district);
    expect(planned(planner, officer, query, what, type, {}, { words: ['湘江'] }).isLookup).toBe(isLookup);
  });
});

describe('a plan is kept', () => {
  const query =
    'query ($filter: RiskSiteFilter, $first: Int) { riskSites(filter: $filter, first: $first) { nodes { name } } }';
  const officer = callerWith('riskOfficer', township);
  const planOf = (variables: Record<string, unknown> = {}, caller: Caller = officer) =>
    planned(planner, caller, query, 'list', 'RiskSite', { filter: { people: { gt: 1 } }, ...variables }).made;
  const kept = planOf();

  test.each<[string, Record<string, unknown>, Caller]>([
    ['other values', { filter: { people: { gt: 2 } } }, officer],
    ['another officer', {}, { ...officer, userId: '018f0000-0000-7000-8000-000000000009' }],
    ['an officer of another township', {}, callerWith('riskOfficer', '500154001000')],
  ])('for %s', (_for, variables, caller) => expect(planOf(variables, caller)).toBe(kept));

  test.each<[string, Record<string, unknown>, Caller]>([
    ['another operator', { filter: { people: { lt: 1 } } }, officer],
    ['a further condition', { filter: { people: { gt: 1 }, level: { eq: 'MAJOR' } } }, officer],
    ['no filter', { filter: null }, officer],
    ['another page', { first: 3 }, officer],
    ['another role', {}, callerWith('viewer', township)],
    ['another level', {}, callerWith('riskOfficer', district)],
    ['a place above his scope', {}, { ...callerWith('riskOfficer', district), scope: officer.scope }],
    [
      'a tightening',
      {},
      {
        ...officer,
        tightenings: [{ unit: district, target: 'riskSite.code', verb: 'READ', roles: [], distances: [] }],
      },
    ],
  ])('and made anew for %s', (_for, variables, caller) => {
    expect(planOf(variables, caller)).not.toBe(kept);
    expect(planOf()).toBe(kept);
  });
});

test('so many plans are kept, and no more', () => {
  const cache = makePlanCache(3);
  const operation = parse('{ riskSites { totalCount } }').definitions[0] as OperationDefinitionNode;
  const node = operation.selectionSet.selections[0] as FieldNode;
  const given = (first: number) => ({ args: { first } }) as unknown as Given;
  const read = ({ args }: Given) => args.first;
  const found = () => [1, 2, 3, 4].filter((first) => cache.find(node, 'key', given(first)));
  const keep = (first: number) => cache.keep(node, 'key', [{ read, answer: first }], { text: `${first}` } as Plan);
  for (const first of [1, 2, 3]) keep(first);
  expect(found()).toEqual([1, 2, 3]);
  keep(4);
  expect(found()).toEqual([4]);
});
