import { afterEach, describe, expect, test } from 'vitest';
import { type Answer, codesOf, useApi } from '../support/api.ts';

const api = useApi();

/** Asks with variables as JSON text, for JSON.stringify itself would not stand some of them. */
async function ask(query: string, variables = '{}'): Promise<Answer> {
  const { token } = await api.as('wangcheng.riskOfficer');
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
  });
  return { status: response.status, data: undefined, errors: [], ...((await response.json()) as Partial<Answer>) };
}

afterEach(async () => {
  expect((await ask('{ riskSites(first: 1) { totalCount } }')).errors).toEqual([]);
});

/** Wraps a text in as many others. */
const nested = (depth: number, open: string, inside: string, close: string) =>
  open.repeat(depth) + inside + close.repeat(depth);

describe('what is too large is refused in words, and the API goes on:', () => {
  const filtered = 'query ($f: RiskSiteFilter) { riskSites(filter: $f, first: 1) { totalCount } }';
  const cases: [what: string, query: string, variables?: string][] = [
    ['relations 200 deep', `{ organizations(first: 1) { nodes { ${nested(200, 'parent { ', 'id', ' }')} } } }`],
    ['relations 5,000 deep', `{ organizations(first: 1) { nodes { ${nested(5000, 'parent { ', 'id', ' }')} } } }`],
    ['relations 100,000 deep', `{ organizations(first: 1) { nodes { ${nested(100_000, 'parent { ', 'id', ' }')} } } }`],
    ['braces without end', '{a'.repeat(200_000)],
    [
      'lists in lists in lists',
      `{ organizations(first: 100) ${nested(12, '{ nodes { children(first: 100) ', '{ totalCount }', ' } }')} }`,
    ],
    [
      'fragments that multiply',
      `{ riskSites { nodes { ...f0 } } } ${Array.from({ length: 30 }, (_, n) => `fragment f${n} on RiskSite { a${n}: organization { riskSites { nodes { ${n < 29 ? `...f${n + 1}` : 'id'} } } } b${n}: organization { riskSites { nodes { ${n < 29 ? `...f${n + 1}` : 'id'} } } } }`).join(' ')}`,
    ],
    [
      '10,000 fields',
      `{ riskSites(first: 1) { nodes { ${Array.from({ length: 10_000 }, (_, n) => `k${n}: code`).join(' ')} } } }`,
    ],
    [
      '1,000 root fields',
      `{ ${Array.from({ length: 1000 }, (_, n) => `k${n}: riskSites(first: 1) { totalCount }`).join(' ')} }`,
    ],
    ['a filter 500 deep', filtered, `{"f":${nested(500, '{"not":', '{}', '}')}}`],
    ['a filter 20,000 deep', filtered, `{"f":${nested(20_000, '{"and":[', '{}', ']}')}}`],
    ['a filter through 100 relations', filtered, `{"f":{"organization":${nested(100, '{"parent":', '{}', '}')}}}`],
    ['a filter of 70,000 parts', filtered, JSON.stringify({ f: { or: Array(70_000).fill({ people: { eq: 1 } }) } })],
    [
      'a search of 70,000 words',
      'query ($s: String) { riskSites(search: $s) { totalCount } }',
      JSON.stringify({ s: 'a '.repeat(70_000) }),
    ],
    [
      '1,000 sort keys',
      'query ($s: [RiskSiteSort!]) { riskSites(sort: $s, first: 1) { nodes { id } pageInfo { endCursor } } }',
      JSON.stringify({ s: Array(100).fill({ field: 'NAME' }) }),
    ],
  ];
  test.each(cases)('%s', async (_what, query, variables) => {
    const answer = await ask(query, variables);
    expect(codesOf(answer).filter((code) => !/^BAD_USER_INPUT$/.test(code))).toEqual([]);
    expect(answer.errors.map(({ message }) => message).join()).not.toMatch(
      /heap|syntax error at|pg_|bind message|arguments to a function/,
    );
  });

  test('a filter of 100,000 values is answered', async () => {
    const answer = await ask(
      'query ($c: [String!]) { riskSites(filter: { code: { in: $c } }) { totalCount } }',
      JSON.stringify({ c: Array.from({ length: 100_000 }, (_, n) => `c${n}`) }),
    );
    expect(answer.data).toEqual({ riskSites: { totalCount: 0 } });
  });
});
