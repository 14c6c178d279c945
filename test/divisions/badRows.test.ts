import { beforeEach, describe, expect, it, test } from 'vitest';
import { BAD_ROWS_KEPT } from '../../api/transfer/divisions/badRow.ts';
import { placeTable } from './placeTable.ts';

const { client, empty, places, place, importRows } = placeTable();
const GOOD = ['43,province,,湖南省', '4301,city,43,长沙市', '430112,district,4301,望城区']; // lines 2 to 4

beforeEach(empty);

describe('a bad row is reported with its line, stops nothing else', () => {
  test.each([
    ['43,city,甲', '43', '列数不对：实有/应有 3/4', 'wrong number of columns: found/expected 3/4'],
    ['4302,city,43,株洲市,5', '4302', '列数不对：实有/应有 5/4', 'wrong number of columns: found/expected 5/4'],
    ['4302,city,43,株\u0000洲', '4302', '含有控制字符或不可见字符', 'contains control or invisible characters'],
    ['4302,city,43,株\u202e洲', '4302', '含有控制字符或不可见字符', 'contains control or invisible characters'],
    ['4302,city,43,"株洲市', '4302', '引号不成对或位置不对', 'quotation marks are unbalanced or misplaced'],
    [
      '430x,city,43,株洲市',
      '430x',
      /^区划代码应为 2、4、6、9 或 12 位数字/,
      /^the code must have 2, 4, 6, 9 or 12 digits/,
    ],
    ['43021,city,43,株洲市', '43021', /^区划代码应为/, /^the code must have/],
    [',city,43,株洲市', '', /^区划代码应为/, /^the code must have/],
    ['0302,city,03,株洲市', '0302', /^区划代码应为/, /^the code must have/],
    ['430112000,township,430112,甲镇', '430112000', /末段不全为零$/, /not end in a part of zeros$/],
    ['4302,town,43,株洲市', '4302', '级别无法识别：town', 'unknown level: town'],
    [
      '4302,district,43,株洲市',
      '4302',
      '级别与代码位数不符：应为 city',
      'the level does not match the code length: expected city',
    ],
    ['4302,city,43,', '4302', '名称为空', 'the name is empty'],
    ['4302,city,43,\u3000 ', '4302', '名称为空', 'the name is empty'],
    [`4302,city,43,${'长'.repeat(101)}`, '4302', /^名称过长：101 个字符/, /^the name is too long: 101 characters/],
    ['44,province,43,广东省', '44', '省级不应有上级', 'a province has no parent'],
    ['4302,city,,株洲市', '4302', '缺少上级代码', 'the parent is missing'],
    ['4302,city,4x,株洲市', '4302', '上级代码无效：4x', 'the parent is not a code: 4x'],
    ['4302,city,000000000000,株洲市', '4302', '上级代码无效：000000000000', /^the parent is not a code/],
    ['4302,city,44,株洲市', '4302', /^上级 44 不是本代码的前段/, /^the parent 44 is not a shorter beginning/],
    ['4302,city,4302,株洲市', '4302', /级别不高于本级$/, /^the parent 4302 is not a shorter beginning/],
    ['4302,city,430201,株洲市', '4302', /级别不高于本级$/, /^the parent 430201 is not a shorter beginning/],
    ['4301,city,43,星城市', '4301', '代码重复，首次出现在第 3 行', 'the code is a duplicate, first seen on line 3'],
    ['430201,district,4302,甲区', '430201', /^上级 4302 既不在文件中，也不在库中$/, /^the parent 4302 is neither/],
    ['430112001,township,4301,甲镇', '430112001', '上级应为更近的 430112', 'the parent must be the nearer 430112'],
  ])('%j', async (row, code, zh, en) => {
    const result = await importRows([...GOOD, row, '4303,city,43,湘潭市']);
    expect(result).toMatchObject({ read: 5, inserted: 4, badTotal: 1 });
    expect(result.bad).toEqual([{ line: 5, code, reason: { zh: match(zh), en: match(en) } }]);
    expect(await place('430300000000')).toMatchObject({ name: '湘潭市' });
  });

  it('a code assigned to a functional zone is not taken over', async () => {
    await importRows(GOOD);
    await client().query('update place set national_code = 430111400000 where code = 430112000000');
    const { bad } = await importRows(GOOD);
    expect(bad).toMatchObject([{ line: 4, code: '430112', reason: { zh: '代码已分配给功能区 望城区' } }]);
  });
});

describe('a row that looks bad and is not', () => {
  test.each([
    ['"4302","city","43","株洲市"', '株洲市'],
    ['4302,city,43,"""株洲""市"', '"株洲"市'],
    ['4302, city ,43,\t株洲市 '.replace('\t', '\u3000'), '株洲市'],
    ['4302,city,43,株\\洲市\\N', '株\\洲市\\N'],
    [`4302,city,43,${'𠅤'.repeat(100)}`, '𠅤'.repeat(100)],
    ["4302,city,43,'); drop table place; --", "'); drop table place; --"],
  ])('%j', async (row, name) => {
    expect(await importRows([...GOOD, row])).toMatchObject({ inserted: 4, badTotal: 0 });
    expect(await place('430200000000')).toMatchObject({ name });
  });
});

describe('the rows below a bad row', () => {
  const FAMILY = [
    '430112001001,village,430112001,甲村',
    '430112001,township,430112,甲镇',
    '430112,district,4301,',
    ...GOOD.slice(0, 2),
  ];

  it('are reported too, down to the village, in the order of the file', async () => {
    const result = await importRows(FAMILY);
    expect(result).toMatchObject({ read: 5, inserted: 2, badTotal: 3 });
    expect(result.bad.map(({ line, reason }) => [line, reason.zh])).toEqual([
      [2, '上级 430112001 所在行有误'],
      [3, '上级 430112 所在行有误'],
      [4, '名称为空'],
    ]);
  });

  it('are reported even if the database has the place from before, which stays as it was', async () => {
    await importRows(GOOD);
    expect(await importRows(FAMILY)).toMatchObject({ inserted: 0, updated: 0, unchanged: 2, badTotal: 3 });
    expect(await place('430112000000')).toMatchObject({ name: '望城区', full_name: '长沙市望城区' });
  });

  it('are good if another row of the file has the code right', async () => {
    const { bad } = await importRows([...FAMILY, '430112,district,4301,望城区']);
    expect(bad.map(({ line }) => line)).toEqual([4]);
  });
});

describe('strict', () => {
  it('imports nothing if one row is bad, and still names all bad rows', async () => {
    const result = await importRows([...GOOD, '4302,city,43,', '4303,town,43,湘潭市'], true);
    expect(result).toMatchObject({ read: 5, inserted: 0, updated: 0, unchanged: 0, badTotal: 2 });
    expect(result.bad.map(({ line }) => line)).toEqual([5, 6]);
    expect(await places()).toEqual([]);
  });

  it('imports a file without bad rows', async () => {
    expect(await importRows(GOOD, true)).toMatchObject({ inserted: 3, badTotal: 0 });
  });
});

it('keeps the first thousand bad rows and counts the rest', async () => {
  const result = await importRows([...GOOD, ...Array.from({ length: 2500 }, (_, i) => `x${i},city,43,甲`)]);
  expect(result).toMatchObject({ inserted: 3, badTotal: 2500 });
  expect(result.bad).toHaveLength(BAD_ROWS_KEPT);
  expect(result.bad.at(-1)).toMatchObject({ line: 1004, code: 'x999' });
});

function match(text: string | RegExp) {
  return typeof text === 'string' ? text : expect.stringMatching(text);
}
