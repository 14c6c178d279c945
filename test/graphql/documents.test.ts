import { describe, expect, test } from 'vitest';
import { codesOf, useApi } from '../support/api.ts';

const api = useApi({ LIMIT_DEPTH: '10', LIMIT_ALIASES: '20', LIMIT_ROOT_FIELDS: '5', LIMIT_TOKENS: '2000' });

const repeat = (times: number, partOf: (index: number) => string) =>
  Array.from({ length: times }, (_, n) => partOf(n)).join(' ');
const sites = (selection: string) => `{ riskSites(first: 1) { nodes { ${selection} } } }`;
const parents = (levels: number) => `${'parent { '.repeat(levels)} id ${'}'.repeat(levels)}`;
const chain = (length: number, link: (next: string) => string) =>
  repeat(length, (n) => `fragment f${n} on RiskSite { ${n < length - 1 ? link(`...f${n + 1}`) : 'k: id'} }`);

const ask = async (query: string) =>
  (await api.as('wangcheng.riskOfficer')).query(query, {}, { 'accept-language': 'en' });

describe('a document may have as much as its limits say', () => {
  test.each<[limit: string, most: string, more: string]>([
    [
      '10 levels',
      `{ organizations(first: 1) { nodes { ${parents(7)} } } }`,
      `{ organizations(first: 1) { nodes { ${parents(8)} } } }`,
    ],
    [
      '10 levels',
      `{ ${'... { '.repeat(20)} __typename ${'}'.repeat(20)} }`,
      `${sites('...f')} fragment f on RiskSite { organization { ${parents(7)} } }`,
    ],
    ['20 aliases', sites(repeat(20, (n) => `k${n}: id`)), sites(repeat(21, (n) => `k${n}: id`))],
    [
      '20 aliases',
      `${sites('...f0')} ${chain(5, (next) => `${next} ${next}`)}`,
      `${sites('...f0')} ${chain(6, (next) => `${next} ${next}`)}`,
    ],
    ['5 root fields', `{ ${repeat(5, (n) => `k${n}: __typename`)} }`, `{ ${repeat(6, (n) => `k${n}: __typename`)} }`],
    [
      '5 root fields',
      `{ ...f } fragment f on Query { ${repeat(5, () => '__typename')} }`,
      `{ ...f ...f } fragment f on Query { ${repeat(3, () => '__typename')} }`,
    ],
    [
      '5 operations',
      `${repeat(5, (n) => `query q${n} { __typename }`)}`,
      `${repeat(6, (n) => `query q${n} { __typename }`)}`,
    ],
    [
      '2000 fields',
      sites(repeat(1990, () => 'id')),
      `${sites('...f0')} ${chain(14, (next) => `${next} ${next}`).replace('k: id', 'id')}`,
    ],
    ['2000 lines', `{ ${'\n'.repeat(2000)} __typename }`, `{ ${'\n'.repeat(2001)} nope }`],
  ])('%s', async (limit, most, more) => {
    const refused = await ask(more);
    expect([refused.status, refused.data ?? null, refused.errors]).toEqual([
      400,
      null,
      [{ message: `A query has at most ${limit}`, extensions: { code: 'BAD_USER_INPUT' } }],
    ]);
    // several operations need a name, which this one does not give
    expect((await ask(most)).errors.map(({ message }) => message).join()).not.toMatch(/at most/);
  });

  test.each([
    ['tokens', sites(repeat(2000, () => 'id'))],
    ['characters', `{ __typename } #${'x'.repeat(40_000)}`],
    ['nesting', `{ riskSites(filter: ${'['.repeat(1900)}`],
  ])('of %s too', async (_what, query) => {
    const refused = await ask(query);
    expect([refused.status, codesOf(refused)]).toEqual([400, ['BAD_USER_INPUT']]);
  });
});

test('fragments that contain themselves are refused', async () => {
  const refused = await ask(
    `${sites('...f0')} ${repeat(9, (n) => `fragment f${n} on RiskSite { organization { riskSites { nodes { ...f${(n + 1) % 9} } } } }`)}`,
  );
  expect([refused.status, codesOf(refused)]).toEqual([400, ['BAD_USER_INPUT']]);
});

test('fields of one key that differ are refused, with the place of both', async () => {
  const refused = await ask('{ me { unit { name } } me { unit { name: fullName } } }');
  expect(refused).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_USER_INPUT' }, locations: [{ column: 15 }, { column: 36 }] }],
  });
});
