import { describe, expect, test } from 'vitest';
import { openDemo } from './openDemo.ts';

const demo = openDemo();

const city = '430100000000';
const district = '430112000000';
const township = '430112001000';
let made = 0;

/** A right row but for what is given. */
const site = (given: Record<string, string> = {}) => ({
  ...{ unit: district, code: `X-${++made}`, name: '点', kind: '水库山塘', hazardType: '洪涝', level: '重大风险' },
  ...given,
});

const organization = (unit: string, name: string) => ({ unit, name, kind: '工作部门' });

const ownersOf = async (code: string) =>
  (
    await demo.sql(
      'select o.owner::text from risk_site r join organization o on o.id = r.organization where r.code = $1',
      [code],
    )
  ).map(({ owner }) => owner);

describe('an import', () => {
  test('reads cells as people write them', async () => {
    const cells = {
      ...{
        state: 'Monitored',
        people: '1,234',
        threatenedProperty: '￥1,480.5',
        isMonitored: '是',
        hasPublicNotice: '无',
      },
      ...{
        inspectedOn: '2026年3月8日',
        location: '112.5，28.25',
        place: '430112001',
        address: ' ',
        measures: '甲\n乙',
      },
    };
    expect(await demo.load(district, [['riskSite', site({ code: 'R-1', ...cells })]])).toEqual([
      { created: 1, problems: [] },
    ]);
    const [row] = await demo.sql(
      `select *, inspected_on::text as day, location::text as point from risk_site where code = 'R-1'`,
    );
    expect(row).toMatchObject({
      ...{ owner: district, version: 1, kind: 'RESERVOIR', level: 'MAJOR', state: 'MONITORED', people: 1234 },
      ...{ threatened_property: '148050', is_monitored: true, has_public_notice: false, day: '2026-03-08' },
      ...{ point: '(112.5,28.25)', place: township, address: null, measures: '甲\n乙', deleted_at: null },
    });
  });

  test('gives initial values and leaves history and events', async () => {
    await demo.load(district, [['riskSite', site({ code: 'R-2' })]]);
    const rows = await demo.sql(
      `select r.state, h.action, h.actor_name, h.record_version, h.owner::text, h.changes->'code' as code, o.event
       from risk_site r join history h on h.record_id = r.id join outbox o on o.record_id = r.id where r.code = 'R-2'`,
    );
    expect(rows).toEqual([
      {
        state: 'CONTROLLED',
        action: 'CREATE',
        actor_name: '测试',
        record_version: 1,
        owner: district,
        code: [null, 'R-2'],
        event: 'riskSite.CREATE',
      },
    ]);
  });

  test('of more rows than one statement takes is whole', async () => {
    const [result] = await demo.load(district, [
      ['riskSite', ...Array.from({ length: 1203 }, () => site({ name: '大批' }))],
    ]);
    expect(result).toEqual({ created: 1203, problems: [] });
    expect((await demo.sql(`select count(*)::int as n from risk_site where name = '大批'`))[0].n).toBe(1203);
  });
});

describe('a reference', () => {
  test('is found in the own unit before units above', async () => {
    const organizations = [organization(city, '同名局'), organization(district, '同名局')];
    await demo.load(city, [
      ['organization', ...organizations],
      [
        'riskSite',
        site({ code: 'K-1', organization: '同名局' }),
        site({ code: 'K-2', unit: township, organization: '同名局' }),
      ],
      ['riskSite', site({ code: 'K-3', unit: city, organization: '同名局' })],
    ]);
    expect([await ownersOf('K-1'), await ownersOf('K-2'), await ownersOf('K-3')]).toEqual([
      [district],
      [district],
      [city],
    ]);
  });

  test('names another unit by its code', async () => {
    await demo.load(city, [
      ['organization', organization(city, '别名局'), organization(township, '别名局')],
      [
        'riskSite',
        site({ code: 'K-4', organization: `${township}/别名局` }),
        site({ code: 'K-5', organization: '别名局' }),
      ],
    ]);
    expect([await ownersOf('K-4'), await ownersOf('K-5')]).toEqual([[township], [city]]);
  });

  test('is not found in units below or beside, nor outside the scope', async () => {
    await demo.load(city, [['organization', organization(township, '下级局'), organization('430112003000', '旁边局')]]);
    const rows = ['下级局', '430112003000/下级局', '没有局', '110000000000/北京市应急管理局'].map((name) =>
      site({ organization: name }),
    );
    const [result] = await demo.load(district, [
      ['riskSite', ...rows, site({ unit: township, organization: '旁边局' })],
    ]);
    expect(result?.created).toBe(0);
    expect(result?.problems.map(({ line, column }) => [line, column])).toEqual(
      [2, 3, 4, 5, 6].map((line) => [line, 'organization']),
    );
    expect(result?.problems[0]?.label).toEqual({ zh: '没有找到机构“下级局”', en: 'No Organization "下级局"' });
  });

  test('is found in rows above it in the same sheet', async () => {
    const rows = [organization(district, '树根'), { ...organization(district, '树枝'), parent: '树根' }];
    expect(await demo.load(district, [['organization', ...rows]])).toEqual([{ created: 2, problems: [] }]);
    const [row] = await demo.sql(
      `select p.name from organization o join organization p on p.id = o.parent where o.name = '树枝'`,
    );
    expect(row).toEqual({ name: '树根' });
  });

  test('of several keeps their order', async () => {
    const plan = {
      unit: district,
      published: '是',
      name: '引用预案',
      kind: '专项应急预案',
      riskSites: 'K-b、K-a；K-b',
    };
    await demo.load(district, [
      ['riskSite', site({ code: 'K-a' }), site({ code: 'K-b' })],
      ['emergencyPlan', plan],
    ]);
    const rows = await demo.sql(
      `select p.published, r.code from emergency_plan p, unnest(p.risk_sites) with ordinality k(id, n) join risk_site r on r.id = k.id where p.name = '引用预案' order by n`,
    );
    expect(rows).toEqual([
      { published: true, code: 'K-b' },
      { published: true, code: 'K-a' },
    ]);
  });
});
