import { beforeAll, describe, expect, test } from 'vitest';
import { create, make, remove, update } from '../graphql/records.ts';
import { type Client, useApi } from '../support/api.ts';
import { problemsIn } from './problems.ts';

const api = useApi();
let officer: Client;
let incident: string;
let number = 0;

beforeAll(async () => {
  officer = await api.as('wangcheng.dutyOfficer');
});

const newIncident = async (client = officer) => {
  const given = { category: 'NATURAL_DISASTER', hazardType: 'FLOOD', occurredAt: '2026-11-01T08:00:00+08:00' };
  incident = (await make(client, 'incident', { name: '某次洪水', ...given })).id;
};
const info = (stage: string, given: object = {}) => ({ title: '报告', incident, stage, number: ++number, ...given });
const loss = (stage: string, day: number, given: object = {}) => ({
  ...info(stage, given),
  asOf: `2026-11-${String(day).padStart(2, '0')}T09:00:00+08:00`,
});

describe.each([
  ['infoReport', 'FIRST', 'FOLLOW_UP', '首报', '续报'],
  ['lossReport', 'INITIAL', 'CONTINUED', '初报', '续报'],
])('an %s', (resource, first, next, firstZh, nextZh) => {
  const report = (stage: string) => (resource === 'infoReport' ? info(stage) : loss(stage, 2));
  const needsFirst = `stage: 须先有${firstZh}，才能${nextZh}`;
  const kept = `已有${nextZh}，${firstZh}须保留`;

  test('is the first one of an incident once, and only then followed up', async () => {
    await newIncident();
    expect(problemsIn(await create(officer, resource, report(next)))).toEqual([needsFirst]);
    await make(officer, resource, report(first));
    expect(problemsIn(await create(officer, resource, report(first)))).toEqual([`stage: 本单位对该事件已有${firstZh}`]);
    const follow = await make(officer, resource, report(next));
    await make(officer, resource, report(next));
    expect(problemsIn(await update(officer, resource, follow, { stage: first }))).toHaveLength(1);
    const [before] = [incident];
    await newIncident();
    expect(problemsIn(await update(officer, resource, follow, { incident }))).toEqual([needsFirst]);
    expect(problemsIn(await update(officer, resource, follow, { incident: before, title: '改题' }))).toEqual([]);
  });

  test('is not taken from under those that follow it', async () => {
    await newIncident();
    const one = await make(officer, resource, report(first));
    const follow = await make(officer, resource, report(next));
    const last = resource === 'infoReport' ? 'FINAL' : 'VERIFIED';
    expect(problemsIn(await update(officer, resource, one, { stage: last }))).toEqual([`stage: ${kept}`]);
    expect(problemsIn(await remove(officer, resource, one))).toEqual([`stage: ${kept}`]);
    await newIncident();
    expect(problemsIn(await update(officer, resource, one, { incident }))).toEqual([`incident: ${kept}`]);
    await remove(officer, resource, follow);
    expect(problemsIn(await remove(officer, resource, one))).toEqual([]);
  });

  test('is the first one once, however many come at the same time', async () => {
    await newIncident();
    const answers = await Promise.all(Array.from({ length: 5 }, () => create(officer, resource, report(first))));
    expect(answers.filter((answer) => problemsIn(answer).length === 0)).toHaveLength(1);
  });

  test('of another unit does not count', async () => {
    const below = await api.as('gaotangling.dutyOfficer');
    await newIncident(below);
    await make(below, resource, report(first));
    expect(problemsIn(await create(officer, resource, report(first)))).toEqual([]);
  });
});

describe('a loss report', () => {
  const reason = '比上一期减少，须填写数据变动说明';

  test('is verified once', async () => {
    await newIncident();
    await make(officer, 'lossReport', loss('VERIFIED', 3));
    expect(problemsIn(await create(officer, 'lossReport', loss('VERIFIED', 4)))).toEqual([
      'stage: 本单位对该事件已有核报',
    ]);
  });

  test('says why figures fall, all of them at once', async () => {
    await newIncident();
    await make(officer, 'lossReport', loss('INITIAL', 2, { affected: 100, cropsAffected: 2.5, directLoss: 500 }));
    const second = await make(officer, 'lossReport', loss('CONTINUED', 3, { affected: 120 }));
    const given = { affected: 119, cropsAffected: 2.4, directLoss: 500, deaths: 0 };
    const refused = [`affected: ${reason}`, `cropsAffected: ${reason}`];
    expect(problemsIn(await create(officer, 'lossReport', loss('CONTINUED', 4, given)))).toEqual(refused);
    await make(officer, 'lossReport', loss('CONTINUED', 4, { ...given, changeReason: '核实重复统计' }));
    expect(problemsIn(await update(officer, 'lossReport', second, { affected: 99 }))).toEqual([`affected: ${reason}`]);
    expect(problemsIn(await update(officer, 'lossReport', second, { affected: 100 }))).toEqual([]);
  });

  test('is compared with what was before it, not with what was written before it', async () => {
    await newIncident();
    await make(officer, 'lossReport', loss('INITIAL', 5, { affected: 100 }));
    const earlier = await make(officer, 'lossReport', loss('CONTINUED', 4, { affected: 50 }));
    const moved = await update(officer, 'lossReport', earlier, { asOf: '2026-11-06T09:00:00+08:00' });
    expect(problemsIn(moved)).toEqual([`affected: ${reason}`]);
  });
});
