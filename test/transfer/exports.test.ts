import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { manyRiskSites } from '../support/manyRiskSites.ts';
import { csvOf, exportSheet, reportOf, rowsOf, sheetOf } from '../support/sheets.ts';

const api = useApi();
const { asOwner } = useDatabase(api);

const asked = (query: Record<string, unknown>) =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`)
    .join('&');

describe('an export', () => {
  test('has the rows, the order and the columns that are asked for', async () => {
    const query = asked({
      ...{ filter: { level: { eq: 'MAJOR' } }, sort: [{ field: 'CODE', direction: 'DESC' }] },
      ...{ columns: 'code,level,unit', labels: 'en' },
    });
    const client = await api.as('wangcheng.riskOfficer');
    const rows = rowsOf(await sheetOf(api, client, `riskSites.csv?${query}`));
    const { data } = await client.query(
      '{ riskSites(filter: { level: { eq: MAJOR } }, sort: [{ field: CODE, direction: DESC }], first: 100) { nodes { code unit { code fullName } } } }',
    );
    expect(rows).toEqual(
      data.riskSites.nodes.map(({ code, unit }: { code: string; unit: { code: string; fullName: string } }) => ({
        ...{ Code: code, Level: 'Major', Unit: `${unit.code} ${unit.fullName}` },
      })),
    );
  });

  test('is UTF-8 with a byte order mark and CRLF', async () => {
    const sheet = await sheetOf(api, await api.as('wangcheng.riskOfficer'), 'teams.csv');
    expect([...sheet.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(sheet.toString().split('\r\n')[0]).toContain('所属单位,');
  });

  test('names a filter’s mistake in the words of the API', async () => {
    const client = await api.as('wangcheng.riskOfficer');
    const filter = { level: { eq: 'HUGE' }, nothing: 1 };
    const { errors } = await client.query(
      'query ($filter: RiskSiteFilter) { riskSites(filter: $filter) { totalCount } }',
      { filter },
    );
    const response = await exportSheet(api, client, `riskSites.csv?${asked({ filter })}`);
    expect(response.status).toBe(400);
    const body = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(body.errors[0]).toMatchObject({ message: errors[0]?.message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  test.each([
    'filter={',
    'sort=[1]',
    'labels=fr',
    'columns=nothing',
    `filter=${'{"not":'.repeat(200)}{}${'}'.repeat(200)}`,
    'filter={"createdAt":{"gt":"yesterday"}}',
  ])('is refused for %s', async (query) => {
    const response = await exportSheet(api, await api.as('wangcheng.riskOfficer'), `riskSites.csv?${encodeURI(query)}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('BAD_USER_INPUT');
  });

  test.each([
    'riskSites.pdf',
    'nothings.csv',
    'riskSites',
    'riskSites.csv.exe',
    'constructor.csv',
    'riskSites.toString',
  ])('has no %s', async (file) => {
    expect(await (await exportSheet(api, await api.as('wangcheng.riskOfficer'), file)).text()).toContain('NOT_FOUND');
  });

  test('is for nobody without a login, nor for those who may not read', async () => {
    expect((await exportSheet(api, api.anonymous, 'riskSites.csv')).status).toBe(401);
    expect((await exportSheet(api, await api.as('wangcheng.viewer'), 'userAccounts.csv')).status).toBe(403);
  });

  test('masks what the caller sees masked, and neither filters nor sorts by it', async () => {
    const viewer = await api.as('wangcheng.viewer');
    const rows = rowsOf(await sheetOf(api, viewer, 'teams.csv?labels=names'));
    const phones = rows.map(({ leaderPhone }) => leaderPhone).filter(Boolean);
    expect(phones.length).toBeGreaterThan(0);
    for (const phone of phones) expect(phone).toMatch(/^\d{3}\*{4}\d{4}$/);
    const response = await exportSheet(
      api,
      viewer,
      `teams.csv?${asked({ filter: { leaderPhone: { startsWith: '1' } } })}`,
    );
    expect(await response.text()).toContain('FIELD_FORBIDDEN');
  });

  test('leaves out what the caller does not see, and refuses it by name', async () => {
    const auditor = await api.as('wangcheng.auditAdmin');
    expect((await sheetOf(api, auditor, 'roleGrants.csv')).length).toBeGreaterThan(0);
    const viewer = await api.as('wangcheng.viewer');
    expect((await exportSheet(api, viewer, 'roleGrants.csv?columns=user')).status).toBe(403);
  });

  test('is narrowed by a link’s tenant, never widened', async () => {
    const client = await api.as('wangcheng.riskOfficer');
    const units = rowsOf(await sheetOf(api, client, 'riskSites.csv?labels=names&tenant=430112001000')).map(
      ({ unit }) => unit,
    );
    expect(new Set(units)).toEqual(new Set(['430112001000']));
    expect(await (await exportSheet(api, client, 'riskSites.csv?tenant=110108000000')).text()).toContain('NOT_FOUND');
    expect((await sheetOf(api, client, 'riskSites.csv')).toString()).not.toContain('海淀');
  });
});

describe('cells that look like formulas', () => {
  const dangerous = ['=1+1', '+1', '-1', '@SUM(1)', '＝1', '＋1', '－1', '＠1', "'=1", '=cmd|"/c calc"!A1', '-'];
  const code = (position: number) => `F-${position}`;

  beforeAll(async () => {
    const client = await api.as('wangcheng.riskOfficer');
    for (const [position, name] of dangerous.entries())
      await client.query('mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input) { id } }', {
        input: {
          code: code(position),
          name,
          kind: 'RESERVOIR',
          hazardType: 'FLOOD',
          level: 'MAJOR',
          location: { lng: -1.5, lat: 2 },
        },
      });
  });

  test.each(['csv', 'xlsx'])('are texts in a %s, and come back as they were', async (format) => {
    const client = await api.as('wangcheng.riskOfficer');
    const query = asked({
      filter: { code: { startsWith: 'F-' } },
      sort: [{ field: 'CODE' }],
      columns: 'code,name,people,location',
    });
    const sheet = await sheetOf(api, client, `riskSites.${format}?${query}`);
    if (format === 'csv') for (const { 名称: name } of rowsOf(sheet)) expect(name).toMatch(/^'/);
    expect(await reportOf(api, client, 'riskSites?mode=commit', sheet)).toMatchObject({
      unchanged: dangerous.length,
      bad: 0,
    });
    const changed = csvOf(
      ...dangerous.map((name, position) => ({ code: code(position), name: `'${name}`, people: String(position) })),
    );
    expect(await reportOf(api, client, 'riskSites?mode=commit', changed)).toMatchObject({ bad: 0 });
    const { rows } = await asOwner<{ name: string }>(
      `select name from risk_site where code like 'F-%' order by substr(code, 3)::int`,
    );
    expect(rows.map(({ name }) => name)).toEqual(dangerous);
  });
});

describe('a long export', () => {
  const count = 20_000;
  beforeAll(() => manyRiskSites(api.databaseUrl, count));

  const open = async () =>
    (
      await asOwner<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where state like 'idle in transaction%' and query like '%fetch%' and datname = current_database()`,
      )
    ).rows[0]?.n;

  test.each(['csv', 'xlsx'])('as %s holds no more than a part of it', async (format) => {
    const response = await exportSheet(api, await api.as('beijing.riskOfficer'), `riskSites.${format}`);
    const reader = response.body?.getReader();
    let bytes = 0;
    const before = process.memoryUsage().heapUsed;
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) break;
      bytes += value?.length ?? 0;
    }
    expect(bytes).toBeGreaterThan(format === 'csv' ? 3_000_000 : 300_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300e6);
  });

  /** An export of which the first rows are there, and no others were asked for. */
  const begin = async (signal: AbortSignal | null = null) => {
    await expect.poll(open, { timeout: 10_000 }).toBe(0);
    const { token } = await api.as('beijing.riskOfficer');
    const headers = { authorization: `Bearer ${token}` };
    const { body } = await fetch(`${api.url}/export/riskSites.csv`, { headers, signal });
    const reader = body?.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    await reader.read();
    await expect.poll(open, { timeout: 10_000 }).toBe(1);
    return reader;
  };

  test('is read from the database as it is read by the client, and ends its cursor when he goes away', async () => {
    const leaving = new AbortController();
    await begin(leaving.signal);
    leaving.abort();
    await expect.poll(open, { timeout: 10_000 }).toBe(0);
  });

  test('breaks off, rather than look whole, where its connection is lost', async () => {
    const reader = await begin();
    await asOwner(
      `select pg_terminate_backend(pid) from pg_stat_activity where query like '%fetch%' and pid <> pg_backend_pid() and datname = current_database()`,
    );
    const rest = async () => {
      while (!(await reader.read()).done);
    };
    await expect(rest()).rejects.toThrow();
    expect((await exportSheet(api, await api.as('beijing.riskOfficer'), 'teams.csv')).status).toBe(200);
  });
});

test('the README’s words about sheets are those of the code', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  for (const word of ['/export/', '/import/', 'dry-run', 'bad-rows', 'labels=names', 'IMPORT_MEGABYTES'])
    expect(readme).toContain(word);
});
