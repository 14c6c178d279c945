import { beforeAll, describe, expect, test } from 'vitest';
import { create, make, update } from '../graphql/records.ts';
import { problemsIn } from '../model/problems.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';

const api = useApi();
const roles = ['ADMINISTRATIVE', 'TECHNICAL', 'PATROL'];
let district: Client;
let township: Client;
let serial = 0;

beforeAll(async () => {
  district = await api.as('wangcheng.riskOfficer');
  township = await api.as('qiaokou.riskOfficer');
});

const selection = `total isInForce roles units { unit objects incomplete overlapping }
  objects { key recordId title unit missing overlaps isDoubled holders { role recordIds } }`;
const asked = (client: Client, scheme: string, on: string, more = '') =>
  client.query(`{ responsibilityCoverage(scheme: "${scheme}", on: "${on}"${more}) { ${selection} } }`);
const coverage = async (...args: Parameters<typeof asked>) => {
  const { data, errors } = await asked(...args);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.responsibilityCoverage;
};

/** A scheme for a kind of risk sites that nobody else has, published to townships. */
const makeScheme = async (given: object = {}): Promise<string> => {
  const scheme = {
    name: `防汛三个责任人${++serial}`,
    object: 'RISK_SITE',
    roles,
    riskKinds: ['RIVER_SECTION'],
    published: true,
  };
  return (await make(district, 'responsibilityScheme', { ...scheme, ...given })).id;
};
const makeSite = async (client: Client, kind = 'RIVER_SECTION') => (await make(client, 'riskSite', { kind })).id;
const people = new Map<string, string>();
const personOf = async (client: Client, name: string): Promise<string> => {
  const planner = await api.as(client === district ? 'wangcheng.planner' : 'qiaokou.planner');
  const known = people.get(name) ?? (await make(planner, 'person', { name })).id;
  people.set(name, known);
  return known;
};
const assign = async (
  client: Client,
  scheme: string,
  site: string | null,
  role: string,
  name: string,
  more: object = {},
) =>
  create(client, 'responsibilityAssignment', {
    ...{ scheme, riskSite: site, role, person: await personOf(client, name), object: '堤段', from: '2026-04-01' },
    ...more,
  });
const wholly = async (scheme: string, site: string, more: object = {}) => {
  for (const role of roles)
    expect(problemsIn(await assign(township, scheme, site, role, `责任人${role}`, more))).toEqual([]);
};
const objectOf = (found: { objects: { key: string }[] }, key: string) => found.objects.find((one) => one.key === key);

describe('three responsible persons for each flood object (W-08e)', () => {
  test('an object is complete once each role is held', async () => {
    const scheme = await makeScheme();
    const site = await makeSite(township);
    const before = await coverage(township, scheme, '2026-06-01');
    expect(objectOf(before, site)).toMatchObject({ recordId: site, missing: roles, overlaps: [], holders: [] });
    await wholly(scheme, site, {});
    const all = await coverage(township, await makeScheme({ riskKinds: null }), '2026-06-01');
    expect(objectOf(all, site)).toMatchObject({ missing: roles });
    expect(all.total).toBeGreaterThan(before.total);
    expect(objectOf(await coverage(township, scheme, '2026-03-31'), site)).toMatchObject({ missing: roles });
    expect(objectOf(await coverage(township, scheme, '2026-06-01'), site)).toMatchObject({ missing: [] });
  });

  test('one who leaves on a day leaves the object incomplete from the next one on', async () => {
    const scheme = await makeScheme();
    const site = await makeSite(township);
    await assign(township, scheme, site, 'ADMINISTRATIVE', '甲');
    await assign(township, scheme, site, 'TECHNICAL', '乙');
    await assign(township, scheme, site, 'PATROL', '丙', { to: '2026-06-30' });
    expect(objectOf(await coverage(township, scheme, '2026-06-30'), site)).toMatchObject({ missing: [] });
    expect(objectOf(await coverage(township, scheme, '2026-07-01'), site)).toMatchObject({ missing: ['PATROL'] });
    const wrong = (on: string) => coverage(township, scheme, on, ', isIncompleteOnly: true');
    expect(objectOf(await wrong('2026-06-30'), site)).toBeUndefined();
    expect(objectOf(await wrong('2026-07-01'), site)).toBeDefined();
  });

  test('a township counts in its district; its neighbour sees none of it', async () => {
    const scheme = await makeScheme({ riskKinds: ['FERRY'] });
    const mine = await makeSite(district, 'FERRY');
    const [one, other] = [await makeSite(township, 'FERRY'), await makeSite(township, 'FERRY')];
    await wholly(scheme, one);
    const { units, total, objects } = await coverage(district, scheme, '2026-06-01');
    const of = (code: string) => units.find(({ unit }: { unit: string }) => unit === code);
    const place = (key: string) => objects.find((row: { key: string }) => row.key === key).unit;
    expect(of('430112000000')).toEqual({
      unit: '430112000000',
      objects: expect.any(Number),
      incomplete: expect.any(Number),
      overlapping: 0,
    });
    expect(place(mine)).toBe('430112000000');
    expect(units[0].unit).toBe('430112000000');
    const below = of(place(one));
    expect([below.objects - below.incomplete, below.incomplete > 0]).toEqual([1, true]);
    expect(units.reduce((sum: number, unit: { objects: number }) => sum + unit.objects, 0)).toBe(total);
    const narrow = await coverage(district, scheme, '2026-06-01', `, unit: "${place(one)}"`);
    expect(narrow.units).toEqual([below]);
    const neighbour = await coverage(await api.as('tongguan.riskOfficer'), scheme, '2026-06-01');
    for (const key of [mine, one, other]) expect(objectOf(neighbour, key)).toBeUndefined();
    expect(codesOf(await asked(township, scheme, '2026-06-01', ', unit: "430112000000"'))).toEqual(['NOT_FOUND']);
  });
});

describe('two persons in a role of one person', () => {
  test('are listed where the scheme says so, on the days that both hold it', async () => {
    const scheme = await makeScheme({ singleRoles: ['ADMINISTRATIVE'] });
    const site = await makeSite(township);
    await wholly(scheme, site, { to: '2026-06-30' });
    await assign(township, scheme, site, 'ADMINISTRATIVE', '第二人', { from: '2026-06-30' });
    await assign(township, scheme, site, 'PATROL', '第二人');
    const on = async (day: string) => objectOf(await coverage(township, scheme, day), site);
    expect(await on('2026-06-29')).toMatchObject({ overlaps: [] });
    expect(await on('2026-06-30')).toMatchObject({ overlaps: ['ADMINISTRATIVE'], missing: [], isDoubled: false });
    expect(await on('2026-07-01')).toMatchObject({ overlaps: [], missing: ['TECHNICAL'] });
    const { units } = await coverage(township, scheme, '2026-06-30');
    expect(units[0].overlapping).toBe(1);
  });

  test('are refused where the scheme says so, also when one is moved there, or both come at once', async () => {
    const scheme = await makeScheme({ singleRoles: ['ADMINISTRATIVE'], overlap: 'REFUSED' });
    const [site, other] = [await makeSite(township), await makeSite(township)];
    const refused = ['person: 该对象的这一角色同一时间只能由一人担任'];
    const first = await assign(township, scheme, site, 'ADMINISTRATIVE', '甲', { to: '2026-06-30' });
    expect(problemsIn(first)).toEqual([]);
    const second = (from: string, more: object = {}) =>
      assign(township, scheme, site, 'ADMINISTRATIVE', '乙', { from, ...more });
    expect(problemsIn(await second('2026-06-30'))).toEqual(refused);
    expect(problemsIn(await second('2026-03-01', { to: '2026-04-01' }))).toEqual(refused);
    const later = await second('2026-07-01');
    expect(problemsIn(later)).toEqual([]);
    const made = later.data.createResponsibilityAssignment;
    expect(problemsIn(await update(township, 'responsibilityAssignment', made, { from: '2026-06-01' }))).toEqual(
      refused,
    );
    expect(problemsIn(await assign(township, scheme, site, 'PATROL', '乙'))).toEqual([]);
    expect(problemsIn(await assign(township, scheme, other, 'ADMINISTRATIVE', '乙'))).toEqual([]);
    const third = await makeSite(township);
    const names = ['丙', '丁'];
    for (const name of names) await personOf(township, name);
    const both = await Promise.all(names.map((name) => assign(township, scheme, third, 'ADMINISTRATIVE', name)));
    expect(both.flatMap(problemsIn)).toEqual(refused);
  });

  test('one person in two roles is told where people must differ', async () => {
    const scheme = await makeScheme({ mustDiffer: true });
    const site = await makeSite(township);
    for (const role of roles) await assign(township, scheme, site, role, '一人三职');
    expect(objectOf(await coverage(township, scheme, '2026-06-01', ', isIncompleteOnly: true'), site)).toMatchObject({
      ...{ missing: [], isDoubled: true },
    });
  });
});

describe('other objects', () => {
  test('what is written in words is there from its first assignment on (B-12d)', async () => {
    const scheme = await makeScheme({ object: 'KEY_PERSON', roles: ['HELPER'], riskKinds: [] });
    expect((await coverage(township, scheme, '2026-06-01')).total).toBe(0);
    await assign(township, scheme, null, 'HELPER', '甲', { object: '独居老人张某', to: '2026-05-31' });
    expect((await coverage(township, scheme, '2026-03-31')).total).toBe(0);
    expect((await coverage(township, scheme, '2026-06-01')).objects).toMatchObject([
      { title: '独居老人张某', recordId: null, missing: ['HELPER'] },
    ]);
    expect((await coverage(district, scheme, '2026-05-31')).objects).toMatchObject([{ missing: [] }]);
  });

  test('each tenant has a first responsible person (B-03c)', async () => {
    const scheme = await makeScheme({
      object: 'PLACE',
      roles: ['FIRST_RESPONSIBLE'],
      riskKinds: [],
      validTo: '2026-12-31',
    });
    await assign(district, scheme, null, 'FIRST_RESPONSIBLE', '区长', { place: '430112000000', object: '望城区' });
    const { units, total, isInForce } = await coverage(district, scheme, '2026-06-01');
    expect(units[0]).toMatchObject({ objects: 1, incomplete: 0 });
    expect(units.slice(1).every((unit: { incomplete: number }) => unit.incomplete > 0)).toBe(true);
    expect([total >= units.length, isInForce]).toEqual([true, true]);
    expect((await coverage(district, scheme, '2027-01-01')).isInForce).toBe(false);
  });
});

test('who may not see everywhere who holds what is told so, and a page has its limits', async () => {
  const scheme = await makeScheme();
  expect(codesOf(await asked(district, scheme, '2026-06-01', ', first: 201'))).toEqual(['BAD_USER_INPUT']);
  expect(codesOf(await asked(district, crypto.randomUUID(), '2026-06-01'))).toEqual(['NOT_FOUND']);
  expect(codesOf(await asked(await api.as('kaizhou.riskOfficer'), scheme, '2026-06-01'))).toEqual(['NOT_FOUND']);
  const rule = {
    target: 'responsibilityAssignment.person',
    verb: 'READ',
    roles: ['director', 'planner', 'informationOfficer'],
  };
  await make(await api.as('wangcheng.tenantAdmin'), 'accessRule', rule);
  await expect
    .poll(async () => codesOf(await asked(district, scheme, '2026-06-01')), { timeout: 6000 })
    .toEqual(['FIELD_FORBIDDEN']);
});
