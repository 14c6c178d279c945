import { describe, expect, test } from 'vitest';
import { operationsOf, typeOf } from '../../api/graphql/names.ts';
import type { Resource } from '../../schema/defineResource.ts';
import { inReach, ordinary, type Position, positions, randomId, resources, ring, shapeOf, useRing } from './ring.ts';

const { records, reader } = useRing();

const countIn = (answer: { data: { list: { totalCount: number; nodes: { id: string }[] } } }) => answer.data.list;

async function asked(resource: Resource, position: Position) {
  const client = await reader(resource);
  return { client, record: await records.shared(ring[position], resource), names: operationsOf(resource) };
}

test('the matrix has every declared resource and every position', () => {
  expect(resources.length).toBeGreaterThan(10);
  expect(positions).toHaveLength(5);
});

describe.each(ordinary)('a %s', (_name, resource) => {
  test.each(positions)('of the %s unit is read by id only in reach', async (position) => {
    const { client, record, names } = await asked(resource, position);
    const query = `query ($id: ID!) { one: ${names.one}(id: $id) { id unit { code } } }`;
    const answer = await client.query(query, { id: record.id });
    if (inReach(position))
      return expect(answer.data.one).toEqual({ id: record.id, unit: { code: ring[position].code } });
    const unknown = randomId();
    expect(answer.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(shapeOf(answer, record.id)).toBe(shapeOf(await client.query(query, { id: unknown }), unknown));
  });

  test('list, count, edges and cursors hold exactly the records in reach', async () => {
    const all = await Promise.all(positions.map((position) => records.shared(ring[position], resource)));
    const answer = await (await reader(resource)).query(
      `query ($ids: [ID!]!) { list: ${resource.plural}(filter: { id: { in: $ids } }) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor } } }`,
      { ids: all.map(({ id }) => id) },
    );
    const { totalCount, nodes, edges, pageInfo } = answer.data.list;
    const seen = positions.filter(inReach).map((position) => all[positions.indexOf(position)]?.id);
    expect(nodes.map(({ id }: { id: string }) => id).sort()).toEqual(seen.sort());
    expect(edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
      nodes.map(({ id }: { id: string }) => id),
    );
    expect(totalCount).toBe(2);
    expect([edges[0].cursor, edges[1].cursor]).toEqual([pageInfo.startCursor, pageInfo.endCursor]);
  });

  test.each(positions)('of the %s unit is found by a filter on its unit only in reach', async (position) => {
    const { client, record } = await asked(resource, position);
    const filter = { unit: { eq: ring[position].code }, ...(resource.publishes && { published: { eq: false } }) };
    const answer = await client.query(
      `query ($filter: ${typeOf(resource)}Filter) { list: ${resource.plural}(filter: $filter, sort: { field: CREATED_AT, direction: DESC }, first: 100) { totalCount nodes { id } } }`,
      { filter },
    );
    const { nodes, totalCount } = countIn(answer);
    expect(nodes.some(({ id }) => id === record.id)).toBe(inReach(position));
    if (!inReach(position)) expect(totalCount).toBe(0);
  });

  test.each(positions)('of the %s unit is counted and grouped only in reach', async (position) => {
    const { client, record, names } = await asked(resource, position);
    const answer = await client.query(
      `query ($id: ID!) {
        all: ${names.aggregate}(filter: { id: { eq: $id } }) { count }
        groups: ${names.aggregate}(filter: { id: { eq: $id } }, groupBy: [UNIT]) { count key { unit { code } } }
      }`,
      { id: record.id },
    );
    const { code } = ring[position];
    expect(answer.data).toEqual({
      all: [{ count: inReach(position) ? 1 : 0 }],
      groups: inReach(position) ? [{ count: 1, key: { unit: { code } } }] : [],
    });
  });

  test.each(positions)('of the %s unit has a history only in reach', async (position) => {
    const { client, record, names } = await asked(resource, position);
    const query = `query ($id: ID!) { history: ${names.history}(id: $id) { version action changes { field before after } } }`;
    const answer = await client.query(query, { id: record.id });
    if (inReach(position)) return expect(answer.data.history.at(-1)).toMatchObject({ version: 1, action: 'CREATE' });
    const unknown = randomId();
    expect(answer.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(shapeOf(answer, record.id)).toBe(shapeOf(await client.query(query, { id: unknown }), unknown));
  });
});

const searched = ordinary.filter(([, { fields }]) => Object.values(fields).some(({ search }) => search));

test('most resources can be searched', () => expect(searched.length).toBeGreaterThan(resources.length / 2));

describe.each(searched)('a %s', (_name, resource) => {
  test.each(positions)('of the %s unit is found by its words only in reach', async (position) => {
    const { client, record, names } = await asked(resource, position);
    const answer = await client.query(
      `query ($search: String!) { list: ${resource.plural}(search: $search) { totalCount nodes { id } } all: ${names.aggregate}(search: $search) { count } }`,
      { search: record.word },
    );
    const ids = inReach(position) ? [record.id] : [];
    expect(answer.data.list).toEqual({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });
    expect(answer.data.all).toEqual([{ count: ids.length }]);
  });
});
