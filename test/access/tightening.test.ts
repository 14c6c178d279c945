import { beforeAll, describe, expect, test } from 'vitest';
import { ring, useRing } from '../contract/ring.ts';
import { type Client, codesOf } from '../support/api.ts';
import type { Made } from '../support/records.ts';
import { registry } from '../support/records.ts';
import { done, within5Seconds } from '../support/users.ts';

const { api, records } = useRing();

interface Rule {
  target: string;
  verb: string;
  roles?: string[];
  distances?: string[];
}

const made: Record<string, Made> = {};
const create = 'mutation ($input: CreateAccessRuleInput!) { rule: createAccessRule(input: $input) { id version } }';
const update =
  'mutation ($id: ID!, $version: Int!, $input: UpdateAccessRuleInput!) { rule: updateAccessRule(id: $id, version: $version, input: $input) { version } }';

beforeAll(async () => {
  for (const name of ['person', 'riskSite', 'depot', 'supplyItem', 'organization', 'team', 'emergencyPlan'])
    made[name] = await records.make(
      ring.own,
      registry.resource(name),
      name === 'depot' ? { address: '一路 1 号' } : {},
    );
  for (const name of ['organization', 'person'])
    made[`${name}Below`] = await records.make(ring.lower, registry.resource(name));
});

const idOf = (name: string): string => (made[name] as Made).id;
const wordOf = (name: string): string => (made[name] as Made).word;

/** What a question is answered: the codes of its errors and what it shows. */
const ask = async (client: Client, question: string) => {
  const answer = await client.query(question);
  return { codes: codesOf(answer), data: answer.data };
};

/** A tightening, who notices, and by which question: what it shows before and then. */
const cases: [title: string, rule: Rule, role: string, question: () => string, before: unknown, after: unknown][] = [
  [
    'READ of a field, which is masked then',
    { target: 'person.name', verb: 'READ', roles: ['director'] },
    'viewer',
    () => `{ persons(filter: { id: { eq: "${idOf('person')}" } }) { nodes { name } } }`,
    { codes: [], data: { persons: { nodes: [{ name: expect.stringMatching(/^zq/) }] } } },
    { codes: [], data: { persons: { nodes: [{ name: 'z**' }] } } },
  ],
  [
    'READ of a field, so that the default order by it gives way',
    { target: 'organization.name', verb: 'READ', roles: ['director'] },
    'viewer',
    () => `{ organizations(filter: { id: { eq: "${idOf('organization')}" } }) { nodes { name } } }`,
    { codes: [], data: { organizations: { nodes: [{ name: expect.stringMatching(/^zq/) }] } } },
    { codes: [], data: { organizations: { nodes: [{ name: 'z**' }] } } },
  ],
  [
    'READ of a field without a mask',
    { target: 'team.strength', verb: 'READ' },
    'viewer',
    () => `{ team(id: "${idOf('team')}") { strength } }`,
    { codes: [], data: { team: { strength: expect.any(Number) } } },
    { codes: ['FIELD_FORBIDDEN'], data: { team: { strength: null } } },
  ],
  [
    'MASK of a field',
    { target: 'riskSite.responsiblePhone', verb: 'MASK' },
    'viewer',
    () => `{ riskSite(id: "${idOf('riskSite')}") { responsiblePhone } }`,
    { codes: [], data: { riskSite: { responsiblePhone: expect.stringMatching(/^139\*{4}\d{4}$/) } } },
    { codes: ['FIELD_FORBIDDEN'], data: { riskSite: { responsiblePhone: null } } },
  ],
  [
    'READ of a field below',
    { target: 'organization.staffQuota', verb: 'READ', roles: ['viewer'], distances: ['OWN'] },
    'viewer',
    () =>
      `{ organizations(filter: { id: { in: ["${idOf('organization')}", "${idOf('organizationBelow')}"] } }, sort: { field: UNIT }) { nodes { staffQuota } } }`,
    {
      codes: [],
      data: { organizations: { nodes: [{ staffQuota: expect.any(Number) }, { staffQuota: expect.any(Number) }] } },
    },
    {
      codes: ['FIELD_FORBIDDEN'],
      data: { organizations: { nodes: [{ staffQuota: expect.any(Number) }, { staffQuota: null }] } },
    },
  ],
  [
    'FILTER',
    { target: 'riskSite.level', verb: 'FILTER' },
    'viewer',
    () => '{ riskSites(filter: { level: { eq: MAJOR } }, first: 1) { nodes { version } } }',
    { codes: [], data: expect.anything() },
    { codes: ['FIELD_FORBIDDEN'], data: null },
  ],
  [
    'SORT',
    { target: 'riskSite.people', verb: 'SORT', roles: ['director'] },
    'viewer',
    () => '{ riskSites(sort: { field: PEOPLE }, first: 1) { nodes { version } } }',
    { codes: [], data: expect.anything() },
    { codes: ['FIELD_FORBIDDEN'], data: null },
  ],
  [
    'AGGREGATE',
    { target: 'riskSite.kind', verb: 'AGGREGATE' },
    'viewer',
    () => '{ riskSitesAggregate(groupBy: [KIND]) { count } }',
    { codes: [], data: expect.anything() },
    { codes: ['FIELD_FORBIDDEN'], data: null },
  ],
  [
    'SEARCH',
    { target: 'depot.name', verb: 'SEARCH' },
    'viewer',
    () =>
      `{ depots(search: "${wordOf('depot')}") { totalCount } search(text: "${wordOf('depot')}", resources: ["depot"]) { id } }`,
    { codes: [], data: { depots: { totalCount: 1 }, search: [expect.anything()] } },
    { codes: [], data: { depots: { totalCount: 0 }, search: [] } },
  ],
  [
    'HISTORY of a field',
    { target: 'depot.area', verb: 'HISTORY' },
    'viewer',
    () => `{ depotHistory(id: "${idOf('depot')}") { action } }`,
    { codes: [], data: expect.anything() },
    { codes: [], data: expect.anything() },
  ],
  [
    'HISTORY of a record',
    { target: 'team', verb: 'HISTORY', roles: ['teamLeader'] },
    'viewer',
    () => `{ teamHistory(id: "${idOf('team')}") { version } }`,
    { codes: [], data: { teamHistory: [{ version: 1 }] } },
    { codes: ['FORBIDDEN'], data: null },
  ],
  [
    'CREATE',
    { target: 'team', verb: 'CREATE' },
    'teamLeader',
    () => 'mutation { createTeam(input: { name: "", kind: "COMPREHENSIVE" }) { id } }',
    { codes: ['BAD_USER_INPUT'], data: null },
    { codes: ['FORBIDDEN'], data: null },
  ],
  [
    'CREATE of a field',
    { target: 'depot.keeper', verb: 'CREATE' },
    'supplyKeeper',
    () => 'mutation { createDepot(input: { name: "", kind: "DEPOT", keeper: "a" }) { id } }',
    { codes: ['BAD_USER_INPUT'], data: null },
    { codes: ['FIELD_FORBIDDEN'], data: null },
  ],
  [
    'UPDATE',
    { target: 'supplyItem', verb: 'UPDATE' },
    'supplyKeeper',
    () => `mutation { updateSupplyItem(id: "${idOf('supplyItem')}", version: 9, input: {}) { id } }`,
    { codes: ['CONFLICT'], data: null },
    { codes: ['FORBIDDEN'], data: null },
  ],
  [
    'UPDATE of a field',
    { target: 'riskSite.households', verb: 'UPDATE' },
    'riskOfficer',
    () => `mutation { updateRiskSite(id: "${idOf('riskSite')}", version: 1, input: { households: -1 }) { id } }`,
    { codes: ['BAD_USER_INPUT'], data: null },
    { codes: ['FIELD_FORBIDDEN'], data: null },
  ],
  [
    'DELETE',
    { target: 'emergencyPlan', verb: 'DELETE' },
    'planner',
    () => `mutation { deleteEmergencyPlan(id: "${idOf('emergencyPlan')}", version: 9) }`,
    { codes: ['CONFLICT'], data: null },
    { codes: ['FORBIDDEN'], data: null },
  ],
  [
    'UNMASK',
    { target: 'person', verb: 'UNMASK', roles: ['evaluator'] },
    'dutyOfficer',
    () => `mutation { unmaskPerson(id: "${idOf('person')}", fields: [PHONE], reason: "核对身份") { version } }`,
    { codes: [], data: { unmaskPerson: { version: 1 } } },
    { codes: ['FORBIDDEN'], data: null },
  ],
  [
    'READ of a resource: its list',
    { target: 'supplyItem', verb: 'READ', roles: ['supplyKeeper'] },
    'viewer',
    () => '{ supplyItems(first: 1) { nodes { version } } }',
    { codes: [], data: expect.anything() },
    { codes: ['FORBIDDEN'], data: null },
  ],
];

/** The same rule seen from other questions. */
const others: typeof cases = [
  [
    'READ of a resource: a relation to it',
    { target: '', verb: '' },
    'viewer',
    () => `{ depot(id: "${idOf('depot')}") { items { totalCount } } }`,
    { codes: [], data: { depot: { items: { totalCount: 0 } } } },
    { codes: ['FIELD_FORBIDDEN'], data: { depot: { items: null } } },
  ],
  [
    'READ of a resource: a filter through it',
    { target: '', verb: '' },
    'viewer',
    () => '{ depots(filter: { items: { none: {} } }, first: 1) { nodes { version } } }',
    { codes: [], data: expect.anything() },
    { codes: ['FIELD_FORBIDDEN'], data: null },
  ],
  [
    'READ of a resource: its aggregate',
    { target: '', verb: '' },
    'viewer',
    () => '{ supplyItemsAggregate { count } }',
    { codes: [], data: expect.anything() },
    { codes: ['FORBIDDEN'], data: null },
  ],
  [
    'READ of a field: finding by it',
    { target: '', verb: '' },
    'viewer',
    () =>
      `{ search(text: "${wordOf('organization')}", resources: ["organization"]) { id } organizations(filter: { id: { eq: "${idOf('organization')}" } }) { totalCount } }`,
    { codes: [], data: { search: [{ id: expect.anything() }], organizations: { totalCount: 1 } } },
    { codes: [], data: { search: [], organizations: { totalCount: 1 } } },
  ],
];
const all = [...cases, ...others];

/** What everybody is answered, by unit and case. */
const answersAt = async (slug: string) =>
  Object.fromEntries(
    await Promise.all(
      all.map(async ([title, , role, question]) => [title, await ask(await api.as(`${slug}.${role}`), question())]),
    ),
  );
const before = Object.fromEntries(all.map(([title, , , , answer]) => [title, answer]));
const after = Object.fromEntries(all.map(([title, , , , , answer]) => [title, answer]));

describe('tightenings of a unit', () => {
  let rules: { id: string; version: number }[];
  const isTight = async (slug: string) =>
    (await ask(await api.as(`${slug}.viewer`), '{ supplyItems { totalCount } }')).codes.length > 0;

  test('hold for the unit within five seconds, and nothing held before', async () => {
    expect(await answersAt('chengguan')).toEqual(before);
    const admin = await api.as('chengguan.tenantAdmin');
    rules = [];
    for (const [, rule] of cases)
      rules.push(
        done<{ rule: { id: string; version: number } }>(await admin.query(create, { input: { roles: [], ...rule } }))
          .rule,
      );
    await expect.poll(() => answersAt('chengguan'), { timeout: 5000, interval: 200 }).toEqual(after);
    expect(await within5Seconds(() => isTight('bakuo'))).toBe(true);
  });

  test('hold below and neither above nor beside, whoever asks first', async () => {
    const people = '{ persons(first: 3, filter: { name: { startsWith: "zq" } }) { totalCount } }';
    for (let turn = 0; turn < 3; turn++)
      for (const [slug, codes] of [
        ['bakuo', ['FIELD_FORBIDDEN']],
        ['lhasa', []],
        ['chengguan', ['FIELD_FORBIDDEN']],
        ['dangxiong', []],
      ] as const)
        expect([slug, (await ask(await api.as(`${slug}.viewer`), people)).codes]).toEqual([slug, codes]);
    const above = await api.as('lhasa.viewer');
    for (const [title, , role, question, answer] of all)
      if (role === 'viewer') expect([title, await ask(above, question())]).toEqual([title, answer]);
  });

  test('leave their history', async () => {
    const { data } = await ask(
      await api.as('chengguan.tenantAdmin'),
      `{ accessRuleHistory(id: "${rules[0]?.id}") { version action changes { field } } }`,
    );
    expect(data.accessRuleHistory).toMatchObject([{ version: 1, action: 'CREATE' }]);
  });

  test('end within five seconds when suspended or deleted', async () => {
    const admin = await api.as('chengguan.tenantAdmin');
    for (const [index, { id, version }] of rules.entries())
      done(
        index % 2
          ? await admin.query(update, { id, version, input: { isSuspended: true } })
          : await admin.query('mutation ($id: ID!, $version: Int!) { deleteAccessRule(id: $id, version: $version) }', {
              id,
              version,
            }),
      );
    await expect.poll(() => answersAt('chengguan'), { timeout: 5000, interval: 200 }).toEqual(before);
  });
});

describe('a rule that is no tightening is refused', () => {
  test.each<[string, Rule, string]>([
    ['roles beyond the declaration', { target: 'riskSite', verb: 'DELETE', roles: ['viewer'] }, 'roles'],
    ['roles beyond the field', { target: 'riskSite.location', verb: 'READ', roles: ['viewer'] }, 'roles'],
    ['roles beyond those who read', { target: 'userAccount', verb: 'HISTORY', roles: ['viewer'] }, 'roles'],
    [
      'distances beyond the declaration',
      { target: 'riskSite', verb: 'UPDATE', roles: ['riskOfficer'], distances: ['UPPER'] },
      'distances',
    ],
    [
      'distances beyond the field',
      { target: 'teamMember.health', verb: 'READ', roles: ['director'], distances: ['UPPER'] },
      'distances',
    ],
    ['an unknown resource', { target: 'secret', verb: 'READ' }, 'target'],
    ['an unknown field', { target: 'riskSite.secret', verb: 'READ' }, 'target'],
    ['a part of a field', { target: 'riskSite.location.lng', verb: 'READ' }, 'target'],
    ['a property of objects', { target: 'riskSite.constructor', verb: 'READ' }, 'target'],
    ['a verb of fields for a record', { target: 'riskSite', verb: 'FILTER' }, 'verb'],
    ['a verb of records for a field', { target: 'riskSite.name', verb: 'DELETE' }, 'verb'],
    ['access rules themselves', { target: 'accessRule', verb: 'READ' }, 'target'],
    ['a field of access rules', { target: 'accessRule.target', verb: 'READ' }, 'target'],
  ])('%s', async (_title, rule, path) => {
    const answer = await (await api.as('dangxiong.tenantAdmin')).query(create, { input: { roles: [], ...rule } });
    expect([codesOf(answer), answer.errors[0]?.extensions.fields]).toMatchObject([['BAD_USER_INPUT'], [{ path }]]);
  });

  test('by anybody but the administrator', async () => {
    for (const role of ['securityAdmin', 'auditAdmin', 'director', 'viewer'])
      expect(
        codesOf(
          await (await api.as(`dangxiong.${role}`)).query(create, { input: { target: 'riskSite', verb: 'READ' } }),
        ),
      ).toEqual(['FORBIDDEN']);
  });
});
