import { describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';

const api = useApi({ LIMIT_ROWS: '100' });

/** What stands in `extensions` of an answer. */
async function extensionsOf({ token }: Client, query: string, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { extensions?: unknown }).extensions;
}

describe('the rows that an answer could have', () => {
  test.each([
    ['{ riskSites(first: 7) { nodes { name } } }', 7],
    ['{ riskSites(first: 7) { totalCount } }', 0],
    ['{ riskSites(first: 7) { nodes { unit { name } organization { name } } } }', 7 * 3],
    ['{ riskSites(first: 4) { nodes { inspections(first: 5) { nodes { number } } } } }', 4 + 4 * 5],
    ['{ riskSites(first: 4) { nodes { inspections(first: 5) { nodes { inspector { name } } } } } }', 4 + 4 * 5 * 2],
    ['{ a: riskSites(first: 7) { nodes { name } } b: teams(first: 3) { edges { node { name } } } }', 10],
    ['{ teams(first: 7) { nodes { history(first: 5) { version } } } }', 7 + 7 * 5],
    ['{ riskSitesAggregate { count } }', 1],
  ])('are counted by page sizes: %s', async (query, rows) => {
    const officer = await api.as('wangcheng.riskOfficer');
    const cost = { rows, limit: 100 };
    expect(await extensionsOf(officer, query, { 'x-anlan-cost': '1' })).toEqual({ cost });
  });

  test('are told only when asked for', async () => {
    const officer = await api.as('wangcheng.riskOfficer');
    expect(await extensionsOf(officer, '{ riskSites(first: 7) { nodes { name } } }')).toBeUndefined();
  });

  test.each([
    ['lists in lists', '{ riskSites(first: 10) { nodes { inspections(first: 10) { nodes { number } } } } }'],
    ['relations of many rows', '{ riskSites(first: 60) { nodes { unit { name } } } }'],
    ['root fields together', '{ a: riskSites(first: 60) { nodes { name } } b: teams(first: 60) { nodes { name } } }'],
    ['groups', '{ riskSitesAggregate(groupBy: [LEVEL]) { count } }'],
  ])('are limited, for %s', async (_what, query) => {
    const answer = await (await api.as('wangcheng.riskOfficer')).query(query);
    expect(new Set(codesOf(answer))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(answer.errors[0]?.message).toContain('100');
  });
});

describe('root fields of one query', () => {
  test('answer side by side when one of them is refused', async () => {
    const viewer = await api.as('gaotangling.viewer');
    const { data, errors } = await viewer.query(
      '{ a: riskSites(first: 1) { totalCount } b: persons(filter: { phone: { eq: "1" } }) { totalCount } c: place(code: "430112000000") { name } }',
    );
    expect(data).toBeNull();
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['b'], 'FIELD_FORBIDDEN']]);
  });

  test('may be planned and hand-written, in the order of the query', async () => {
    const viewer = await api.as('gaotangling.viewer');
    const { data, errors } = await viewer.query(
      '{ a: riskSites(first: 1) { totalCount } me { username } b: place(code: "430112000000") { name } about { name } c: teams(first: 1) { totalCount } }',
    );
    expect(errors).toEqual([]);
    expect(Object.keys(data)).toEqual(['a', 'me', 'b', 'about', 'c']);
    expect(data.b).toEqual({ name: '望城区' });
  });

  test('with nothing found leave the others their answers', async () => {
    const viewer = await api.as('gaotangling.viewer');
    const { data, errors } = await viewer.query(
      `{ a: riskSite(id: "${crypto.randomUUID()}") { name } b: riskSite(id: "none") { name } c: place(code: "430112000000") { name } }`,
    );
    expect(data).toEqual({ a: null, b: null, c: { name: '望城区' } });
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['a'], 'NOT_FOUND'],
      [['b'], 'NOT_FOUND'],
    ]);
  });
});
