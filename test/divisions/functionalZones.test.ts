import path from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { importFunctionalZones } from '../../api/transfer/divisions/importFunctionalZones.ts';
import { contains } from '../../schema/place.ts';
import { placeTable, textFile } from './placeTable.ts';

const SEED = path.join(import.meta.dirname, '../../seeds/functional-zones.csv');
const ZONE = '110171000000,北京经济技术开发区,district,110115403000,110000000000';
const NATIONAL = [
  '11,province,,北京市',
  '1101,city,11,市辖区',
  '110115,district,1101,大兴区',
  '110115403,township,110115,北京经济技术开发区',
  '110115403498,village,110115403,北京经济技术开发区虚拟社区',
];
const { client, empty, place, places, importRows } = placeTable();

beforeEach(async () => {
  await empty();
  await importRows(NATIONAL);
});

describe('B-01a: a zone that counts as a district', () => {
  it('has its own code below the municipality, outside the district around it', async () => {
    expect(await importFunctionalZones({ source: SEED, client: client() })).toMatchObject({ inserted: 1, badTotal: 0 });
    expect(await place('110171000000')).toEqual({
      code: '110171000000',
      name: '北京经济技术开发区',
      level: 'district',
      parent: '110000000000',
      full_name: '北京市北京经济技术开发区',
      functional_zone: true,
      counts_as: 'district',
      national_code: '110115403000',
      child_digits: 9,
      pinyin: 'beijingjingjijishukaifaqu bjjjjskfq',
      active: true,
    });
    expect(contains('110115000000', '110171000000')).toBe(false);
  });

  it('takes the place of its national row and what is below it', async () => {
    await importZones(ZONE);
    expect((await places('not active')).map(({ code }) => code)).toEqual(['110115403000', '110115403498']);
  });

  it('stays as it is when both files are imported again, in any order', async () => {
    await importZones(ZONE);
    const before = await places();
    expect(await importRows(NATIONAL)).toMatchObject({ unchanged: 4, updated: 0, badTotal: 0 });
    expect(await importZones(ZONE)).toMatchObject({ unchanged: 1 });
    expect(await places()).toEqual(before);
  });

  it('retires a village that the national file adds to it later', async () => {
    await importZones(ZONE);
    await importRows(['110115403499,village,110115403,新社区']);
    expect(await place('110115403499')).toMatchObject({ active: false });
  });

  it('takes unpadded codes, a new name, and no national code', async () => {
    await importZones('110171,经开区,district,110115403,11');
    expect(await importZones(ZONE)).toMatchObject({ updated: 1 });
    expect(await importZones('110115405,大兴园区,township,,110115')).toMatchObject({ inserted: 1 });
    expect(await place('110115405000')).toMatchObject({ national_code: null, full_name: '北京市大兴区大兴园区' });
  });
});

describe('a bad zone row is reported with its line, stops nothing else', () => {
  test.each([
    ['110171,甲,district,110115403', '列数不对：实有/应有 4/5'],
    ['1101x,甲,district,110115403,11', /^区划代码应为/],
    ['110172,甲,zone,110115403,11', '级别无法识别：zone'],
    ['110102,甲,district,110115403,11', /^功能区代码不在约定号段内/],
    ['110115300,甲,township,110115403,110115', /^功能区代码不在约定号段内/],
    ['110172,甲,township,110115403,11', '级别与代码位数不符：应为 district'],
    ['110172,甲,district,110115403,', '缺少上级代码'],
    ['110172,甲,district,110115403,1x', '上级代码无效：1x'],
    ['110172,甲,district,110115403,12', /^上级 12 不是本代码的前段/],
    ['110172,甲,district,110115403,110172', /^上级 110172 不是本代码的前段/],
    ['110172,,district,110115403,11', '名称为空'],
    ['110172,甲,district,42x,11', '国家代码无效：42x'],
    ['120171,甲,district,110115403,12', '上级 12 既不在文件中，也不在库中'],
    ['110115405,甲,township,110115403,11', '上级应为更近的 110115'],
    ['110172,甲,district,110115405,11', '国家代码 110115405 不在库中'],
    ['110172,甲,district,110115403,11', '国家代码已由功能区 北京经济技术开发区 使用'],
    ['110115403,甲,township,110115,110115', '代码已属于 北京经济技术开发区'],
    [ZONE, '代码重复，首次出现在第 2 行'],
  ])('%j', async (row, zh) => {
    const result = await importZones(ZONE, row);
    expect(result).toMatchObject({ read: 2, inserted: 1, badTotal: 1 });
    const message = typeof zh === 'string' ? zh : expect.stringMatching(zh);
    expect(result.bad).toMatchObject([{ line: 3, reason: { zh: message } }]);
  });

  it('strict imports nothing', async () => {
    const before = await places();
    expect(await importFile([ZONE, '110172,,district,,11'], true)).toMatchObject({ inserted: 0, badTotal: 1 });
    expect(await places()).toEqual(before);
  });
});

it('another header is one clear error', async () => {
  const wrong = importFunctionalZones({ source: textFile('code,name\n'), client: client() });
  await expect(wrong).rejects.toMatchObject({ code: 'FILE_HEADER' });
});

function importZones(...rows: string[]) {
  return importFile(rows);
}

function importFile(rows: string[], strict = false) {
  const content = ['code,name,countsAs,nationalCode,parent', ...rows].join('\n');
  return importFunctionalZones({ source: textFile(content), client: client(), strict });
}
