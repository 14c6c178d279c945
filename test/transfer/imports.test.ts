import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { csvOf, importSheet, reportOf, sheetOf } from '../support/sheets.ts';

const api = useApi();
const { asOwner } = useDatabase(api);

const officer = () => api.as('wangcheng.riskOfficer');
const district = '430112000000';
let made = 0;

/** A right row but for what is given. */
const site = (given: Record<string, string> = {}): Record<string, string> & { code: string } => ({
  code: `I-${++made}`,
  ...{ unit: district, name: '点', kind: '水库山塘', hazardType: '洪涝', level: '重大风险' },
  ...given,
});

const stored = async (code: string) =>
  (await asOwner<Record<string, unknown>>('select * from risk_site where code = $1 and deleted_at is null', [code]))
    .rows;

describe('an import', () => {
  test('tried leaves nothing, and says what it would do', async () => {
    const row = site();
    const report = await reportOf(api, await officer(), 'riskSites?mode=dry-run', csvOf(row));
    expect(report).toEqual({
      ...{ mode: 'dry-run', kept: false, created: 1, updated: 0, unchanged: 0, bad: 0, problems: [], totalProblems: 0 },
    });
    expect(await stored(row.code)).toEqual([]);
    const { rows } = await asOwner('select 1 from history where changes->$1 is not null and changes->$1->>1 = $2', [
      'code',
      row.code,
    ]);
    expect(rows).toEqual([]);
  });

  test('creates, changes, and leaves what is the same, with history and version', async () => {
    const [same, changed] = [site(), site()];
    await reportOf(api, await officer(), 'riskSites?mode=commit', csvOf(same, changed));
    const report = await reportOf(
      api,
      await officer(),
      'riskSites?mode=commit',
      csvOf(same, { ...changed, name: '新名' }, site()),
    );
    expect(report).toMatchObject({ kept: true, created: 1, updated: 1, unchanged: 1, bad: 0 });
    expect((await stored(same.code))[0]).toMatchObject({ version: 1 });
    const [row] = await stored(changed.code);
    expect(row).toMatchObject({ version: 2, name: '新名' });
    const { rows } = await asOwner(
      `select h.action, h.record_version as version, h.actor_name, h.changes, o.event from history h
       join outbox o on o.record_id = h.record_id and o.record_version = h.record_version where h.record_id = $1 order by 2`,
      [row?.id],
    );
    expect(rows[1]).toMatchObject({
      action: 'UPDATE',
      version: 2,
      changes: { name: ['点', '新名'] },
      event: 'riskSite.UPDATE',
    });
  });

  test('changes in each row what its cells say, and nothing else', async () => {
    const [one, other] = [
      site({ location: '112.8,28.3', people: '5', threatenedProperty: '1.05' }),
      site({ location: '112.9,28.4', people: '6', threatenedProperty: '2' }),
    ];
    await reportOf(api, await officer(), 'riskSites?mode=commit', csvOf(one, other));
    const [before] = await stored(one.code);
    const report = await reportOf(
      api,
      await officer(),
      'riskSites?mode=commit',
      csvOf(
        { unit: district, code: one.code, name: '新名', people: '' },
        { unit: district, code: other.code, name: '', people: '7' },
      ),
    );
    expect(report).toMatchObject({ kept: true, updated: 2 });
    const { updated_at: _before, ...same } = before ?? {};
    const [{ updated_at: _after, ...after } = {}] = await stored(one.code);
    expect(after).toEqual({ ...same, version: 2, name: '新名', search_pinyin: 'xm' });
    expect((await stored(other.code))[0]).toMatchObject({
      version: 2,
      name: '点',
      people: 7,
      location: { x: 112.9, y: 28.4 },
    });
  });

  test.each([
    ['match=create', 1, 'code'],
    ['match=update', 1, 'code'],
  ])('takes only the rows it is for: %s', async (match, bad, column) => {
    const known = site();
    await reportOf(api, await officer(), 'riskSites?mode=commit', csvOf(known));
    const report = await reportOf(
      api,
      await officer(),
      `riskSites?mode=commit&rows=good&${match}`,
      csvOf({ ...known, name: '改' }, site()),
    );
    expect(report).toMatchObject({ kept: true, bad });
    expect(report.problems[0]?.column).toBe(column);
    expect(report.created + report.updated).toBe(1);
  });

  test('keeps all rows or none, or the good ones', async () => {
    const [good, bad] = [site(), site({ level: '特大风险', people: '许多' })];
    const sheet = csvOf({ ...good, people: '' }, bad);
    expect(await reportOf(api, await officer(), 'riskSites?mode=commit', sheet)).toMatchObject({ kept: false, bad: 1 });
    expect(await stored(good.code)).toEqual([]);
    const report = await reportOf(api, await officer(), 'riskSites?mode=commit&rows=good', sheet);
    expect(report).toMatchObject({ kept: true, created: 1, bad: 1, totalProblems: 2 });
    expect(report.problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, 'level', '特大风险'],
      [3, 'people', '许多'],
    ]);
    expect(await stored(good.code)).toHaveLength(1);
    expect(await stored(bad.code)).toEqual([]);
  });

  test('answers the bad rows as a sheet that can be corrected and sent again', async () => {
    const bad = site({ level: '特大风险' });
    const answer = await importSheet(
      api,
      await officer(),
      'riskSites?mode=commit&rows=good&answer=bad-rows',
      csvOf(site(), bad),
    );
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const sheet = await answer.text();
    expect(sheet.trim().split('\r\n')).toHaveLength(2);
    expect(sheet).toContain('Problems');
    const corrected = await reportOf(
      api,
      await officer(),
      'riskSites?mode=commit',
      sheet.replace('特大风险', '重大风险'),
    );
    expect(corrected).toMatchObject({ kept: true, created: 1 });
  });

  test('leaves what an empty cell does not say, and clears it where the heading ends with !', async () => {
    const row = site({ address: '东' });
    await reportOf(api, await officer(), 'riskSites?mode=commit', csvOf(row));
    const { address: _address, ...rest } = row;
    expect(
      await reportOf(api, await officer(), 'riskSites?mode=commit', csvOf({ ...rest, address: '' })),
    ).toMatchObject({ unchanged: 1 });
    expect(
      await reportOf(api, await officer(), 'riskSites?mode=commit', csvOf({ ...rest, '详细位置！': '' })),
    ).toMatchObject({ updated: 1 });
    expect((await stored(row.code))[0]).toMatchObject({ address: null, version: 2 });
  });

  test('names the unit by code, full name or not at all', async () => {
    const rows = [
      site({ unit: '' }),
      site({ unit: '湖南省长沙市望城区高塘岭街道' }),
      site({ unit: '430112001000 高塘岭' }),
    ];
    const { rows: places } = await asOwner<{ name: string }>(
      'select full_name as name from place where code = 430112001000',
    );
    (rows[1] as Record<string, string>).unit = places[0]?.name as string;
    const report = await reportOf(api, await officer(), 'riskSites?mode=dry-run', csvOf(...rows));
    expect(report.problems.filter(({ message }) => !/lower unit/.test(message))).toEqual([]);
  });

  test('does not overwrite what somebody changed after the export', async () => {
    const row = site();
    await reportOf(api, await officer(), 'riskSites?mode=commit', csvOf(row));
    const filter = encodeURIComponent(JSON.stringify({ code: { eq: row.code } }));
    const sheet = (
      await sheetOf(api, await officer(), `riskSites.csv?columns=unit,code,name,version&filter=${filter}`)
    ).toString();
    await reportOf(api, await officer(), 'riskSites?mode=commit', csvOf({ ...row, name: '他人' }));
    const report = await reportOf(api, await officer(), 'riskSites?mode=commit', sheet.replace('点', '我的'));
    expect(report).toMatchObject({ kept: false, bad: 1 });
    expect(report.problems[0]?.message).toMatch(/changed the record/);
    expect((await stored(row.code))[0]).toMatchObject({ name: '他人' });
  });

  test('of the same resource at once: both are whole, or one is told to wait', async () => {
    const rows = Array.from({ length: 300 }, () => site());
    const client = await officer();
    const answers = await Promise.all(
      [1, 2].map(() => importSheet(api, client, 'riskSites?mode=commit', csvOf(...rows))),
    );
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    for (const answer of answers) if (answer.status !== 200) expect(await answer.text()).toContain('CONFLICT');
    const { rows: found } = await asOwner('select 1 from risk_site where code = any ($1)', [
      rows.map(({ code }) => code),
    ]);
    expect(found).toHaveLength(300);
  });
});

describe('an import from a neighbour', () => {
  test('is refused: a unit outside does not exist', async () => {
    const report = await reportOf(api, await officer(), 'riskSites?mode=commit', csvOf(site({ unit: '110108000000' })));
    expect(report).toMatchObject({ kept: false, bad: 1 });
    expect(report.problems[0]).toMatchObject({ row: 2, column: 'unit' });
    expect(report.problems[0]?.message).toMatch(/No such record/);
  });

  test('finds none of its records, by key, by title or by id', async () => {
    const { rows } = await asOwner<{ id: string; name: string }>(
      `select id, name from organization where owner = 110108000000 limit 1`,
    );
    const [{ id, name }] = rows as [{ id: string; name: string }];
    const texts = [name, `110108000000/${name}`, id, crypto.randomUUID()];
    const report = await reportOf(
      api,
      await officer(),
      'riskSites',
      csvOf(...texts.map((organization) => site({ organization }))),
    );
    expect(report.problems.map(({ column, message }) => [column, message.replace(/".*"/, '')])).toEqual([
      ...[1, 2].map(() => ['organization', 'No Organization ']),
      ...[3, 4].map(() => ['organization', 'No such record, or you cannot see it']),
    ]);
  });

  test('an upper or lower unit’s records are not written', async () => {
    const report = await reportOf(
      api,
      await officer(),
      'riskSites',
      csvOf(site({ unit: '430100000000' }), site({ unit: '430112001000' })),
    );
    expect(report.problems.map(({ row, column }) => [row, column])).toEqual([
      [2, 'unit'],
      [3, 'unit'],
    ]);
  });
});

describe('who may import', () => {
  test.each([
    ['wangcheng.viewer', 'riskSites', 403],
    ['wangcheng.riskOfficer', 'nothings', 400],
  ])('%s into %s is answered %i', async (username, plural, status) => {
    expect((await importSheet(api, await api.as(username), plural, csvOf(site()))).status).toBe(status);
  });

  test('nobody without a login, nor a page elsewhere with a cookie', async () => {
    expect((await importSheet(api, api.anonymous, 'riskSites', csvOf(site()))).status).toBe(401);
    expect(
      (await importSheet(api, api.anonymous, 'riskSites', csvOf(site()), { cookie: 'anlan_session=x' })).status,
    ).toBe(403);
  });
});
