import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, useApi } from '../support/api.ts';
import { make } from './records.ts';

const api = useApi();
let viewer: Client;

beforeAll(async () => {
  await make(await api.as('wangcheng.riskOfficer'), 'riskSite', { code: 'U-1', responsiblePhone: '13812345678' });
  viewer = await api.as('wangcheng.viewer');
});

// a schema without subscriptions leaves the fields of a subscription unvalidated: it must not run as a query
describe('a subscription never runs', () => {
  const mine = 'filter: { code: { eq: "U-1" } }';
  test.each([
    '{ riskSites(first: 1) { totalCount } }',
    `{ riskSites(${mine}) { nodes { responsible_phone } } }`,
    `{ riskSitesAggregate(${mine}) { max { responsible_phone } } }`,
    '{ riskSitesAggregate { max { deleted_at } } }',
    '{ riskSites(first: 1) { nodes { nope } } }',
    '{ riskSites(first: 1) { pageInfo { constructor } } }',
    '{ __typename }',
    '{ me { username } }',
    '{ nope }',
  ])('subscription %s', async (selection) => {
    const answer = await viewer.query(`subscription ${selection}`);
    expect(answer.status).toBe(400);
    expect(answer.data ?? null).toBeNull();
    expect(JSON.stringify(answer)).not.toContain('13812345678');
  });

  test('nor does it read what is masked', async () => {
    const { data } = await viewer.query(`{ riskSites(${mine}) { nodes { responsiblePhone } } }`);
    expect(data.riskSites.nodes).toEqual([{ responsiblePhone: '138****5678' }]);
  });
});

describe('names of columns are no names of fields', () => {
  test.each([
    '{ riskSites { nodes { responsible_phone } } }',
    '{ riskSitesAggregate { max { responsiblePhone } } }',
    '{ riskSitesAggregate { max { responsible_phone } } }',
    '{ riskSitesAggregate(groupBy: [responsible_phone]) { count } }',
    '{ riskSites(sort: [{ field: responsible_phone }]) { totalCount } }',
    '{ riskSites(filter: { responsible_phone: { eq: "13812345678" } }) { totalCount } }',
  ])('%s', async (query) => {
    const answer = await viewer.query(query);
    expect([answer.status, answer.data ?? null]).toEqual([400, null]);
  });
});
