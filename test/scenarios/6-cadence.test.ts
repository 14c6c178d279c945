import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, useApi } from '../support/api.ts';
import { make, taken } from '../support/lifecycles.ts';

const api = useApi();
const planner = {} as Record<'kaizhou' | 'wangcheng' | 'hanfeng', Client>;

interface Item {
  title: string;
  done: number;
  last: string | null;
  dueOn: string;
  state: string;
}

const dueOf = async (client: Client, on: string, name: string): Promise<Item[]> => {
  const found = await client.query(
    'query ($name: String!) { cadenceRules(filter: { name: { eq: $name } }) { nodes { id } } }',
    {
      name,
    },
  );
  const { data, errors } = await client.query(
    `query ($on: Date!, $rule: ID!) { due(on: $on, rule: $rule, state: [LATE, DUE, OPEN, MET], first: 200) { total items { title done last dueOn state } } }`,
    { on, rule: found.data.cadenceRules.nodes[0].id },
  );
  expect(errors).toEqual([]);
  return data.due.items;
};
const stateOf = async (client: Client, on: string, name: string, title?: string) => {
  const items = await dueOf(client, on, name);
  const item = title ? items.find((one) => one.title === title) : items[0];
  return item && [item.state, item.done, item.dueOn];
};

/** A drill as it is planned, held and told. */
const drill = async (client: Client, heldAt: string, given: object) => {
  const { id } = await make(client, 'drill', {
    ...{ name: `演练${heldAt}`, kind: 'SPECIAL', form: 'FULL', plannedOn: heldAt.slice(0, 10) },
    ...given,
  });
  await taken(client, 'drill', id, 'hold', { input: { heldAt, people: 50, address: '区政府广场' } });
  return id;
};
const morning = (day: string) => `${day}T09:00:00+08:00`;

beforeAll(async () => {
  for (const place of ['kaizhou', 'wangcheng', 'hanfeng'] as const) planner[place] = await api.as(`${place}.planner`);
});

describe('scenario 6: a yearly quota and a three-year interval over the same drills (C-01, K-06e/f, W-14d)', () => {
  const comprehensive = '区级综合演练每年1次';
  const special = '区级专项演练每年2次';
  const departments = '区级部门专项演练每年1次';
  const plans = '区专项应急预案演练每3年1次';

  test('Kaizhou owes one comprehensive and two special drills a year, and each department one', async () => {
    const { kaizhou } = planner;
    expect(await stateOf(kaizhou, '2026-03-08', comprehensive)).toEqual(['OPEN', 0, '2026-12-31']);
    const owing = await dueOf(kaizhou, '2026-11-01', departments);
    expect(owing.length).toBeGreaterThan(15);
    expect(owing.map(({ state }) => state)).not.toContain('OPEN');
    const { data } = await kaizhou.query(
      '{ organizations(filter: { name: { eq: "开州区水利局" } }) { nodes { id } } }',
    );
    const organization = data.organizations.nodes[0].id;

    await drill(kaizhou, morning('2026-05-12'), { kind: 'COMPREHENSIVE' });
    await drill(kaizhou, morning('2026-06-10'), { organization });
    expect(await stateOf(kaizhou, '2026-05-11', comprehensive)).toEqual(['OPEN', 0, '2026-12-31']);
    expect(await stateOf(kaizhou, '2026-05-12', comprehensive)).toEqual(['MET', 1, '2026-12-31']);
    expect(await stateOf(kaizhou, '2026-11-02', special)).toEqual(['DUE', 1, '2026-12-31']);
    expect(await stateOf(kaizhou, '2026-11-02', departments, '开州区水利局')).toEqual(['MET', 1, '2026-12-31']);
    expect(await stateOf(kaizhou, '2026-11-02', departments, '开州区林业局')).toEqual(['DUE', 0, '2026-12-31']);

    // what is planned, called off or done by a township does not count for the district
    await make(kaizhou, 'drill', { name: '计划', kind: 'SPECIAL', form: 'FULL', plannedOn: '2026-12-20' });
    await drill(planner.hanfeng, morning('2026-07-01'), {});
    expect(await stateOf(kaizhou, '2026-12-31', special)).toEqual(['DUE', 1, '2026-12-31']);

    // the year after, what was missed is late until the new year's quota is met
    expect(await stateOf(kaizhou, '2027-01-01', special)).toEqual(['LATE', 0, '2026-12-31']);
    expect(await stateOf(kaizhou, '2027-01-01', comprehensive)).toEqual(['OPEN', 0, '2027-12-31']);
    await drill(kaizhou, morning('2027-02-01'), {});
    await drill(kaizhou, morning('2027-02-02'), {});
    expect(await stateOf(kaizhou, '2027-02-01', special)).toEqual(['LATE', 1, '2026-12-31']);
    expect(await stateOf(kaizhou, '2027-02-02', special)).toEqual(['MET', 2, '2027-12-31']);
  });

  test('Wangcheng drills each special plan within three years of the last time, and is warned after two', async () => {
    const { wangcheng } = planner;
    const plan = '望城区城区内涝应急预案';
    const { id } = await make(wangcheng, 'emergencyPlan', {
      ...{ name: plan, kind: 'SPECIAL', state: 'IN_FORCE', issuedOn: '2021-05-01' },
    });
    await drill(wangcheng, morning('2024-02-29'), { plan: id });
    const at = (on: string) => stateOf(wangcheng, on, plans, plan);
    expect(await at('2026-02-27')).toEqual(['MET', 1, '2027-02-28']);
    expect(await at('2026-02-28')).toEqual(['DUE', 1, '2027-02-28']);
    expect(await at('2027-02-28')).toEqual(['DUE', 1, '2027-02-28']);
    expect(await at('2027-03-01')).toEqual(['LATE', 0, '2027-02-28']);
    await drill(wangcheng, morning('2027-03-02'), { plan: id, kind: 'RESCUE' });
    expect(await at('2027-03-02')).toEqual(['MET', 1, '2030-03-02']);
    expect(await at('2027-03-01')).toEqual(['LATE', 0, '2027-02-28']);

    // never drilled: three years after it was issued; abolished and drafted plans owe nothing, nor do those of other kinds
    const items = await dueOf(wangcheng, '2026-11-22', plans);
    expect(items.find(({ title }) => title.includes('2018年版'))).toBeUndefined();
    expect(items.find(({ title }) => title.includes('“一对一”'))).toBeUndefined();
    expect(items.filter(({ last }) => last === null).length).toBeGreaterThan(10);
  });

  test('neither knows the other’s rules', async () => {
    const names = async (client: Client) =>
      (await client.query('{ due(on: "2026-11-22") { rules { name } } }')).data.due.rules.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names(planner.kaizhou)).toContain(special);
    expect(await names(planner.kaizhou)).not.toContain(plans);
    expect(await names(planner.wangcheng)).toEqual([plans]);
  });
});
