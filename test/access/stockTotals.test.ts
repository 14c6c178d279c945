import { beforeAll, describe, expect, test } from 'vitest';
import { create, type Made, make } from '../graphql/records.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { done } from '../support/users.ts';

// 9.2 number 13: what lies in which depot is for the tenant; partners by agreement are told totals, and of no single depot (K-18a, B-13e).
const api = useApi();
const database = useDatabase(api);
const [kaizhou, wangcheng] = ['500154000000', '430112000000'];
const ask = '{ stockTotals { category measure depots quantity } }';
const offered = ['TEAM', 'TEAM_FORCE', 'TEAM_CONTACT', 'DEPOT', 'DEPOT_CONTACT', 'EXPERT', 'EXPERT_CONTACT'];

let keeper: Client;
let guest: Client;
let serial = 0;

/** What is in stock, by category and measure. */
const told = async (client: Client) => {
  const { data } = await client.query(ask);
  return Object.fromEntries(
    data.stockTotals.map((row: Record<string, unknown>) => [
      `${row.category} ${row.measure}`,
      [row.depots, row.quantity],
    ]),
  );
};
const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 6000, interval: 300 });
const codeOf = async (client: Client) => codesOf(await client.query(ask))[0];

const agree = async (shared: readonly string[]): Promise<Made> => {
  await database.asOwner('update agreement set deleted_at = now()');
  return make(await api.as('kaizhou.director'), 'agreement', {
    ...{ name: `互助协议${++serial}`, kind: 'MUTUAL_AID', state: 'IN_FORCE', shared },
    ...{ partner: '望城区', partnerUnit: wangcheng, validFrom: '2026-01-01', validTo: '2099-12-31' },
  });
};

beforeAll(async () => {
  await database.asOwner('update supply_item set deleted_at = now()');
  keeper = await api.as('kaizhou.supplyKeeper');
  const town = await api.as('hanfeng.supplyKeeper');
  const partner = await api.as('wangcheng.supplyKeeper');
  guest = { ...partner, query: (text, variables) => partner.query(text, variables, { 'x-tenant': kaizhou }) };
  const first = (await make(keeper, 'depot')).id;
  const second = (await make(keeper, 'depot')).id;
  const below = (await make(town, 'depot')).id;
  const lay = (client: Client, depot: string, given: object) => make(client, 'supplyItem', { depot, ...given });
  const [tents, boats, masks] = [{ measure: '顶' }, { measure: '艘' }, { measure: '只' }];
  await lay(keeper, first, { ...tents, quantity: 100.5 });
  await lay(keeper, first, { ...tents, quantity: 7 });
  await lay(keeper, second, { ...tents, quantity: 20.25 });
  await lay(town, below, { ...tents, quantity: 3 });
  // what is past its day, and a depot that has none left, count for nothing
  await lay(keeper, second, { ...tents, quantity: 1000, expiresOn: '2026-01-01' });
  await lay(keeper, second, { ...tents, category: 'ENGINEERING', quantity: 0 });
  await lay(keeper, first, { ...tents, category: 'ENGINEERING', quantity: 9 });
  await lay(keeper, first, { ...boats, quantity: 11 });
  await lay(keeper, first, { ...boats, quantity: 12 });
  await lay(keeper, first, { ...masks, quantity: 500, expiresOn: '2099-01-01' });
  await lay(keeper, second, { ...masks, quantity: 500 });
});

const everything = { 'BASIC_LIVING 只': [2, 1000], 'BASIC_LIVING 顶': [3, 130.75] };

describe('9.2 number 13: totals of stock', () => {
  test('are for the tenant what its aggregates say', async () => {
    const { data } = await keeper.query(
      `{ supplyItemsAggregate(groupBy: [CATEGORY, MEASURE], filter: { quantity: { gt: 0 }, or: [{ expiresOn: { isNull: true } }, { expiresOn: { gte: "2026-11-23" } }] }) {
        key { category measure } sum { quantity } distinct { depot }
      } }`,
    );
    const counted = Object.fromEntries(
      data.supplyItemsAggregate.map(({ key, sum, distinct }: never) => [
        `${(key as Record<string, string>).category} ${(key as Record<string, string>).measure}`,
        [(distinct as { depot: number }).depot, (sum as { quantity: number }).quantity],
      ]),
    );
    expect(counted).toEqual({ ...everything, 'BASIC_LIVING 艘': [1, 23], 'ENGINEERING 顶': [1, 9] });
    for (const username of ['kaizhou.supplyKeeper', 'kaizhou.viewer'])
      expect(await told(await api.as(username))).toEqual(counted);
    expect(await told(await api.as('hanfeng.viewer'))).toEqual({ 'BASIC_LIVING 顶': [1, 3] });
  });

  test('are told to a partner where an agreement shares them, but for what a single depot has', async () => {
    await agree(offered);
    await soon(() => codeOf(guest)).toBe('FORBIDDEN');
    await agree(['STOCK']);
    await soon(() => codeOf(guest)).toBeUndefined();
    expect(await told(guest)).toEqual({ ...everything, 'BASIC_LIVING 艘': [1, null], 'ENGINEERING 顶': [1, null] });
    const { data } = await guest.query('{ me { hosts { parts } resources { name } } }');
    expect(data.me).toEqual({ hosts: [{ parts: ['STOCK'] }], resources: [] });
  });

  test.each([
    '{ supplyItems { totalCount } }',
    '{ supplyItemsAggregate { sum { quantity } } }',
    '{ depots { totalCount } }',
    '{ stockMovements { totalCount } }',
  ])('are all that he is told: %s', async (question) => {
    expect(codesOf(await guest.query(question))).toEqual(['FORBIDDEN']);
  });

  test.each(['stockTotals(unit: "500154001000")', 'stockTotals(filter: {})'])('have no part: %s', async (narrowed) => {
    expect(codesOf(await guest.query(`{ ${narrowed} { quantity } }`))).toEqual(['BAD_USER_INPUT']);
    const { errors } = await guest.query(ask, {});
    expect(errors).toEqual([]);
  });

  test('are found by no search, and told nobody else', async () => {
    expect((await guest.query('{ search(text: "帐篷") { title } }')).data.search).toEqual([]);
    const elsewhere = await api.as('gaotangling.supplyKeeper');
    const { errors } = await elsewhere.query(ask, {}, { 'x-tenant': kaizhou });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await codeOf(await api.as('kaizhou.broadcaster'))).toBe('FORBIDDEN');
    expect(Object.keys(await told(await api.as('wangcheng.viewer')))).toEqual([]);
  });

  test.each([
    ['READ', 'supplyItem'],
    ['READ', 'supplyItem.quantity'],
    ['AGGREGATE', 'supplyItem.quantity'],
  ])('are taken away where the host tightens %s of %s', async (verb, target) => {
    const admin = await api.as('kaizhou.tenantAdmin');
    const rule = { target, verb, roles: ['supplyKeeper', 'viewer'] };
    const { id, version } = await make(admin, 'accessRule', rule);
    await soon(() => codeOf(guest)).toBe('FORBIDDEN');
    done(await admin.query(`mutation { deleteAccessRule(id: "${id}", version: ${version}) }`));
    await soon(() => codeOf(guest)).toBeUndefined();
  });

  test('end the day after the agreement does', async () => {
    const today = `(now() at time zone 'Asia/Shanghai')::date`;
    const { id } = await agree(['STOCK']);
    await database.asOwner(`update agreement set valid_to = ${today} where id = '${id}'`);
    await soon(() => codeOf(guest)).toBeUndefined();
    await database.asOwner(`update agreement set valid_to = ${today} - 1 where id = '${id}'`);
    await soon(() => codeOf(guest)).toBe('NOT_FOUND');
  });

  test('are shared by a director alone', async () => {
    const planner = await api.as('kaizhou.planner');
    const given = { name: '互助', kind: 'MUTUAL_AID', partner: '望城区', partnerUnit: wangcheng, shared: ['STOCK'] };
    const refused = await create(planner, 'agreement', { ...given, validFrom: '2026-01-01', validTo: '2027-01-01' });
    expect(codesOf(refused)).toEqual(['FIELD_FORBIDDEN']);
  });
});
