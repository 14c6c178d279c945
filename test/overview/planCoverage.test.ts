import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { addOfficer, geologyBureau, look, make, riskSite, taken } from '../support/lifecycles.ts';

const api = useApi({}, { localities: true });
let office: Client;

const selection = `rows { unit unitName hasBelow kinds { code count } categories { code count } missingKinds missingCategories sites sitesWithoutPlan orphans unfiled within }
  filters { inForce sites sitesWithoutPlan orphans unfiled }`;
const coverage = (client: Client, args = '') => client.query(`{ planCoverage${args} { ${selection} } }`);
const rowOf = async (client: Client, name: string, args = '') =>
  (await coverage(client, args)).data.planCoverage.rows.find(({ unitName }: { unitName: string }) =>
    unitName.includes(name),
  );

beforeAll(async () => {
  office = await api.as('kaizhou.planner');
});

describe('scenario 1: a village’s risk site is filed, and needs a plan of its own (K-04f, K-05e)', () => {
  test('its township has a gap from the level “larger” on, until a one-to-one plan is in force', async () => {
    const village = await api.as('hongqi.informationOfficer');
    const geology = (await addOfficer(api, 'kaizhou', 'riskOfficer', await geologyBureau(api))).client;
    const township = (await coverage(office)).data.planCoverage.rows.find(
      ({ unit }: { unit: string }) => unit === '500154109000',
    );
    const gaps = async () => (await rowOf(office, township.unitName)).sitesWithoutPlan - township.sitesWithoutPlan;

    const site = await make(village, 'riskSite', riskSite());
    await taken(village, 'riskSite', site.id, 'submit');
    await taken(geology, 'riskSite', site.id, 'sendBack', { reason: '威胁人数不实' });
    const { version } = await look(village, 'riskSite', site.id, 'version');
    await village.query(
      'mutation ($id: ID!, $version: Int!) { updateRiskSite(id: $id, version: $version, input: { people: 12 }) { id } }',
      { id: site.id, version },
    );
    await taken(village, 'riskSite', site.id, 'submit');
    expect(await gaps()).toBe(0);
    await taken(geology, 'riskSite', site.id, 'assess', { input: { level: 'LARGER' } });
    expect(await taken(await api.as('kaizhou.riskOfficer'), 'riskSite', site.id, 'file')).toBe('REGISTERED');
    expect(await gaps()).toBe(1);

    const planner = await api.as('hanfeng.planner');
    const neighbour = await rowOf(planner, '汉丰');
    const plan = await make(office, 'emergencyPlan', {
      name: '红旗村滑坡“一对一”预案',
      kind: 'ONE_TO_ONE',
      riskSites: [site.id],
    });
    expect(await gaps()).toBe(1);
    await taken(office, 'emergencyPlan', plan.id, 'issue');
    expect(await gaps()).toBe(0);
    expect(await rowOf(planner, '汉丰')).toEqual(neighbour);
  });
});

describe('the plan tree, unit by unit', () => {
  test('a unit comes first, then those next below; what lies below them can be looked into', async () => {
    const { rows } = (await coverage(await api.as('lhasa.planner'))).data.planCoverage;
    expect(rows[0]).toMatchObject({ unit: '540100000000', hasBelow: false, missingKinds: [], missingCategories: [] });
    expect(rows[6]).toMatchObject({ unit: '540123000000', missingKinds: ['CATEGORY', 'DEPARTMENT'] });
    expect(rows).toHaveLength(10);
    const dangxiong = await coverage(await api.as('lhasa.planner'), '(unit: "540122000000")');
    expect(dangxiong.data.planCoverage.rows.map(({ unit }: { unit: string }) => unit)).toEqual([
      ...['540122000000', '540122100000', '540122205000'],
    ]);
    expect(dangxiong.data).toEqual((await coverage(await api.as('dangxiong.planner'))).data);
  });

  test('every number is that of the list behind it', async () => {
    const city = await api.as('lhasa.planner');
    const { rows, filters } = (await coverage(city)).data.planCoverage;
    const total = async (list: string, type: string, filter: object) =>
      (await city.query(`query ($filter: ${type}Filter) { ${list}(filter: $filter) { totalCount } }`, { filter })).data[
        list
      ].totalCount;
    for (const row of rows.slice(0, 4)) {
      const behind = (name: string) => ({ and: [filters[name], row.within] });
      for (const name of ['sites', 'sitesWithoutPlan'])
        expect(await total('riskSites', 'RiskSite', behind(name))).toBe(row[name]);
      for (const name of ['orphans', 'unfiled'])
        expect(await total('emergencyPlans', 'EmergencyPlan', behind(name))).toBe(row[name]);
      const special = { and: [behind('inForce'), { kind: { eq: 'SPECIAL' } }] };
      const cell = row.kinds.find(({ code }: { code: string }) => code === 'SPECIAL');
      expect(await total('emergencyPlans', 'EmergencyPlan', special)).toBe(cell?.count ?? 0);
    }
    expect(rows.reduce((sum: number, { sites }: { sites: number }) => sum + sites, 0)).toBeGreaterThan(10);
  });

  test('a plan without a place in the tree is an orphan; the overall plan needs no parent', async () => {
    const planner = await api.as('wenfeng.planner');
    const orphans = async () => (await coverage(planner)).data.planCoverage.rows[0].orphans;
    const before = await orphans();
    const organization = (await make(planner, 'organization', { name: '孤儿预案编制办', kind: 'DEPARTMENT' })).id;
    const plan = (name: string, more: object) => make(planner, 'emergencyPlan', { name, state: 'IN_FORCE', ...more });
    const overall = await plan('总体', { kind: 'OVERALL', organization });
    expect(await orphans()).toBe(before);
    await plan('没有上级', { kind: 'SPECIAL', organization });
    await plan('没有编制单位', { kind: 'SPECIAL', parent: overall.id });
    await plan('没有风险点', { kind: 'ONE_TO_ONE', organization, parent: overall.id });
    const below = await plan('上级已废止', { kind: 'SPECIAL', organization, parent: overall.id });
    expect(await orphans()).toBe(before + 3);
    await taken(planner, 'emergencyPlan', overall.id, 'abolish', { reason: '重编' });
    expect(await orphans()).toBe(before + 4);
    await taken(planner, 'emergencyPlan', below.id, 'abolish', { reason: '重编' });
    expect(await orphans()).toBe(before + 3);
  });

  test('a plan is unfiled once the time for it is over, until it has a filing number', async () => {
    const planner = await api.as('wenfeng.planner');
    const unfiled = async (args = '') => (await coverage(planner, args)).data.planCoverage.rows[0].unfiled;
    const [before, later] = [await unfiled(), await unfiled('(filingDays: 3660)')];
    const issuedOn = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
    const { id: plan } = await make(planner, 'emergencyPlan', {
      name: '待备案',
      kind: 'SPECIAL',
      state: 'IN_FORCE',
      issuedOn,
    });
    expect(await unfiled()).toBe(before + 1);
    expect(await unfiled('(filingDays: 3660)')).toBe(later);
    const review = {
      plan,
      stage: 'FILING',
      heldOn: '2026-11-20',
      conclusion: 'PASSED',
      filingNumber: '开应急备〔2026〕8号',
    };
    await make(planner, 'planReview', review);
    expect(await unfiled()).toBe(before);
  });

  test('nobody looks at a unit that is not below his own, or at what he may not see', async () => {
    const planner = await api.as('dangxiong.planner');
    for (const unit of ['540100000000', '540123000000', '999999000000'])
      expect(codesOf(await coverage(planner, `(unit: "${unit}")`))).toEqual(['NOT_FOUND']);
    expect(codesOf(await coverage(planner, '(filingDays: -1)'))).toEqual(['BAD_USER_INPUT']);
    await make(await api.as('dangxiong.tenantAdmin'), 'accessRule', {
      target: 'riskSite.level',
      verb: 'FILTER',
      roles: [],
    });
    await expect.poll(async () => codesOf(await coverage(planner)), { timeout: 6000 }).toEqual(['FIELD_FORBIDDEN']);
  });
});
