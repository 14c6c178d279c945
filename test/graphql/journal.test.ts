import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { create, make, remove, sql, update } from './records.ts';

const api = useApi();
let officer: Client;

beforeAll(async () => {
  officer = await api.as('wangcheng.riskOfficer');
});

const ask = (client: Client, id: string, first = 50) =>
  client.query(
    'query ($id: ID!, $first: Int) { riskSiteHistory(id: $id, first: $first) { version action actor at changes { field before after } } }',
    { id, first },
  );

const rowsOf = (table: 'history' | 'outbox', id: string) =>
  sql(api, `select * from ${table} where record_id = $1 order by record_version`, [id]);

const total = async () =>
  (await sql(api, 'select (select count(*) from outbox)::int + (select count(*) from history)::int as n'))[0].n;

describe('history', () => {
  test('tells who changed what, the newest first', async () => {
    const from = Date.now();
    const site = await make(officer, 'riskSite', { code: 'H-1', people: 1, location: { lng: 112, lat: 28 } });
    const between = Date.now();
    await update(officer, 'riskSite', site, { people: 2, name: '测试点', address: '东' });
    const { data } = await ask(officer, site.id);
    const [updated, created] = data.riskSiteHistory;
    expect(updated).toMatchObject({ version: 2, action: 'UPDATE', actor: '望城区风险管理员' });
    const [createdAt, updatedAt] = [created, updated].map(({ at }) => new Date(at).getTime()) as [number, number];
    for (const [least, at, most] of [
      [from, createdAt, between],
      [between, updatedAt, Date.now()],
    ] as const)
      expect(least <= at && at <= most).toBe(true);
    expect(
      updated.changes.toSorted((one: { field: string }, two: { field: string }) => one.field.localeCompare(two.field)),
    ).toEqual([
      { field: 'address', before: null, after: '东' },
      { field: 'people', before: 1, after: 2 },
    ]);
    expect(created).toMatchObject({ version: 1, action: 'CREATE' });
    expect(created.changes).toContainEqual({ field: 'code', before: null, after: 'H-1' });
    expect(created.changes).toContainEqual({ field: 'location', before: null, after: { lng: 112, lat: 28 } });
    expect(created.changes.map(({ field }: { field: string }) => field)).not.toContain('address');
  });

  test('hides personal values from those who do not see them', async () => {
    const site = await make(officer, 'riskSite', { responsiblePhone: '13812345678' });
    const viewer = await api.as('wangcheng.viewer');
    const change = { field: 'responsiblePhone', before: null, after: '138****5678' };
    expect((await ask(viewer, site.id)).data.riskSiteHistory[0].changes).toContainEqual(change);
    expect((await ask(officer, site.id)).data.riskSiteHistory[0].changes).toContainEqual({
      ...change,
      after: '13812345678',
    });
  });

  test('has as many entries as asked for, 1 to 100', async () => {
    const site = await make(officer, 'riskSite');
    await update(officer, 'riskSite', site, { people: 2 });
    expect((await ask(officer, site.id, 1)).data.riskSiteHistory).toHaveLength(1);
    expect(codesOf(await ask(officer, site.id, 0))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await ask(officer, site.id, 101))).toEqual(['BAD_USER_INPUT']);
  });

  test.each(['018f0000-0000-7000-8000-000000000000', 'x'])('of the record %s is NOT_FOUND', async (id) => {
    expect(codesOf(await ask(officer, id))).toEqual(['NOT_FOUND']);
  });

  test('of a record elsewhere is NOT_FOUND', async () => {
    const site = await make(await api.as('kaizhou.riskOfficer'), 'riskSite');
    expect(codesOf(await ask(officer, site.id))).toEqual(['NOT_FOUND']);
  });
});

describe('every change', () => {
  test('leaves a history row and an event, in its unit', async () => {
    const site = await make(officer, 'riskSite');
    await update(officer, 'riskSite', site, { people: 2 });
    await remove(officer, 'riskSite', { id: site.id, version: 2 });
    const [history, outbox] = [await rowsOf('history', site.id), await rowsOf('outbox', site.id)];
    expect(history.map(({ action, record_version, owner }) => [action, record_version, owner])).toEqual([
      ['CREATE', 1, '430112000000'],
      ['UPDATE', 2, '430112000000'],
      ['DELETE', 3, '430112000000'],
    ]);
    expect(outbox.map(({ event, record_version, owner }) => [event, record_version, owner])).toEqual([
      ['riskSite.CREATE', 1, '430112000000'],
      ['riskSite.UPDATE', 2, '430112000000'],
      ['riskSite.DELETE', 3, '430112000000'],
    ]);
    const [row] = await sql(api, 'select version from risk_site where id = $1', [site.id]);
    expect(row.version).toBe(3);
  });

  test('is in one transaction with its row', async () => {
    const site = await make(officer, 'riskSite');
    const [row] = await sql(
      api,
      `select count(distinct x)::int as n from (select xmin::text x from risk_site where id = $1
       union all select xmin::text from history where record_id = $1 union all select xmin::text from outbox where record_id = $1) t`,
      [site.id],
    );
    expect(row.n).toBe(1);
  });

  test('that is refused leaves none', async () => {
    const site = await make(officer, 'riskSite', { code: 'H-2' });
    const viewer = await api.as('wangcheng.viewer');
    const before = await total();
    const answers = [
      await create(officer, 'riskSite', { code: 'H-2' }),
      await create(officer, 'riskSite', { people: -1 }),
      await create(officer, 'riskSite', { organization: '018f0000-0000-7000-8000-000000000000' }),
      await create(viewer, 'riskSite'),
      await update(officer, 'riskSite', { id: site.id, version: 7 }, { people: 1 }),
      await update(officer, 'riskSite', site, { code: '' }),
      await remove(officer, 'riskSite', { id: site.id, version: 7 }),
    ];
    expect(answers.map((answer) => codesOf(answer).length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(await total()).toBe(before);
  });

  test('that changes nothing leaves none', async () => {
    const site = await make(officer, 'riskSite', { people: 1 });
    const before = await total();
    await update(officer, 'riskSite', site, { people: 1 });
    expect(await total()).toBe(before);
  });
});
