import { describe, expect, test } from 'vitest';
import { localDefinitions } from '../../api/transfer/localities.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { publish } from '../support/definitions.ts';
import { addOfficer, geologyBureau, look, make, offered, riskSite, take, taken } from '../support/lifecycles.ts';
import { upload } from '../support/records.ts';

const api = useApi({}, { localities: true });
let serial = 0;
const plan = (given = {}) => ({ name: `某预案${++serial}`, kind: 'SPECIAL', ...given });
const article = () => ({ title: `某稿件${++serial}`, kind: 'NEWS' });

describe('C-05, approval of plans', () => {
  test('Lhasa: a county’s plan is filed by the city, which acts by transitions alone (L-08d)', async () => {
    const [county, city] = [await api.as('chengguan.planner'), await api.as('lhasa.planner')];
    const { id } = await make(county, 'emergencyPlan', plan());
    await taken(county, 'emergencyPlan', id, 'issue', { input: { issuedOn: '2026-11-01' } });
    const early = await take(county, 'emergencyPlan', id, 'report');
    expect(early.errors[0]?.extensions.fields).toMatchObject([{ path: 'transition' }]);
    const { id: document } = await upload(api.url, county, 'plan.txt', 'text/plain', '预案');
    await county.query(
      'mutation ($id: ID!, $document: ID!) { updateEmergencyPlan(id: $id, version: 2, input: { document: $document }) { id } }',
      { id, document },
    );
    expect(await taken(county, 'emergencyPlan', id, 'report')).toBe('FILING');
    const changed = await city.query(
      'mutation ($id: ID!) { updateEmergencyPlan(id: $id, version: 4, input: { summary: "市里改" }) { id } }',
      { id },
    );
    expect(codesOf(changed)).toEqual(['FORBIDDEN']);
    expect(await taken(city, 'emergencyPlan', id, 'fileAway')).toBe('FILED');
    expect((await look(county, 'emergencyPlan', id, 'unit { code }')).unit.code).toBe('540102000000');
  });

  test('T7: experts evaluate, then the committee approves and it is published; nobody publishes by hand (T7-04)', async () => {
    const pattern = localDefinitions().find(({ file }) => file === 'templates/emergencyPlan.lifecycle.json');
    const admin = await api.as('dazi.tenantAdmin');
    await publish(admin, 'emergencyPlan', pattern?.operations as [], 'LIFECYCLE');
    const [planner, director] = [await api.as('dazi.planner'), await api.as('dazi.director')];
    const expert = (await addOfficer(api, 'dazi', 'planner')).client;
    const straight = await planner.query(
      'mutation ($input: CreateEmergencyPlanInput!) { createEmergencyPlan(input: $input) { id } }',
      { input: plan({ state: 'IN_FORCE' }) },
    );
    expect(straight.errors[0]?.extensions.fields).toMatchObject([{ path: 'state' }]);
    const { id } = await make(planner, 'emergencyPlan', plan());
    const byHand = await planner.query(
      'mutation ($id: ID!) { updateEmergencyPlan(id: $id, version: 1, input: { published: true }) { id } }',
      { id },
    );
    expect(byHand.errors[0]?.extensions.fields).toMatchObject([{ path: 'published' }]);
    await taken(planner, 'emergencyPlan', id, 'review');
    expect(codesOf(await take(planner, 'emergencyPlan', id, 'recommend', { reason: '通过' }))).toEqual(['FORBIDDEN']);
    expect(await offered(planner, 'emergencyPlan', id)).not.toContain('recommend');
    await taken(expert, 'emergencyPlan', id, 'recommend', { reason: '三位专家同意' });
    expect(codesOf(await take(planner, 'emergencyPlan', id, 'issue'))).toEqual(['FORBIDDEN']);
    expect(await taken(director, 'emergencyPlan', id, 'issue')).toBe('IN_FORCE');
    expect((await look(director, 'emergencyPlan', id, 'published')).published).toBe(true);
  });

  test('Beijing: plans are kept without review (B-10b)', async () => {
    const planner = await api.as('haidian.planner');
    const { id } = await make(planner, 'emergencyPlan', plan({ state: 'IN_FORCE' }));
    expect(await offered(planner, 'emergencyPlan', id)).toEqual(['revise', 'abolish']);
  });
});

describe('C-06, risk sites elsewhere', () => {
  test('Beijing: a ledger without filing, seen above at once (B-04h)', async () => {
    const { id } = await make(await api.as('sujiatuo.riskOfficer'), 'riskSite', riskSite());
    expect(await look(await api.as('haidian.riskOfficer'), 'riskSite', id, 'reviewState')).toEqual({
      reviewState: 'REGISTERED',
    });
  });

  test('Wangcheng: listed, then registered with its countermeasure (W-08f)', async () => {
    const clerk = await api.as('qiaokou.riskOfficer');
    const { id } = await make(clerk, 'riskSite', riskSite());
    const bare = await take(clerk, 'riskSite', id, 'register');
    expect(bare.errors[0]?.extensions.fields).toMatchObject([
      { path: 'input.measures' },
      { path: 'input.inspectedOn' },
    ]);
    const input = { measures: '汛期每日巡查', inspectedOn: '2026-11-01' };
    expect(await taken(clerk, 'riskSite', id, 'register', { input })).toBe('REGISTERED');
    expect(await look(clerk, 'riskSite', id, 'measures')).toEqual({ measures: input.measures });
  });
});

describe('C-35, approval of news', () => {
  test('Wangcheng: three reviews by three people (W-01c)', async () => {
    const people = await Promise.all(
      ['planner', 'riskOfficer', 'dutyOfficer', 'director'].map((role) => api.as(`wangcheng.${role}`)),
    );
    const [writer, first, second, third] = people as [Client, Client, Client, Client];
    const { id } = await make(writer, 'publicityItem', article());
    expect(await offered(writer, 'publicityItem', id)).toEqual(['submit']);
    await taken(writer, 'publicityItem', id, 'submit');
    expect(codesOf(await take(writer, 'publicityItem', id, 'passFirst'))).toEqual(['FORBIDDEN']);
    await taken(first, 'publicityItem', id, 'passFirst');
    expect(codesOf(await take(first, 'publicityItem', id, 'passSecond'))).toEqual(['FORBIDDEN']);
    await taken(second, 'publicityItem', id, 'passSecond');
    expect(await taken(third, 'publicityItem', id, 'publish')).toBe('PUBLISHED');
  });

  test('Lhasa: one window, the spokesperson publishes (L-25b)', async () => {
    const [planner, director] = [await api.as('lhasa.planner'), await api.as('lhasa.director')];
    const { id } = await make(planner, 'publicityItem', article());
    expect(codesOf(await take(planner, 'publicityItem', id, 'publish'))).toEqual(['FORBIDDEN']);
    expect(await taken(director, 'publicityItem', id, 'publish')).toBe('PUBLISHED');
  });
});

describe('a delegate', () => {
  test('takes the steps of who is away, in his place and on the days given; history names both', async () => {
    const clerk = await api.as('hanfeng.riskOfficer');
    const head = await api.as('kaizhou.director');
    const away = await addOfficer(api, 'kaizhou', 'riskOfficer', await geologyBureau(api));
    const stand = await addOfficer(api, 'kaizhou', 'viewer');
    const { id } = await make(clerk, 'riskSite', riskSite());
    await taken(clerk, 'riskSite', id, 'submit');
    expect(codesOf(await take(stand.client, 'riskSite', id, 'sendBack', { reason: '不实' }))).toEqual(['FORBIDDEN']);
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const input = { principal: away.person, delegate: stand.person };
    const delegation = await make(head, 'delegation', { ...input, from: day(-3), to: day(-2) });
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(codesOf(await take(stand.client, 'riskSite', id, 'sendBack', { reason: '不实' }))).toEqual(['FORBIDDEN']);
    await head.query(
      'mutation ($id: ID!, $to: Date!) { updateDelegation(id: $id, version: 1, input: { to: $to }) { id } }',
      {
        ...{ id: delegation.id, to: day(2) },
      },
    );
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await offered(stand.client, 'riskSite', id)).toContain('sendBack');
    expect(await taken(stand.client, 'riskSite', id, 'sendBack', { reason: '不实' })).toBe('RETURNED');
    const { history } = await look(clerk, 'riskSite', id, 'history { actor principal }');
    expect(history[0]).toEqual({ actor: '新人', principal: '新人' });
  });

  test('is named for oneself, and never made another’s', async () => {
    const [mine, other] = [await addOfficer(api, 'hanfeng', 'viewer'), await addOfficer(api, 'hanfeng', 'riskOfficer')];
    const days = { from: '2020-01-01', to: '2099-01-01' };
    const creating = (input: object) =>
      mine.client.query('mutation ($input: CreateDelegationInput!) { createDelegation(input: $input) { id } }', {
        input,
      });
    expect(codesOf(await creating({ ...days, principal: other.person, delegate: mine.person }))).toEqual(['FORBIDDEN']);
    const { data } = await creating({ ...days, principal: mine.person, delegate: other.person });
    const taking = await mine.client.query(
      'mutation ($id: ID!, $input: UpdateDelegationInput!) { updateDelegation(id: $id, version: 1, input: $input) { id } }',
      { id: data.createDelegation.id, input: { principal: other.person, delegate: mine.person } },
    );
    expect(taking.errors[0]?.extensions.fields).toMatchObject([{ path: 'principal' }]);
  });

  test('is somebody else, for days in their order', async () => {
    const head = await api.as('kaizhou.director');
    const { person } = await addOfficer(api, 'kaizhou', 'viewer');
    const below = (await addOfficer(api, 'hanfeng', 'viewer')).person;
    const delegating = (input: object) =>
      head.query('mutation ($input: CreateDelegationInput!) { createDelegation(input: $input) { id } }', {
        input: { from: '2026-01-01', to: '2026-01-02', ...input },
      });
    const fields = async (input: object) => (await delegating(input)).errors[0]?.extensions.fields;
    expect(await fields({ principal: person, delegate: person })).toMatchObject([{ path: 'delegate' }]);
    expect(await fields({ principal: person, delegate: below, to: '2025-01-01' })).toMatchObject([{ path: 'to' }]);
  });
});
