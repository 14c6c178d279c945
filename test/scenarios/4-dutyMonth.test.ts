import { beforeAll, describe, expect, test } from 'vitest';
import { problemsIn } from '../model/problems.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { look, make, take, taken } from '../support/lifecycles.ts';

const api = useApi();
const people = {} as Record<'duty' | 'director' | 'inspector' | 'township' | 'neighbour', Client>;
const unit = '500154000000';
const at = (day: number, hour: number) =>
  `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+08:00`;
const moment = (day: number, hour: number) => new Date(at(day, hour)).getTime();
let post: string;
let leader: string;
let clerk: string;

interface Gap {
  from: string;
  to: string;
  lacks: string[];
}

const monthOf = async (client: Client, month = '2026-11', of = unit) => {
  const query =
    'query ($unit: PlaceCode!, $month: String!) { dutyMonth(unit: $unit, month: $month) { post name dueHours coveredHours gaps { from to shift lacks } } }';
  return client.query(query, { unit: of, month });
};

const gapsOf = async (client: Client) => {
  const { data } = await monthOf(client);
  const { gaps, dueHours, coveredHours } = data.dutyMonth.find((one: { post: string }) => one.post === post);
  const spans = gaps.map(({ from, to, lacks }: Gap) => [Date.parse(from), Date.parse(to), ...lacks]);
  return { spans, dueHours, coveredHours };
};

const shift = (from: string, to: string, given: object = {}) =>
  make(people.duty, 'dutyShift', { post, from, to, state: 'PUBLISHED', leader, staff: [clerk], ...given });

beforeAll(async () => {
  people.duty = await api.as('kaizhou.dutyOfficer');
  people.director = await api.as('kaizhou.director');
  people.inspector = await api.as('kaizhou.inspector');
  people.township = await api.as('hanfeng.dutyOfficer');
  people.neighbour = await api.as('wangcheng.dutyOfficer');
  post = (await make(people.duty, 'dutyPost', { name: '总值班室', kind: 'GOVERNMENT' })).id;
  leader = (await make(people.duty, 'person', { number: 'D-1', name: '带班领导' })).id;
  clerk = (await make(people.duty, 'person', { number: 'D-2', name: '值班员' })).id;
});

// bulletin, scores and ranking of the month come with documents and the assessment engine
describe('scenario 4, a duty month (K-07, W-15e, W-08h, T1-07)', () => {
  test('the roster’s gaps are told: hours without a shift, shifts without a leader, standby on holidays alone', async () => {
    await shift('2026-10-31T20:00:00+08:00', at(10, 8));
    await shift(at(10, 20), at(20, 8), { leader: null });
    await shift(at(20, 8), '2026-12-01T08:00:00+08:00', { staff: [] });
    expect(await gapsOf(people.duty)).toEqual({
      ...{ dueHours: 720, coveredHours: 708 },
      spans: [
        [moment(10, 8), moment(10, 20), 'SHIFT'],
        [moment(10, 20), moment(20, 8), 'LEADER'],
        [moment(20, 8), moment(30, 24), 'STAFF'],
      ],
    });
    const planner = await api.as('kaizhou.planner');
    await make(planner, 'calendarPeriod', {
      name: '特护期',
      kind: 'SPECIAL_CARE',
      from: '2026-11-05',
      to: '2026-11-06',
    });
    expect((await gapsOf(people.duty)).spans[0]).toEqual([moment(1, 0), moment(10, 8), 'STANDBY']);
  });

  test('a swap has a reason and stays on record', async () => {
    const { id } = await shift('2026-12-02T08:00:00+08:00', '2026-12-03T08:00:00+08:00');
    const free = await make(people.duty, 'person', { number: 'D-3', name: '替班' });
    const input = { leader: free.id };
    expect(problemsIn(await take(people.duty, 'dutyShift', id, 'swap', { input }))).toEqual(['reason: 必填']);
    await taken(people.duty, 'dutyShift', id, 'swap', { reason: '出差', input });
    const { history } = await look(people.duty, 'dutyShift', id, 'history { action reason }');
    expect(history[0]).toEqual({ action: 'SWAP', reason: '出差' });
  });

  test('two spot checks fail, are explained, and lead to a supervision that another person closes', async () => {
    const { duty, director, inspector } = people;
    for (const plannedOn of ['2026-11-10', '2026-11-12']) {
      const check = await make(duty, 'dutyCheck', { post, channel: 'PHONE', plannedOn });
      expect(await look(people.township, 'dutyCheck', check.id, 'id')).toBeUndefined();
      const failed = { checkedAt: `${plannedOn}T22:00:00+08:00`, problem: '三次无人接听' };
      await taken(duty, 'dutyCheck', check.id, 'fail', { input: failed });
      await taken(duty, 'dutyCheck', check.id, 'explain', { input: { explanation: '擅自离岗' } });
    }
    const { data } = await duty.query(
      'query ($post: ID!) { dutyChecksAggregate(filter: { post: { id: { eq: $post } } }, groupBy: [STATE]) { key { state } count } }',
      { post },
    );
    expect(data.dutyChecksAggregate).toEqual([{ key: { state: 'EXPLAINED' }, count: 2 }]);
    const action = await make(director, 'supervisionAction', {
      ...{ title: '值班脱岗', kind: 'RECTIFICATION', trigger: '11 月两次抽查不合格', issuedOn: '2026-11-13' },
    });
    await taken(inspector, 'supervisionAction', action.id, 'receive');
    await taken(inspector, 'supervisionAction', action.id, 'report', { input: { report: '已调整排班' } });
    expect(codesOf(await take(inspector, 'supervisionAction', action.id, 'close'))).toEqual(['FORBIDDEN']);
    expect(await taken(director, 'supervisionAction', action.id, 'close')).toBe('CLOSED');
  });

  test('who may not see the leader of a shift is not told that there is none', async () => {
    const rule = { target: 'dutyShift.leader', verb: 'READ', roles: ['director', 'dutyOfficer'] };
    await make(await api.as('kaizhou.tenantAdmin'), 'accessRule', rule);
    const lacks = async (client: Client) => (await gapsOf(client)).spans.map(([, , ...lack]: unknown[]) => lack);
    expect(await lacks(await api.as('kaizhou.viewer'))).toEqual([['STANDBY'], ['SHIFT'], ['STAFF']]);
    expect(await lacks(people.duty)).toEqual([['STANDBY'], ['SHIFT'], ['LEADER'], ['STAFF']]);
  });

  test('a neighbour and those below find no posts, and odd questions are refused', async () => {
    for (const client of [people.neighbour, people.township]) {
      expect((await monthOf(client)).data.dutyMonth).toEqual([]);
      expect(await look(client, 'dutyPost', post, 'id')).toBeUndefined();
    }
    for (const month of ['2026-13', '2026', '11月', "2026-11'"])
      expect(codesOf(await monthOf(people.duty, month)), month).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await monthOf(people.duty, '2026-11', '5001'))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await monthOf(api.anonymous))).toEqual(['UNAUTHENTICATED']);
  });
});
