import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, codesOf, useApi } from '../support/api.ts';
import { csvOf, reportOf } from '../support/sheets.ts';
import { atOnce } from './atOnce.ts';
import { create, type Made, make, read, remove, sql, update } from './records.ts';

const api = useApi();
let officer: Client;
let planner: Client;

beforeAll(async () => {
  officer = await api.as('wangcheng.riskOfficer');
  planner = await api.as('wangcheng.planner');
});

const pathsOf = (answer: Answer) => (answer.errors[0]?.extensions.fields as { path: string }[]).map(({ path }) => path);

describe('delete', () => {
  test('takes the record out of every answer and frees its key', async () => {
    const site = await make(officer, 'riskSite', { code: 'W-gone' });
    expect((await remove(officer, 'riskSite', site)).data.deleteRiskSite).toBe(site.id);
    expect(await read(officer, 'riskSite', site.id, 'id')).toBeNull();
    const { data } = await officer.query(
      '{ riskSites(filter: { code: { eq: "W-gone" } }) { totalCount } riskSitesAggregate(filter: { code: { eq: "W-gone" } }) { count } }',
    );
    expect(data).toEqual({ riskSites: { totalCount: 0 }, riskSitesAggregate: [{ count: 0 }] });
    expect(codesOf(await update(officer, 'riskSite', site, { people: 1 }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await remove(officer, 'riskSite', site))).toEqual(['NOT_FOUND']);
    expect(codesOf(await create(officer, 'riskSite', { code: 'W-gone' }))).toEqual([]);
  });

  test.each<[string, (id: string) => Promise<Made>]>([
    ['a reference', (id) => make(officer, 'riskSite', { industryDepartment: id })],
    ['its own tree', (id) => make(planner, 'organization', { parent: id })],
  ])('is refused while %s points to the record', async (_what, makeUse) => {
    const admin = await api.as('wangcheng.tenantAdmin');
    const organization = await make(planner, 'organization');
    const used = await makeUse(organization.id);
    const answer = await remove(admin, 'organization', organization);
    expect(codesOf(answer)).toEqual(['CONFLICT']);
    expect(answer.errors[0]?.message).toMatch(/(风险点|机构) 1/);
    expect(await read(admin, 'organization', organization.id, 'id')).toEqual({ id: organization.id });
    await sql(api, 'update risk_site set deleted_at = now() where id = $1', [used.id]);
    await sql(api, 'update organization set deleted_at = now() where id = $1', [used.id]);
    expect(codesOf(await remove(admin, 'organization', organization))).toEqual([]);
  });

  test('is refused while a list of references has the record', async () => {
    const site = await make(officer, 'riskSite');
    const plan = await make(planner, 'emergencyPlan', { riskSites: [site.id] });
    expect(codesOf(await remove(officer, 'riskSite', site))).toEqual(['CONFLICT']);
    await update(planner, 'emergencyPlan', plan, { riskSites: [] });
    expect(codesOf(await remove(officer, 'riskSite', site))).toEqual([]);
  });
});

describe('a tree', () => {
  test('takes no record below itself', async () => {
    const top = await make(planner, 'organization');
    const middle = await make(planner, 'organization', { parent: top.id });
    const low = await make(planner, 'organization', { parent: middle.id });
    for (const parent of [top, middle, low])
      expect(pathsOf(await update(planner, 'organization', top, { parent: parent.id }))).toEqual(['parent']);
    expect(codesOf(await update(planner, 'organization', low, { parent: top.id }))).toEqual([]);
    expect(codesOf(await update(planner, 'organization', top, { parent: null, name: '改名' }))).toEqual([]);
  });

  test('gets no cycle from two moves at once', async () => {
    const [one, other] = [await make(planner, 'organization'), await make(planner, 'organization')];
    const moves = await atOnce(
      api,
      () => update(planner, 'organization', one, { parent: other.id }),
      () => update(planner, 'organization', other, { parent: one.id }),
    );
    expect(moves.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(['CONFLICT', 'BAD_USER_INPUT']).toContain(moves.flatMap(codesOf).join());
  });
  test('gets none from two moves far apart at once, nor from two rows of a sheet', async () => {
    const names = ['甲', '乙', '丙', '丁'] as const;
    const made = {} as Record<(typeof names)[number], Made>;
    for (const [position, name] of names.entries()) {
      const parent = position < 2 ? null : made[names[position - 2] as '甲' | '乙'].id;
      made[name] = await make(planner, 'organization', { name: `树${name}`, parent });
    }
    const moves = await atOnce(
      api,
      () => update(planner, 'organization', made.甲, { parent: made.丁.id }),
      () => update(planner, 'organization', made.乙, { parent: made.丙.id }),
    );
    expect(moves.filter(({ errors }) => errors.length > 0).flatMap(pathsOf)).toEqual(['parent']);
    const [one, other] = [await make(planner, 'organization'), await make(planner, 'organization')];
    const nameOf = async ({ id }: Made) => (await read(planner, 'organization', id, 'name')).name as string;
    const [a, b] = [await nameOf(one), await nameOf(other)];
    const kind = '工作部门';
    const sheet = csvOf({ name: a, kind, parent: b }, { name: b, kind, parent: a });
    const report = await reportOf(api, planner, 'organizations?mode=commit&rows=all', sheet);
    expect(report).toMatchObject({ kept: false, problems: [{ row: 3, column: 'parent' }] });
  });
});
