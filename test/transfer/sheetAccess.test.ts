import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, clientOf, demoPassword, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { manyRiskSites } from '../support/manyRiskSites.ts';
import { csvOf, exportSheet, reportOf, sheetOf } from '../support/sheets.ts';
import { done } from '../support/users.ts';

const api = useApi();
const { asOwner } = useDatabase(api);

const phone = '13987654321';
const masked = '139****4321';

/** A new session, which knows the access rules of now. */
async function anew(username: string): Promise<Client> {
  const login =
    'mutation ($username: String!, $password: String!) { login(username: $username, password: $password) { token } }';
  const { data } = await api.anonymous.query(login, { username, password: demoPassword });
  return clientOf(api.url, data.login.token);
}

/** Runs work while Wangcheng leaves a verb to some roles only. */
async function tightened(target: string, verb: string, roles: readonly string[], work: () => Promise<void>) {
  const admin = await api.as('wangcheng.tenantAdmin');
  const made = await admin.query(
    'mutation ($input: CreateAccessRuleInput!) { rule: createAccessRule(input: $input) { id } }',
    { input: { target, verb, roles } },
  );
  const { rule } = done<{ rule: { id: string } }>(made);
  await work().finally(async () =>
    done(await admin.query('mutation ($id: ID!) { deleteAccessRule(id: $id, version: 1) }', { id: rule.id })),
  );
}

const stored = async (code: string) =>
  (await asOwner('select name, responsible_phone as phone, version from risk_site where code = $1', [code])).rows;

const cellsOf = async (client: Client, query: string) =>
  parse(await sheetOf(api, client, `riskSites.csv?labels=names&${query}`), { columns: true, bom: true }) as Record<
    string,
    string
  >[];

const one = `filter=${encodeURIComponent('{"code":{"eq":"A-1"}}')}`;

beforeAll(async () => {
  const sheet = csvOf({
    ...{ code: 'A-1', name: '点', kind: '水库山塘', hazardType: '洪涝', level: '重大风险', responsiblePhone: phone },
  });
  const officer = await api.as('wangcheng.riskOfficer');
  expect(await reportOf(api, officer, 'riskSites?mode=commit', sheet)).toMatchObject({ created: 1 });
});

describe('an export under access rules', () => {
  test('is refused to those who may not take records away, though they see them', async () => {
    await tightened('riskSite', 'EXPORT', ['riskOfficer'], async () => {
      const planner = await anew('wangcheng.planner');
      const response = await exportSheet(api, planner, 'riskSites.csv');
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('"FORBIDDEN"');
      expect(done(await planner.query('{ riskSites { totalCount } }'))).not.toEqual({ riskSites: { totalCount: 0 } });
      expect(await cellsOf(await anew('wangcheng.riskOfficer'), one)).toHaveLength(1);
    });
    expect(await cellsOf(await anew('wangcheng.planner'), one)).toHaveLength(1);
  });

  test('masks a field that may be read and not be taken away', async () => {
    await tightened('riskSite.responsiblePhone', 'EXPORT', [], async () => {
      const officer = await anew('wangcheng.riskOfficer');
      const { data } = await officer.query(
        '{ riskSites(filter: { code: { eq: "A-1" } }) { nodes { responsiblePhone } } }',
      );
      expect(data.riskSites.nodes).toEqual([{ responsiblePhone: phone }]);
      expect(await cellsOf(officer, one)).toMatchObject([{ responsiblePhone: masked }]);
    });
  });

  test('leaves out a column that is hidden everywhere, and refuses it by name', async () => {
    await tightened('riskSite.people', 'READ', [], async () => {
      const officer = await anew('wangcheng.riskOfficer');
      const [row] = await cellsOf(officer, one);
      expect(row).toMatchObject({ code: 'A-1' });
      expect(row).not.toHaveProperty('people');
      const response = await exportSheet(api, officer, 'riskSites.csv?columns=code,people');
      expect(await response.text()).toContain('FIELD_FORBIDDEN');
    });
  });

  test('has a point to two decimals for those who do not work with it', async () => {
    const filter = `filter=${encodeURIComponent('{"code":{"startsWith":"430112-"}}')}`;
    const points = (await cellsOf(await anew('wangcheng.viewer'), filter)).flatMap(({ location }) => location || []);
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) expect(point).toMatch(/^\d+(\.\d{1,2})?,\d+(\.\d{1,2})?$/);
  });

  test('leaves out rows that do not exist for the caller', async () => {
    const numbers = async (username: string) => {
      const sheet = await sheetOf(api, await anew(username), 'inspections.csv?labels=names&columns=number,kind,state');
      return (parse(sheet, { columns: true, bom: true }) as Record<string, string>[]).filter(
        ({ kind, state }) => kind === 'SECRET' && state === 'PLANNED',
      );
    };
    expect(await numbers('kaizhou.riskOfficer')).not.toEqual([]);
    expect(await numbers('kaizhou.viewer')).toEqual([]);
  });
});

describe('an import of a masked column', () => {
  const columns = `${one}&columns=code,name,responsiblePhone`;
  const send = async (client: Client, rows: Record<string, string>[]) =>
    reportOf(api, client, 'riskSites?mode=commit', csvOf(...rows));

  test('takes it back as it went, and no other text in it', async () => {
    await tightened('riskSite.responsiblePhone', 'READ', ['director'], async () => {
      const officer = await anew('wangcheng.riskOfficer');
      const rows = await cellsOf(officer, columns);
      expect(rows).toEqual([{ code: 'A-1', name: '点', responsiblePhone: masked }]);
      expect(await send(officer, rows)).toMatchObject({ unchanged: 1, bad: 0 });
      expect(await send(officer, [{ ...rows[0], name: '新名' }])).toMatchObject({ updated: 1, bad: 0 });
      // neither a guess that is right nor one that is wrong tells anything
      for (const guess of [phone, '13900000000']) {
        const report = await send(officer, [{ ...rows[0], name: '新名', responsiblePhone: guess }]);
        expect(report).toMatchObject({ kept: false, bad: 1 });
        expect(report.problems).toEqual([
          { row: 2, column: 'responsiblePhone', value: guess, message: 'You may not write this field' },
        ]);
      }
    });
    expect(await stored('A-1')).toEqual([{ name: '新名', phone, version: 2 }]);
  });

  test('nor does a new record have it', async () => {
    await tightened('riskSite.responsiblePhone', 'CREATE', ['director'], async () => {
      const row = { code: 'A-2', name: '点', kind: '水库山塘', hazardType: '洪涝', level: '重大风险' };
      const officer = await anew('wangcheng.riskOfficer');
      const report = await send(officer, [{ ...row, responsiblePhone: phone }]);
      expect(report.problems.map(({ column }) => column)).toEqual(['responsiblePhone']);
      expect(await send(officer, [{ ...row, responsiblePhone: '' }])).toMatchObject({ created: 1 });
    });
  });
});

test('an import does not tell of records that do not exist for the importer', async () => {
  const { rows } = await asOwner<{ number: string }>(
    `select number from inspection where owner = 110108000000 and kind = 'SECRET' and state = 'PLANNED'`,
  );
  for (const number of [String(rows[0]?.number), 'nowhere']) {
    const row = csvOf({ number, kind: '日常检查', finding: '改' });
    const report = await reportOf(api, await anew('haidian.dutyOfficer'), 'inspections', row);
    expect(report).toMatchObject({ updated: 0, bad: 1 });
    expect(report.problems.map(({ column, message }) => [column, message])).toEqual([['unit', 'You may not do this']]);
  }
});

test('a link with the console’s cookie downloads, without the header that writes need', async () => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($p: String!) { login(username: "wangcheng.viewer", password: $p, cookie: true) { token } }',
      variables: { p: demoPassword },
    }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0] as string;
  expect((await exportSheet(api, api.anonymous, 'riskSites.csv', { cookie })).status).toBe(200);
  expect((await exportSheet(api, api.anonymous, 'riskSites.csv', { cookie: 'anlan_session=x' })).status).toBe(401);
});

test('more exports at once than have connections are told to come again', async () => {
  await manyRiskSites(api.databaseUrl, 20_000);
  const client = await api.as('beijing.riskOfficer');
  const open = await Promise.all(Array.from({ length: 6 }, () => exportSheet(api, client, 'riskSites.csv')));
  expect(open.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429, 429]);
  await Promise.all(open.map((response) => response.body?.cancel()));
  await expect.poll(async () => (await exportSheet(api, client, 'teams.csv')).status, { timeout: 10_000 }).toBe(200);
});
