import { beforeAll, describe, expect, test } from 'vitest';
import { make } from '../graphql/records.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';

const api = useApi();
const { asOwner } = useDatabase(api);

let officer: Client;

beforeAll(async () => {
  officer = await api.as('wangcheng.riskOfficer');
  await make(officer, 'riskSite', { code: 'QZ-7', name: '拉萨河大桥', address: '乌兰路 100%' });
  await make(officer, 'riskSite', { code: 'QZ-70', name: '拉萨河', address: '河 a_b 边' });
  await make(officer, 'riskSite', { code: 'QZ-8', name: '旧拉萨河堤 Dam', address: 'c\\d 路' });
  await make(officer, 'riskSite', { code: 'QZ-10', name: '𠮷安渡' });
  await make(officer, 'riskSite', {
    code: 'QZ-9',
    name: '乐山湖',
    address: `${'很长的地址'.repeat(20)}湘滨渡口${'很长的地址'.repeat(15)}`,
  });
});

const ask = (client: Client, text: string, more = '') =>
  client.query(
    `query ($text: String!) { search(text: $text${more}) { resource id title field matched unit { code name } } }`,
    { text },
  );

/** Titles of what is found, in order; demo records aside. */
async function titles(text: string): Promise<string[]> {
  const { data } = await ask(officer, text, ', resources: ["riskSite"]');
  return data.search.map(({ title }: { title: string }) => title);
}

describe('search', () => {
  test.each([
    ['拉萨河', ['拉萨河', '拉萨河大桥', '旧拉萨河堤 Dam']],
    ['萨河', ['拉萨河', '拉萨河大桥', '旧拉萨河堤 Dam']],
    ['拉萨河大', ['拉萨河大桥']],
    ['qz-7', ['拉萨河大桥', '拉萨河']],
    ['QZ-70', ['拉萨河']],
    ['dAM', ['旧拉萨河堤 Dam']],
    ['拉萨 dam', ['旧拉萨河堤 Dam']],
    ['拉萨 乌兰路', ['拉萨河大桥']],
    ['桥　拉萨', ['拉萨河大桥']],
    ['𠮷', ['𠮷安渡']],
    ['渡 𠮷', ['𠮷安渡']],
    ["𠮷 '", []],
    ['拉萨 乐山', []],
    ['lsh', ['拉萨河', '乐山湖', '拉萨河大桥', '旧拉萨河堤 Dam']],
    ['LSHDQ', ['拉萨河大桥']],
    ['lsh 乌兰路', ['拉萨河大桥']],
    ['0%', ['拉萨河大桥']],
    ['a_', ['拉萨河']],
    ['c\\d', ['旧拉萨河堤 Dam']],
    ['%%', []],
    ['__', []],
    ['Z_7', []],
    ['\\\\', []],
    ["萨河'; select", []],
    ['不存在的', []],
  ])('%j finds %j', async (text, found) => {
    expect(await titles(text)).toEqual(found);
  });

  test('tells resource, unit and what matched', async () => {
    const { data } = await ask(officer, 'QZ-8');
    expect(data.search).toEqual([
      {
        resource: 'riskSite',
        id: expect.any(String),
        title: '旧拉萨河堤 Dam',
        field: 'code',
        matched: 'QZ-8',
        unit: { code: '430112000000', name: '望城区' },
      },
    ]);
  });

  test('shortens a long text around the match', async () => {
    const { matched } = (await ask(officer, '湘滨渡口')).data.search[0];
    expect(matched).toMatch(/^….{12}湘滨渡口.{44}…$/u);
  });

  test('shows the title for pinyin initials', async () => {
    expect((await ask(officer, 'lshdq')).data.search[0]).toMatchObject({ field: 'name', matched: '拉萨河大桥' });
  });

  test('looks in several resources, and only in those asked for', async () => {
    const team = await make(await api.as('wangcheng.teamLeader'), 'team', { name: '拉萨河救援队' });
    const of = (hits: { resource: string }[]) => [...new Set(hits.map(({ resource }) => resource))].sort();
    expect(of((await ask(officer, '拉萨河')).data.search)).toEqual(['riskSite', 'team']);
    expect((await ask(officer, '拉萨河', ', resources: ["team"]')).data.search).toMatchObject([{ id: team.id }]);
    expect((await ask(officer, '拉萨河', ', resources: []')).data.search).toEqual([]);
  });

  test('gives as many as asked for, the best first', async () => {
    const { data } = await ask(officer, '拉萨河', ', first: 1, resources: ["riskSite"]');
    expect(data.search).toMatchObject([{ title: '拉萨河' }]);
  });

  test.each([
    ['', ''],
    ['  ', ''],
    ['水\u0000库', ''],
    ['水\u0001库', ''],
    ['水库'.repeat(51), ''],
    ['水库', ', first: 0'],
    ['水库', ', first: 51'],
    ['水库', ', resources: ["glacialLake"]'],
    ['水库', ', resources: ["noSuch"]'],
  ])('refuses %j%s', async (text, more) => {
    expect(codesOf(await ask(officer, text, more))).toEqual(['BAD_USER_INPUT']);
  });

  test('is for people who are logged in', async () => {
    expect(codesOf(await ask(api.anonymous, '水库'))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a record', () => {
  test('is found by its new name and initials, and no longer by the old ones', async () => {
    const { id } = await make(officer, 'riskSite', { code: 'UP-1', name: '旧名渡口' });
    const renamed = await officer.query(
      'mutation ($id: ID!) { updateRiskSite(id: $id, version: 1, input: { name: "新桥隧道" }) { id } }',
      { id },
    );
    expect(codesOf(renamed)).toEqual([]);
    expect(await Promise.all(['旧名渡口', 'jmdk', '新桥隧道', 'xqsd'].map(titles))).toEqual([
      [],
      [],
      ['新桥隧道'],
      ['新桥隧道'],
    ]);
  });

  test('keeps its initials when something else changes, and history does not tell of them', async () => {
    const { id } = await make(officer, 'riskSite', { code: 'UP-2', name: '柳林闸门' });
    await officer.query(
      'mutation ($id: ID!) { updateRiskSite(id: $id, version: 1, input: { address: "别处" }) { id } }',
      { id },
    );
    expect(await titles('llzm')).toEqual(['柳林闸门']);
    const { data } = await officer.query('query ($id: ID!) { riskSiteHistory(id: $id) { changes { field } } }', { id });
    expect(JSON.stringify(data)).not.toMatch(/pinyin/i);
  });

  test('is gone with its deletion', async () => {
    const { id } = await make(officer, 'riskSite', { code: 'UP-3', name: '消失码头' });
    expect(await titles('消失码头')).toEqual(['消失码头']);
    const admin = await api.as('wangcheng.tenantAdmin');
    for (const client of [officer, admin])
      await client.query('mutation ($id: ID!) { deleteRiskSite(id: $id, version: 1) }', { id });
    expect(await Promise.all(['消失码头', 'xsmt'].map(titles))).toEqual([[], []]);
  });
});

test('a common word still puts the exact text first', async () => {
  await asOwner(
    `insert into risk_site (id, owner, version, created_at, updated_at, code, name, kind, hazard_type, level, state, organization)
     select gen_random_uuid(), owner, 1, now(), now(), 'MANY-' || i, '第' || i || '号泵站分站', kind, hazard_type, level, state, organization
     from (select * from risk_site where code = 'QZ-7') r, generate_series(1, 3000) i`,
  );
  await make(officer, 'riskSite', { code: 'BZ-2', name: '泵站后面' });
  await make(officer, 'riskSite', { code: 'BZ-1', name: '泵站' });
  const { data } = await ask(officer, '泵站', ', first: 50');
  expect(data.search).toHaveLength(50);
  expect(data.search.slice(0, 2)).toMatchObject([{ title: '泵站' }, { title: '泵站后面' }]);
});
