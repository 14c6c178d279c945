import { beforeAll, describe, expect, test } from 'vitest';
import { problemsIn } from '../model/problems.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { look, make, take, taken } from '../support/lifecycles.ts';
import { at, type Casualties, handleCasualties } from './casualties.ts';

const api = useApi();
const people = {} as Record<
  'duty' | 'director' | 'planner' | 'relief' | 'city' | 'cityHead' | 'neighbour' | 'viewer',
  Client
>;
let it: Casualties;

/** What an incident's file is made of: one query, for the console as for anybody. */
const file = `id level deaths occurredAt
  reports(sort: [{ field: WRITTEN_AT, direction: ASC }]) { nodes { stage phoneAt writtenAt defects casualtyNames } }
  responses { nodes { level state startedAt } }
  commands { nodes { formedAt groups { nodes { kind formedAt } } } }
  dispatches { nodes { orderedAt assembledAt arrivedAt } }
  evacuations { nodes { people peopleMoved weakMovedFirst settledAt } }
  lossReports(sort: [{ field: AS_OF, direction: ASC }]) { nodes { stage state directLoss changeReason } }
  history { action changes { field before after } }`;

beforeAll(async () => {
  const wangcheng = (role: string) => api.as(`wangcheng.${role}`);
  people.duty = await wangcheng('dutyOfficer');
  people.director = await wangcheng('director');
  people.planner = await wangcheng('planner');
  people.relief = await wangcheng('reliefOfficer');
  people.viewer = await wangcheng('viewer');
  people.city = await api.as('changsha.reliefOfficer');
  people.cityHead = await api.as('changsha.director');
  people.neighbour = await api.as('kaizhou.dutyOfficer');
  await make(people.duty, 'reportRule', {
    ...{ name: '突发事件信息报告时限', startEvent: 'KNOWN', phoneMinutes: 15, writtenMinutes: 30, published: true },
    basis: '望政办函〔2020〕5号',
  });
  it = await handleCasualties(wangcheng, '模架坍塌');
});

describe('scenario 3, an incident with casualties (W-15, K-11, L-05, L-13)', () => {
  test('W-15a: a call after 12 minutes is in time, writing after 41 is late; right times are not', async () => {
    const { duty } = people;
    expect(await look(duty, 'infoReport', it.firstReport.id, 'state defects')).toEqual({
      ...{ state: 'WRITTEN', defects: ['LATE'] },
    });
    const other = await make(duty, 'incident', {
      ...{ name: '另一起', category: 'ACCIDENT', hazardType: 'FIRE', occurredAt: at('09:00'), knownAt: at('09:10') },
    });
    const report = await make(duty, 'infoReport', {
      ...{ title: '首报', incident: other.id, knownAt: at('09:10'), phoneAt: at('09:26'), defects: ['FALSE'] },
    });
    expect((await look(duty, 'infoReport', report.id, 'defects')).defects).toEqual(['LATE', 'FALSE']);
    await taken(duty, 'infoReport', report.id, 'write', { input: { writtenAt: at('09:40'), content: '已扑灭' } });
    const corrected = await duty.query(
      'mutation ($id: ID!, $at: DateTime!) { updateInfoReport(id: $id, version: 2, input: { phoneAt: $at }) { defects } }',
      { id: report.id, at: at('09:25') },
    );
    expect(corrected.data.updateInfoReport.defects).toEqual(['FALSE']);
  });

  test('K-11b: four dead make it larger, and without a site command it is not under control', async () => {
    const { duty, director } = people;
    expect(await look(duty, 'incident', it.incident.id, 'level state')).toEqual({
      level: 'LARGER',
      state: 'RESPONDING',
    });
    const bare = await make(duty, 'incident', {
      ...{ name: '无指挥部', category: 'ACCIDENT', hazardType: 'MINE', occurredAt: at('07:00'), deaths: 3 },
      state: 'RESPONDING',
    });
    const control = () => take(director, 'incident', bare.id, 'control', { input: { controlledAt: at('12:00') } });
    expect(problemsIn(await control())).toEqual(['input.controlledAt: 较大及以上事件须先成立现场指挥部']);
    await make(director, 'siteCommand', { name: '指挥部', incident: bare.id, formedAt: at('07:40') });
    expect(codesOf(await control())).toEqual([]);
    const early = { input: { controlledAt: at('07:00') } };
    expect(problemsIn(await take(director, 'incident', it.incident.id, 'control', early))).toHaveLength(1);
    await taken(director, 'incident', it.incident.id, 'control', { input: { controlledAt: at('15:00') } });
  });

  test('a team cannot arrive before it set out; assembly and arrival are kept', async () => {
    const { duty } = people;
    const order = { kind: 'TRANSPORT', incident: it.incident.id, to: '工地', task: '送医', orderedAt: at('08:30') };
    const dispatch = await make(duty, 'dispatchOrder', order);
    await taken(duty, 'dispatchOrder', dispatch.id, 'assemble', { input: { assembledAt: at('08:50') } });
    await taken(duty, 'dispatchOrder', dispatch.id, 'depart', { input: { departedAt: at('08:55') } });
    const early = await take(duty, 'dispatchOrder', dispatch.id, 'arrive', { input: { arrivedAt: at('08:52') } });
    expect(problemsIn(early)).toEqual(['input.arrivedAt: 到场早于出发']);
    await taken(duty, 'dispatchOrder', dispatch.id, 'arrive', { input: { arrivedAt: at('09:20') } });
  });

  test('B-12d: the weak went first, and their names are for those who keep the list', async () => {
    const { duty, neighbour } = people;
    const below = await api.as('gaotangling.gridWorker');
    const person = await make(below, 'keyPerson', {
      ...{ name: '李奶奶', kinds: ['ELDERLY_ALONE'], legalBasis: 'EMERGENCY' },
    });
    expect(await look(duty, 'evacuationRecord', it.evacuation.id, 'state weakMovedFirst')).toEqual({
      ...{ state: 'SETTLED', weakMovedFirst: true },
    });
    expect(await look(neighbour, 'evacuationRecord', it.evacuation.id, 'id')).toBeUndefined();
    expect((await look(duty, 'keyPerson', person.id, 'name')).name).toBeNull();
    expect(await look(neighbour, 'keyPerson', person.id, 'id')).toBeUndefined();
  });

  test('L-13a: the loss is reported, checked by the city, verified by somebody else there, 8 % lower with a reason', async () => {
    const { relief, city, cityHead } = people;
    const loss = (stage: string, asOf: string, given: object) => ({
      ...{ title: `灾情${stage}`, incident: it.incident.id, stage, asOf, ...given },
    });
    const report = async (id: string) => {
      await taken(relief, 'lossReport', id, 'submit');
      expect(codesOf(await take(relief, 'lossReport', id, 'check'))).toEqual(['FORBIDDEN']);
      await taken(city, 'lossReport', id, 'check', { input: { checkNote: '已到现场核对' } });
      expect(codesOf(await take(city, 'lossReport', id, 'verify'))).toEqual(['FORBIDDEN']);
      return taken(cityHead, 'lossReport', id, 'verify', { input: { verificationMethod: 'FULL' } });
    };
    const first = loss('INITIAL', at('12:00'), { affected: 60, deaths: 3, directLoss: 900_000_00 });
    await make(relief, 'lossReport', first);
    await make(
      relief,
      'lossReport',
      loss('CONTINUED', at('18:00'), { number: 2, deaths: 4, directLoss: 1_000_000_00 }),
    );
    const verified = loss('VERIFIED', at('18:00', '2026-11-10'), { number: 3, deaths: 4, directLoss: 920_000_00 });
    const refused = await relief.query(
      'mutation ($input: CreateLossReportInput!) { createLossReport(input: $input) { id } }',
      { input: verified },
    );
    expect(problemsIn(refused)).toEqual(['directLoss: 比上一期减少，须填写数据变动说明']);
    const { id } = await make(relief, 'lossReport', { ...verified, changeReason: '设备残值核减 8%' });
    expect(await report(id)).toBe('VERIFIED');
  });

  test('W-10l: relief with all five needs met goes from the village to payment', async () => {
    const { relief, director } = people;
    const program = await make(relief, 'reliefProgram', {
      ...{ name: '坍塌事故应急救助', kind: 'EMERGENCY', incident: it.incident.id, from: '2026-11-03', published: true },
    });
    const township = await api.as('gaotangling.reliefOfficer');
    const needs = ['FOOD', 'CLOTHES', 'WATER', 'SHELTER', 'MEDICAL'];
    const given = { program: program.id, beneficiary: '李四', people: 3, needs, appliedOn: '2026-11-04' };
    const { id } = await make(township, 'reliefCase', given);
    await taken(township, 'reliefCase', id, 'publicise', { input: { publicisedOn: '2026-11-05' } });
    await taken(township, 'reliefCase', id, 'review');
    await taken(relief, 'reliefCase', id, 'approve', { input: { amount: 6_000_00 } });
    expect(codesOf(await take(relief, 'reliefCase', id, 'pay', { input: { paidOn: '2026-11-12' } }))).toEqual([
      'FORBIDDEN',
    ]);
    const finance = await api.as('wangcheng.financeOfficer');
    await taken(finance, 'reliefCase', id, 'pay', { input: { paidOn: '2026-11-12' } });
    expect(await look(director, 'reliefCase', id, 'needs state')).toEqual({ needs, state: 'PAID' });
    expect((await look(director, 'reliefCase', id, 'beneficiary')).beneficiary).toBe('李**');
  });

  test('W-10h: the review names the tasks and the new version of the plan that came of it', async () => {
    const { planner, director } = people;
    const plan = await make(planner, 'emergencyPlan', { name: '建筑施工事故应急预案', kind: 'SPECIAL' });
    const version = await make(planner, 'planVersion', { plan: plan.id, number: '2.0', reason: 'INCIDENT' });
    const year = await make(planner, 'workPlan', {
      ...{ title: '事故整改计划', kind: 'ANNUAL', from: '2026-11-20', to: '2026-12-31' },
    });
    const task = await make(planner, 'workTask', { plan: year.id, number: '1', title: '模架专项排查' });
    const review = await make(planner, 'afterActionReview', {
      ...{ incident: it.incident.id, heldOn: '2026-11-20', lessons: '首报超时', isFinal: true },
      ...{ tasks: [task.id], planVersions: [version.id] },
    });
    const seen = 'tasks { title } planVersions { number reason }';
    expect(await look(director, 'afterActionReview', review.id, seen)).toEqual({
      ...{ tasks: [{ title: '模架专项排查' }], planVersions: [{ number: '2.0', reason: 'INCIDENT' }] },
    });
    expect(await taken(director, 'incident', it.incident.id, 'review')).toBe('REVIEWED');
  });

  test('all of it stands in one query, as far as each may read it, and a neighbour finds nothing', async () => {
    const { duty, viewer, neighbour } = people;
    const seen = await look(duty, 'incident', it.incident.id, file);
    expect(seen).toMatchObject({
      ...{ level: 'LARGER', deaths: 4, reports: { nodes: [{ defects: ['LATE'], casualtyNames: '张三丰' }, {}] } },
      ...{ responses: { nodes: [{ level: 'III', state: 'ACTIVE' }] }, commands: { nodes: [{ groups: {} }] } },
      ...{ lossReports: { nodes: [{}, {}, { directLoss: 920_000_00, changeReason: '设备残值核减 8%' }] } },
    });
    expect(seen.dispatches.nodes).toHaveLength(2);
    const levels = seen.history.flatMap(({ changes }: { changes: { field: string; after: unknown }[] }) =>
      changes.flatMap(({ field, after }) => (field === 'level' ? [after] : [])),
    );
    expect(levels).toEqual(['LARGER', 'GENERAL']);
    const partly = await viewer.query(`query ($id: ID!) { incident(id: $id) { ${file} } }`, { id: it.incident.id });
    expect(partly.data.incident).toMatchObject({ level: 'LARGER', reports: null, dispatches: null });
    expect(JSON.stringify(partly)).not.toContain('张三丰');
    expect(await look(neighbour, 'incident', it.incident.id, file)).toBeUndefined();
    expect(await look(neighbour, 'infoReport', it.firstReport.id, 'id')).toBeUndefined();
  });
});
