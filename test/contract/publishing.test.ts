import { describe, expect, test } from 'vitest';
import { tableOf } from '../../api/database/columns.ts';
import { operationsOf, typeOf } from '../../api/graphql/names.ts';
import type { Resource } from '../../schema/defineResource.ts';
import { type Client, codesOf } from '../support/api.ts';
import type { Unit } from '../support/records.ts';
import { type Position, positions, resources, ring, useRing } from './ring.ts';

const { records, database, reader } = useRing();

const publishing = resources.filter(([, { publishes }]) => publishes === 'down');

test('something is published', () => expect(publishing.length).toBeGreaterThan(0));

const isSeenBy = async (client: Client, resource: Resource, { id, word }: { id: string; word: string }) => {
  const { one, list, aggregate } = { ...operationsOf(resource) };
  const { data } = await client.query(
    `query ($id: ID!, $word: String!) {
      one: ${one}(id: $id) { id }
      list: ${list}(filter: { id: { eq: $id } }) { totalCount nodes { id } }
      found: ${list}(search: $word) { totalCount }
      counted: ${aggregate}(filter: { id: { eq: $id } }) { count }
    }`,
    { id, word },
  );
  return {
    one: Boolean(data.one),
    list: data.list.nodes.length,
    total: data.list.totalCount,
    found: data.found.totalCount,
    counted: data.counted[0].count,
  };
};

const yes = { one: true, list: 1, total: 1, found: 1, counted: 1 };
const no = { one: false, list: 0, total: 0, found: 0, counted: 0 };

async function publish(unit: Unit, resource: Resource, id: string, version: number, published: boolean): Promise<void> {
  const { update } = operationsOf(resource);
  const answer = await (await records.as(unit, resource.access.update)).query(
    `mutation ($id: ID!, $input: Update${typeOf(resource)}Input!) { ${update}(id: $id, version: ${version}, input: $input) { published } }`,
    { id, input: { published } },
  );
  expect(answer.data[update]).toEqual({ published });
}

describe.each(publishing)('a %s', (_name, resource) => {
  const { access } = resource;

  test('of the upper unit is seen below while it is published, not before and not after', async () => {
    const record = await records.make(ring.upper, resource);
    const readers = [await reader(resource), await records.as(ring.lower, access.read)];
    for (const client of readers) expect(await isSeenBy(client, resource, record)).toEqual(no);
    await publish(ring.upper, resource, record.id, 1, true);
    for (const client of readers) expect(await isSeenBy(client, resource, record)).toEqual(yes);
    await publish(ring.upper, resource, record.id, 2, false);
    for (const client of readers) expect(await isSeenBy(client, resource, record)).toEqual(no);
  });

  test('is born published where the input says so', async () => {
    const record = await records.make(ring.upper, resource, { published: true });
    expect(await isSeenBy(await reader(resource), resource, record)).toEqual(yes);
  });

  test('that is deleted is no longer seen below', async () => {
    const record = await records.make(ring.upper, resource, { published: true });
    const owner = await records.as(ring.upper, access.delete);
    expect(
      codesOf(
        await owner.query(`mutation ($id: ID!) { ${operationsOf(resource).delete}(id: $id, version: 1) }`, {
          id: record.id,
        }),
      ),
    ).toEqual([]);
    expect(await isSeenBy(await reader(resource), resource, record)).toEqual(no);
  });

  const elsewhere: [Position, Position][] = [
    ['sibling', 'own'],
    ['unrelated', 'own'],
    ['own', 'sibling'],
    ['own', 'unrelated'],
    ['lower', 'sibling'],
  ];
  test.each(elsewhere)('of the %s unit is not seen by the %s unit, published or not', async (owner, position) => {
    const record = await records.make(ring[owner], resource, { published: true });
    expect(await isSeenBy(await records.as(ring[position], access.read), resource, record)).toEqual(no);
    expect(await isSeenBy(await records.as(ring[owner], access.read), resource, record)).toEqual(yes);
  });

  test.each(['own', 'lower'] as const)('published above is never written by the %s unit', async (position) => {
    const { id } = await records.make(ring.upper, resource, { published: true });
    const { update, delete: remove, one } = operationsOf(resource);
    const before = await rowOf(resource, id);
    const client = await records.as(ring[position], access.update);
    const changed = await client.query(
      `mutation ($id: ID!, $input: Update${typeOf(resource)}Input!) { ${update}(id: $id, version: 1, input: $input) { id } }`,
      { id, input: { published: false } },
    );
    const removed = await (await records.as(ring[position], access.delete)).query(
      `mutation ($id: ID!) { ${remove}(id: $id, version: 1) }`,
      { id },
    );
    for (const answer of [changed, removed])
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(answer.errors[0]?.extensions.code);
    expect(await rowOf(resource, id)).toEqual(before);
    const { data } = await client.query(`query ($id: ID!) { one: ${one}(id: $id) { can unit { code } } }`, { id });
    expect(data.one).toEqual({ can: [], unit: { code: ring.upper.code } });
  });

  const related = Object.entries(resource.fields).filter(
    ([, { kind, to, readOnly }]) => kind === 'reference' && !readOnly && to && to !== resource.name,
  );

  test.runIf(related.length > 0)('published above shows none of the unpublished records it is related to', async () => {
    const record = await records.make(ring.upper, resource, { published: true });
    const selection = related.map(([name]) => `${name} { id }`).join(' ');
    const query = `query ($id: ID!) { one: ${operationsOf(resource).one}(id: $id) { ${selection} } }`;
    const below = await (await reader(resource)).query(query, { id: record.id });
    const above = await (await records.as(ring.upper, access.read)).query(query, { id: record.id });
    expect(Object.values(above.data.one)).not.toContain(null);
    expect(below.data.one).toEqual(Object.fromEntries(related.map(([name]) => [name, null])));
  });

  const self = Object.entries(resource.fields).find(([, { to, inverse }]) => to === resource.name && inverse);

  test.runIf(self)('published above may be referred to below, and shows no lower record to a sibling', async () => {
    const [field, { inverse }] = self as NonNullable<typeof self>;
    const above = await records.make(ring.upper, resource, { published: true });
    const below = await records.make(ring.own, resource, { [field]: above.id });
    const query = `query ($id: ID!) { one: ${operationsOf(resource).one}(id: $id) { children: ${inverse?.name} { totalCount nodes { id } } } }`;
    const childrenFor = async (position: Position) =>
      (await (await records.as(ring[position], access.read)).query(query, { id: above.id })).data.one.children;
    const seen = { totalCount: 1, nodes: [{ id: below.id }] };
    expect(
      Object.fromEntries(
        await Promise.all(
          (['own', 'upper', 'sibling', 'lower'] as const).map(async (at) => [at, await childrenFor(at)]),
        ),
      ),
    ).toEqual({
      own: seen,
      upper: seen,
      sibling: { totalCount: 0, nodes: [] },
      lower: { totalCount: 0, nodes: [] },
    });
  });
});

test('only declared resources publish', async () => {
  const declared = resources.filter(([, { publishes }]) => publishes !== undefined);
  expect(positions).toContain('upper');
  const { rows } = await database.asOwner<{ table: string }>(
    `select c.relname as table from pg_attribute a join pg_class c on c.oid = a.attrelid
     where a.attname = 'published' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  );
  expect(rows.map(({ table }) => table).sort()).toEqual(declared.map(([, resource]) => tableOf(resource)).sort());
});

const rowOf = async (resource: Resource, id: string) =>
  (await database.asOwner(`select to_jsonb(r) as row from ${tableOf(resource)} r where id = $1`, [id])).rows[0]?.row;
