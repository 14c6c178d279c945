import { describe, expect, test } from 'vitest';
import { codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { drafting, item, publish, publishing } from '../support/definitions.ts';
import { csvOf, reportOf, rowsOf, sheetOf } from '../support/sheets.ts';

const api = useApi();
const { asOwner } = useDatabase(api);

const admin = (place: string) => api.as(`${place}.tenantAdmin`);

const codes = async (place: string, name: string) => {
  const { data } = await (await admin(place)).query(
    'query ($names: [String!]) { dictionaries(names: $names) { items { code label { zh } isRetired replacedBy } } }',
    { names: [name] },
  );
  const items = data.dictionaries[0].items as { code: string; label: { zh: string }; isRetired: boolean }[];
  return { items, inUse: items.filter(({ isRetired }) => !isRetired).map(({ code }) => code) };
};

let serial = 0;
const newSite = async (place: string, given: Record<string, unknown> = {}) =>
  (await api.as(`${place}.riskOfficer`)).query(
    'mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input) { id version hazardType } }',
    {
      input: {
        ...{ code: `D-${++serial}`, name: '青龙水库', kind: 'RESERVOIR', hazardType: 'FLOOD', level: 'MAJOR' },
        ...given,
      },
    },
  );

describe('C-17: each locality has hazards of its own', () => {
  test('Lhasa’s county has the meltwater floods that Lhasa added, Wangcheng does not', async () => {
    await publish(await admin('lhasa'), 'hazardType', [item('MELTWATER', '融雪洪水', { en: 'Meltwater' })]);
    expect((await newSite('dangxiong', { hazardType: 'MELTWATER' })).data).toMatchObject({
      createRiskSite: { hazardType: 'MELTWATER' },
    });
    const refused = await newSite('wangcheng', { hazardType: 'MELTWATER' });
    expect(codesOf(refused)).toEqual(['BAD_USER_INPUT']);
    expect(refused.errors[0]?.extensions.fields).toMatchObject([{ path: 'hazardType' }]);
    expect((await codes('dangxiong', 'hazardType')).inUse).toContain('MELTWATER');
    expect((await codes('wangcheng', 'hazardType')).inUse).not.toContain('MELTWATER');
  });

  test('Beijing hides what it does not have; old records keep it with its label, and may be saved', async () => {
    const { data } = await newSite('haidian', { hazardType: 'FOREST_FIRE' });
    await publish(await admin('beijing'), 'hazardType', [
      item('TAILINGS', '尾矿库溃坝'),
      { do: 'change', id: 'FOREST_FIRE', key: 'replacedBy', was: null, to: 'TAILINGS' },
      { do: 'hide', id: 'FOREST_FIRE' },
    ]);
    const refused = await newSite('haidian', { hazardType: 'FOREST_FIRE' });
    expect(refused.errors[0]?.extensions.fields).toMatchObject([
      { path: 'hazardType', message: expect.stringContaining('尾矿库溃坝') },
    ]);
    const { items } = await codes('haidian', 'hazardType');
    expect(items.find(({ code }) => code === 'FOREST_FIRE')).toMatchObject({
      isRetired: true,
      replacedBy: 'TAILINGS',
      label: { zh: expect.stringMatching(/./) },
    });
    const saved = await (await api.as('haidian.riskOfficer')).query(
      'mutation ($id: ID!, $input: UpdateRiskSiteInput!) { updateRiskSite(id: $id, version: 1, input: $input) { people hazardType } }',
      { id: data.createRiskSite.id, input: { hazardType: 'FOREST_FIRE', people: 3 } },
    );
    expect(saved.data).toEqual({ updateRiskSite: { people: 3, hazardType: 'FOREST_FIRE' } });
  });
});

test('C-27: Kaizhou has an integrated rescue detachment among its kinds of teams', async () => {
  await publish(await admin('kaizhou'), 'teamKind', [item('INTEGRATED_DETACHMENT', '综合应急救援支队')]);
  const { data } = await (await api.as('kaizhou.teamLeader')).query(
    'mutation { createTeam(input: { name: "开州区应急支队", kind: "INTEGRATED_DETACHMENT" }) { kind } }',
  );
  expect(data).toEqual({ createTeam: { kind: 'INTEGRATED_DETACHMENT' } });
});

describe('C-11, C-09: a dictionary that a locality makes itself', () => {
  const root = (zh: string) => ({ do: 'change', id: 'root', key: 'zh', was: null, to: zh });

  test('holds the five enterings of Kaizhou; a township below adds one, renames one and leaves one out', async () => {
    const five = ['企业', '学校', '医院', '社区', '农村'].map((zh, index) => item(`PLACE_${index + 1}`, zh));
    await publish(await admin('kaizhou'), 'enteringPlace', [root('五进场所'), ...five.toReversed()]);
    await publish(await admin('hanfeng'), 'enteringPlace', [
      { ...item('FAMILY', '家庭'), after: 'PLACE_2' },
      { do: 'change', id: 'PLACE_4', key: 'zh', was: '社区', to: '居委会' },
      { do: 'hide', id: 'PLACE_5' },
    ]);
    expect((await codes('kaizhou', 'enteringPlace')).inUse).toEqual([
      'PLACE_1',
      'PLACE_2',
      'PLACE_3',
      'PLACE_4',
      'PLACE_5',
    ]);
    const { items, inUse } = await codes('hanfeng', 'enteringPlace');
    expect(inUse).toEqual(['PLACE_1', 'PLACE_2', 'FAMILY', 'PLACE_3', 'PLACE_4']);
    expect(items.map(({ label }) => label.zh)).toEqual(['企业', '学校', '家庭', '医院', '居委会', '农村']);
    expect((await codes('wenfeng', 'enteringPlace')).inUse).toHaveLength(5);
  });

  test('of report defects is Wangcheng’s, and not known elsewhere', async () => {
    const defects = [item('LATE', '迟报'), item('MISSING', '漏报'), item('CONCEALED', '瞒报'), item('FALSE', '谎报')];
    await publish(await admin('wangcheng'), 'reportProblem', [root('报送问题'), ...defects]);
    expect((await codes('gaotangling', 'reportProblem')).inUse).toHaveLength(4);
    const { errors } = await (await admin('kaizhou')).query('{ dictionaries(names: ["reportProblem"]) { name } }');
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a dictionary in sheets', () => {
  test('shows the labels of where one works, and finds codes by them', async () => {
    await publish(await admin('changsha'), 'riskKind', [
      { do: 'change', id: 'RESERVOIR', key: 'zh', was: '水库山塘', to: '水库大坝' },
      item('SLOPE_HOUSE', '切坡建房点'),
    ]);
    const officer = await api.as('wangcheng.riskOfficer');
    const row = { code: 'S-1', name: '切坡一号', kind: '切坡建房点', hazardType: 'GEOLOGICAL', level: 'MAJOR' };
    expect(await reportOf(api, officer, 'riskSites?mode=commit', csvOf(row))).toMatchObject({ created: 1, bad: 0 });
    const filter = encodeURIComponent('{"code":{"eq":"S-1"}}');
    const sheet = await sheetOf(api, officer, `riskSites.csv?columns=code,kind&filter=${filter}`);
    expect(rowsOf(sheet)).toMatchObject([{ 类型: '切坡建房点' }]);
    const wrong = await reportOf(api, officer, 'riskSites', csvOf({ ...row, code: 'S-2', kind: '水库山塘' }));
    expect(wrong.problems).toMatchObject([{ column: 'kind', value: '水库山塘' }]);
    const city = await sheetOf(api, await api.as('beijing.riskOfficer'), 'riskSites.csv?columns=code,kind');
    expect(city.toString()).not.toContain('水库大坝');
  });

  test('shows a city the items that only its districts have', async () => {
    await publish(await admin('haidian'), 'teamKind', [item('CAMPUS_GUARD', '高校应急队')]);
    const input = { name: '清河高校应急队', kind: 'CAMPUS_GUARD', state: 'ACTIVE' };
    const made = await (await api.as('haidian.teamLeader')).query(
      'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { kind } }',
      { input },
    );
    expect(made.data).toEqual({ createTeam: { kind: 'CAMPUS_GUARD' } });
    const sheet = await sheetOf(api, await api.as('beijing.teamLeader'), 'teams.csv?columns=name,kind');
    expect(rowsOf(sheet)).toContainEqual(expect.objectContaining({ 类型: '高校应急队' }));
    expect((await codes('beijing', 'teamKind')).inUse).not.toContain('CAMPUS_GUARD');
    expect((await codes('dongcheng', 'teamKind')).items.map(({ code }) => code)).not.toContain('CAMPUS_GUARD');
  });
});

test('those that units change are asked for alone, as a session does', async () => {
  await publish(await admin('jingshan'), 'supplySource', [item('LOANED', '借用')]);
  const changed = async (place: string) => {
    const { data } = await (await admin(place)).query('{ dictionaries(areChanged: true) { name } }');
    return data.dictionaries.map(({ name }: { name: string }) => name) as string[];
  };
  expect(await changed('jingshan')).toContain('supplySource');
  expect(await changed('jingshan')).not.toContain('riskLevel');
  expect(await changed('dongcheng')).toContain('supplySource');
  expect(await changed('kaizhou')).not.toContain('supplySource');
});

test('items are valid from and to a day', async () => {
  await publish(await admin('lhasa'), 'depotKind', [
    item('OLD_STORE', '旧库', { validTo: '2020-12-31' }),
    item('COMING_STORE', '新库', { validFrom: '2999-01-01' }),
    item('STORE_NOW', '现库', { validFrom: '2020-01-01', validTo: '2999-01-01' }),
  ]);
  const { inUse, items } = await codes('lhasa', 'depotKind');
  expect(inUse).toContain('STORE_NOW');
  expect(
    items
      .filter(({ isRetired }) => isRetired)
      .map(({ code }) => code)
      .toSorted(),
  ).toEqual(['COMING_STORE', 'OLD_STORE']);
});

describe('is refused, with the place in the definition:', () => {
  const problems: [string, string, unknown, string][] = [
    ['a dictionary of a law', 'riskLevel', [item('HUGE', '巨大')], 'name'],
    ['a name with a quote', "x'y", [item('A', '甲')], 'name'],
    ['the name __proto__', '__proto__', [item('A', '甲')], 'name'],
    ['no list', 'teamKind', { do: 'add' }, 'operations'],
    ['an unknown operation', 'teamKind', [{ do: 'drop', id: 'A' }], 'operations[0].do'],
    ['an unknown key', 'teamKind', [{ ...item('A', '甲'), color: 'red' }], 'operations[0].color'],
    ['a duplicate id', 'teamKind', [item('A', '甲'), item('A', '乙')], 'operations[1].id'],
    ['an id that is there', 'teamKind', [item('FIRE', '甲'), item('FIRE', '乙')], 'operations[1].id'],
    ['an id with a quote', 'teamKind', [item("A'B", '甲')], 'operations[0].id'],
    ['the id __proto__', 'teamKind', [item('__proto__', '甲')], 'operations[0].id'],
    ['no label', 'teamKind', [item('A', '')], 'operations[0].values.zh'],
    ['a label that is no text', 'teamKind', [item('A', 3 as never)], 'operations[0].values.zh'],
    ['an unknown value', 'teamKind', [item('A', '甲', { colour: 'red' })], 'operations[0].values.colour'],
    [
      'a date that is none',
      'teamKind',
      [item('A', '甲', { validFrom: '2026-02-30' })],
      'operations[0].values.validFrom',
    ],
    [
      'an end before the beginning',
      'teamKind',
      [item('A', '甲', { validFrom: '2026-02-02', validTo: '2026-02-01' })],
      'operations[0].values.validTo',
    ],
    [
      'a mapping to nothing',
      'teamKind',
      [item('A', '甲', { replacedBy: 'NOTHING' })],
      'operations[0].values.replacedBy',
    ],
    [
      'mappings in a circle',
      'teamKind',
      [item('B', '乙', { replacedBy: 'A' }), item('A', '甲', { replacedBy: 'B' })],
      'operations[1].values.replacedBy',
    ],
    ['two items of one label', 'teamKind', [item('A', '甲'), item('B', '甲')], 'operations[0].values.zh'],
    ['a change of what is not there', 'teamKind', [{ do: 'hide', id: 'NOTHING' }], 'operations[0]'],
    [
      'a change of what was changed meanwhile',
      'teamKind',
      [{ do: 'change', id: 'FIRE', key: 'zh', was: '？', to: '甲' }],
      'operations[0]',
    ],
    ['an item in an item', 'teamKind', [{ ...item('A', '甲'), in: 'FIRE' }], 'operations[0].in'],
    ['a mark that is none', 'teamKind', [{ ...item('A', '甲'), mode: 'open' }], 'operations[0].mode'],
  ];
  test.each(problems)('%s', async (_what, name, operations, path) => {
    const fire = (await codes('tongguan', 'teamKind')).inUse[0] as string;
    const given = JSON.parse(JSON.stringify(operations).replaceAll('"FIRE"', `"${fire}"`));
    const { data, errors } = await drafting(await admin('tongguan'), name, given);
    expect(data?.made ?? null).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((errors[0]?.extensions.fields as { path: string }[])[0]?.path).toBe(path);
  });

  test('anything but a tenant administrator of the unit', async () => {
    const refused = await drafting(await api.as('tongguan.riskOfficer'), 'teamKind', [item('A', '甲')]);
    expect(codesOf(refused)).toEqual(['FORBIDDEN']);
    const own = await drafting(await admin('qiaokou'), 'teamKind', [item('A', '甲')]);
    expect(codesOf(await publishing(await admin('wangcheng'), own.data.made))).toEqual(['FORBIDDEN']);
    expect(codesOf(await publishing(await admin('tongguan'), own.data.made))).toEqual(['NOT_FOUND']);
    const { rows } = await asOwner<{ state: string }>('select state from definition where id = $1', [own.data.made.id]);
    expect(rows).toEqual([{ state: 'DRAFT' }]);
  });
});
