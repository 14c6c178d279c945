import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { done } from '../support/users.ts';

const api = useApi();

const phone = '13987654321';
const secret = {
  phone,
  email: 'secret@example.org',
  idNumber: '110101199001011237',
  homeAddress: '长沙市望城区高塘岭街道秘密路 1 号',
};
let viewer: Client;
let planner: Client;
let id: string;

beforeAll(async () => {
  [viewer, planner] = [await api.as('gaotangling.viewer'), await api.as('gaotangling.planner')];
  const created = await planner.query('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }', {
    input: { number: 'PF-1', name: '欧阳明', ...secret },
  });
  id = done<{ createPerson: { id: string } }>(created).createPerson.id;
  const organization = (
    await viewer.query('{ organizations(first: 1, filter: { unit: { eq: "430112001000" } }) { nodes { id } } }')
  ).data.organizations.nodes[0].id;
  for (const mutation of [
    `updatePerson(id: "${id}", version: 1, input: { phone: "13912345678" }) { id }`,
    `updatePerson(id: "${id}", version: 2, input: { phone: "${phone}" }) { id }`,
    `createOrgMember(input: { organization: "${organization}", person: "${id}", role: "MEMBER", from: "2020-01-01" }) { id }`,
  ])
    done(await planner.query(`mutation { ${mutation} }`));
});

const masked = {
  phone: '139****4321',
  email: 's***',
  idNumber: '110*************37',
  homeAddress: '长沙市望城区高塘岭街道***',
};
const fields = 'phone email idNumber homeAddress';
const everywhere = `query ($id: ID!) {
  person(id: $id) { ${fields} }
  persons(filter: { id: { eq: $id } }) { nodes { ${fields} } edges { node { ${fields} } } }
  orgMembers(filter: { person: { id: { eq: $id } } }) { nodes { person { ${fields} } } }
  orgMembersAggregate(filter: { personId: { eq: $id } }, groupBy: [PERSON]) { key { person { ${fields} } } }
}`;

const shown = (data: Record<string, never>): unknown[] => {
  const { person, persons, orgMembers, orgMembersAggregate } = data as unknown as Record<
    string,
    { nodes: { person: unknown }[]; edges: { node: unknown }[] }
  >;
  const groups = orgMembersAggregate as unknown as { key: { person: unknown } }[];
  return [person, persons?.nodes[0], persons?.edges[0]?.node, orgMembers?.nodes[0]?.person, groups[0]?.key.person];
};

describe('personal fields', () => {
  test('are clear for those who keep the record and for its director', async () => {
    for (const client of [planner, await api.as('gaotangling.director')])
      expect(shown((await client.query(everywhere, { id })).data)).toEqual([secret, secret, secret, secret, secret]);
  });

  test('are masked for others wherever the record shows', async () => {
    const answer = await viewer.query(everywhere, { id });
    expect(answer.errors).toEqual([]);
    expect(shown(answer.data)).toEqual([masked, masked, masked, masked, masked]);
  });

  test('are masked under any alias and in any fragment', async () => {
    const { data } = await viewer.query(
      `query ($id: ID!, $yes: Boolean = true) { person(id: $id) { name: phone number: phone ...A ... on Person { c: phone } ... @include(if: $yes) { d: phone } } } fragment A on Person { b: phone @skip(if: false) }`,
      { id },
    );
    expect(new Set(Object.values(data.person))).toEqual(new Set([masked.phone]));
  });

  test('are masked in what a change answers and refused in what it would change', async () => {
    expect(
      codesOf(
        await viewer.query(
          `mutation { updatePerson(id: "${id}", version: 3, input: { phone: "13900000000" }) { phone } }`,
        ),
      ),
    ).toEqual(['FORBIDDEN']);
  });

  test('are masked in the history', async () => {
    const history = `{ personHistory(id: "${id}") { version changes { field before after } } }`;
    const phonesIn = async (client: Client) =>
      (await client.query(history)).data.personHistory.flatMap(({ changes }: { changes: { field: string }[] }) =>
        changes.filter(({ field }) => field === 'phone'),
      );
    expect(await phonesIn(planner)).toContainEqual({ field: 'phone', before: phone, after: '13912345678' });
    expect(await phonesIn(viewer)).toEqual([
      { field: 'phone', before: '139****5678', after: masked.phone },
      { field: 'phone', before: masked.phone, after: '139****5678' },
      { field: 'phone', before: null, after: masked.phone },
    ]);
    const text = JSON.stringify((await viewer.query(history)).data);
    for (const value of Object.values(secret)) expect(text).not.toContain(value);
  });

  test('are not found by searching', async () => {
    for (const value of Object.values(secret))
      expect(
        (await viewer.query('query ($search: String!) { persons(search: $search) { totalCount } }', { search: value }))
          .data.persons.totalCount,
      ).toBe(0);
    expect((await viewer.query('{ persons(search: "PF-1") { totalCount } }')).data.persons.totalCount).toBe(1);
  });

  test('not even masked are null, with one error that names them, however many records', async () => {
    const answer = await viewer.query(
      '{ me { can(resource: "teamMember") { masked hidden } } teamMembers(first: 2) { nodes { health } } }',
    );
    expect(answer.data.me.can).toEqual({ masked: [], hidden: ['health'] });
    expect(answer.data.teamMembers.nodes).toEqual([{ health: null }, { health: null }]);
    expect(codesOf(answer)).toEqual(['FIELD_FORBIDDEN']);
    expect(answer.errors[0]?.extensions.coordinate).toBe('TeamMember.health');
  });

  test('of persons are seen by their own unit, not by the keepers of the unit above', async () => {
    const above = await api.as('wangcheng.planner');
    const { data, errors } = await above.query(everywhere, { id });
    expect([errors, data.person]).toEqual([[], masked]);
    expect(codesOf(await above.query('{ persons(filter: { phone: { eq: "1" } }) { totalCount } }'))).toEqual([
      'FIELD_FORBIDDEN',
    ]);
  });
});

/** Anything that would answer differently for different phone numbers. */
const questions = [
  ['a filter', 'persons(filter: { phone: { startsWith: "139" } }) { totalCount }'],
  ['a filter on presence', 'persons(filter: { phone: { isNull: false } }) { totalCount }'],
  ['an empty filter', 'persons(filter: { phone: {} }) { totalCount }'],
  [
    'a filter in and',
    'persons(filter: { and: [{ name: { contains: "欧" } }, { phone: { eq: "13987654321" } }] }) { totalCount }',
  ],
  ['a filter in or', 'persons(filter: { or: [{ email: { contains: "a" } }] }) { totalCount }'],
  ['a filter in not', 'persons(filter: { not: { idNumber: { eq: "1" } } }) { totalCount }'],
  ['a filter through a reference', 'orgMembers(filter: { person: { phone: { startsWith: "139" } } }) { totalCount }'],
  [
    'a filter through two references',
    'organizations(filter: { name: { eq: "某局" }, members: { some: { person: { phone: { startsWith: "139" } } } } }) { totalCount }',
  ],
  [
    'a filter through none',
    'organizations(filter: { name: { eq: "某局" }, members: { none: { person: { homeAddress: { isNull: false } } } } }) { totalCount }',
  ],
  [
    'a filter of a nested list',
    'organizations(first: 1) { nodes { members(filter: { person: { phone: { startsWith: "139" } } }) { totalCount } } }',
  ],
  [
    'a sort of a nested list',
    'organizations(first: 1) { nodes { id } } persons(first: 1, sort: [{ field: NAME }, { field: PHONE }]) { nodes { id } }',
  ],
  ['a sort', 'persons(sort: { field: PHONE }) { nodes { id } }'],
  ['a sort with cursors', 'persons(sort: { field: EMAIL, direction: DESC }, first: 1) { edges { cursor } }'],
  ['a filter of an aggregate', 'personsAggregate(filter: { phone: { startsWith: "139" } }) { count }'],
  ['a group', 'personsAggregate(groupBy: [HOME_ADDRESS]) { count }'],
] as const;

describe('what is masked cannot be asked about', () => {
  test.each(questions)('by %s', async (_how, question) => {
    const refused = await viewer.query(`{ ${question} }`);
    expect(codesOf(refused)).toEqual(['FIELD_FORBIDDEN']);
    expect(refused.errors[0]?.extensions.coordinate).toMatch(/^Person\./);
    expect(refused.data).toBeNull();
    expect(codesOf(await planner.query(`{ ${question} }`))).toEqual([]);
  });

  test('with a filter in a variable', async () => {
    const answer = await viewer.query('query ($filter: PersonFilter) { persons(filter: $filter) { totalCount } }', {
      filter: { phone: { eq: phone } },
    });
    expect(codesOf(answer)).toEqual(['FIELD_FORBIDDEN']);
  });

  test('by the words of errors', async () => {
    const answer = await viewer.query('{ persons(filter: { phone: { eq: "13987654321" } }) { totalCount } }');
    expect(JSON.stringify(answer)).not.toContain(phone);
  });
});
