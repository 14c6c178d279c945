import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';

const api = useApi();

let intruder: Client;
let theirs: { id: string; name: string; version: number };
let person: { id: string; name: string };

beforeAll(async () => {
  intruder = await api.as('dongcheng.tenantAdmin');
  const { data } = await (await api.as('haidian.tenantAdmin')).query(
    '{ organizations(filter: { unit: { eq: "110108000000" }, members: { some: {} } }, first: 1) { nodes { id name version members(first: 1) { nodes { person { id name } } } } } }',
  );
  theirs = data.organizations.nodes[0];
  person = data.organizations.nodes[0].members.nodes[0].person;
  expect([theirs.id, person.id]).toEqual([expect.any(String), expect.any(String)]);
});

describe('the neighbour', () => {
  test.each([
    ['{ organizations(filter: { id: { eq: $id } }) { totalCount } }'],
    ['{ organizations(filter: { id: { in: [$id] } }) { totalCount } }'],
    ['{ organizations(filter: { or: [{ id: { eq: $id } }, { parentId: { eq: $id } }] }) { totalCount } }'],
    ['{ organizations(filter: { parent: { id: { eq: $id } } }) { totalCount } }'],
    ['{ organizations(filter: { children: { some: { id: { eq: $id } } } }) { totalCount } }'],
    ['{ riskSites(filter: { organizationId: { in: [$id] } }) { totalCount } }'],
    ['{ orgMembers(filter: { organization: { id: { eq: $id } } }) { totalCount } }'],
    ['{ persons(filter: { posts: { some: { organization: { id: { eq: $id } } } } }) { totalCount } }'],
    ['{ organizations(filter: { not: { not: { id: { eq: $id } } } }) { totalCount } }'],
  ])('learns nothing from %s', async (question) => {
    const totalOf = ({ data }: { data: Record<string, { totalCount: number }> }) => Object.values(data)[0]?.totalCount;
    const asked = `query ($id: ID!) ${question}`;
    expect(totalOf(await intruder.query(asked, { id: theirs.id }))).toBe(0);
    expect(totalOf(await intruder.query(asked, { id: crypto.randomUUID() }))).toBe(0);
  });

  test('finds the same questions answered for his own', async () => {
    const { id } = (
      await intruder.query('{ organizations(filter: { members: { some: {} } }, first: 1) { nodes { id } } }')
    ).data.organizations.nodes[0];
    const { data } = await intruder.query(
      'query ($id: ID!) { a: organizations(filter: { not: { not: { id: { eq: $id } } } }) { totalCount } b: persons(filter: { posts: { some: { organization: { id: { eq: $id } } } } }) { totalCount } }',
      { id },
    );
    expect([data.a.totalCount, data.b.totalCount > 0]).toEqual([1, true]);
  });

  test('finds neither names nor counts by searching', async () => {
    const { data } = await intruder.query(
      'query ($a: String!, $b: String!) { a: organizations(search: $a) { totalCount } b: persons(search: $b) { nodes { id } } }',
      { a: theirs.name, b: person.name },
    );
    expect(data.a.totalCount).toBe(0);
    expect(data.b.nodes.map(({ id }: { id: string }) => id)).not.toContain(person.id);
  });

  test('gets no row of another list by its cursor', async () => {
    const victim = await api.as('haidian.tenantAdmin');
    const page =
      '(first: 2, after: $after, sort: [{ field: NAME }]) { edges { cursor } nodes { unit { code } } totalCount }';
    const query = `query ($after: String) { organizations${page} }`;
    const { cursor } = (await victim.query(query)).data.organizations.edges[0];
    const mine = (await intruder.query(query)).data.organizations.totalCount;
    const answer = await intruder.query(query, { after: cursor });
    expect(answer.data.organizations.totalCount).toBe(mine);
    for (const { unit } of answer.data.organizations.nodes) expect(unit.code).toMatch(/^110101/);
    const other = await intruder.query(
      'query ($after: String) { riskSites(after: $after, sort: [{ field: LEVEL }, { field: NAME }]) { totalCount } }',
      { after: cursor },
    );
    expect(codesOf(other)).toEqual(['BAD_USER_INPUT']);
  });

  test('counts the same whatever the neighbour does', async () => {
    const count = async () =>
      JSON.stringify((await intruder.query('{ persons { totalCount } personsAggregate { count } }')).data);
    const before = await count();
    const made = await (await api.as('haidian.tenantAdmin')).query(
      'mutation { createPerson(input: { number: "N-1", name: "新人" }) { id } }',
    );
    expect(codesOf(made)).toEqual([]);
    expect(await count()).toBe(before);
  });

  test.each([
    ['an alias', '{ organization: me { id } o: organization(id: $id) { name } }'],
    [
      'a fragment',
      '{ ...F } fragment F on Query { organization(id: $id) { ...G } } fragment G on Organization { name }',
    ],
    ['a directive', '{ organization(id: $id) @include(if: true) @skip(if: false) { name @include(if: true) } }'],
    ['a second try in one request', '{ a: organization(id: $id) { name } b: organization(id: $id) { name } }'],
    ['a type name', '{ organization(id: $id) { __typename } }'],
  ])('reads no record by %s', async (_how, question) => {
    const answer = await intruder.query(`query ($id: ID!) ${question}`, { id: theirs.id });
    expect(new Set(codesOf(answer))).toEqual(new Set(['NOT_FOUND']));
    expect(JSON.stringify(answer)).not.toContain(theirs.name);
  });

  test('changes nothing in a list of mutations, of which only his own count', async () => {
    const answer = await intruder.query(
      `mutation ($id: ID!, $version: Int!) {
        a: deleteOrganization(id: $id, version: $version)
        b: updateOrganization(id: $id, version: $version, input: { name: "x" }) { id }
        c: createPerson(input: { number: "N-2", name: "自己人" }) { unit { code } }
      }`,
      theirs as never,
    );
    expect(codesOf(answer)[0]).toBe('NOT_FOUND');
    expect(
      (
        await (
          await api.as('haidian.viewer')
        ).query('query ($id: ID!) { organization(id: $id) { name version } }', { id: theirs.id })
      ).data.organization,
    ).toEqual({
      name: theirs.name,
      version: theirs.version,
    });
  });

  test('gets no record by the idempotency key of another user', async () => {
    const create =
      'mutation { createPerson(input: { number: "K-1", name: "钥匙" }, idempotencyKey: "shared-key") { id unit { code } } }';
    const [first, second] = [await (await api.as('haidian.tenantAdmin')).query(create), await intruder.query(create)];
    expect(first.data.createPerson.unit).toEqual({ code: '110108000000' });
    expect(second.data.createPerson.unit).toEqual({ code: '110101000000' });
    const again = await intruder.query(create);
    expect(again.data.createPerson.id).toBe(second.data.createPerson.id);
  });

  test('is told the truth when he uses his own key again where he works next', async () => {
    const create = (number: string, unit?: string) =>
      api
        .as('beijing.tenantAdmin')
        .then((admin) =>
          admin.query(
            `mutation { createUserAccount(input: { username: "${number}", displayName: "甲" }, idempotencyKey: "moving-key") { unit { code } } }`,
            {},
            unit ? { 'x-tenant': unit } : {},
          ),
        );
    expect(codesOf(await create('moving-one'))).toEqual([]);
    // either the key counts for each place, or it is taken; the input is not what is wrong
    expect([[], ['CONFLICT']]).toContainEqual(codesOf(await create('moving-two', '110108000000')));
  });
});

describe('a plugin', () => {
  const names = async (client: Client) => {
    const { data } = await client.query(
      '{ __schema { types { name fields { name } inputFields { name } enumValues { name } } } }',
    );
    return JSON.stringify(data.__schema);
  };

  test('is in the schema where it is enabled and leaves no trace elsewhere', async () => {
    expect(await names(await api.as('chengguan.viewer'))).toMatch(/glacialLake/i);
    for (const client of [intruder, await api.as('wangcheng.viewer'), api.anonymous]) {
      const text = await names(client);
      expect(text).toContain('RiskSite');
      expect(text).not.toMatch(/glacialLakes?"|GlacialLake(Filter|Connection|Group|Input|Edge|Sort)?"/);
    }
  });

  test.each([
    '{ glacialLakes { totalCount } }',
    '{ organizations { nodes { glacialLakes { totalCount } } } }',
    '{ organizations(filter: { glacialLakes: { some: {} } }) { totalCount } }',
    'mutation { deleteGlacialLake(id: "1", version: 1) }',
  ])('does not exist for others: %s', async (question) => {
    const answer = await intruder.query(question);
    expect([answer.status, codesOf(answer)[0]]).toEqual([400, 'BAD_USER_INPUT']);
    // no hint such as "did you mean"
    expect(answer.errors[0]?.message.replace(/"[^"]*glacial[^"]*"/i, '')).not.toMatch(/glacial/i);
  });

  test('is not enabled by anybody but the administrator of the tenant itself', async () => {
    const enable = 'mutation { enablePlugin(name: "plateau-hazards") }';
    expect(codesOf(await (await api.as('dongcheng.securityAdmin')).query(enable))).toEqual(['FORBIDDEN']);
    expect(codesOf(await intruder.query(enable, {}, { 'x-tenant': '110101002000' }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await intruder.query('mutation { enablePlugin(name: "no-such") }'))).toEqual(['NOT_FOUND']);
  });
});
