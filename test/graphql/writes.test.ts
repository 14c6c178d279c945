import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, codesOf, useApi } from '../support/api.ts';
import { create, make, read, remove, update } from './records.ts';

const api = useApi();
let officer: Client;
let planner: Client;

beforeAll(async () => {
  officer = await api.as('wangcheng.riskOfficer');
  planner = await api.as('wangcheng.planner');
});

const pathsOf = (answer: Answer) => (answer.errors[0]?.extensions.fields as { path: string }[]).map(({ path }) => path);

const everything = {
  ...{ code: 'W-all', name: '全部字段', kind: 'RESERVOIR', hazardType: 'FLOOD', level: 'MAJOR', state: 'MONITORED' },
  ...{ address: '北岸', households: 3, people: 12, threatenedProperty: 9_007_199_254_740_991, isMonitored: true },
  ...{ responsiblePerson: '张三', responsiblePhone: '13812345678', hasPublicNotice: false, inspectedOn: '2026-01-31' },
  ...{ escapeRoutes: '向北\n向东', measures: '"引号" \\ \t 反斜线', location: { lng: 112.123456, lat: -0.5 } },
};
const all = Object.keys(everything).join(' ').replace('location', 'location { lng lat }');

describe('create', () => {
  test('keeps every value as it was given', async () => {
    const { id } = await make(officer, 'riskSite', everything);
    expect(await read(officer, 'riskSite', id, all)).toEqual(everything);
  });

  test('answers the new record, with what every record has', async () => {
    const answer = await officer.query(
      'mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input) { id version createdAt updatedAt unit { code } can } }',
      { input: { ...everything, code: 'W-head' } },
    );
    const { createRiskSite: made } = answer.data;
    expect(made).toMatchObject({ version: 1, unit: { code: '430112000000' }, can: ['UPDATE', 'DELETE'] });
    expect(made.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(made.createdAt).toBe(made.updatedAt);
    expect(Math.abs(Date.parse(made.createdAt) - Date.now())).toBeLessThan(60_000);
  });

  test('fills in initial values and leaves the rest empty', async () => {
    const { id } = await make(officer, 'riskSite');
    expect(
      await read(officer, 'riskSite', id, 'state address people isMonitored location { lng } organization { id }'),
    ).toEqual({
      ...{ state: 'CONTROLLED', address: null, people: null, isMonitored: null, location: null, organization: null },
    });
    const plan = await make(planner, 'emergencyPlan');
    expect(await read(planner, 'emergencyPlan', plan.id, 'state published riskSites { id }')).toEqual({
      state: 'DRAFT',
      published: false,
      riskSites: [],
    });
  });

  test('takes an empty text for no value', async () => {
    const { id } = await make(officer, 'riskSite', { address: '  ' });
    expect(await read(officer, 'riskSite', id, 'address')).toEqual({ address: null });
  });

  test.each([
    [{ name: ' ' }, 'name'],
    [{ name: '字'.repeat(101) }, 'name'],
    [{ name: '两\n行' }, 'name'],
    [{ state: null }, 'state'],
    [{ kind: 'NO_SUCH' }, 'kind'],
    [{ people: -1 }, 'people'],
    [{ threatenedProperty: -1 }, 'threatenedProperty'],
    [{ inspectedOn: '2999-01-01' }, 'inspectedOn'],
    [{ inspectedOn: '2026-02-30' }, 'inspectedOn'],
    [{ responsiblePhone: '12' }, 'responsiblePhone'],
    [{ location: { lng: 181, lat: 0 } }, 'location'],
    [{ organization: '018f0000-0000-7000-8000-000000000000' }, 'organization'],
    [{ organization: 'x' }, 'organization'],
    [{ place: '110000000000' }, 'place'],
    [{ place: '430112999000' }, 'place'],
  ])('refuses %j', async (given, path) => {
    const answer = await create(officer, 'riskSite', given);
    expect([codesOf(answer), pathsOf(answer)]).toEqual([['BAD_USER_INPUT'], [path]]);
  });

  test('names all problems at once, those of relations too', async () => {
    const answer = await create(officer, 'riskSite', {
      name: '',
      people: -1,
      place: '110000000000',
      organization: 'x',
    });
    expect(pathsOf(answer).sort()).toEqual(['name', 'organization', 'people', 'place']);
  });

  test.each([
    ['430112106202', []],
    ['430112106000', ['FORBIDDEN']],
    ['110108000000', ['NOT_FOUND']],
    ['430100000000', ['NOT_FOUND']],
    ['430112999999', ['BAD_USER_INPUT']],
  ])('for the unit %s', async (unit, codes) => {
    const answer = await create(unit === '430112106202' ? await api.as('jinggang.riskOfficer') : officer, 'riskSite', {
      unit,
    });
    expect(codesOf(answer)).toEqual(codes);
  });

  test('refuses a key the unit has, and takes it in another unit', async () => {
    await make(officer, 'riskSite', { code: 'W-key' });
    expect(pathsOf(await create(officer, 'riskSite', { code: ' W-key ' }))).toEqual(['code']);
    expect(codesOf(await create(await api.as('gaotangling.riskOfficer'), 'riskSite', { code: 'W-key' }))).toEqual([]);
  });
});

describe('update', () => {
  test('changes what is given, keeps the rest and counts the version', async () => {
    const site = await make(officer, 'riskSite', { ...everything, code: 'W-part' });
    const answer = await update(officer, 'riskSite', site, { people: 13, address: '南岸' });
    expect(answer.data.updateRiskSite).toEqual({ id: site.id, version: 2 });
    expect(await read(officer, 'riskSite', site.id, all)).toEqual({
      ...everything,
      code: 'W-part',
      people: 13,
      address: '南岸',
    });
  });

  test('clears what is null', async () => {
    const site = await make(officer, 'riskSite', { ...everything, code: 'W-null' });
    await update(officer, 'riskSite', site, {
      people: null,
      location: null,
      isMonitored: null,
      address: '',
      inspectedOn: null,
    });
    expect(
      await read(officer, 'riskSite', site.id, 'people location { lng } isMonitored address inspectedOn households'),
    ).toEqual({
      ...{ people: null, location: null, isMonitored: null, address: null, inspectedOn: null, households: 3 },
    });
  });

  test('refuses to clear what is required', async () => {
    const site = await make(officer, 'riskSite');
    expect(pathsOf(await update(officer, 'riskSite', site, { name: null, level: null, state: null }))).toEqual([
      'name',
      'level',
      'state',
    ]);
  });

  test('that changes nothing makes no version', async () => {
    const site = await make(officer, 'riskSite', { ...everything, code: 'W-same' });
    const answer = await update(officer, 'riskSite', site, { ...everything, code: 'W-same' });
    expect(answer.data.updateRiskSite).toEqual(site);
    expect((await update(officer, 'riskSite', site, {})).data.updateRiskSite).toEqual(site);
  });

  test('that changes nothing in other kinds of fields makes no version', async () => {
    const sites = [await make(officer, 'riskSite'), await make(officer, 'riskSite')].map(({ id }) => id).reverse();
    const given = {
      riskSites: sites,
      published: true,
      category: 'ACCIDENT',
      issuedOn: '2026-01-01',
      drillEveryMonths: 6,
    };
    const plan = await make(planner, 'emergencyPlan', given);
    expect((await update(planner, 'emergencyPlan', plan, given)).data.updateEmergencyPlan).toEqual(plan);
    const keeper = await api.as('wangcheng.supplyKeeper');
    const depot = await make(keeper, 'depot', { area: 12.5, place: '430112001000' });
    const item = await make(keeper, 'supplyItem', { depot: depot.id, minimumQuantity: 0.125, unitPrice: 1 });
    expect((await update(keeper, 'depot', depot, { area: 12.5, place: '430112001000' })).data.updateDepot).toEqual(
      depot,
    );
    expect(
      (await update(keeper, 'supplyItem', item, { depot: depot.id, minimumQuantity: 0.125, unitPrice: 1 })).data
        .updateSupplyItem,
    ).toEqual(item);
    const leader = await api.as('wangcheng.teamLeader');
    const team = await make(leader, 'team', { capabilities: ['HAZMAT', 'SEARCH_RESCUE'] });
    expect(
      (await update(leader, 'team', team, { capabilities: ['SEARCH_RESCUE', 'HAZMAT', 'HAZMAT'] })).data.updateTeam,
    ).toEqual(team);
  });

  test('cannot move a record to a key that is taken', async () => {
    await make(officer, 'riskSite', { code: 'W-taken' });
    const site = await make(officer, 'riskSite', { code: 'W-free' });
    expect(pathsOf(await update(officer, 'riskSite', site, { code: 'W-taken' }))).toEqual(['code']);
  });

  test.each([
    ['of a record that is none', { id: '018f0000-0000-7000-8000-000000000000', version: 1 }],
    ['by what is no id', { id: "x'", version: 1 }],
  ])('%s is NOT_FOUND', async (_what, made) => {
    expect(codesOf(await update(officer, 'riskSite', made, { people: 1 }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await remove(officer, 'riskSite', made))).toEqual(['NOT_FOUND']);
  });
});
