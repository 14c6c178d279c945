import { beforeAll, describe, expect, test } from 'vitest';
import { problemsIn } from '../model/problems.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { look, make, offered, take, taken } from '../support/lifecycles.ts';

const api = useApi();
const people = {} as Record<'desk' | 'water' | 'housing' | 'office' | 'neighbour', Client>;
const bureaus = {} as Record<'water' | 'housing', string>;
let ticket: string;

beforeAll(async () => {
  people.desk = await api.as('kaizhou.hotlineOfficer');
  people.water = await api.as('kaizhou.waterOfficer');
  people.housing = await api.as('kaizhou.housingOfficer');
  people.office = await api.as('kaizhou.director');
  people.neighbour = await api.as('wangcheng.hotlineOfficer');
  bureaus.water = (await make(people.office, 'organization', { name: '水务热线科', kind: 'DEPARTMENT' })).id;
  bureaus.housing = (await make(people.office, 'organization', { name: '市政管网科', kind: 'DEPARTMENT' })).id;
  const call = {
    title: '路面冒水',
    channel: 'POLICE_110',
    content: '非警务',
    caller: '李某',
    callerPhone: '13800001111',
  };
  const given = { ...call, receivedAt: '2026-11-05T20:10:00+08:00' };
  ticket = (await make(people.desk, 'serviceTicket', given)).id;
});

// its effect on the annual evaluation comes with the assessment engine
describe('scenario 9, a call to 110 that is none of the police (K-09, K-10)', () => {
  test('goes to the water department, is disputed with a reason, and decided by the office, not by who disputes', async () => {
    const { desk, water, office } = people;
    const [due, organization] = ['2026-11-08T18:00:00+08:00', bureaus.water];
    expect(problemsIn(await take(desk, 'serviceTicket', ticket, 'dispatch'))).toHaveLength(1);
    await taken(desk, 'serviceTicket', ticket, 'dispatch', { input: { organization, due } });
    expect(problemsIn(await take(water, 'serviceTicket', ticket, 'dispute'))).toHaveLength(1);
    expect(await taken(water, 'serviceTicket', ticket, 'dispute', { reason: '属市政污水管网' })).toBe('DISPUTED');
    const decision = { reason: '管网移交未完成，由市政承办', input: { organization: bureaus.housing } };
    expect(codesOf(await take(water, 'serviceTicket', ticket, 'decide', decision))).toEqual(['FORBIDDEN']);
    expect(await taken(office, 'serviceTicket', ticket, 'decide', decision)).toBe('PROCESSING');
  });

  test('is handled by whom the office named, verified by the desk, and the caller satisfied', async () => {
    const { desk, housing } = people;
    expect(await look(housing, 'serviceTicket', ticket, 'organization { id } caller callerPhone')).toEqual({
      ...{ organization: { id: bureaus.housing }, caller: null, callerPhone: null },
    });
    await taken(housing, 'serviceTicket', ticket, 'handle', { input: { result: '已抢修' } });
    expect(await offered(housing, 'serviceTicket', ticket)).not.toContain('close');
    expect(await taken(desk, 'serviceTicket', ticket, 'close', { input: { satisfaction: 'SATISFIED' } })).toBe(
      'CLOSED',
    );
    const { history } = await look(desk, 'serviceTicket', ticket, 'history { action reason }');
    expect(history.map(({ action }: { action: string }) => action)).toEqual([
      ...['CLOSE', 'HANDLE', 'DECIDE', 'DISPUTE', 'DISPATCH', 'CREATE'],
    ]);
    expect(history[3].reason).toBe('属市政污水管网');
  });

  test('counts among the satisfied of its channel, and a neighbour finds nothing of it', async () => {
    const { desk, neighbour } = people;
    const query =
      '{ serviceTicketsAggregate(filter: { channel: { eq: "POLICE_110" } }, groupBy: [SATISFACTION]) { key { satisfaction } count } }';
    const { data } = await desk.query(query);
    expect(data.serviceTicketsAggregate).toContainEqual({ key: { satisfaction: 'SATISFIED' }, count: 1 });
    expect((await neighbour.query(query)).data.serviceTicketsAggregate).toEqual([]);
    expect(await look(neighbour, 'serviceTicket', ticket, 'id')).toBeUndefined();
    expect(
      codesOf(await take(neighbour, 'serviceTicket', { id: ticket, version: 6 }, 'reopen', { reason: '试' })),
    ).toEqual(['NOT_FOUND']);
  });
});
