import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { addOfficer, look, make, riskSite, taken } from '../support/lifecycles.ts';
import { all, askDue, dueOf, makeDrill, makeRule, standing } from './asking.ts';

const api = useApi();
const kaizhou = '500154000000';
const [hanfeng, wenfeng, baihe] = ['500154001000', '500154002000', '500154006000'];
const planner = {} as Record<'district' | 'hanfeng' | 'wenfeng' | 'baihe' | 'neighbour', Client>;

const remove = async (client: Client, resource: string, id: string) => {
  const type = resource.charAt(0).toUpperCase() + resource.slice(1);
  const { version } = await look(client, resource, id, 'version');
  const text = `mutation ($id: ID!, $version: Int!) { delete${type}(id: $id, version: $version) }`;
  expect((await client.query(text, { id, version })).errors).toEqual([]);
};

beforeAll(async () => {
  planner.district = await api.as('kaizhou.planner');
  for (const place of ['hanfeng', 'wenfeng', 'baihe'] as const) planner[place] = await api.as(`${place}.planner`);
  planner.neighbour = await api.as('wangcheng.planner');
});

describe('when it is due', () => {
  test('a year ends with its last second in Beijing', async () => {
    const rule = await makeRule(planner.baihe);
    await makeDrill(planner.baihe, '2024-12-31T23:59:59+08:00');
    await makeDrill(planner.baihe, '2026-01-01T00:00:00+08:00');
    const on = async (day: string) => standing((await dueOf(planner.baihe, { rule, on: day })).items);
    expect(await on('2024-12-30')).toEqual(['LATE', 0, '2023-12-31']);
    expect(await on('2024-12-31')).toEqual(['MET', 1, '2024-12-31']);
    expect(await on('2025-01-01')).toEqual(['OPEN', 0, '2025-12-31']);
    expect(await on('2025-12-31')).toEqual(['DUE', 0, '2025-12-31']);
    expect(await on('2026-01-01')).toEqual(['MET', 1, '2026-12-31']);
  });

  test('a rule counts from the day from which it holds, and holds until its last one', async () => {
    const rule = await makeRule(planner.baihe, { validFrom: '2024-07-01', validTo: '2026-06-30' });
    const on = async (day: string) => standing((await dueOf(planner.baihe, { rule, on: day })).items);
    expect(await on('2024-06-30')).toBeUndefined();
    expect(await on('2024-07-01')).toEqual(['OPEN', 0, '2024-12-31']);
    // 2024 was no whole year of the rule, so nobody is late with it; the last year ends with the rule
    expect(await on('2025-03-01')).toEqual(['OPEN', 0, '2025-12-31']);
    expect(await on('2026-06-30')).toEqual(['MET', 1, '2026-06-30']);
    expect(await on('2026-07-01')).toBeUndefined();
  });

  test('in a season it counts what is done in it, and outside nothing is due', async () => {
    await make(planner.baihe, 'calendarPeriod', {
      ...{ name: '汛期', kind: 'FLOOD_SEASON', from: '2027-04-10', to: '2027-09-20' },
    });
    const rule = await makeRule(planner.baihe, { season: 'FLOOD_SEASON', period: 'MONTH' });
    await makeDrill(planner.baihe, '2027-04-09');
    const on = async (day: string) => standing((await dueOf(planner.baihe, { rule, on: day })).items);
    expect(await on('2027-04-09')).toBeUndefined();
    expect(await on('2027-04-10')).toEqual(['DUE', 0, '2027-04-30']);
    expect(await on('2027-05-01')).toEqual(['DUE', 0, '2027-05-31']);
    expect(await on('2027-06-01')).toEqual(['LATE', 0, '2027-05-31']);
    expect((await on('2027-09-20'))?.[2]).toBe('2027-08-31');
    expect(await on('2027-09-21')).toBeUndefined();
  });

  test('a season that goes on into the next has no break', async () => {
    const periods = [
      ['2029-04-01', '2029-06-14'],
      ['2029-06-01', '2029-06-30'],
      ['2029-07-01', '2029-09-30'],
    ] as const;
    for (const [from, to] of periods)
      await make(planner.baihe, 'calendarPeriod', { name: '重点防护', kind: 'SPECIAL_CARE', from, to });
    const rule = await makeRule(planner.baihe, { season: 'SPECIAL_CARE', period: 'MONTH' });
    const on = async (day: string) => standing((await dueOf(planner.baihe, { rule, on: day })).items);
    expect(await on('2029-04-01')).toEqual(['DUE', 0, '2029-04-30']);
    expect(await on('2029-06-20')).toEqual(['LATE', 0, '2029-05-31']);
    expect(await on('2029-07-01')).toEqual(['LATE', 0, '2029-06-30']);
    expect(await on('2029-10-01')).toBeUndefined();
  });

  test('who is there only since the middle of a period owes it, and is late with none before', async () => {
    const rule = await makeRule(planner.wenfeng, { each: 'organization', period: 'MONTH', levels: ['TOWNSHIP'] });
    const bodies = [
      ['旧办', { validFrom: '2019-01-01' }],
      ['新办', { validFrom: '2026-03-15' }],
      ['撤办', { validFrom: '2019-01-01', validTo: '2026-03-31' }],
    ] as const;
    for (const [name, given] of bodies)
      await make(planner.wenfeng, 'organization', { name, kind: 'DEPARTMENT', ...given });
    const on = async (day: string) => {
      const { items } = await dueOf(planner.wenfeng, { rule, on: day });
      return bodies.map(([name]) => standing(items, name)?.[0]);
    };
    expect(await on('2026-03-14')).toEqual(['LATE', undefined, 'LATE']);
    expect(await on('2026-03-15')).toEqual(['LATE', 'DUE', 'LATE']);
    expect(await on('2026-04-01')).toEqual(['LATE', 'DUE', undefined]);
    expect(await on('2026-05-01')).toEqual(['LATE', 'LATE', undefined]);
  });

  test('never done is due so long after the subject was there, but not before the rule holds', async () => {
    const plan = (name: string, issuedOn: string) =>
      make(planner.wenfeng, 'emergencyPlan', { name, kind: 'SPECIAL', state: 'IN_FORCE', issuedOn });
    await plan('老预案', '2015-06-01');
    await plan('新预案', '2024-02-29');
    const given = { each: 'plan', mode: 'INTERVAL', every: 1, levels: ['TOWNSHIP'], validFrom: '2023-01-01' };
    const rule = await makeRule(planner.wenfeng, { ...given, subjectWhere: { kind: ['SPECIAL'] } });
    const { items } = await dueOf(planner.wenfeng, { rule, on: '2025-02-01' });
    expect(standing(items, '老预案')).toEqual(['LATE', 0, '2023-01-01']);
    expect(standing(items, '新预案')).toEqual(['DUE', 0, '2025-02-28']);
  });
});

describe('what counts', () => {
  test('not what is deleted, planned, called off, of another unit or of another kind', async () => {
    const rule = await makeRule(planner.hanfeng, { countedWhere: { kind: ['SPECIAL', 'RESCUE'] }, atLeast: 5 });
    const done = async () => (await dueOf(planner.hanfeng, { rule, on: '2025-12-31' })).items[0]?.done;
    const deleted = await makeDrill(planner.hanfeng, '2025-05-01');
    await makeDrill(planner.hanfeng, '2025-05-02', { kind: 'RESCUE' });
    await makeDrill(planner.hanfeng, '2025-05-03', { kind: 'TEAM' });
    await makeDrill(planner.wenfeng, '2025-05-04');
    await makeDrill(planner.district, '2025-05-05');
    const { id } = await make(planner.hanfeng, 'drill', {
      ...{ name: '取消', kind: 'SPECIAL', form: 'FULL', plannedOn: '2025-05-06', heldAt: '2025-05-06T09:00:00+08:00' },
    });
    expect(await done()).toBe(2);
    await taken(planner.hanfeng, 'drill', id, 'cancel', { reason: '下雨' });
    await remove(planner.hanfeng, 'drill', deleted);
    expect(await done()).toBe(1);
  });

  test('several fields must all fit, and a list holds all the codes', async () => {
    const countedWhere = { kind: ['COMPREHENSIVE'], steps: ['FIRST_RESPONSE', 'TRANSFER', 'SELF_RESCUE'] };
    const rule = await makeRule(planner.hanfeng, { countedWhere, atLeast: 5 });
    const steps = ['REPORT', 'FIRST_RESPONSE', 'TRANSFER', 'SELF_RESCUE'];
    await makeDrill(planner.hanfeng, '2024-05-01', { kind: 'COMPREHENSIVE', steps });
    await makeDrill(planner.hanfeng, '2024-05-02', { kind: 'COMPREHENSIVE', steps: steps.slice(1, 3) });
    await makeDrill(planner.hanfeng, '2024-05-03', { steps });
    expect((await dueOf(planner.hanfeng, { rule, on: '2024-12-31' })).items[0]?.done).toBe(1);
  });

  test('a course counts for who was there, on the day of the course', async () => {
    const person = (name: string) =>
      make(planner.hanfeng, 'person', { number: name, name, categories: ['CADRE', 'LEADER'] });
    const [here, away] = [await person('到课者'), await person('缺课者')];
    const course = { title: '轮训', kind: 'ROTATION', audience: 'TOWNSHIP_CADRES', state: 'HELD' };
    const session = await make(planner.hanfeng, 'trainingSession', {
      ...{ ...course, plannedOn: '2025-05-12', heldOn: '2025-05-12' },
    });
    for (const { id } of [here, away])
      await make(planner.hanfeng, 'attendance', { session: session.id, person: id, isPresent: id === here.id });
    const rule = await makeRule(planner.hanfeng, {
      ...{ counted: 'attendance', each: 'person', subjectWhere: { categories: ['CADRE'] } },
      ...{ every: 5, levels: ['TOWNSHIP'], validFrom: '2024-01-01' },
    });
    const { items } = await dueOf(planner.hanfeng, { rule, on: '2026-11-22' });
    expect(standing(items, '到课者')).toEqual(['MET', 1, '2028-12-31']);
    expect(standing(items, '缺课者')).toEqual(['OPEN', 0, '2028-12-31']);
    expect((await dueOf(planner.hanfeng, { rule, on: '2025-05-11' })).items.every(({ done }) => done === 0)).toBe(true);
  });
});

describe('whose rule, and who sees it', () => {
  test('a unit has its own rules and those published above it, side by side', async () => {
    const upper = await makeRule(planner.district, { levels: ['TOWNSHIP'], atLeast: 2 });
    const draft = await makeRule(planner.district, { levels: ['TOWNSHIP'], published: false });
    const other = await makeRule(planner.district, { levels: ['DISTRICT'] });
    const own = await makeRule(planner.hanfeng, { levels: ['TOWNSHIP'], atLeast: 3 });
    const { rules, items } = await dueOf(planner.hanfeng, { on: '2026-11-22' });
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([upper, own, other]));
    expect(ids).not.toContain(draft);
    const mine = items.filter(({ rule }) => [upper, own, other].includes(rule));
    expect(mine.map(({ rule, unit }) => [rule, unit]).sort()).toEqual(
      [
        [upper, hanfeng],
        [own, hanfeng],
      ].sort(),
    );
    for (const rule of [upper, draft, other, own]) {
      expect(await dueOf(planner.neighbour, { rule })).toMatchObject({ rules: [], items: [], total: 0 });
    }
    expect((await dueOf(planner.wenfeng, { rule: own })).rules).toEqual([]);
    expect((await dueOf(planner.district, { rule: own })).rules).toEqual([]);
    expect((await dueOf(planner.district, { rule: own, unit: hanfeng })).items).toHaveLength(1);
    // the unit that wrote a draft counts nobody by it who does not have it
    expect((await dueOf(planner.district, { rule: draft, unit: hanfeng })).rules).toEqual([]);
    expect(await dueOf(planner.district, { rule: draft, isBelow: true })).toMatchObject({ items: [], total: 0 });
  });

  test('a season of the unit above that is not published ends nothing below', async () => {
    const season = { kind: 'FIRE_SEASON', from: '2028-02-01', to: '2028-05-31' };
    const { id } = await make(planner.district, 'calendarPeriod', { name: '防火期', ...season });
    const rule = await makeRule(planner.district, { levels: ['TOWNSHIP'], season: 'FIRE_SEASON' });
    const asked = { rule, unit: hanfeng, on: '2028-03-01' };
    expect((await dueOf(planner.hanfeng, asked)).rules).toEqual([]);
    expect((await dueOf(planner.district, asked)).rules).toEqual([]);
    const { errors } = await planner.district.query(
      `mutation { updateCalendarPeriod(id: "${id}", version: 1, input: { published: true }) { id } }`,
    );
    expect(errors).toEqual([]);
    for (const client of [planner.hanfeng, planner.district])
      expect((await dueOf(client, asked)).rules).toHaveLength(1);
  });

  test('the unit above sees how each one below stands, and every number is that of its items', async () => {
    const rule = await makeRule(planner.district, { levels: ['TOWNSHIP'], validFrom: '2021-01-01' });
    await makeDrill(planner.baihe, '2022-03-01');
    const { units, items, total, rules } = await dueOf(planner.district, { rule, isBelow: true, on: '2022-12-31' });
    expect(units[0]).toMatchObject({ unit: kaizhou, late: 0, due: 0, met: 0 });
    expect(units.length - 1).toBe(total);
    expect(items).toHaveLength(total);
    expect(units.find(({ unit }) => unit === baihe)).toMatchObject({ met: 1, late: 0 });
    expect(units.find(({ unit }) => unit === wenfeng)).toMatchObject({ met: 0, late: 1 });
    expect(rules[0]).toMatchObject({ met: 1, late: total - 1 });
    const late = await dueOf(planner.district, { rule, isBelow: true, on: '2022-12-31', state: ['LATE'], first: 5 });
    expect(late).toMatchObject({ total: total - 1 });
    const page = await dueOf(planner.district, { rule, isBelow: true, on: '2022-12-31', first: 5, offset: 5 });
    expect(page.items).toEqual(items.slice(5, 10));
    expect(late.items).toEqual(items.slice(0, 5));
    expect((await dueOf(planner.district, { rule, on: '2022-12-31' })).items).toEqual([]);
  });

  test('a subject or a record out of sight is neither listed nor counted', async () => {
    const rule = await makeRule(planner.district, {
      ...{ counted: 'inspection', each: 'riskSite', period: 'MONTH', levels: ['TOWNSHIP'] },
    });
    const officer = await api.as('hanfeng.riskOfficer');
    const site = riskSite({ name: '查了的点' });
    const { id } = await make(officer, 'riskSite', site);
    const inspected = { state: 'DONE', inspectedAt: '2026-05-05T09:00:00+08:00', riskSite: id, result: 'NORMAL' };
    await make(officer, 'inspection', { number: 'J-1', kind: 'SECRET', ...inspected });
    await make(officer, 'inspection', { ...inspected, number: 'J-2', kind: 'SECRET', state: 'PLANNED' });
    const items = async (client: Client) => (await dueOf(client, { rule, on: '2026-05-31', isBelow: true })).items;
    for (const client of [officer, planner.hanfeng, planner.district])
      expect(standing(await items(client), '查了的点')).toEqual(['MET', 1, '2026-05-31']);
    expect(standing(await items(planner.wenfeng), '查了的点')).toBeUndefined();
    await taken(officer, 'riskSite', id, 'remove', { reason: '工程治理' });
    expect(standing(await items(officer), '查了的点')).toBeUndefined();
  });

  test('whoever does not see what it takes is told so, and not that nothing was done', async () => {
    const { client: officer } = await addOfficer(api, 'wenfeng', 'viewer');
    const [rule, other] = [await makeRule(planner.wenfeng), await makeRule(planner.wenfeng, { counted: 'meeting' })];
    const isCounted = async (which: string) =>
      (await dueOf(officer, { on: '2026-11-22' })).rules.find(({ id }) => id === which)?.isCounted;
    expect(await isCounted(rule)).toBe(true);
    const admin = await api.as('wenfeng.tenantAdmin');
    await make(admin, 'accessRule', { target: 'drill.heldAt', verb: 'READ', roles: ['planner', 'director'] });
    await expect.poll(() => isCounted(rule), { timeout: 6000 }).toBe(false);
    expect(await isCounted(other)).toBe(true);
    expect(codesOf(await askDue(officer, { rule }))).toEqual(['FIELD_FORBIDDEN']);
    expect((await dueOf(planner.wenfeng, { rule })).items).toHaveLength(1);
    await make(admin, 'accessRule', { target: 'meeting', verb: 'READ', roles: ['planner'] });
    await expect.poll(() => isCounted(other), { timeout: 6000 }).toBe(false);
    expect(codesOf(await askDue(officer, { rule: other }))).toEqual(['FORBIDDEN']);
  });

  test('odd questions are refused', async () => {
    const wrong = [{ first: -1 }, { first: 201 }, { offset: 2001 }, { on: '1999-12-31' }, { on: '2026-02-30' }];
    for (const given of [...wrong, { state: ['SOON'] }])
      expect(codesOf(await askDue(planner.hanfeng, given)), JSON.stringify(given)).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await askDue(planner.hanfeng, { unit: wenfeng }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await askDue(api.anonymous, {}))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await askDue(await api.as('kaizhou.broadcaster'), {}))).toEqual(['FORBIDDEN']);
    for (const rule of ["x'", '00000000-0000-7000-8000-000000000000'])
      expect((await dueOf(planner.hanfeng, { rule, state: all })).rules).toEqual([]);
  });
});
