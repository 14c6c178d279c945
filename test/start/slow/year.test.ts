import { beforeAll, describe, expect, test } from 'vitest';
import { wholeCountry } from '../../../api/access/scope.ts';
import { tableOf } from '../../../api/database/columns.ts';
import { loadYear } from '../../../api/transfer/year.ts';
import { allFields } from '../../../schema/defineResource.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { makeYear } from '../../../seeds/year/year.ts';
import { openDemo } from '../../transfer/openDemo.ts';

const demo = openDemo();
const year = makeYear();

const one = async (text: string): Promise<Record<string, number>> => (await demo.sql(text))[0];

/** Only people open what the law hides, and tighten what others may do. */
const byPeopleAlone = ['accessRule', 'emergencyAccess'];

/** What stands in the sheets, and what comes with accounts and localities. */
const inSheets = [
  'apiClient',
  'cadenceRule',
  'depot',
  'emergencyPlan',
  'glacialLake',
  'organization',
  'riskSite',
  'supplyItem',
  'team',
  'teamMember',
];
const ofTheSystem = ['definition', 'roleGrant', 'userAccount'];

beforeAll(async () => {
  await demo.database.write(wholeCountry, (em) => loadYear(em, demo.registry));
}, 180_000);

describe("the demo's year", () => {
  test('tells of every kind of record but those that stand in the sheets', () => {
    const told = new Set(year.map(({ resource }) => resource));
    const untold = demo.registry.resources.map(({ name }) => name).filter((name) => !told.has(name));
    expect(untold.sort()).toEqual([...byPeopleAlone, ...inSheets, ...ofTheSystem].sort());
  });

  test('makes about 20,000 records with the sheets, some of every kind but rules on access', async () => {
    const counts: number[] = [];
    const kept = demo.registry.resources.filter(({ area, name }) => area !== 'system' && !byPeopleAlone.includes(name));
    for (const resource of kept)
      counts.push((await one(`select count(*)::int as n from ${tableOf(resource)}`)).n as number);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    const total = counts.reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(18_000);
    expect(total).toBeLessThan(23_000);
  });

  test('lies within the localities, and what a record names lies in the same city', async () => {
    for (const resource of demo.registry.resources.filter(({ area }) => area !== 'system')) {
      const table = tableOf(resource);
      // a village without accounts is its township's
      const strangers = `select count(*)::int as n from ${table}
        where owner not in (select owner from user_account) and owner - owner % 1000 not in (select owner from user_account)`;
      expect({ table, ...(await one(strangers)) }).toEqual({ table, n: 0 });
      for (const [name, field] of allFields(resource)) {
        if (kindOf(field).relation?.target !== 'resource' || kindOf(field).relation?.holds !== 'one') continue;
        const to = tableOf(demo.registry.resource(field.to as string));
        const column = `"${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;
        const elsewhere = `select count(*)::int as n from ${table} a join ${to} b on b.id = a.${column}
          where a.owner / 10000000000 <> b.owner / 10000000000`;
        expect({ table, name, ...(await one(elsewhere)) }).toEqual({ table, name, n: 0 });
      }
    }
  });

  test('books no stock that is not there, and sums up to what is', async () => {
    const wrong = await one(`select count(*)::int as n from supply_item i
      where quantity <> (select coalesce(sum(m.quantity), 0) from stock_movement m where m.item = i.id) or quantity < 0`);
    expect(wrong.n).toBe(0);
  });

  test('is mostly done, and leaves some of it to do today', async () => {
    const hazards = await one(`select count(*)::int as found, count(*) filter (where state = 'CLOSED')::int as closed,
      count(*) filter (where state = 'RECTIFYING' and due < '2026-11-22')::int as overdue from hazard`);
    expect((hazards.closed as number) / (hazards.found as number)).toBeGreaterThan(0.6);
    expect(hazards.overdue).toBeGreaterThan(2);
    const waiting = await demo.sql(
      `select distinct owner / 1000000 as district from warning where state = 'SUBMITTED'`,
    );
    expect(waiting.length).toBe(4);
    const shifts = await one(`select count(*)::int as n from duty_shift where state = 'ON_DUTY'`);
    expect(shifts.n).toBeGreaterThan(70);
    const kaizhou = await one(`select count(distinct owner)::int as n from drill where owner / 1000000 = 500154`);
    expect(kaizhou.n).toBe(41);
  });

  test('lets the counties read what the city issued, and shows who has not taken it up', async () => {
    const adopted =
      await one(`select count(*)::int as n from work_plan p join work_plan above on above.id = p.derived_from
      where above.owner = 540100000000 and above.published`);
    expect(adopted.n).toBe(6);
  });

  test.each([
    [
      '桥驿镇黑麋峰“10·18”森林火灾',
      ['dispatch_order', 'evacuation_record', 'loss_report', 'site_command', 'after_action_review'],
    ],
    [
      '靖港镇“6·27”湘江洪涝灾害',
      ['evacuation_record', 'loss_report', 'relief_program', 'donation', 'recovery_project'],
    ],
    ['谭家镇龙溪村“7·11”山体滑坡', ['dispatch_order', 'evacuation_record', 'loss_report', 'recovery_project']],
    ['当雄县纳木湖乡4.8级地震', ['loss_report', 'evacuation_record', 'relief_program', 'after_action_review']],
    ['门巴乡仁多岗冰湖水位暴涨险情', ['dispatch_order', 'evacuation_record', 'after_action_review']],
    ['苏家坨地区“7·29”强降雨山洪', ['response_activation', 'evacuation_record', 'loss_report', 'after_action_review']],
    ['学院路街道六道口社区餐饮店燃气爆燃事故', ['accident_investigation', 'dispatch_order', 'after_action_review']],
    ['汉丰街道老街商铺火灾', ['response_activation', 'dispatch_order', 'resource_request', 'loss_report']],
  ])('has the whole file of %s', async (name, tables) => {
    for (const table of ['info_report', 'incident_entry', ...tables]) {
      const { n } = await one(
        `select count(*)::int as n from ${table} t join incident i on i.id = t.incident where i.name = '${name}'`,
      );
      expect({ table, n }).toEqual({ table, n: expect.toSatisfy((count: number) => count > 0) });
    }
  });

  test('was reported late once in Wangcheng: in writing after 41 minutes (W-15a)', async () => {
    const [report] =
      await demo.sql(`select extract(epoch from phone_at - known_at) / 60 as phone, extract(epoch from written_at - known_at) / 60 as written, defects
      from info_report where title = '关于桥驿镇黑麋峰森林火灾的首报'`);
    expect(report).toEqual({ phone: '12.0000000000000000', written: '41.0000000000000000', defects: ['LATE'] });
  });
});
