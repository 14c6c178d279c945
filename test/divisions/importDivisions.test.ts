import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { type ImportProgress, importDivisions } from '../../api/transfer/divisions/importDivisions.ts';
import { placeTable } from './placeTable.ts';

const SEED = path.join(import.meta.dirname, '../../seeds/divisions.csv');
const { client, empty, places, place, importRows } = placeTable();

describe('the national file', () => {
  it('is imported whole: everything but the dummies is stored', async () => {
    const progress: ImportProgress[] = [];
    const result = await importDivisions({ source: SEED, client: client(), onProgress: (p) => progress.push(p) });
    expect(result).toEqual({
      read: 10682,
      inserted: 10680,
      updated: 0,
      unchanged: 0,
      skipped: 2,
      bad: [],
      badTotal: 0,
    });
    expect(progress.map(({ step }) => step)).toEqual(['reading', 'checking', 'writing']);
    expect(await places("name in ('市辖区', '县')")).toEqual([]);
  });

  test.each([
    ['110000000000', null, '北京市', 6],
    ['110108000000', '110000000000', '北京市海淀区', 9],
    ['500154000000', '500000000000', '重庆市开州区', 9],
    ['430000000000', null, '湖南省', 4],
    ['430100000000', '430000000000', '长沙市', 6],
    ['430112000000', '430100000000', '长沙市望城区', 9],
    ['430112001000', '430112000000', '长沙市望城区高塘岭街道', 12],
    ['540102000000', '540100000000', '拉萨市城关区', 9],
  ])('%s stands below %s as %s', async (code, parent, fullName, digits) => {
    expect(await place(code)).toMatchObject({ parent, full_name: fullName, child_digits: digits, active: true });
  });

  it('finds a street by the first letters or the beginning of its pinyin', async () => {
    expect((await places("pinyin ~ '\\mgtl'")).map(({ name }) => name)).toContain('高塘岭街道');
    expect((await places("pinyin like 'gaotangling%'")).map(({ name }) => name)).toContain('高塘岭街道');
    expect(await place('110108000000')).toMatchObject({ pinyin: 'haidianqu hdq' });
  });

  it('marks functional zones by their numbers', async () => {
    expect(await place('540172000000')).toMatchObject({ functional_zone: true, counts_as: 'district' });
    expect(await place('430111400000')).toMatchObject({ functional_zone: true, counts_as: 'township' });
    expect(await place('540102000000')).toMatchObject({ functional_zone: false, counts_as: null });
  });

  it('changes nothing when imported again, in another order', async () => {
    const before = await places();
    const [header, ...lines] = readFileSync(SEED, 'utf8').trim().split('\n');
    const result = await importRows(lines.reverse());
    expect(header).toBe('code,level,parent,name');
    expect(result).toMatchObject({ inserted: 0, updated: 0, unchanged: 10680, badTotal: 0 });
    expect(await places()).toEqual(before);
  });

  it('is taken as a stream as well', async () => {
    const source = createReadStream(SEED, { highWaterMark: 61 }); // cuts through characters and line ends
    expect(await importDivisions({ source, client: client() })).toMatchObject({ unchanged: 10680, badTotal: 0 });
  });
});

describe('an update', () => {
  beforeEach(empty);

  it('renames a place, and the full names below follow without being in the file', async () => {
    await importRows([
      '43,province,,湖南省',
      '4301,city,43,长沙市',
      '430122,district,4301,望城县',
      '430122001,township,430122,甲镇',
    ]);
    const result = await importRows(['430122,district,4301,望城区']);
    expect(result).toMatchObject({ read: 1, inserted: 0, updated: 1, unchanged: 0, badTotal: 0 });
    expect(await place('430122001000')).toMatchObject({ full_name: '长沙市望城区甲镇' });
    expect(await places()).toHaveLength(4);
  });

  it('keeps what is not in the file, and what was taken out of use', async () => {
    await importRows(['43,province,,湖南省', '4301,city,43,长沙市']);
    await client().query('update place set active = false where code = 430100000000');
    expect(await importRows(['43,province,,湖南省', '4301,city,43,长沙市'])).toMatchObject({ unchanged: 2 });
    expect(await place('430100000000')).toMatchObject({ active: false });
  });

  it('puts a new level between places that are already there', async () => {
    await importRows(['44,province,,广东省', '4419,city,44,东莞市', '441901003,township,4419,东城街道']);
    await importRows(['441901,district,4419,甲区']);
    expect(await place('441901003000')).toMatchObject({ parent: '441901000000', full_name: '东莞市甲区东城街道' });
  });
});

describe('localities that leave out a level', () => {
  beforeEach(empty);

  it('a city without districts has its townships directly below', async () => {
    await importRows(['44,province,,广东省', '4419,city,44,东莞市', '441900003,township,4419,东城街道']);
    expect(await place('441900003000')).toMatchObject({ parent: '441900000000', full_name: '东莞市东城街道' });
    expect(await place('441900000000')).toMatchObject({ child_digits: 9 });
  });

  it('a district row that only repeats its city is skipped', async () => {
    const rows = [
      '44,province,,广东省',
      '4419,city,44,东莞市',
      '441900,district,4419,东莞市',
      '441900003,township,441900,东城街道',
    ];
    expect(await importRows(rows)).toMatchObject({ read: 4, inserted: 3, skipped: 1, badTotal: 0 });
    expect(await place('441900003000')).toMatchObject({ parent: '441900000000', full_name: '东莞市东城街道' });
  });

  test.each([
    ['县', '5002', '500229', '50', '重庆市', '重庆市甲县'],
    ['省直辖县级行政区划', '4290', '429004', '42', '湖北省', '湖北省甲县'],
    ['自治区直辖县级行政区划', '6590', '659001', '65', '新疆维吾尔自治区', '新疆维吾尔自治区甲县'],
  ])('a county below the dummy %s stands below its province', async (dummy, city, county, province, name, fullName) => {
    const rows = [
      `${province},province,,${name}`,
      `${city},city,${province},${dummy}`,
      `${county},district,${city},甲县`,
    ];
    expect(await importRows(rows)).toMatchObject({ inserted: 2, skipped: 1 });
    expect(await place(county.padEnd(12, '0'))).toMatchObject({
      parent: province.padEnd(12, '0'),
      full_name: fullName,
    });
  });

  it('the dummy district of a city is not stored either', async () => {
    const rows = [
      '43,province,,湖南省',
      '4301,city,43,长沙市',
      '430101,district,4301,市辖区',
      '430101001,township,430101,甲镇',
    ];
    expect(await importRows(rows)).toMatchObject({ inserted: 3, skipped: 1 });
    expect(await place('430101001000')).toMatchObject({ parent: '430100000000', full_name: '长沙市甲镇' });
  });
});
