import { createHash } from 'node:crypto';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../api/errors.ts';
import { useApi } from '../support/api.ts';
import { sql } from './records.ts';

const api = useApi();

interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
  body: any;
  codes: string[];
}

async function send(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Reply> {
  const { token } = await api.as('wangcheng.riskOfficer');
  const response = await fetch(`${api.url}/graphql${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const parsed = text === '' ? {} : JSON.parse(text);
  const codes = (parsed.errors ?? []).map(({ extensions }: { extensions?: { code?: string } }) => extensions?.code);
  return { status: response.status, body: parsed, codes };
}

const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = json) =>
  send('POST', '', headers, typeof body === 'string' ? body : JSON.stringify(body));
const get = (
  parameters: Record<string, string>,
  headers: Record<string, string> = { 'apollo-require-preflight': '1' },
) => send('GET', `?${new URLSearchParams(parameters)}`, headers);

describe('a document that cannot be run is answered with 400 and a code', () => {
  test.each<[string, unknown]>([
    ['no query', {}],
    ['a null query', { query: null }],
    ['a query that is no text', { query: { a: 1 } }],
    ['a syntax error', { query: '{ riskSites { ' }],
    ['an empty document', { query: '' }],
    ['a document of fragments alone', { query: 'fragment f on RiskSite { id }' }],
    ['an unknown field', { query: '{ nope }' }],
    ['an unknown field below', { query: '{ riskSites { nodes { nope } } }' }],
    ['an unknown argument', { query: '{ riskSites(nope: 1) { totalCount } }' }],
    ['an unknown type', { query: 'query ($v: Nope) { riskSites { totalCount } }' }],
    ['an unknown fragment', { query: '{ riskSites { ...nope } }' }],
    ['a fragment that contains itself', { query: '{ riskSites { ...f } } fragment f on RiskSiteConnection { ...f }' }],
    ['an undeclared variable', { query: '{ riskSites(first: $first) { totalCount } }' }],
    ['a wrong literal', { query: '{ riskSites(first: "1") { totalCount } }' }],
    ['no selection where one is needed', { query: '{ riskSites }' }],
    ['keys that conflict', { query: '{ a: riskSites { totalCount } a: riskSites(first: 1) { totalCount } }' }],
    ['variables that are no object', { query: '{ __typename }', variables: 'x' }],
    ['variables that are a list', { query: '{ __typename }', variables: [1] }],
    ['an unknown operation name', { query: 'query a { __typename }', operationName: 'b' }],
    ['several operations without a name', { query: 'query a { __typename } query b { __typename }' }],
    ['a batch', [{ query: '{ __typename }' }]],
  ])('%s', async (_what, body) => {
    const reply = await post(body);
    expect([reply.status, reply.body.data ?? null]).toEqual([400, null]);
    expect(reply.codes.length).toBeGreaterThan(0);
  });
});

describe('a request that is no GraphQL request', () => {
  test.each<[string, string, number]>([
    ['malformed JSON', '{"query":', 400],
    ['an empty body', '', 400],
    ['a text', '"x"', 400],
    ['a number', '1', 400],
    ['null', 'null', 400],
    ['a body of 3 MB', JSON.stringify({ query: '{ __typename }', variables: { v: 'x'.repeat(3_000_000) } }), 413],
  ])('%s', async (_what, body, status) => {
    const reply = await post(body);
    expect(reply.status).toBe(status);
    expect(reply.codes).toEqual([expect.any(String)]);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'x',
  ])('of the type %s is refused, so that no page elsewhere can send it', async (type) => {
    const reply = await post({ query: '{ __typename }' }, { 'content-type': type });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
    expect(reply.body.data ?? null).toBeNull();
    expect(reply.codes).toEqual([expect.any(String)]);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('by %s is no route', async (method) => {
    expect((await send(method, '', json, '{"query":"{ __typename }"}')).status).toBe(404);
  });

  test('at a path that does not exist is not read', async () => {
    expect((await send('POST', '/nope', json, '{"query":')).status).toBe(404);
  });

  test.each([
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'APPLICATION/JSON',
  ])('%s is JSON', async (type) => {
    expect((await post({ query: '{ __typename }' }, { 'content-type': type })).body).toEqual({
      data: { __typename: 'Query' },
    });
  });
});

const count = async () => (await sql(api, 'select count(*)::int as n from risk_site'))[0].n;

describe('operations', () => {
  const query = 'query a { riskSites(first: 1) { totalCount } } query b { about { name } }';

  test('are not found by the hash of their text, and clients are told so', async () => {
    const text = '{ __typename }';
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') };
    const extensions = { persistedQuery };
    const byUrl = await get({ query: text, extensions: JSON.stringify(extensions) });
    for (const { status, body, codes } of [
      await post({ query: text, extensions }),
      await post({ extensions }),
      byUrl,
    ]) {
      expect([status, codes]).toEqual([400, ['BAD_USER_INPUT']]);
      expect(body.errors[0].message).toBe('PersistedQueryNotSupported');
    }
  });

  test('of a document with several are chosen by name', async () => {
    expect(Object.keys((await post({ query, operationName: 'a' })).body.data)).toEqual(['riskSites']);
    expect((await post({ query, operationName: 'b' })).body.data).toEqual({ about: { name: 'Anlan 安澜' } });
  });

  test('take variables that are null or left out for none', async () => {
    for (const variables of [null, undefined, {}])
      expect((await post({ query: '{ __typename }', variables })).body).toEqual({ data: { __typename: 'Query' } });
  });

  test('by GET answer queries with variables and a name', async () => {
    const reply = await get({
      query: 'query a($n: Int) { riskSites(first: $n) { nodes { code } } } query b { __typename }',
      variables: '{"n":2}',
      operationName: 'a',
    });
    expect(reply.status).toBe(200);
    expect(reply.body.data.riskSites.nodes).toHaveLength(2);
  });

  test('by GET are refused without a header that no page elsewhere can send', async () => {
    expect(await get({ query: '{ __typename }' }, {})).toMatchObject({ status: 400 });
  });

  test('by GET cannot change anything', async () => {
    const before = await count();
    const mutation =
      'mutation { createRiskSite(input: { code: "G-1", name: "x", kind: "RESERVOIR", hazardType: "FLOOD", level: LOW }) { id } }';
    expect(await get({ query: mutation })).toMatchObject({ status: 405 });
    expect(
      await get({ query: `query a { __typename } ${mutation.replace('mutation', 'mutation m')}`, operationName: 'm' }),
    ).toMatchObject({ status: 405 });
    expect(await count()).toBe(before);
  });

  test('with malformed variables by GET are refused', async () => {
    expect(await get({ query: '{ __typename }', variables: '{' })).toMatchObject({ status: 400 });
  });
});

describe('introspection', () => {
  test('gives the whole schema, as a client of any kind wants it', async () => {
    const reply = await post({ query: getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }) });
    expect(reply.codes).toEqual([]);
    const printed = printSchema(buildClientSchema(reply.body.data));
    expect(printed).toContain('type RiskSite {');
    expect(printed).not.toContain('type GlacialLake {');
  });

  test('shows the modules of the place one works in', async () => {
    const officer = await api.as('lhasa.riskOfficer');
    const { data } = await officer.query(
      '{ __type(name: "GlacialLake") { name } t: __typename riskSites(first: 1) { totalCount } }',
    );
    expect(data.__type).toEqual({ name: 'GlacialLake' });
  });
});

test('answers are JSON in UTF-8', async () => {
  const { token } = await api.as('wangcheng.riskOfficer');
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { ...json, authorization: `Bearer ${token}` },
    body: '{"query":"{ riskSites(first: 1) { nodes { name } } }"}',
  });
  expect(response.headers.get('content-type')).toMatch(/^application\/json; charset=utf-8/);
});

test('the codes of all these refusals are documented ones', async () => {
  const replies = [
    await post({ query: '{ riskSites { ' }),
    await post({ query: '{ nope }' }),
    await post({}),
    await post('null'),
    await post({ query: '{ __typename }' }, { 'content-type': 'text/plain' }),
    await post({ query: 'query a { __typename }', operationName: 'b' }),
    await get({ query: '{ __typename }' }, {}),
    await get({ query: 'mutation { logout }' }),
  ];
  expect([...new Set(replies.flatMap(({ codes }) => codes))].filter((code) => !(code in errorCodes))).toEqual([]);
});
