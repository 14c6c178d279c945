import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';

const api = useApi();
const { asOwner } = useDatabase(api);

let officer: Client;
let id: string;
let total: number;
/** Everything that means something to PostgreSQL, as the name of a record. */
const name = `x'); drop table "risk_site"; -- $1 ' " \\ %_`;
beforeAll(async () => {
  officer = await api.as('dongcheng.riskOfficer');
  const input = { code: "C'1", name, kind: 'FOREST', hazardType: 'FLOOD', level: 'LOW' };
  const create = 'mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input) { name } }';
  expect((await officer.query(create, { input })).data.createRiskSite).toEqual({ name });
  const { riskSites } = (await officer.query('{ riskSites(first: 1) { totalCount nodes { id } } }')).data;
  [id, total] = [riskSites.nodes[0].id, riskSites.totalCount];
});

const attacks = [
  "' or 1=1 --",
  "'; drop table person; --",
  `" or "1"="1`,
  "') or true or ('",
  '$1',
  '$$; select 1; $$',
  "\\' or 1=1 --",
  "x' union select hash from credential --",
  '%',
  '_',
  '\\',
  "'||(select username from credential limit 1)||'",
  "');select set_config('app.hi','999999999999',true);--",
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  'x'.repeat(50_000),
  '名'.repeat(5000),
  '\u202e\u200b',
  '{"$gt": ""}',
  '[object Object]',
];

/** Text arguments of every sort; the list ones answer how many of the caller's own rows fit. */
const places: Record<string, string> = {
  'the search of a list': '{ riskSites(search: $text) { totalCount } }',
  'the search of an aggregate': '{ riskSitesAggregate(search: $text) { count } }',
  'a filter': '{ riskSites(filter: { name: { eq: $text } }) { totalCount } }',
  'a filter that contains': '{ riskSites(filter: { name: { contains: $text } }) { totalCount } }',
  'a filter that starts with': '{ riskSites(filter: { code: { startsWith: $text } }) { totalCount } }',
  'a filter in a list': '{ riskSites(filter: { kind: { in: [$text], notIn: [$text] } }) { totalCount } }',
  'a filter through a relation':
    '{ riskSites(filter: { organization: { name: { contains: $text }, plans: { none: { name: { eq: $text } } } } }) { totalCount } }',
  'a filter in a nested list':
    '{ organizations(first: 1) { nodes { riskSites(filter: { name: { ne: $text } }, search: $text) { totalCount } } } }',
  'a cursor': '{ riskSites(after: $text) { totalCount } }',
  'the search of places': '{ places(search: $text) { code } }',
  'a login': 'mutation_{ login(username: $text, password: $text) { token } }',
  'an idempotency key':
    'mutation_{ deleteRiskSite(id: "00000000-0000-4000-8000-000000000000", version: 1, idempotencyKey: $text) }',
  'a plugin': 'mutation_{ enablePlugin(name: $text) }',
};

const ids: Record<string, string> = {
  'a record': '{ riskSite(id: $text) { id } }',
  'a history': '{ riskSiteHistory(id: $text) { version } }',
  'a filter': '{ riskSites(filter: { id: { in: [$text] } }) { totalCount } }',
  'a reference': '{ riskSites(filter: { organizationId: { eq: $text } }) { totalCount } }',
  'a change': 'mutation_{ updateRiskSite(id: $text, version: 1, input: {}) { id } }',
  'a deletion': 'mutation_{ deleteRiskSite(id: $text, version: 1) }',
  'a user': 'mutation_{ setPassword(user: $text, password: "Some-pass-1") }',
};

const ask = (client: Client, question: string, type: string, text: string) =>
  client.query(
    question.startsWith('mutation_')
      ? question.replace('mutation_', `mutation ($text: ${type}!) `)
      : `query ($text: ${type}!) ${question}`,
    { text },
  );

/** A client's mistake or a plain answer: never a mishap, never a word of the database. */
function expectTame(answer: Answer): void {
  expect(
    codesOf(answer).filter(
      (code) => !['BAD_USER_INPUT', 'NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN', 'RATE_LIMITED'].includes(code),
    ),
  ).toEqual([]);
  expect(JSON.stringify(answer.errors)).not.toMatch(
    /syntax|postgres|column|relation "|argon2|at character|\bpg_|select /i,
  );
  expect(answer.data?.riskSites?.totalCount ?? 0).toBeLessThanOrEqual(total);
}

describe('SQL in a text', () => {
  test.each(Object.entries(places))('of %s is only a text', async (_place, question) => {
    const admin = await api.as('dongcheng.tenantAdmin');
    for (const text of attacks)
      expectTame(await ask(question.includes('Plugin') ? admin : officer, question, 'String', text));
  });

  test.each(Object.entries(ids))('of the id of %s is only a text', async (_place, question) => {
    const client = question.includes('setPassword') ? await api.as('dongcheng.tenantAdmin') : officer;
    for (const text of [...attacks, `${id}' --`, id.replaceAll('-', ''), `{${id}}`, ` ${id}`])
      expectTame(await ask(client, question, 'ID', text));
  });

  test('left every table where it was', async () => {
    const { rows } = await asOwner<{ count: number }>(
      'select (select count(*)::int from person) + (select count(*)::int from credential) as count',
    );
    expect(rows[0]?.count).toBeGreaterThan(1000);
  });

  test('is kept as it is where it is a value', async () => {
    const found = 'query ($n: String!) { riskSites(filter: { name: { eq: $n } }, search: $n) { nodes { name code } } }';
    expect((await officer.query(found, { n: name })).data.riskSites.nodes).toEqual([{ name, code: "C'1" }]);
  });

  test.each(['%', '_', '\\'])('the wildcard %s finds only itself', async (wildcard) => {
    const { data } = await officer.query(
      'query ($n: String!) { riskSites(filter: { name: { contains: $n } }) { nodes { name } } }',
      { n: wildcard },
    );
    expect(data.riskSites.nodes.length).toBeGreaterThan(0);
    for (const node of data.riskSites.nodes) expect(node.name).toContain(wildcard);
  });
});

describe('enums and other scalars in variables', () => {
  test.each([
    'NAME; drop table person',
    'name',
    '__proto__',
    'constructor',
    'toString',
    'OWNER',
    'DELETED_AT',
    '',
    null,
    1,
    {},
  ])('a sort by %j is refused', async (field) => {
    const answer = await officer.query('query ($sort: [RiskSiteSort!]) { riskSites(sort: $sort) { totalCount } }', {
      sort: [{ field }],
    });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test.each(['asc; select 1', 'Asc', '__proto__', 'NULLS FIRST'])('a direction %j is refused', async (direction) => {
    const answer = await officer.query('query ($sort: [RiskSiteSort!]) { riskSites(sort: $sort) { totalCount } }', {
      sort: [{ field: 'NAME', direction }],
    });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test('a direction that is null is no mishap', async () => {
    expectTame(await officer.query('{ riskSites(sort: [{ field: NAME, direction: null }]) { totalCount } }'));
  });

  test.each([
    'UNIT"',
    'owner',
    'childUnit',
    '__proto__',
    'RESPONSIBLE_PHONE',
  ])('a group by %j is refused', async (group) => {
    const answer = await officer.query(
      'query ($groupBy: [RiskSiteGroupField!]) { riskSitesAggregate(groupBy: $groupBy) { count } }',
      { groupBy: [group] },
    );
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  const numbers = [
    '2147483648',
    '-2147483649',
    '99999999999999999999999999',
    '1e400',
    '-1',
    '0',
    '101',
    '1.5',
    'NaN',
    '"25"',
    'true',
    '[1, 2]',
  ];
  test.each(numbers)('a page of %s is refused', async (first) => {
    const answer = await officer.query(`{ riskSites(first: ${first}) { totalCount } }`);
    expect(['BAD_USER_INPUT']).toContain(codesOf(answer)[0]);
    expect(answer.data ?? null).toBeNull();
  });

  test.each([
    'people: { gt: 99999999999 }',
    'people: { in: [1e30] }',
    'threatenedProperty: { eq: 1e400 }',
    'threatenedProperty: { eq: 123456789012345678901234567890 }',
    'inspectedOn: { eq: "9999-99-99" }',
    'inspectedOn: { eq: "0000-00-00" }',
    'createdAt: { gt: "2026-02-30T99:99:99Z" }',
    'createdAt: { gt: "2026-01-01" }',
    'unit: { within: "999" }',
    'unit: { eq: 110101000000 }',
    'location: { inBox: { west: 1e400, east: -1e400, south: 0, north: 0 } }',
    'location: { inBox: { west: 0, east: 1e308, south: 0, north: 1e400 } }',
    'and: null',
    'not: { and: [null] }',
    'name: null',
    'name: { in: null }',
    'name: { in: [null] }',
    'organization: { id: { eq: null } }',
  ])('the filter { %s } is no mishap', async (filter) => {
    const answer = await officer.query(`{ riskSites(filter: { ${filter} }) { totalCount } }`);
    expect(codesOf(answer).filter((code) => !['BAD_USER_INPUT'].includes(code))).toEqual([]);
    if (codesOf(answer).length === 0) expect(answer.data.riskSites.totalCount).toBeLessThanOrEqual(total);
  });

  const cursorOf = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64');
  test.each([
    cursorOf("' or 1=1", id),
    cursorOf('2026-01-01', "x'"),
    cursorOf({}, []),
    cursorOf(null, null),
    cursorOf(true, false),
    cursorOf(),
    cursorOf('a', 'b', 'c'),
    cursorOf('infinity', '00000000-0000-0000-0000-000000000000'),
    Buffer.from('null').toString('base64'),
    Buffer.from('{"length":2}').toString('base64'),
    '====',
  ])('the cursor %s is no mishap', async (after) => {
    const answer = await officer.query(
      'query ($after: String) { riskSites(after: $after) { totalCount nodes { unit { code } } } }',
      { after },
    );
    expectTame(answer);
    for (const { unit } of answer.data?.riskSites.nodes ?? []) expect(unit.code.startsWith('110101')).toBe(true);
  });
});
