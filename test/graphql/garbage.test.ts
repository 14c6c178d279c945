import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';

const api = useApi();

/** Posts JSON text; it may hold what JSON.stringify would not write. */
async function post(body: string) {
  const { token } = await api.as('wangcheng.riskOfficer');
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  });
  const text = await response.text();
  return { status: response.status, text, errors: JSON.parse(text).errors ?? [] };
}

const list =
  'query ($v: RiskSiteFilter, $s: [RiskSiteSort!], $n: Int, $o: Int, $a: String, $w: String) {\
  riskSites(filter: $v, sort: $s, first: $n, offset: $o, after: $a, search: $w) { totalCount nodes { id } } }';
const one = 'query ($v: ID!) { riskSite(id: $v) { id } }';
const create = 'mutation ($v: CreateRiskSiteInput!) { createRiskSite(input: $v) { id } }';

/** What an answer to garbage may say: nothing of SQL, of stacks or of our files. */
function expectRefusal(answer: Awaited<ReturnType<typeof post>>, codes = ['BAD_USER_INPUT']): void {
  expect(answer.status).toBeLessThan(500);
  const given = answer.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
  expect(
    [...new Set(given)].filter((code) => !codes.includes(code as string)),
    answer.text,
  ).toEqual([]);
  expect(answer.text).not.toMatch(
    /\bselect\b|syntax error at|pg_|node_modules|\.ts:|\bat \w+ \(|invalid byte|stacktrace/i,
  );
}

describe('wrong variables are BAD_USER_INPUT', () => {
  test.each<[what: string, query: string, variables: string]>([
    ['a huge first', list, '{"n":2147483647}'],
    ['a first beyond 32 bits', list, '{"n":1e300}'],
    ['a negative first', list, '{"n":-1}'],
    ['a negative offset', list, '{"o":-1}'],
    ['a cursor that is none', list, '{"a":"\\u0000"}'],
    ['an unknown sort field', list, '{"s":[{"field":"NOPE"}]}'],
    ['a sort field of every object', list, '{"s":[{"field":"constructor"}]}'],
    ['__proto__ in a filter', list, '{"v":{"__proto__":{"eq":1}}}'],
    ['constructor in a filter', list, '{"v":{"constructor":{"prototype":{"eq":1}}}}'],
    ['an object where a text belongs', list, '{"v":{"name":{"eq":{"a":1}}}}'],
    ['a list where an object belongs', list, '{"v":[[1]]}'],
    ['a number out of range', list, '{"v":{"people":{"eq":99999999999}}}'],
    ['NUL in a filter', list, '{"v":{"name":{"eq":"a\\u0000b"}}}'],
    ['NUL in a list', list, '{"v":{"name":{"in":["a\\u0000b"]}}}'],
    ['NUL in a search', list, '{"w":"a\\u0000b"}'],
    ['an object for an id', one, '{"v":{"toString":1}}'],
    ['no id', one, '{}'],
    ['__proto__ for an input', create, '{"v":{"__proto__":{}}}'],
    [
      'NUL in an input',
      create,
      '{"v":{"code":"N-1","name":"a\\u0000b","kind":"RESERVOIR","hazardType":"FLOOD","level":"LOW"}}',
    ],
    ['objects in an input', create, '{"v":{"code":{},"name":[],"kind":1,"hazardType":true,"level":{}}}'],
  ])('%s', async (_what, query, variables) => {
    const answer = await post(`{"query":${JSON.stringify(query)},"variables":${variables}}`);
    expect(answer.errors.length, answer.text).toBeGreaterThan(0);
    expectRefusal(answer);
  });
});

describe('JSON that is none of ours is refused', () => {
  test.each([
    '{"__proto__":{"query":"{ __typename }"}}',
    '{"constructor":{"prototype":{"query":"{ nope }"}}}',
    '{"query":{"__proto__":null}}',
    '{"query":"{ __typename }","operationName":{"a":1}}',
    '{"query":"{ __typename }","extensions":"x"}',
    `{"query":"{ __typename }","variables":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
    '{"query":"{ __typename \\ud800 }"}',
    '{"query":"{ __typename \\u0000 }"}',
    '{"query":"{ __typename }",}',
    '\u0000',
  ])('%.60s', async (body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expectRefusal(answer);
  });
});

test('a lone surrogate is text like any other, and finds nothing', async () => {
  for (const variables of ['{"v":{"name":{"eq":"\\ud800"}}}', '{"w":"\\udfff\\ud800"}'])
    expectRefusal(await post(`{"query":${JSON.stringify(list)},"variables":${variables}}`));
});

test('whatever the variables are, the answer is data or a refusal', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\0',
      '\ud800',
      '__proto__',
      "'; drop table person; --",
      '$1',
      '%',
      '\\',
      '{}',
      '-1',
      'NaN',
      '1e400',
    ),
  );
  const operators = fc.constantFrom('eq', 'ne', 'in', 'contains', 'gte', 'within', 'isNull', 'some', '__proto__');
  const fields = fc.constantFrom(
    'name',
    'code',
    'people',
    'level',
    'inspectedOn',
    'unit',
    'id',
    'organization',
    'and',
    'not',
    'createdAt',
  );
  const value = fc.oneof(
    texts,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(texts),
    fc.object({ maxDepth: 2 }),
  );
  const variables = fc.record(
    {
      v: fc.oneof(value, fc.dictionary(fields, fc.oneof(value, fc.dictionary(operators, value)))),
      s: fc.oneof(value, fc.array(fc.record({ field: texts, direction: texts }))),
      n: value,
      o: value,
      a: value,
      w: value,
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(list, one, create), variables, async (query, given) => {
      expectRefusal(await post(JSON.stringify({ query, variables: given })), ['BAD_USER_INPUT', 'NOT_FOUND']);
    }),
    { numRuns: 300 },
  );
}, 60_000);
