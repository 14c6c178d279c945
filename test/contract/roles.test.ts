import { describe, expect, test } from 'vitest';
import { operationsOf, typeOf } from '../../api/graphql/names.ts';
import { nobody, type Rules, rolesOf } from '../../schema/access.ts';
import type { Resource } from '../../schema/defineResource.ts';
import { isOutsider, type Role, roles } from '../../schema/roles.ts';
import { type Answer, codesOf } from '../support/api.ts';
import type { Unit } from '../support/records.ts';
import { randomId, resources, ring, useRing } from './ring.ts';

const { api, records } = useRing();

const village: Unit = { code: '540102002005', slug: 'chongsaikang' };

/** Where the demo has an account of the role. */
const unitOf = (role: Role): Unit => ((roles[role].at as readonly string[]).includes('district') ? ring.own : village);

const allows = (rules: Rules, role: Role): boolean => {
  const allowed = rolesOf(rules);
  return allowed === 'any' || allowed.includes(role);
};

const roleNames = (Object.keys(roles) as Role[]).filter((role) => !isOutsider(role));

/** What a rule decides about the operation as a whole; nothing is changed, as no such record or unit is in reach. */
async function answersTo(role: Role, resource: Resource): Promise<Record<string, Answer>> {
  const client = await api.as(`${unitOf(role).slug}.${role}`);
  const names = operationsOf(resource);
  const type = typeOf(resource);
  const id = randomId();
  const { word: _word, ...input } = await records.inputFor(ring.own, resource, { unit: ring.unrelated.code });
  return {
    one: await client.query(`query ($id: ID!) { ${names.one}(id: $id) { id } }`, { id }),
    list: await client.query(`{ ${names.list}(first: 1) { totalCount } }`),
    aggregate: await client.query(`{ ${names.aggregate} { count } }`),
    history: await client.query(`query ($id: ID!) { ${names.history}(id: $id) { version } }`, { id }),
    create: await client.query(`mutation ($input: Create${type}Input!) { ${names.create}(input: $input) { id } }`, {
      input,
    }),
    update: await client.query(
      `mutation ($id: ID!, $input: Update${type}Input!) { ${names.update}(id: $id, version: 1, input: $input) { id } }`,
      { id, input: {} },
    ),
    delete: await client.query(`mutation ($id: ID!) { ${names.delete}(id: $id, version: 1) }`, { id }),
  };
}

test('every role has somebody and some rule names it or everybody', () => {
  expect(roleNames.length).toBeGreaterThan(10);
  const rules = resources.flatMap(([, { access }]) => [access.read, access.create, access.update, access.delete]);
  expect(rules.some((rule) => rolesOf(rule) === 'any')).toBe(true);
  expect(rules.some((rule) => rolesOf(rule).length < 3)).toBe(true);
});

describe.each(roleNames)('the role %s', (role) => {
  test.each(resources)('meets FORBIDDEN at a %s exactly where the declaration says so', async (_name, resource) => {
    const { read, create, update, delete: remove } = resource.access;
    const answers = await answersTo(role, resource);
    const expected = (rule: Rules, otherwise: string[]) => (allows(rule, role) ? otherwise : ['FORBIDDEN']);
    expect(
      Object.fromEntries(Object.entries(answers).map(([operation, answer]) => [operation, codesOf(answer)])),
    ).toEqual({
      one: expected(read, ['NOT_FOUND']),
      list: expected(read, []),
      aggregate: expected(read, []),
      history: expected(read, ['NOT_FOUND']),
      create: expected(create, ['NOT_FOUND']),
      update: expected(update, ['NOT_FOUND']),
      delete: expected(remove, ['NOT_FOUND']),
    });
    // what is refused tells nothing else
    for (const answer of Object.values(answers))
      if (codesOf(answer)[0] === 'FORBIDDEN') expect(Object.values(answer.data ?? {}).filter(Boolean)).toEqual([]);
  });

  test.each(resources)('is told by `me` what it may do with a %s', async (name, resource) => {
    const client = await api.as(`${unitOf(role).slug}.${role}`);
    const { data } = await client.query('{ me { resources { name can } } }');
    const told =
      (data.me.resources as { name: string; can: string[] }[]).find((known) => known.name === name)?.can ?? [];
    const {
      read,
      create,
      update,
      delete: remove,
      history = read,
      export: take = read,
      unmask = nobody,
    } = resource.access;
    const rules = {
      READ: read,
      HISTORY: history,
      EXPORT: take,
      CREATE: create,
      UPDATE: update,
      DELETE: remove,
      UNMASK: unmask,
    };
    const may = Object.entries(rules).filter(([, rule]) => allows(read, role) && allows(rule, role));
    expect(told).toEqual(may.map(([verb]) => verb));
  });
});
