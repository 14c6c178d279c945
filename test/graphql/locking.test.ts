import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { atOnce } from './atOnce.ts';
import { create, make, read, remove, sql, update } from './records.ts';

const api = useApi();
let officer: Client;

beforeAll(async () => {
  officer = await api.as('wangcheng.riskOfficer');
});

describe('optimistic locking', () => {
  test('a version that is not the newest is refused and named', async () => {
    const site = await make(officer, 'riskSite', { people: 1 });
    await update(officer, 'riskSite', site, { people: 2 });
    for (const version of [1, 3, 0, -1]) {
      const answer = await update(officer, 'riskSite', { id: site.id, version }, { people: 9 });
      expect(codesOf(answer)).toEqual(['CONFLICT']);
      expect(answer.errors[0]?.extensions.currentVersion).toBe(2);
      expect(codesOf(await remove(officer, 'riskSite', { id: site.id, version }))).toEqual(['CONFLICT']);
    }
    expect(await read(officer, 'riskSite', site.id, 'people version')).toEqual({ people: 2, version: 2 });
  });

  test('of many updates at once, one wins', async () => {
    const site = await make(officer, 'riskSite');
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((people) => update(officer, 'riskSite', site, { people })),
    );
    const won = answers.filter(({ errors }) => errors.length === 0);
    expect(won.map(({ data }) => data.updateRiskSite.version)).toEqual([2]);
    expect(answers.flatMap(codesOf)).toEqual(Array(5).fill('CONFLICT'));
    expect(await sql(api, 'select 1 from history where record_id = $1', [site.id])).toHaveLength(2);
  });

  test('of an update and a delete at once, one wins', async () => {
    const site = await make(officer, 'riskSite');
    const answers = await Promise.all([
      update(officer, 'riskSite', site, { people: 1 }),
      remove(officer, 'riskSite', site),
    ]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(['CONFLICT', 'NOT_FOUND']).toContain(answers.flatMap(codesOf)[0]);
  });

  test('of many records with one key made at once, one is made', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => create(officer, 'riskSite', { code: 'L-same' })));
    expect(answers.flatMap(codesOf)).toEqual(Array(4).fill('BAD_USER_INPUT'));
  });

  test('a record is not deleted while another comes to use it', async () => {
    const planner = await api.as('wangcheng.planner');
    const admin = await api.as('wangcheng.tenantAdmin');
    const organization = await make(planner, 'organization');
    const answers = await atOnce(
      api,
      () => remove(admin, 'organization', organization),
      () => create(officer, 'riskSite', { organization: organization.id }),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});
