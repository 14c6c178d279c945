import { beforeAll, describe, expect, test } from 'vitest';
import { codesOf, useApi } from '../support/api.ts';
import { make } from './records.ts';

const api = useApi();

beforeAll(async () => {
  const officer = await api.as('wangcheng.riskOfficer');
  await make(officer, 'riskSite', { code: 'Q-1', name: '青山 Dam 水库', address: '高塘岭街道' });
  await make(officer, 'riskSite', { code: 'Q-2', name: '青山泵站', address: '乌山街道100%' });
  await make(officer, 'riskSite', { code: 'Q-3', name: '黑石', address: 'a_b', measures: '青山' });
});

async function search(words: string | null, filter = {}) {
  const officer = await api.as('wangcheng.riskOfficer');
  const answer = await officer.query(
    `query ($words: String, $filter: RiskSiteFilter!) {
      riskSites(search: $words, filter: { code: { startsWith: "Q-" }, and: [$filter] }, sort: [{ field: CODE }]) { nodes { code } totalCount }
      riskSitesAggregate(search: $words, filter: { code: { startsWith: "Q-" }, and: [$filter] }) { count }
    }`,
    { words, filter },
  );
  const { riskSites, riskSitesAggregate } = answer.data;
  expect([riskSites.totalCount, riskSitesAggregate[0].count]).toEqual([riskSites.nodes.length, riskSites.nodes.length]);
  return riskSites.nodes.map(({ code }: { code: string }) => code);
}

describe('search', () => {
  test.each([
    ['青山', ['Q-1', 'Q-2']],
    ['青山 水库', ['Q-1']],
    ['水库　青山', ['Q-1']],
    ['青山 高塘岭', ['Q-1']],
    ['dam q-1', ['Q-1']],
    ['青山 黑石', []],
    ['%', ['Q-2']],
    ['_', ['Q-3']],
    ['Q-', ['Q-1', 'Q-2', 'Q-3']],
    ['  ', ['Q-1', 'Q-2', 'Q-3']],
    [null, ['Q-1', 'Q-2', 'Q-3']],
  ])('%j finds %j', async (words, codes) => {
    expect(await search(words)).toEqual(codes);
  });

  test('and a filter both hold', async () => {
    expect(await search('青山', { address: { contains: '乌山' } })).toEqual(['Q-2']);
  });

  test('is refused where nothing is searched', async () => {
    const leader = await api.as('wangcheng.teamLeader');
    expect(codesOf(await leader.query('{ teamMembers(search: "a") { totalCount } }'))).toEqual(['BAD_USER_INPUT']);
  });
});
