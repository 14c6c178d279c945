import { describe, expect, test } from 'vitest';
import { codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';

const api = useApi({ LIMIT_BODY_KB: '16', LIMIT_PAGE: '30', LIMIT_OBJECTS: '10', LIMIT_QUERY_SECONDS: '1' });
const { asOwner } = useDatabase(api);

const officer = () => api.as('beijing.riskOfficer');

describe('the configured', () => {
  test('size of a body is what may be sent', async () => {
    const ask = async (kilobytes: number) => (await officer()).query(`{ __typename } #${'x'.repeat(kilobytes * 1024)}`);
    expect((await ask(15)).data).toEqual({ __typename: 'Query' });
    const refused = await ask(16);
    expect([refused.status, codesOf(refused)]).toEqual([413, ['BAD_USER_INPUT']]);
  });

  test('page is the largest', async () => {
    const ask = async (first: number) => (await officer()).query(`{ riskSites(first: ${first}) { nodes { id } } }`);
    expect((await ask(30)).data.riskSites.nodes).toHaveLength(30);
    expect(codesOf(await ask(31))).toEqual(['BAD_USER_INPUT']);
  });

  test('number of objects is what variables may hold', async () => {
    const ask = async (parts: number) =>
      (await officer()).query(
        'query ($filter: RiskSiteFilter) { riskSites(filter: $filter, first: 1) { totalCount } }',
        { filter: { or: Array.from({ length: parts }, () => ({ isMonitored: { eq: true } })) } },
        { 'accept-language': 'en' },
      );
    // the filter itself, and two for each part
    expect(codesOf(await ask(4))).toEqual([]);
    expect((await ask(5)).errors).toMatchObject([
      { message: 'Variables have at most 10 objects', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('time of a query ends it, and the next is answered', async () => {
    await asOwner('begin');
    await asOwner('lock table risk_site in access exclusive mode');
    const late = await (await officer()).query('{ riskSites { totalCount } }', {}, { 'accept-language': 'en' });
    await asOwner('rollback');
    expect(late.errors).toMatchObject([
      { message: 'The query took too long; narrow it', path: ['riskSites'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(codesOf(await (await officer()).query('{ riskSites { totalCount } }'))).toEqual([]);
  });
});
