import { beforeAll, describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { sql } from './records.ts';

const api = useApi();
const many = 10_050;

beforeAll(async () => {
  await sql(
    api,
    `insert into risk_site (id, owner, version, created_at, updated_at, code, name, kind, hazard_type, level, state)
     select gen_random_uuid(), 540102002000, 1, now(), now(), 'N-' || n, '点', 'RESERVOIR', 'FLOOD', 'LOW', 'CONTROLLED' from generate_series(1, $1) n`,
    [many],
  );
});

const count = async (condition: object) => {
  const officer = await api.as('bakuo.riskOfficer');
  const { data } = await officer.query(
    'query ($filter: RiskSiteFilter) { riskSites(filter: $filter, first: 1) { totalCount isTotalCapped } riskSitesAggregate(filter: $filter) { count } }',
    { filter: { code: condition } },
  );
  return { ...data.riskSites, count: data.riskSitesAggregate[0].count };
};

describe('totalCount', () => {
  const numbers = (to: number) => Array.from({ length: to }, (_, n) => `N-${n + 1}`);
  test.each([
    [0, { totalCount: 0, isTotalCapped: false, count: 0 }],
    [9_999, { totalCount: 9_999, isTotalCapped: false, count: 9_999 }],
    [10_000, { totalCount: 10_000, isTotalCapped: false, count: 10_000 }],
    [10_001, { totalCount: 10_000, isTotalCapped: true, count: 10_001 }],
  ])('of %i records', async (size, expected) => {
    expect(await count({ in: numbers(size) })).toEqual(expected);
  });

  test('is capped for the whole list, and an aggregate is not', async () => {
    expect(await count({ startsWith: 'N-' })).toEqual({ totalCount: 10_000, isTotalCapped: true, count: many });
  });

  test('pages beyond the cap are still there', async () => {
    const officer = await api.as('bakuo.riskOfficer');
    const { data } = await officer.query(
      '{ riskSites(filter: { code: { startsWith: "N-" } }, offset: 10049, first: 5) { nodes { id } pageInfo { hasNextPage } } }',
    );
    expect(data.riskSites).toMatchObject({ nodes: [{}], pageInfo: { hasNextPage: false } });
  });
});
