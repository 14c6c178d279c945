import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';

const api = useApi();

let viewer: Client;
let id: string;
let name: string;
beforeAll(async () => {
  viewer = await api.as('dongcheng.viewer');
  const { nodes } = (await viewer.query('{ organizations(first: 1) { nodes { id name } } }')).data.organizations;
  ({ id, name } = nodes[0]);
});

/** Names the planner's SQL uses itself, names of columns and tables, and names JavaScript treats in its own way. */
const keys = [
  ...[
    't0',
    't1',
    't2',
    'x',
    'p',
    'c',
    'g',
    'k',
    'n',
    'page',
    'total',
    '__n',
    'c0',
    'json',
    'id',
    'owner',
    'code',
    'deleted_at',
    'organization',
    'place',
    'person',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'then',
    'toJSON',
    'length',
    'data',
    'errors',
    'select',
    'user',
    'null',
    '_',
    'A',
    'a',
  ],
];

describe('an answer under any key', () => {
  test.each(keys)('%s of a root field, a record and a value holds what was asked', async (key) => {
    const { status, errors, data } = await viewer.query(
      `query ($id: ID!) { ${key}: organization(id: $id) { ${key}: name unit { ${key}: name } } }`,
      { id },
    );
    expect([status, errors]).toEqual([200, []]);
    const record = Object.entries(data).find(([given]) => given === key)?.[1] as Record<string, unknown>;
    expect(Object.entries(record).find(([given]) => given === key)?.[1]).toBe(name);
    expect(Object.keys(record)).toEqual([key, 'unit']);
    expect(Object.keys(record.unit as object)).toEqual([key]);
  });

  test.each(keys)('%s in a list, its edges, counts and groups holds what was asked', async (key) => {
    const { errors, data } = await viewer.query(
      `query ($id: ID!) {
        list: organizations(filter: { id: { eq: $id } }) { ${key}: nodes { ${key}: name members(first: 1) { ${key}: totalCount } } }
        edges: organizations(filter: { id: { eq: $id } }) { ${key}: edges { ${key}: node { ${key}: id } } }
        count: organizations(filter: { id: { eq: $id } }) { ${key}: totalCount }
        info: organizations(filter: { id: { eq: $id } }) { ${key}: pageInfo { ${key}: hasNextPage } }
        groups: organizationsAggregate(filter: { id: { eq: $id } }, groupBy: [UNIT, NAME]) { ${key}: key { ${key}: unit { ${key}: code } name } n0: count }
        sums: organizationsAggregate(filter: { id: { eq: $id } }) { ${key}: max { ${key}: staffActual } }
      }`,
      { id },
    );
    expect(errors).toEqual([]);
    const at = (value: unknown, ...path: (string | number)[]): unknown =>
      path.reduce<unknown>(
        (inner, step) => Object.entries(inner as object).find(([given]) => given === String(step))?.[1],
        value,
      );
    expect(at(data.list, key, 0, key)).toBe(name);
    expect(at(data.list, key, 0, 'members', key)).toEqual(expect.any(Number));
    expect(at(data.edges, key, 0, key, key)).toBe(id);
    expect(data.count).toEqual(JSON.parse(`{"${key}":1}`));
    expect(at(data.info, key, key)).toBe(false);
    expect(at(data.groups, 0, key, key, key)).toMatch(/^110101/);
    expect(at(data.groups, 0, key, 'name')).toBe(name);
    expect(Object.keys(at(data.sums, 0, key) as object)).toEqual([key]);
  });

  const long = (length: number) => 'a'.repeat(length);
  test.each([63, 64, 200, 60_000])('of %i characters is whole or refused', async (length) => {
    const [key, twin] = [`${long(length - 1)}b`, `${long(length - 1)}c`];
    for (const [query, read] of [
      [
        `{ list: organizations(first: 1) { nodes { ${key}: id ${twin}: name } } }`,
        (data: Whole) => (data.list.nodes as object[])[0],
      ],
      [`{ list: organizations(first: 1) { ${key}: totalCount ${twin}: isTotalCapped } }`, (data: Whole) => data.list],
      [
        `{ list: organizations(first: 1) { pageInfo { ${key}: hasNextPage ${twin}: endCursor } } }`,
        (data: Whole) => data.list.pageInfo,
      ],
      [
        `{ list: organizationsAggregate { ${key}: count ${twin}: count } }`,
        (data: Whole) => (data.list as unknown as object[])[0],
      ],
      [
        `{ list: organizationsAggregate { max { ${key}: staffActual ${twin}: staffQuota } } }`,
        (data: Whole) => (data.list as unknown as { max: object }[])[0]?.max,
      ],
      [
        `{ list: organizationsAggregate(groupBy: [UNIT, NAME]) { key { ${key}: unit { code } ${twin}: name } } }`,
        (data: Whole) => (data.list as unknown as { key: object }[])[0]?.key,
      ],
      [`{ ${key}: me { id } ${twin}: me { id } }`, (data: Whole) => data],
      [`{ ${key}: organizations { totalCount } ${twin}: persons { totalCount } }`, (data: Whole) => data],
    ] as const) {
      const answer = await viewer.query(query);
      if (codesOf(answer).length === 0) expect(Object.keys(read(answer.data) as object)).toEqual([key, twin]);
      else expect(new Set(codesOf(answer))).toEqual(new Set(['BAD_USER_INPUT']));
    }
  });

  test('merges the same key of several fragments', async () => {
    const { data } = await viewer.query(
      `query ($id: ID!) {
        organization(id: $id) { unit { code } ...A ... on Organization { unit { level } } }
        organization(id: $id) { name }
        list: organizations(filter: { id: { eq: $id } }) { nodes { id } ...B nodes { name } }
        groups: organizationsAggregate(filter: { id: { eq: $id } }, groupBy: [UNIT]) { key { unit { code } } ...C }
      }
      fragment A on Organization { unit { name } }
      fragment B on OrganizationConnection { nodes { unit { code } } totalCount }
      fragment C on OrganizationGroup { key { unit { name } } count }`,
      { id },
    );
    expect(Object.keys(data.organization.unit).sort()).toEqual(['code', 'level', 'name']);
    expect(data.organization.name).toBe(name);
    expect(Object.keys(data.list.nodes[0]).sort()).toEqual(['id', 'name', 'unit']);
    expect(Object.keys(data.groups[0].key.unit).sort()).toEqual(['code', 'name']);
  });

  test.each([
    'nodes { id: name } nodes { id }',
    'totalCount: isTotalCapped totalCount',
  ])('that two fields claim is refused: %s', async (selection) => {
    expect(codesOf(await viewer.query(`{ organizations { ${selection} } }`))).toContain('BAD_USER_INPUT');
  });

  test('in great number is whole or refused', async () => {
    const many = Array.from({ length: 2000 }, (_, position) => `a${position}: name`).join(' ');
    const answer = await viewer.query(`query ($id: ID!) { organization(id: $id) { ${many} } }`, { id });
    if (codesOf(answer).length > 0) return expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(Object.keys(answer.data.organization)).toHaveLength(2000);
  });
});

interface Whole {
  list: { nodes: unknown; pageInfo: unknown };
}

describe('JSON of a request', () => {
  const send = (body: string) =>
    fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${viewer.token}` },
      body,
    });

  test.each([
    ['a prototype', '{"query":"{ me { id } }","__proto__":{"polluted":true}}'],
    [
      'a prototype in variables',
      '{"query":"query ($f: OrganizationFilter) { organizations(filter: $f) { totalCount } }","variables":{"f":{"__proto__":{"name":{"eq":"x"}}}}}',
    ],
    ['a constructor', '{"query":"{ me { id } }","variables":{"constructor":{"prototype":{"polluted":true}}}}'],
    ['NaN', '{"query":"query ($n: Int) { organizations(first: $n) { totalCount } }","variables":{"n":NaN}}'],
    ['several requests', '[{"query":"{ me { id } }"},{"query":"{ me { id } }"}]'],
    ['no object', '"{ me { id } }"'],
    ['no query', '{}'],
    ['a number for a query', '{"query":1}'],
    ['half of it', '{"query":"{ me { id } }"'],
    ['a byte order of its own', '\ufeff{}'],
  ])('with %s is refused and leaves nothing behind', async (_what, body) => {
    const response = await send(body);
    expect(response.status).toBe(400);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(codesOf(await viewer.query('{ me { id } }'))).toEqual([]);
  });
});
