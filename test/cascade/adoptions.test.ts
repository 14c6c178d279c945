import { beforeAll, describe, expect, test } from 'vitest';
import { problemsIn } from '../model/problems.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { look, make, type Standing, taken } from '../support/lifecycles.ts';

const api = useApi();
const adopting = ['chengguan', 'duilongdeqing', 'dazi', 'linzhou', 'dangxiong', 'nimu'];
const counties = [...adopting, 'qushui', 'mozhugongka'];
const planners = {} as Record<string, Client>;
const own = {} as Record<string, Standing>;
let city: Client;
let plan: Standing;

const adopt = (client: Client, id: string, input: object | null = null, name = 'WorkPlan') =>
  client.query(
    `mutation ($id: ID!, $input: Update${name}Input) { made: adopt${name}(id: $id, input: $input) { id version } }`,
    { id, input },
  );
const figures =
  'unitName recordId parts done localised missing adoptionsBelow progress adoptedAt standing { label { zh } }';
const overview = async (client: Client, id: string, name = 'workPlan') => {
  const { data, errors } = await client.query(`query ($id: ID!) { rows: ${name}Adoptions(id: $id) { ${figures} } }`, {
    id,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.rows as Record<string, unknown>[];
};
const rowOf = async (client: Client, place: string, id = plan.id) =>
  (await overview(client, id)).find(({ unitName }) => String(unitName).includes(place));
const tasksOf = async (client: Client, id: string) =>
  (await look(client, 'workPlan', id, 'tasks { nodes { id version number title upstreamId } }')).tasks.nodes;

/** A published plan of the city with two published tasks and one that it keeps to itself. */
async function publishPlan(title: string): Promise<Standing> {
  const made = await make(city, 'workPlan', {
    title,
    kind: 'ANNUAL',
    from: '2026-01-01',
    to: '2026-12-31',
    goals: '统一指挥',
  });
  const task = (number: string, published: boolean) =>
    make(city, 'workTask', { plan: made.id, number, title: `任务${number}`, target: 10, due: '2026-10-31', published });
  for (const [number, published] of [
    ['1', true],
    ['2', true],
    ['3', false],
  ] as const)
    await task(number, published);
  await taken(city, 'workPlan', made.id, 'issue');
  return made;
}

const close = async (client: Client, head: Client, task: string) => {
  await taken(client, 'workTask', task, 'accept');
  await taken(client, 'workTask', task, 'submit', { input: { progress: '已完成' } });
  await taken(head, 'workTask', task, 'verify');
};

beforeAll(async () => {
  city = await api.as('lhasa.planner');
  for (const county of counties) planners[county] = await api.as(`${county}.planner`);
  plan = await publishPlan('拉萨市应急管理工作要点');
  for (const county of adopting) own[county] = (await adopt(planners[county] as Client, plan.id)).data.made;
});

describe('scenario 11: a plan of Lhasa is taken up by six of eight counties (L-00a, K-00, B-18b)', () => {
  test('a county gets a plan of its own with the published tasks, each pointing to what it takes up', async () => {
    const { nimu } = planners as { nimu: Client };
    const fields = 'title goals state version derivedFromId unit { code } published';
    expect(await look(nimu, 'workPlan', own.nimu?.id as string, fields)).toEqual({
      ...{ title: '拉萨市应急管理工作要点', goals: '统一指挥', state: 'DRAFT', version: 1, published: false },
      ...{ derivedFromId: plan.id, unit: { code: '540123000000' } },
    });
    const tasks = await tasksOf(nimu, own.nimu?.id as string);
    expect(tasks.map(({ number }: { number: string }) => number)).toEqual(['1', '2']);
    const originals = await tasksOf(city, plan.id);
    expect(tasks.map(({ upstreamId }: { upstreamId: string }) => upstreamId)).toEqual(
      originals.slice(0, 2).map(({ id }: { id: string }) => id),
    );
  });

  test('the city sees each county, and by name those that have not', async () => {
    const rows = await overview(city, plan.id);
    const without = rows.filter(({ recordId }) => recordId === null).map(({ unitName }) => unitName);
    expect(rows).toHaveLength(9);
    expect(without).toEqual(['拉萨市曲水县', '拉萨市墨竹工卡县', '拉萨市拉萨经济技术开发区']);
    expect(await rowOf(city, '曲水')).toMatchObject({
      parts: 0,
      missing: 0,
      progress: null,
      adoptedAt: null,
      standing: null,
    });
    expect(await rowOf(city, '尼木')).toMatchObject({
      ...{ recordId: own.nimu?.id, parts: 2, done: 0, localised: 0, missing: 1, adoptionsBelow: 0, progress: 0 },
      ...{ adoptedAt: expect.any(String), standing: { label: { zh: '起草' } } },
    });
  });

  test('a county localises a task, drops another and does a third: the city counts', async () => {
    const linzhou = planners.linzhou as Client;
    const [first, second] = await tasksOf(linzhou, own.linzhou?.id as string);
    await make(linzhou, 'workTask', { plan: own.linzhou?.id, number: '9', title: '本县任务' });
    await linzhou.query(
      'mutation ($id: ID!) { updateWorkTask(id: $id, version: 1, input: { target: 12, title: "林周县任务1" }) { id } }',
      { id: first.id },
    );
    expect(await rowOf(city, '林周')).toMatchObject({ parts: 3, done: 0, localised: 1, missing: 1, progress: 0 });
    await close(linzhou, await api.as('linzhou.director'), first.id);
    expect(await rowOf(city, '林周')).toMatchObject({ parts: 3, done: 1 });
    await taken(await api.as('linzhou.director'), 'workTask', second.id, 'cancel', { reason: '本县没有' });
    expect(await rowOf(city, '林周')).toMatchObject({ parts: 2, done: 1, localised: 1, progress: 0.5 });
  });

  test('what townships have taken up from the county counts in its progress', async () => {
    const { dangxiong } = planners as { dangxiong: Client };
    await taken(dangxiong, 'workPlan', own.dangxiong?.id as string, 'issue');
    for (const { id } of await tasksOf(dangxiong, own.dangxiong?.id as string))
      await dangxiong.query(
        'mutation ($id: ID!) { updateWorkTask(id: $id, version: 1, input: { published: true }) { id } }',
        { id },
      );
    const township = await api.as('dangquka.planner');
    const { data } = await adopt(township, own.dangxiong?.id as string);
    const [task] = await tasksOf(township, data.made.id);
    await close(township, await api.as('dangquka.director'), task.id);
    expect(await rowOf(city, '当雄')).toMatchObject({ parts: 2, done: 0, adoptionsBelow: 1, progress: 0.25 });
    const [below] = (await overview(dangxiong, own.dangxiong?.id as string)).filter(({ recordId }) => recordId);
    expect(below).toMatchObject({ parts: 2, done: 1, missing: 0, progress: 0.5 });
  });

  test('a county sees its own row alone, and nothing of its neighbour', async () => {
    const { nimu, qushui } = planners as Record<'nimu' | 'qushui', Client>;
    expect((await overview(nimu, plan.id)).map(({ unitName }) => unitName)).toEqual(['拉萨市尼木县']);
    expect(await overview(qushui, plan.id)).toMatchObject([{ recordId: null }]);
    expect(
      codesOf(await qushui.query('query ($id: ID!) { workPlanAdoptions(id: $id) { unit } }', { id: own.nimu?.id })),
    ).toEqual(['NOT_FOUND']);
    const { data } = await qushui.query('query ($id: ID!) { workPlan(id: $id) { adoptions { totalCount } } }', {
      id: plan.id,
    });
    expect(data.workPlan.adoptions.totalCount).toBe(0);
  });
});

describe('adopting', () => {
  test('a second time is refused by the name of the first', async () => {
    const { errors } = await adopt(planners.nimu as Client, plan.id);
    expect(errors[0]).toMatchObject({ extensions: { code: 'CONFLICT' } });
    expect(errors[0]?.message).toContain('拉萨市应急管理工作要点');
  });

  test('of two at once one wins', async () => {
    const other = await publishPlan('要点之二');
    const answers = await Promise.all([1, 2].map(() => adopt(planners.qushui as Client, other.id)));
    expect(answers.flatMap(codesOf)).toEqual(['CONFLICT']);
  });

  test('what is not published, lies below or is one’s own is refused', async () => {
    const draft = await make(city, 'workPlan', { title: '草稿', kind: 'ANNUAL', from: '2026-01-01', to: '2026-12-31' });
    expect(codesOf(await adopt(planners.nimu as Client, draft.id))).toEqual(['NOT_FOUND']);
    for (const id of [plan.id, own.nimu?.id as string])
      expect(problemsIn(await adopt(city, id))).toEqual(['id: 只能承接上级发布的记录']);
    const other = await publishPlan('要点之外');
    expect(problemsIn(await adopt(planners.qushui as Client, other.id, { derivedFrom: plan.id }))).toEqual([
      'input.derivedFrom: 与所承接的记录不同',
    ]);
    expect(codesOf(await adopt(await api.as('nimu.viewer'), plan.id))).toEqual(['FORBIDDEN']);
  });

  test('a title that the unit has already is told, and another may be given', async () => {
    const other = await publishPlan('要点之三');
    const qushui = planners.qushui as Client;
    await make(qushui, 'workPlan', { title: '要点之三', kind: 'ANNUAL', from: '2026-01-01', to: '2026-12-31' });
    expect(problemsIn(await adopt(qushui, other.id))).toEqual(['title: 本单位已有相同的标题']);
    const { data } = await adopt(qushui, other.id, { title: '曲水县要点' });
    expect(await look(qushui, 'workPlan', data.made.id, 'title tasks { totalCount }')).toEqual({
      ...{ title: '曲水县要点', tasks: { totalCount: 2 } },
    });
    const history = await look(qushui, 'workPlan', data.made.id, 'history { action }');
    expect(history).toEqual({ history: [{ action: 'CREATE' }] });
  });

  test('plans and regulations are taken up by themselves', async () => {
    const planned = await make(city, 'emergencyPlan', {
      name: '村级简明预案（模板）',
      kind: 'VILLAGE',
      summary: '一页纸',
      published: true,
    });
    const rule = await make(city, 'regulation', {
      title: '值班规定',
      number: '拉应急〔2026〕1号',
      level: 'NORMATIVE',
      published: true,
    });
    const nimu = planners.nimu as Client;
    const made = (await adopt(nimu, planned.id, null, 'EmergencyPlan')).data.made;
    expect(await look(nimu, 'emergencyPlan', made.id, 'kind summary state derivedFromId')).toEqual({
      ...{ kind: 'VILLAGE', summary: '一页纸', state: 'DRAFT', derivedFromId: planned.id },
    });
    await adopt(nimu, rule.id, null, 'Regulation');
    for (const [name, id] of [
      ['emergencyPlan', planned.id],
      ['regulation', rule.id],
    ] as const)
      expect((await overview(city, id, name)).filter(({ recordId }) => recordId)).toMatchObject([
        { unitName: '拉萨市尼木县', parts: 0, progress: null },
      ]);
  });

  test('nothing takes up what takes it up', async () => {
    const { data } = await city.query('query ($id: ID!) { workPlan(id: $id) { version } }', { id: plan.id });
    const answer = await city.query(
      'mutation ($id: ID!, $version: Int!, $to: ID!) { updateWorkPlan(id: $id, version: $version, input: { derivedFrom: $to }) { id } }',
      { id: plan.id, version: data.workPlan.version, to: own.nimu?.id },
    );
    expect(problemsIn(answer)).toEqual(['derivedFrom: 不能把自己或自己的下级设为上级']);
  });
});

test('who does not see how far tasks are in the clear everywhere gets no figures of them', async () => {
  const rule = { target: 'workTask.state', verb: 'AGGREGATE', roles: [] };
  await make(await api.as('lhasa.tenantAdmin'), 'accessRule', rule);
  const asked = () => city.query('query ($id: ID!) { workPlanAdoptions(id: $id) { unit } }', { id: plan.id });
  await expect.poll(async () => codesOf(await asked()), { timeout: 6000 }).toEqual(['FIELD_FORBIDDEN']);
  expect((await asked()).errors[0]?.extensions.coordinate).toBe('WorkTask.state');
});
