import { beforeAll, describe, expect, test } from 'vitest';
import { operationsOf, typeOf } from '../../api/graphql/names.ts';
import type { Resource } from '../../schema/defineResource.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { resources, ring, useRing } from '../contract/ring.ts';
import { type Client, codesOf } from '../support/api.ts';
import { type Made, registry } from '../support/records.ts';
import { done } from '../support/users.ts';

// The way back to an earlier version is a new version with its values, for those who may change the record.
const { api, records } = useRing();

const restore = (client: Client, resource: Resource, id: string, version: number, to: unknown, selection = 'version') =>
  client.query(
    `mutation ($id: ID!, $version: Int!, $to: Int!) { restored: ${operationsOf(resource).restore}(id: $id, version: $version, to: $to) { ${selection} } }`,
    { id, version, to },
  );

const change = async (client: Client, resource: Resource, id: string, version: number, input: object) =>
  done<{ changed: { version: number } }>(
    await client.query(
      `mutation ($id: ID!, $version: Int!, $input: Update${typeOf(resource)}Input!) { changed: ${operationsOf(resource).update}(id: $id, version: $version, input: $input) { version } }`,
      { id, version, input },
    ),
  ).changed.version;

describe('restoring a person', () => {
  const person = registry.resource('person');
  let planner: Client;
  let made: Made;
  const values = 'version name phone speciality categories birthYear';

  beforeAll(async () => {
    planner = await api.as('chengguan.planner');
  });

  /** A person with three versions. */
  const withPast = async () => {
    made = await records.make(ring.own, person, { name: '甲', speciality: '潜水', birthYear: 1980 });
    await change(planner, person, made.id, 1, { name: '乙', speciality: null });
    await change(planner, person, made.id, 2, { name: '丙', birthYear: 1990 });
    return made.id;
  };

  test('gives it the values of that version, as a new one, and keeps the history', async () => {
    const id = await withPast();
    const answer = await restore(planner, person, id, 3, 1, values);
    expect(answer.data.restored).toMatchObject({ version: 4, name: '甲', speciality: '潜水', birthYear: 1980 });
    const { personHistory } = (
      await planner.query(`{ personHistory(id: "${id}") { version action changes { field before after } } }`)
    ).data;
    expect(personHistory.map(({ version, action }: { version: number; action: string }) => [version, action])).toEqual([
      [4, 'RESTORE'],
      [3, 'UPDATE'],
      [2, 'UPDATE'],
      [1, 'CREATE'],
    ]);
    expect(personHistory[0].changes).toContainEqual({ field: 'name', before: '丙', after: '甲' });
    expect(personHistory[0].changes).toHaveLength(3);
  });

  test('is undone by another', async () => {
    const id = await withPast();
    done(await restore(planner, person, id, 3, 2));
    expect((await restore(planner, person, id, 4, 3, values)).data.restored).toMatchObject({
      ...{ version: 5, name: '丙', speciality: null, birthYear: 1990 },
    });
    expect((await restore(planner, person, id, 5, 1, values)).data.restored).toMatchObject({ name: '甲' });
  });

  test('to a version of the same values makes no new one', async () => {
    const id = await withPast();
    await change(planner, person, id, 3, { name: '乙', birthYear: 1980 });
    expect((await restore(planner, person, id, 4, 2)).data.restored).toEqual({ version: 4 });
  });

  test.each([1, 2, 4, 99])('against version %i of 3 is a conflict', async (version) => {
    const id = await withPast();
    const answer = await restore(planner, person, id, version, 1);
    expect(codesOf(answer)).toEqual(['CONFLICT']);
    expect(answer.errors[0]?.extensions.currentVersion).toBe(3);
  });

  test.each([0, -1, 3, 4, 2147483647, 1.5, '1', null])('to %j of 3 is refused', async (to) => {
    const id = await withPast();
    expect(codesOf(await restore(planner, person, id, 3, to))).toEqual(['BAD_USER_INPUT']);
    expect((await planner.query(`{ person(id: "${id}") { version name } }`)).data.person).toEqual({
      version: 3,
      name: '丙',
    });
  });

  test.each(['viewer', 'riskOfficer', 'director'])('is not for the %s', async (role) => {
    const id = await withPast();
    expect(codesOf(await restore(await api.as(`chengguan.${role}`), person, id, 3, 1))).toEqual(['FORBIDDEN']);
  });

  test.each([
    'dangxiong.planner',
    'wangcheng.planner',
  ])('is for the neighbour %s like that of no record', async (username) => {
    const neighbour = await api.as(username);
    const answer = await restore(neighbour, person, await withPast(), 3, 1);
    expect(codesOf(answer)).toEqual(['NOT_FOUND']);
    expect(answer.errors).toEqual((await restore(neighbour, person, crypto.randomUUID(), 3, 1)).errors);
  });

  test('of the unit below is not for its planner above', async () => {
    expect(codesOf(await restore(await api.as('lhasa.planner'), person, await withPast(), 3, 1))).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('of a deleted one is not possible', async () => {
    const id = await withPast();
    done(await (await api.as('chengguan.tenantAdmin')).query(`mutation { deletePerson(id: "${id}", version: 3) }`));
    expect(codesOf(await restore(planner, person, id, 3, 1))).toEqual(['NOT_FOUND']);
  });

  test('whose key another took meanwhile is refused', async () => {
    const first = await records.make(ring.own, person, { number: 'RS-1' });
    await change(planner, person, first.id, 1, { number: 'RS-2' });
    await records.make(ring.own, person, { number: 'RS-1' });
    const answer = await restore(planner, person, first.id, 2, 1);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'number' }] });
    expect((await planner.query(`{ person(id: "${first.id}") { number version } }`)).data.person).toEqual({
      number: 'RS-2',
      version: 2,
    });
  });

  test('that pointed to what is deleted is refused', async () => {
    const orgMember = registry.resource('orgMember');
    const [old, next] = [await records.make(ring.own, person), await records.make(ring.own, person)];
    const post = await records.make(ring.own, orgMember, { person: old.id });
    const keeper = await records.as(ring.own, orgMember.access.update);
    await change(keeper, orgMember, post.id, 1, { person: next.id });
    done(await (await api.as('chengguan.tenantAdmin')).query(`mutation { deletePerson(id: "${old.id}", version: 1) }`));
    expect((await restore(keeper, orgMember, post.id, 2, 1)).errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'person' }],
    });
  });
});

test('a restore leaves alone what the caller may not see', async () => {
  const site = registry.resource('riskSite');
  const admin = await api.as('wangcheng.tenantAdmin');
  const unit = ring.unrelated;
  const officer = await records.as(unit, site.access.update);
  const made = await records.make(unit, site, { responsiblePhone: '13911112222', people: 10 });
  await change(officer, site, made.id, 1, { responsiblePhone: '13933334444', people: 20 });
  // the field is left to the director, who does not change sites
  done(
    await admin.query('mutation ($input: CreateAccessRuleInput!) { createAccessRule(input: $input) { id } }', {
      input: { target: 'riskSite.responsiblePhone', verb: 'UPDATE', roles: ['director'] },
    }),
  );
  for (const start = Date.now(); Date.now() - start < 5000; ) {
    const answer = await officer.query(
      `mutation { updateRiskSite(id: "${made.id}", version: 2, input: { responsiblePhone: "1" }) { id } }`,
    );
    if (codesOf(answer).includes('FIELD_FORBIDDEN')) break;
  }
  expect((await restore(officer, site, made.id, 2, 1, 'version people')).data.restored).toEqual({
    version: 3,
    people: 10,
  });
  const director = await api.as('wangcheng.director');
  expect((await director.query(`{ riskSite(id: "${made.id}") { responsiblePhone } }`)).data.riskSite).toEqual({
    responsiblePhone: '13933334444',
  });
});

describe('every resource', () => {
  /** Fields that a hook keeps as they are. */
  const kept = [
    ...[
      'userAccount.username',
      'roleGrant.user',
      'roleGrant.role',
      'accessRule.target',
      'accessRule.verb',
      'delegation.principal',
    ],
    ...['definition.kind', 'definition.name'],
  ];

  test.each(resources)('%s is after a restore as it was before', async (name, resource) => {
    const before = await records.make(ring.own, resource);
    const { word: _word, ...input } = await records.inputFor(ring.own, resource);
    const changes = Object.fromEntries(
      Object.entries(input).filter(
        ([field]) =>
          resource.fields[field] &&
          !resource.fields[field].isFixed &&
          !kept.includes(`${name}.${field}`) &&
          resource.admin.tree !== field,
      ),
    );
    const client = await records.as(ring.own, resource.access.update);
    const selection = Object.entries(resource.fields)
      .filter(([, { readOnly }]) => !readOnly)
      .map(([field, declared]) => {
        const { relation, column } = kindOf(declared);
        if (relation) return `${field} { ${relation.target === 'Place' ? 'code' : 'id'} }`;
        return column === 'point' ? `${field} { lng lat }` : field;
      })
      .join(' ');
    // what may be hidden in some row is named in an error, here too where it shows
    const read = async (): Promise<object> =>
      (await client.query(`{ record: ${operationsOf(resource).one}(id: "${before.id}") { ${selection} } }`)).data
        .record;
    const was = await read();
    expect(was).toEqual(expect.any(Object));
    expect(await change(client, resource, before.id, 1, changes)).toBe(2);
    expect(await read()).not.toEqual(was);
    expect((await restore(client, resource, before.id, 2, 1)).data.restored).toEqual({ version: 3 });
    expect(await read()).toEqual(was);
  });
});
