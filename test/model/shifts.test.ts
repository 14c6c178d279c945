import { beforeAll, expect, test } from 'vitest';
import { create, make, remove, update } from '../graphql/records.ts';
import { type Client, useApi } from '../support/api.ts';
import { take } from '../support/lifecycles.ts';
import { problemsIn } from './problems.ts';

const api = useApi();
let officer: Client;
let day = 0;

beforeAll(async () => {
  officer = await api.as('wangcheng.dutyOfficer');
});

const at = (date: number, hour: number) => new Date(Date.UTC(2026, 11, date, hour)).toISOString();
const shift = (post: { id: string }, from: number, to: number, given: object = {}) => ({
  ...{ post: post.id, from: at(day, from), to: at(day, to) },
  ...given,
});
let serial = 0;
const newPost = () => make(officer, 'dutyPost', { name: `值班室${++serial}`, kind: 'GOVERNMENT' });
const newPerson = () => make(officer, 'person', { number: `S-${++serial}` });
const taken = 'from: 与本值班点的另一班次时间重叠';
const elsewhere = '同一时间已在其他值班点值班';

test.each([
  [8, 16, []],
  [0, 8, []],
  [16, 24, []],
  [7, 9, [taken]],
  [15, 17, [taken]],
  [9, 10, [taken]],
  [0, 24, [taken]],
])('from %d to %d is judged against a shift from 8 to 16 at the same post and day', async (from, to, problems) => {
  day += 2;
  const post = await newPost();
  if (from !== 8) await make(officer, 'dutyShift', shift(post, 8, 16));
  expect(problemsIn(await create(officer, 'dutyShift', shift(post, from, to)))).toEqual(problems);
});

test('moving a shift is judged, changing what else it has is not, and a deleted one is free', async () => {
  day += 2;
  const post = await newPost();
  const early = await make(officer, 'dutyShift', shift(post, 0, 8));
  const late = await make(officer, 'dutyShift', shift(post, 8, 16));
  expect(problemsIn(await update(officer, 'dutyShift', late, { from: at(day, 7) }))).toEqual([taken]);
  expect(problemsIn(await update(officer, 'dutyShift', early, { to: at(day, 9) }))).toEqual([taken]);
  expect(problemsIn(await update(officer, 'dutyShift', early, { handover: '无' }))).toEqual([]);
  expect(problemsIn(await remove(officer, 'dutyShift', { ...early, version: 2 }))).toEqual([]);
  expect(problemsIn(await update(officer, 'dutyShift', late, { from: at(day, 0) }))).toEqual([]);
});

test('nobody is on duty at two posts at once, by a new shift, a change or a swap', async () => {
  day += 2;
  const [hall, post] = [await newPost(), await newPost()];
  const [leader, second, clerk, free] = [await newPerson(), await newPerson(), await newPerson(), await newPerson()];
  const people = { leader: leader.id, professional: second.id, staff: [clerk.id] };
  await make(officer, 'dutyShift', shift(hall, 8, 16, people));
  const crossed = { leader: clerk.id, professional: leader.id, staff: [free.id, second.id], standby: [leader.id] };
  expect(problemsIn(await create(officer, 'dutyShift', shift(post, 15, 20, crossed)))).toEqual([
    `leader: ${elsewhere}`,
    `professional: ${elsewhere}`,
    `staff: ${elsewhere}`,
  ]);
  expect(problemsIn(await create(officer, 'dutyShift', shift(post, 16, 20, crossed)))).toEqual([]);
  const other = await make(officer, 'dutyShift', shift(post, 8, 16, { state: 'PUBLISHED', standby: [leader.id] }));
  expect(problemsIn(await update(officer, 'dutyShift', other, { staff: [clerk.id] }))).toEqual([`staff: ${elsewhere}`]);
  const swap = (input: object) => take(officer, 'dutyShift', other.id, 'swap', { reason: '请假', input });
  expect(problemsIn(await swap({ leader: leader.id }))).toEqual([`input.leader: ${elsewhere}`]);
  expect(problemsIn(await swap({ leader: free.id }))).toEqual([]);
});

test('of shifts at one post and time that come at once, one is made', async () => {
  day += 2;
  const post = await newPost();
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, hour) => create(officer, 'dutyShift', shift(post, hour, 12))),
  );
  expect(answers.filter((answer) => problemsIn(answer).length === 0)).toHaveLength(1);
});
