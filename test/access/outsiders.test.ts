import { beforeAll, describe, expect, test } from 'vitest';
import { operationsOf } from '../../api/graphql/names.ts';
import type { Role } from '../../schema/roles.ts';
import { create, type Made, make, update } from '../graphql/records.ts';
import { problemsIn } from '../model/problems.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { registry, upload } from '../support/records.ts';
import { exportSheet } from '../support/sheets.ts';
import { done } from '../support/users.ts';

// Who is not of the government sees what declarations open to him by name, and no more: 9.2 numbers 13, 15 and 16.
const api = useApi({ LIMIT_ROOT_FIELDS: '200' });
const database = useDatabase(api);
const kaizhou = '500154000000';
const today = `(now() at time zone 'Asia/Shanghai')::date`;
const offered = ['TEAM', 'TEAM_FORCE', 'TEAM_CONTACT', 'DEPOT', 'DEPOT_CONTACT', 'EXPERT', 'EXPERT_CONTACT'];

let host: Client;
let agreement: Made;
let serial = 0;

const at = ({ token, query }: Client, tenant: string): Client => ({
  token,
  query: (text, variables) => query(text, variables, { 'x-tenant': tenant }),
});
const guestOf = async (username: string) => at(await api.as(username), kaizhou);

const agree = (client: Client, given: object = {}) =>
  make(client, 'agreement', {
    ...{
      name: `互助协议${++serial}`,
      kind: 'MUTUAL_AID',
      partner: '望城区',
      partnerUnit: '430112000000',
      state: 'IN_FORCE',
    },
    ...{ validFrom: '2026-01-01', validTo: '2099-12-31', shared: ['TEAM', 'TEAM_CONTACT', 'DEPOT', 'EXPERT'] },
    ...given,
  });

/** What somebody shares shows within seconds. */
const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 6000, interval: 300 });
const teamsSeenBy = async (client: Client) => {
  const { data, errors } = await client.query('{ teams(sort: [{ field: NAME }]) { nodes { name } totalCount } }');
  return errors[0]?.extensions.code ?? data.teams.nodes.map(({ name }: { name: string }) => name);
};

beforeAll(async () => {
  host = await api.as('kaizhou.director');
  const leader = await api.as('kaizhou.teamLeader');
  const phone = { leader: '向长河', leaderPhone: '13800001234', strength: 97_654 };
  await make(leader, 'team', { name: '甲救援队', ...phone });
  await make(await api.as('hanfeng.teamLeader'), 'team', { name: '乙街道队', ...phone });
  await make(leader, 'expert', { name: '王专家', expertise: ['LAW'], state: 'APPOINTED' });
  await make(leader, 'expert', { name: '李候选', expertise: ['LAW'], state: 'RECOMMENDED' });
});

/** Questions for the kinds of records of which nothing is offered to an outsider. */
const closedTo = (role: Role): string[] =>
  registry.resources
    .filter(
      (resource) =>
        !registry.pluginOf(resource) && !resource.outsiders?.some((one) => one.role === role && !one.isTotals),
    )
    .map((resource) => `${operationsOf(resource).list}(first: 1) { totalCount }`);

describe('a partner by agreement', () => {
  test('is nobody before there is one', async () => {
    const { errors } = await (await guestOf('wangcheng.dutyOfficer')).query('{ teams { totalCount } }');
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('reads the chosen fields of the unit’s own records', async () => {
    agreement = await agree(host);
    const guest = await guestOf('wangcheng.dutyOfficer');
    await soon(() => teamsSeenBy(guest)).toContain('甲救援队');
    expect(await teamsSeenBy(guest)).not.toContain('乙街道队');
    const { data, errors } = await guest.query(
      '{ teams(filter: { name: { eq: "甲救援队" } }) { nodes { name leader leaderPhone strength organization { name } members { nodes { id } } history { action } } } }',
    );
    expect(data.teams.nodes).toMatchObject([
      { name: '甲救援队', leader: '向长河', leaderPhone: '13800001234', strength: null },
    ]);
    expect(errors.map(({ path, extensions }) => [path?.at(-1), extensions.code])).toEqual(
      expect.arrayContaining([
        ['strength', 'FIELD_FORBIDDEN'],
        ['organization', 'FIELD_FORBIDDEN'],
        ['members', 'FIELD_FORBIDDEN'],
      ]),
    );
    expect(JSON.stringify(data)).not.toContain('CREATE');
    const experts = await guest.query('{ experts { nodes { name } } }');
    expect(experts.data.experts.nodes).toEqual([{ name: '王专家' }]);
    const me = await guest.query(
      '{ me { isGuest unit { code } homes { code } roles hosts { unit { code } until } resources { name can } } }',
    );
    expect(me.data.me).toMatchObject({
      ...{ isGuest: true, unit: { code: kaizhou }, homes: [{ code: '430112000000' }], roles: ['partner'] },
      hosts: [{ unit: { code: kaizhou }, until: '2099-12-31' }],
      resources: ['depot', 'expert', 'team'].map((name) => ({ name, can: ['READ'] })),
    });
  });

  test('meets FORBIDDEN at everything else', async () => {
    const guest = await guestOf('wangcheng.dutyOfficer');
    const asked = closedTo('partner');
    expect(codesOf(await guest.query(`{ ${asked.join(' ')} }`))).toEqual(asked.map(() => 'FORBIDDEN'));
  });

  test('gets nothing of what was not chosen by any other way', async () => {
    const guest = await guestOf('wangcheng.dutyOfficer');
    for (const question of [
      '{ teams(filter: { strength: { gt: 1 } }) { totalCount } }',
      '{ teams(sort: [{ field: STRENGTH }]) { totalCount } }',
      '{ teamsAggregate { sum { strength } } }',
      '{ teamsAggregate(groupBy: [ORGANIZATION]) { count } }',
      '{ teams(filter: { members: { some: {} } }) { totalCount } }',
    ])
      expect([question, codesOf(await guest.query(question))]).toEqual([
        question,
        [expect.stringMatching(/FORBIDDEN/)],
      ]);
    expect(codesOf(await guest.query('{ inbox { total } }'))[0]).toMatch(/FORBIDDEN|BAD_USER_INPUT/);
    expect((await guest.query('{ customFields { key } }')).data.customFields).toEqual([]);
    const found = await guest.query('{ search(text: "王专家") { title } none: search(text: "李候选") { title } }');
    expect(found.data).toEqual({ search: [{ title: '王专家' }], none: [] });
    expect((await exportSheet(api, guest, 'teams.csv', { 'x-tenant': kaizhou })).status).toBe(403);
    await expect(upload(api.url, guest, 'a.txt', 'text/plain', 'a', { 'x-tenant': kaizhou })).rejects.toThrow('403');
  });

  test('changes nothing', async () => {
    const guest = await guestOf('wangcheng.teamLeader');
    expect(codesOf(await create(guest, 'team'))).toEqual(['FORBIDDEN']);
    const { data } = await guest.query('{ teams(first: 1) { nodes { id version can } } }');
    expect(data.teams.nodes[0].can).toEqual([]);
    expect(codesOf(await update(guest, 'team', data.teams.nodes[0], { strength: 1 }))).toEqual(['FORBIDDEN']);
  });

  test('is one of those on duty or in charge at the unit that the agreement names', async () => {
    for (const stranger of ['wangcheng.viewer', 'gaotangling.dutyOfficer', 'changsha.director', 'lhasa.director'])
      expect([stranger, await teamsSeenBy(await guestOf(stranger))]).toEqual([stranger, 'NOT_FOUND']);
    // nor is the host a guest of the partner
    expect(await teamsSeenBy(at(host, '430112000000'))).toBe('NOT_FOUND');
  });

  test('sees less where the host tightens, and another part as soon as it is chosen', async () => {
    const guest = await guestOf('wangcheng.director');
    const rule = { target: 'team.leaderPhone', verb: 'READ', roles: ['director', 'dutyOfficer', 'teamLeader'] };
    const { id, version } = await make(await api.as('kaizhou.tenantAdmin'), 'accessRule', rule);
    const seen = async () => {
      const { data } = await guest.query(
        '{ teams(filter: { name: { eq: "甲救援队" } }) { nodes { leaderPhone strength } } }',
      );
      return data.teams?.nodes[0];
    };
    await soon(seen).toEqual({ leaderPhone: null, strength: null });
    done(
      await (await api.as('kaizhou.tenantAdmin')).query(
        `mutation { deleteAccessRule(id: "${id}", version: ${version}) }`,
      ),
    );
    done(await update(host, 'agreement', agreement, { shared: offered }));
    await soon(seen).toEqual({ leaderPhone: '13800001234', strength: 97_654 });
  });

  test.each([
    ['after its last day', `valid_to = ${today} - 1`, false],
    ['on its last day', `valid_to = ${today}`, true],
    ['before its first day', `valid_from = ${today} + 1`, false],
    ['when it was ended', `state = 'ENDED'`, false],
    ['when it shares nothing', `shared = '{}'`, false],
    ['when it is deleted', 'deleted_at = now()', false],
  ])('%s', async (_when, change, isGuest) => {
    await database.asOwner('update agreement set deleted_at = now()');
    const { id } = await agree(host);
    await database.asOwner(`update agreement set ${change} where id = '${id}'`);
    const guest = await guestOf('wangcheng.director');
    await soon(async () => (await teamsSeenBy(guest)) !== 'NOT_FOUND').toBe(isGuest);
  });
});

test('only a director chooses what is shared, and only by a mutual-aid agreement', async () => {
  const planner = await api.as('kaizhou.planner');
  const given = {
    name: '互助',
    kind: 'MUTUAL_AID',
    partner: '望城区',
    partnerUnit: '430112000000',
    validFrom: '2026-01-01',
    validTo: '2027-01-01',
  };
  expect(codesOf(await create(planner, 'agreement', { ...given, shared: ['TEAM'] }))).toEqual(['FIELD_FORBIDDEN']);
  expect(problemsIn(await create(host, 'agreement', { ...given, kind: 'SUPPLY', shared: ['TEAM'] }))).toEqual([
    'shared: 只有互助协议可以共享信息',
  ]);
});

describe('a broadcaster of warnings', () => {
  test('reads issued warnings, their text and area, and nothing else', async () => {
    const officer = await api.as('kaizhou.dutyOfficer');
    const warning = { type: 'RAINSTORM', level: 'ORANGE', content: '橙色预警正文', source: '内部来源' };
    await make(officer, 'warning', { title: '拟制中的预警', ...warning });
    const { id } = await make(officer, 'warning', { title: '已发布的预警', ...warning });
    await database.asOwner(`update warning set state = 'ISSUED', issued_at = now() where id = '${id}'`);
    const vendor = await api.as('kaizhou.broadcaster');
    const { data, errors } = await vendor.query(
      '{ warnings { nodes { title content source organization { name } } } }',
    );
    expect(data.warnings.nodes).toEqual([
      { title: '已发布的预警', content: '橙色预警正文', source: null, organization: null },
    ]);
    expect(errors.map(({ path, extensions }) => [path?.at(-1), extensions.code])).toEqual([
      ['source', 'FIELD_FORBIDDEN'],
      ['organization', 'FIELD_FORBIDDEN'],
    ]);
    const asked = closedTo('broadcaster');
    expect(codesOf(await vendor.query(`{ ${asked.join(' ')} }`))).toEqual(asked.map(() => 'FORBIDDEN'));
  });
});
