import { describe, expect, test } from 'vitest';
import { openDemo } from './openDemo.ts';

const demo = openDemo();

const district = '430112000000';
let made = 0;

/** A right row but for what is given. */
const site = (given: Record<string, string> = {}) => ({
  ...{ unit: district, code: `X-${++made}`, name: '点', kind: '水库山塘', hazardType: '洪涝', level: '重大风险' },
  ...given,
});

describe('a wrong row', () => {
  test('is named by line and column, and nothing is written', async () => {
    const before = (await demo.sql('select count(*)::int as n from risk_site'))[0].n;
    const rows = [
      site(),
      site({ people: '许多', level: '特大风险' }),
      site({ name: '' }),
      site({ location: '北边', inspectedOn: '2026-02-30' }),
    ];
    const [result] = await demo.load(district, [['riskSite', ...rows]]);
    expect(result?.created).toBe(0);
    expect(result?.problems.map(({ line, column }) => `${line} ${column}`).sort()).toEqual([
      '3 level',
      '3 people',
      '4 name',
      '5 inspectedOn',
      '5 location',
    ]);
    expect(result?.problems.every(({ label }) => label.zh !== '' && label.en !== '')).toBe(true);
    expect((await demo.sql('select count(*)::int as n from risk_site'))[0].n).toBe(before);
  });

  test('with a required reference that is not found is one problem, not two', async () => {
    const item = {
      unit: district,
      name: '帐篷',
      code: '1',
      category: '基本生活保障物资',
      batch: '1',
      quantity: '1',
      measure: '顶',
      depot: '没有库',
    };
    const [result] = await demo.load(district, [['supplyItem', item]]);
    expect(result?.problems.map(({ column }) => column)).toEqual(['depot']);
  });

  test.each<[string, Record<string, string>[], string]>([
    ['a key twice in one sheet', [site({ code: 'D-1' }), site({ code: 'D-1' })], '3 code'],
    ['no unit', [site({ unit: '' })], '2 unit'],
    ['a unit outside the scope', [site({ unit: '110000000000' })], '2 unit'],
    ['a unit that is no place', [site({ unit: '430112999000' })], '2 unit'],
    ['a place that is none', [site({ place: '430112999000' })], '2 place'],
    ['a column that is no field', [{ ...site(), 地址: '东' }], '1 地址'],
  ])('%s is a problem of its row', async (_what, rows, expected) => {
    const [result] = await demo.load(district, [['riskSite', ...rows]]);
    expect(result?.problems.map(({ line, column }) => `${line} ${column}`)).toEqual([expected]);
  });

  test('with a key the unit has already is a problem of that row', async () => {
    await demo.load(district, [['riskSite', site({ code: 'D-2' })]]);
    const [result] = await demo.load(district, [['riskSite', site(), site({ code: 'D-2' })]]);
    expect(result?.problems.map(({ line, column }) => `${line} ${column}`)).toEqual(['3 code']);
  });
});
