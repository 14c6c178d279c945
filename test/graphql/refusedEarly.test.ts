import { describe, expect, test } from 'vitest';
import { codesOf, useApi } from '../support/api.ts';
import { hostileRequests } from '../support/hostileRequests.ts';
import { readsOf } from '../support/statements.ts';

const api = useApi();

test('what is answered asks the database, which a test can see', async () => {
  const officer = await api.as('wangcheng.riskOfficer');
  expect(await readsOf(() => officer.query('{ riskSites { totalCount } }'))).toEqual(['scope', expect.any(String)]);
});

describe('refused before any SQL:', () => {
  test.each(hostileRequests.map((request) => [request.what, request] as const))('%s', async (_what, request) => {
    const officer = await api.as('wangcheng.riskOfficer');
    let codes: string[] = [];
    const reads = await readsOf(async () => {
      codes = codesOf(await officer.query(request.query, request.variables));
    });
    expect([[...new Set(codes)], reads]).toEqual([['BAD_USER_INPUT'], []]);
  });
});
