import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, codesOf, useApi } from '../support/api.ts';
import { create, make, read, remove, sql, update } from './records.ts';

const api = useApi();
let officer: Client;

beforeAll(async () => {
  officer = await api.as('wangcheng.riskOfficer');
});

const idOf = (answer: Answer) => answer.data?.createRiskSite?.id;
const count = async (code: string) => (await sql(api, 'select 1 from risk_site where code = $1', [code])).length;

describe('an idempotency key', () => {
  test('makes a repeated create answer the first record', async () => {
    const [first, second] = [
      await create(officer, 'riskSite', { code: 'I-1' }, 'k1'),
      await create(officer, 'riskSite', { code: 'I-1' }, 'k1'),
    ];
    expect(codesOf(second)).toEqual([]);
    expect(idOf(second)).toBe(idOf(first));
    expect(await count('I-1')).toBe(1);
  });

  test('makes many creates at once one create', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => create(officer, 'riskSite', { code: 'I-2' }, 'k2')),
    );
    expect(answers.flatMap(codesOf)).toEqual([]);
    expect(new Set(answers.map(idOf)).size).toBe(1);
    expect(await count('I-2')).toBe(1);
    expect(await sql(api, 'select 1 from outbox where record_id = $1', [idOf(answers[0] as Answer)])).toHaveLength(1);
  });

  test('makes a repeated update and delete answer without a conflict', async () => {
    const site = await make(officer, 'riskSite');
    for (let n = 0; n < 2; n++)
      expect((await update(officer, 'riskSite', site, { people: 4 }, 'k3')).data.updateRiskSite.version).toBe(2);
    const seen = { id: site.id, version: 2 };
    for (let n = 0; n < 2; n++)
      expect((await remove(officer, 'riskSite', seen, 'k4')).data.deleteRiskSite).toBe(site.id);
    expect(
      await sql(api, 'select action from history where record_id = $1 order by record_version', [site.id]),
    ).toEqual([{ action: 'CREATE' }, { action: 'UPDATE' }, { action: 'DELETE' }]);
  });

  test('is refused for another request', async () => {
    const site = await make(officer, 'riskSite');
    await create(officer, 'riskSite', { code: 'I-3' }, 'k5');
    const others = [
      await create(officer, 'riskSite', { code: 'I-4' }, 'k5'),
      await update(officer, 'riskSite', site, { people: 1 }, 'k5'),
      await remove(officer, 'riskSite', site, 'k5'),
    ];
    expect(others.flatMap(codesOf)).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
    expect(await count('I-4')).toBe(0);
    expect(await read(officer, 'riskSite', site.id, 'version people')).toEqual({ version: 1, people: null });
  });

  test('of a refused request can be used again', async () => {
    expect(codesOf(await create(officer, 'riskSite', { code: 'I-5', people: -1 }, 'k6'))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await create(officer, 'riskSite', { code: 'I-5' }, 'k6'))).toEqual([]);
  });

  test('is one user’s own', async () => {
    const other = await api.as('gaotangling.riskOfficer');
    const answers = [
      await create(officer, 'riskSite', { code: 'I-6' }, 'k7'),
      await create(other, 'riskSite', { code: 'I-6' }, 'k7'),
    ];
    expect(answers.flatMap(codesOf)).toEqual([]);
    expect(idOf(answers[0] as Answer)).not.toBe(idOf(answers[1] as Answer));
  });

  test('is forgotten after a day', async () => {
    await create(officer, 'riskSite', { code: 'I-7' }, 'k8');
    await sql(api, `update idempotency set created_at = now() - interval '25 hours' where key = 'k8'`);
    expect(codesOf(await create(officer, 'riskSite', { code: 'I-8' }, 'k8'))).toEqual([]);
    expect(codesOf(await create(officer, 'riskSite', { code: 'I-9' }, 'k8'))).toEqual(['CONFLICT']);
  });

  test('works where the caller works now, whatever he did elsewhere', async () => {
    const city = await api.as('changsha.riskOfficer');
    const at = (unit: string, code: string) =>
      city.query(
        'mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input, idempotencyKey: "k9") { id } }',
        { input: { code, name: '点', kind: 'RESERVOIR', hazardType: 'FLOOD', level: 'LOW' } },
        { 'x-tenant': unit },
      );
    expect(codesOf(await at('430100000000', 'I-10'))).toEqual([]);
    expect(['', 'CONFLICT']).toContain(codesOf(await at('430102000000', 'I-11')).join());
  });

  test.each(['', 'x'.repeat(101)])('has 1 to 100 characters: "%s"', async (key) => {
    expect(codesOf(await create(officer, 'riskSite', {}, key))).toEqual(['BAD_USER_INPUT']);
  });

  test('of 100 characters and a null one are taken', async () => {
    expect(codesOf(await create(officer, 'riskSite', {}, 'x'.repeat(100)))).toEqual([]);
    expect(codesOf(await create(officer, 'riskSite', {}, null as unknown as string))).toEqual([]);
  });
});
