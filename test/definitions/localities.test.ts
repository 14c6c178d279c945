import { describe, expect, test } from 'vitest';
import { localDefinitions } from '../../api/transfer/localities.ts';
import { codesOf, useApi } from '../support/api.ts';
import { drafting, publish } from '../support/definitions.ts';
import { riskSite, take, taken } from '../support/lifecycles.ts';

// The differences of ../shared/domain/locality-differences.md that data alone makes, as they ship. C-05, C-06 and C-35 are in test/lifecycles.

const api = useApi({}, { localities: true });
const officer = (place: string, role = 'riskOfficer') => api.as(`${place}.${role}`);

/** The labels of a dictionary in use at a place, in order. */
async function labels(place: string, name: string): Promise<string[]> {
  const { data } = await (await officer(place, 'director')).query(
    'query ($names: [String!]) { dictionaries(names: $names) { items { label { zh } isRetired } } }',
    { names: [name] },
  );
  const items = (data?.dictionaries[0]?.items ?? []) as { label: { zh: string }; isRetired: boolean }[];
  return items.filter(({ isRetired }) => !isRetired).map(({ label }) => label.zh);
}

async function creating(place: string, given: Record<string, unknown>) {
  const { data, errors } = await (await officer(place)).query(
    'mutation ($input: CreateRiskSiteInput!) { made: createRiskSite(input: $input) { id custom } }',
    { input: riskSite(given) },
  );
  const fields = (errors[0]?.extensions.fields ?? []) as { path: string; message: string }[];
  return {
    ...(data?.made as { id: string; custom: Record<string, unknown> }),
    paths: fields.map(({ path }) => path),
    messages: fields.map(({ message }) => message),
  };
}

/** Publishes a pattern for a unit, as its administrator would. */
async function adopt(place: string, file: string): Promise<void> {
  const pattern = localDefinitions().find((one) => one.file === `templates/${file}.json`);
  if (!pattern) throw new Error(`There is no pattern ${file}`);
  await publish(await officer(place, 'tenantAdmin'), pattern.name, pattern.operations as [], pattern.kind);
}

test('all of it is published in the demo, by the unit that it is of', async () => {
  const { data } = await (await officer('lhasa', 'tenantAdmin')).query(
    '{ definitions(filter: { state: { eq: PUBLISHED } }, first: 100) { nodes { kind name note unit { code } } } }',
  );
  const shipped = localDefinitions().filter(({ unit }) => unit === '540100000000');
  expect(shipped.length).toBeGreaterThan(3);
  for (const { kind, name, note, unit } of shipped)
    expect(data.definitions.nodes).toContainEqual({ kind, name, note, unit: { code: unit } });
});

test('every pattern may be adopted by a unit', async () => {
  for (const { kind, name, operations } of localDefinitions().filter(({ unit }) => unit === null)) {
    const answer = await drafting(await officer('qushui', 'tenantAdmin'), name, operations, kind);
    expect([name, answer.errors]).toEqual([name, []]);
  }
});

describe('C-04, levels of plans', () => {
  test('Beijing keeps three levels and what they extend to; Kaizhou 1 + 4 + N', async () => {
    expect(await labels('haidian', 'planLevel')).toEqual(['市级', '区级', '乡镇（街道）级', '单位、村（社区）']);
    expect(await labels('hanfeng', 'planNode')).toHaveLength(3);
    const planner = await officer('haidian', 'planner');
    const plan = (custom: object) =>
      planner.query(
        'mutation ($input: CreateEmergencyPlanInput!) { made: createEmergencyPlan(input: $input) { custom } }',
        {
          input: { name: `预案${JSON.stringify(custom)}`, kind: 'SPECIAL', custom },
        },
      );
    expect((await plan({ planLevel: 'DISTRICT' })).data.made.custom.planLevel).toBe('DISTRICT');
    expect((await plan({ node: 'FOUR' })).errors[0]?.extensions.fields).toMatchObject([{ path: 'custom.node' }]);
  });
});

describe('C-07, C-33, cadences and thresholds of risks', () => {
  test('Kaizhou works out how often a site is checked, and asks for the one-to-one plan from “larger” up before it is reported', async () => {
    expect((await creating('hanfeng', { level: 'GENERAL' })).custom.checkCycle).toBe('月更新');
    const larger = await creating('hanfeng', { level: 'LARGER', measures: '巡查' });
    expect(larger.custom.checkCycle).toBe('周巡查、月分析、季考核');
    const clerk = await officer('hanfeng');
    const early = await take(clerk, 'riskSite', larger.id, 'submit');
    expect(early.errors[0]?.extensions.fields).toMatchObject([
      { message: expect.stringContaining('“一对一”专项预案') },
    ]);
    const planned = await creating('hanfeng', { level: 'LARGER', measures: '巡查', custom: { hasOneToOnePlan: true } });
    expect(await taken(clerk, 'riskSite', planned.id, 'submit')).toBe('SUBMITTED');
  });

  test('Beijing asks for a place to go where people are threatened, and counts those who need help among them', async () => {
    expect((await creating('haidian', { people: 12 })).paths).toEqual(['custom.transferPlace']);
    const wrong = await creating('haidian', { people: 12, custom: { transferPlace: '村委会', weakPeople: 13 } });
    expect(wrong.messages).toEqual(['不应多于威胁人数']);
    expect((await creating('haidian', {})).paths).toEqual([]);
  });
});

test('C-09: what may be wrong with a report is called differently', async () => {
  expect(await labels('gaotangling', 'reportDefect')).toEqual(['迟报', '漏报', '瞒报', '谎报']);
  expect(await labels('haidian', 'reportDefect')).toEqual(['迟报', '谎报', '瞒报', '漏报']);
  await adopt('namuhu', 'reportDefect.dictionary');
  expect(await labels('namuhu', 'reportDefect')).toEqual(['谎报', '迟报', '漏报', '错报']);
  expect(await labels('kaizhou', 'reportDefect')).toEqual(['迟报', '漏报', '瞒报', '谎报']);
});

test('C-11: publicity enters five places in Kaizhou, five others in Beijing, four in Wangcheng', async () => {
  expect(await labels('hanfeng', 'publicityPlace')).toEqual(['企业', '学校', '医院', '社区', '农村']);
  expect(await labels('haidian', 'publicityPlace')).toEqual(['企业', '农村', '社区', '学校', '家庭']);
  expect(await labels('gaotangling', 'publicityPlace')).toEqual(['学校', '企业', '社区', '机关']);
});

describe('C-16, models of responsibility', () => {
  test('Wangcheng: three responsible persons for dykes and reservoirs, all different', async () => {
    const dyke = { kind: 'RIVER_SECTION', hazardType: 'FLOOD' };
    expect((await creating('qiaokou', dyke)).paths).toHaveLength(3);
    const three = { administrativePerson: '李某', technicalPerson: '王某', patrolPerson: '李某' };
    expect((await creating('qiaokou', { ...dyke, custom: three })).messages).toEqual(['三个责任人应由不同的人担任']);
    expect((await creating('qiaokou', { ...dyke, custom: { ...three, patrolPerson: '赵某' } })).paths).toEqual([]);
  });
});

test('C-17: hazards are those of the place', async () => {
  const [lhasa, wangcheng, beijing] = await Promise.all(
    ['namuhu', 'qiaokou', 'haidian'].map((place) => labels(place, 'hazardType')),
  );
  expect(lhasa).toEqual(expect.arrayContaining(['融雪洪水', '冰湖溃决', '堰塞湖', '雪灾']));
  expect(lhasa?.slice(0, 2)).toEqual(['冰崩', '冰湖溃决']);
  expect(wangcheng).toEqual(expect.arrayContaining(['堤防险情', '切坡建房滑坡', '烟花爆竹事故']));
  expect(beijing).toEqual(expect.arrayContaining(['尾矿库溃坝', '自建房坍塌', '电动自行车火灾', '城市生命线工程事故']));
  for (const others of [wangcheng, beijing]) expect(others).not.toContain('冰湖溃决');
});

test('C-18: emergency work is led by other bodies', async () => {
  expect(await labels('kaizhou', 'organizationKind')).toContain('区政府办公室（应急办）');
  expect(await labels('sujiatuo', 'organizationKind')).toContain('平安建设办公室');
  expect(await labels('wangcheng', 'organizationKind')).not.toContain('平安建设办公室');
});

test('C-19: a township’s committee has two directors and a deputy from the armed forces', async () => {
  await adopt('dangquka', 'memberRole.dictionary');
  expect((await labels('dangquka', 'memberRole')).slice(0, 3)).toEqual([
    '主任（党委书记）',
    '主任（镇长）',
    '常务副主任（武装部长）',
  ]);
});

test('C-26: depots lie at three levels in Beijing, in every village elsewhere', async () => {
  const beijing = await labels('haidian', 'depotKind');
  expect(beijing).toEqual(expect.arrayContaining(['市级储备库', '区级储备库', '乡镇（街道）储备点']));
  expect(beijing).not.toContain('储备库');
  await adopt('linzhou', 'depotKind.dictionary');
  expect(await labels('linzhou', 'depotKind')).toEqual([
    '储备库',
    '储备点',
    '村级物资存放点',
    '代储点',
    '协议储备企业',
  ]);
});

test('C-27: teams are named as each locality names them', async () => {
  expect(await labels('hanfeng', 'teamKind')).toContain('综合应急救援支队');
  expect(await labels('haidian', 'teamKind')).toEqual(
    expect.arrayContaining(['综合队伍', '社会队伍', '村（社区）应急响应人']),
  );
});
