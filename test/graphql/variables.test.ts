import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { make } from './records.ts';

const api = useApi();
let officer: Client;

beforeAll(async () => {
  officer = await api.as('wangcheng.riskOfficer');
  await make(officer, 'riskSite', {
    code: 'V-1',
    people: 1,
    isMonitored: true,
    level: 'MAJOR',
    inspectedOn: '2026-01-01',
  });
  await make(officer, 'riskSite', { code: 'V-2', people: 2, level: 'LOW', threatenedProperty: 9_007_199_254_740_991 });
});

const codes = async (query: string, variables: Record<string, unknown> = {}) => {
  const answer = await officer.query(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data.riskSites.nodes.map(({ code }: { code: string }) => code).join(' ');
};

describe('@skip and @include', () => {
  const cases: [directive: string, variables: Record<string, unknown>, isThere: boolean][] = [
    ['@skip(if: true)', {}, false],
    ['@skip(if: false)', {}, true],
    ['@include(if: true)', {}, true],
    ['@include(if: false)', {}, false],
    ['@include(if: $yes)', {}, true],
    ['@include(if: $yes)', { yes: false }, false],
    ['@skip(if: $yes)', {}, false],
    ['@skip(if: $no)', { no: false }, true],
    ['@skip(if: $no)', { no: true }, false],
    ['@include(if: $yes) @skip(if: $no)', { no: true }, false],
    ['@include(if: $yes) @skip(if: $no)', { no: false }, true],
  ];
  test.each(
    cases,
  )('%s with %j on a field, a list, a fragment and a root field', async (directive, variables, isThere) => {
    const declared = ['$yes: Boolean! = true', '$no: Boolean! = false'].filter((one) =>
      directive.includes(one.split(':')[0] ?? ''),
    );
    const answer = await officer.query(
      `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''} {
        root: riskSites(first: 1) ${directive} { totalCount }
        me ${directive} { id }
        riskSites(filter: { code: { eq: "V-1" } }) {
          totalCount ${directive}
          nodes { code name ${directive} unit ${directive} { code } ... ${directive} { level } ...f ${directive} plans ${directive} { totalCount } }
        }
        riskSitesAggregate(filter: { code: { eq: "V-1" } }) { count sum { people ${directive} } }
      }
      fragment f on RiskSite { people }`,
      variables,
    );
    expect(answer.errors).toEqual([]);
    const { riskSites, riskSitesAggregate, ...others } = answer.data;
    expect(Object.keys(others)).toEqual(isThere ? ['root', 'me'] : []);
    expect(Object.keys(riskSites)).toEqual(isThere ? ['totalCount', 'nodes'] : ['nodes']);
    expect(Object.keys(riskSites.nodes[0])).toEqual(
      isThere ? ['code', 'name', 'unit', 'level', 'people', 'plans'] : ['code'],
    );
    expect(riskSitesAggregate).toEqual([{ count: 1, sum: isThere ? { people: 1 } : {} }]);
  });

  test('may leave nothing at all', async () => {
    const answer = await officer.query('{ riskSites @skip(if: true) { totalCount } }');
    expect([answer.data, answer.errors]).toEqual([{}, []]);
    const empty = await officer.query(
      '{ riskSites(first: 1) { nodes { code @skip(if: true) } pageInfo { hasNextPage @skip(if: true) } } }',
    );
    expect(empty.data).toEqual({ riskSites: { nodes: [{}], pageInfo: {} } });
  });
});

describe('variables of every input type', () => {
  const list = (type: string, use: string) =>
    `query ($v: ${type}) { riskSites(filter: { code: { startsWith: "V-" }, and: [${use}] }, sort: [{ field: CODE }]) { nodes { code } } }`;
  test.each<[type: string, use: string, value: unknown, codes: string]>([
    ['String', '{ code: { eq: $v } }', 'V-1', 'V-1'],
    ['[String!]', '{ code: { in: $v } }', ['V-1', 'V-2'], 'V-1 V-2'],
    ['[String!]', '{ code: { in: $v } }', 'V-2', 'V-2'],
    ['Int', '{ people: { gt: $v } }', 1, 'V-2'],
    ['Boolean', '{ isMonitored: { eq: $v } }', true, 'V-1'],
    ['RiskLevel', '{ level: { eq: $v } }', 'LOW', 'V-2'],
    ['[RiskLevel!]', '{ level: { in: $v } }', ['LOW', 'MAJOR'], 'V-1 V-2'],
    ['Date', '{ inspectedOn: { eq: $v } }', '2026-01-01', 'V-1'],
    ['DateTime', '{ createdAt: { gt: $v } }', '2000-01-01T00:00:00Z', 'V-1 V-2'],
    ['Fen', '{ threatenedProperty: { eq: $v } }', 9_007_199_254_740_991, 'V-2'],
    ['PlaceCode', '{ unit: { within: $v } }', '430112000000', 'V-1 V-2'],
    ['ID', '{ not: { id: { eq: $v } } }', '018f0000-0000-7000-8000-000000000000', 'V-1 V-2'],
    ['IntFilter', '{ people: $v }', { gte: 2, lte: 2 }, 'V-2'],
    ['RiskSiteFilter!', '$v', { people: { lt: 2 } }, 'V-1'],
    ['GeoBox', '{ not: { location: { inBox: $v } } }', { west: 0, south: 0.5, east: 1, north: 1 }, 'V-1 V-2'],
  ])('%s in %s', async (type, use, value, expected) => {
    expect(await codes(list(type, use), { v: value })).toBe(expected);
  });

  test('sorts, numbers and cursors', async () => {
    const query =
      'query ($s: [RiskSiteSort!], $f: Int = 1, $o: Int, $q: String = "V-") { riskSites(search: $q, sort: $s, first: $f, offset: $o) { nodes { code } } }';
    expect(await codes(query, { s: [{ field: 'CODE', direction: 'DESC' }] })).toBe('V-2');
    expect(await codes(query, { s: { field: 'CODE' }, f: 2 })).toBe('V-1 V-2');
    expect(await codes(query, { s: { field: 'CODE' }, o: 1 })).toBe('V-2');
  });

  test('in the middle of literals', async () => {
    const query =
      'query ($field: RiskSiteSortField!, $direction: SortDirection = DESC, $code: String = "V-2") { riskSites(filter: { or: [{ code: { eq: $code } }, { code: { in: ["V-1", $code] } }] }, sort: [{ field: $field, direction: $direction }]) { nodes { code } } }';
    expect(await codes(query, { field: 'CODE' })).toBe('V-2 V-1');
    expect(await codes(query, { field: 'CODE', direction: 'ASC', code: 'V-1' })).toBe('V-1');
  });

  test('left out are arguments left out', async () => {
    const query =
      'query ($filter: RiskSiteFilter, $first: Int, $people: Int) { riskSites(filter: $filter, first: $first) { nodes { code } } other: riskSites(filter: { people: { eq: $people } }) { totalCount } }';
    const answer = await officer.query(query);
    expect(answer.errors).toEqual([]);
    expect(answer.data.riskSites.nodes).toHaveLength(25);
  });
});

describe('wrong variables are refused with 400 and BAD_USER_INPUT', () => {
  test.each<[type: string, use: string, variables: Record<string, unknown>]>([
    ['Int!', 'first: $v', {}],
    ['Int!', 'first: $v', { v: null }],
    ['Int', 'first: $v', { v: '10' }],
    ['Int', 'first: $v', { v: 1.5 }],
    ['Int', 'first: $v', { v: 3_000_000_000 }],
    ['RiskSiteFilter', 'filter: $v', { v: { nope: 1 } }],
    ['RiskSiteFilter', 'filter: $v', { v: { level: { eq: 'NO_SUCH' } } }],
    ['RiskSiteFilter', 'filter: $v', { v: { inspectedOn: { eq: 'yesterday' } } }],
    ['RiskSiteFilter', 'filter: $v', { v: { unit: { eq: '430112' } } }],
    ['RiskSiteFilter', 'filter: $v', { v: { threatenedProperty: { eq: 0.5 } } }],
    ['RiskSiteFilter', 'filter: $v', { v: { and: [null] } }],
    ['[RiskSiteSort!]', 'sort: $v', { v: [{ field: 'NOPE' }] }],
  ])('%s as %s: %j', async (type, use, variables) => {
    const answer = await officer.query(`query ($v: ${type}) { riskSites(${use}) { totalCount } }`, variables);
    expect([answer.status, [...new Set(codesOf(answer))], answer.data ?? null]).toEqual([
      400,
      ['BAD_USER_INPUT'],
      null,
    ]);
  });

  test.each<[path: string, type: string, use: string, value: unknown]>([
    ['v', 'Int!', 'first: $v', null],
    ['v', 'Int', 'first: $v', '10'],
    ['v', 'RiskSiteFilter', 'filter: $v', [[1]]],
    ['v.people.eq', 'RiskSiteFilter', 'filter: $v', { people: { eq: ' at "x"; ' } }],
    ['v.and[1].name.eq', 'RiskSiteFilter', 'filter: $v', { and: [{}, { name: { eq: 1 } }] }],
    ['v.people', 'RiskSiteFilter', 'filter: $v', { people: { nope: 1 } }],
    ['v[1].field', '[RiskSiteSort!]', 'sort: $v', [{ field: 'NAME' }, { field: 'NOPE' }]],
  ])('%s is where a %s as %s is wrong: %j', async (path, type, use, v) => {
    const { errors } = await officer.query(`query ($v: ${type}) { riskSites(${use}) { totalCount } }`, { v });
    expect(errors.map(({ extensions }) => extensions.fields)).toMatchObject([[{ path }]]);
  });

  test('what only the plan can refuse has the path of its field', async () => {
    for (const use of ['first: -1', 'first: 1000000000', 'offset: -1', 'after: "x"'])
      expect((await officer.query(`{ a: riskSites(${use}) { totalCount } }`)).errors).toMatchObject([
        { path: ['a'], extensions: { code: 'BAD_USER_INPUT' } },
      ]);
  });

  test('a long value is not repeated, and what is wrong with it is still said', async () => {
    const v = { people: { eq: 'x'.repeat(1_000_000) } };
    const [error] = (await officer.query('query ($v: RiskSiteFilter) { riskSites(filter: $v) { totalCount } }', { v }))
      .errors;
    expect(error?.message).toMatch(
      /^Variable "\$v" got invalid value "x+ … x+" at "v\.people\.eq"; Int cannot represent|^Variable .* … x+"$/,
    );
    expect(error?.message.length).toBeLessThan(1000);
    expect(error?.extensions.fields).toMatchObject([{ path: 'v.people.eq' }]);
  });
});
