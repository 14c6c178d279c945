import { expect, test } from 'vitest';
import { type Answer, codesOf, useApi } from '../support/api.ts';
import { csvOf, reportOf } from '../support/sheets.ts';

/** With the time for refusals that nobody configured. */
const api = useApi({ LIMIT_REFUSED_MS: '' });

const create = 'mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input) { id } }';
const page =
  'query ($first: Int, $filter: RiskSiteFilter) { riskSites(first: $first, filter: $filter) { totalCount } }';
const nobody = '00000000-0000-7000-8000-000000000000';

/** More than anybody does wrong in a minute: every kind of mistake, each time in other words, so that nothing of it is remembered. */
test('who makes mistakes as people and their programs do is never told to wait', async () => {
  const officer = await api.as('wangcheng.riskOfficer');
  const codes: string[] = [];
  const ask = async (answer: Promise<Answer>) => codes.push(...codesOf(await answer));
  for (let n = 0; n < 20; n++) {
    await ask(officer.query(`{ riskSites(first: ${n + 1}) { nodes { id nam${n} } } }`));
    await ask(officer.query(`{ riskSites(first: ${n + 1}) { nodes { id`));
    await ask(officer.query(page, { first: 1000 + n }));
    await ask(officer.query(page, { filter: { level: { eq: `NO_SUCH_${n}` } } }));
    await ask(officer.query(create, { input: { code: `H-${n}`, name: '', kind: 'NO_SUCH', level: 'MAJOR' } }));
    await ask(officer.query(`{ riskSite(id: "${nobody}") { id } k${n}: __typename }`));
    await ask(officer.query(`mutation { deleteRiskSite(id: "${nobody}", version: ${n}) }`));
    await ask(officer.query(`{ riskSites(first: ${n + 1}) { totalCount } }`));
  }
  expect(new Set(codes)).toEqual(new Set(['BAD_USER_INPUT', 'NOT_FOUND']));
  const rows = Array.from({ length: 2000 }, (_, n) => ({ code: `H-${n}`, name: '', level: '特大风险' }));
  expect((await reportOf(api, officer, 'riskSites', csvOf(...rows))).bad).toBe(2000);
  expect(codesOf(await officer.query(page, { first: 1 }))).toEqual([]);
});
