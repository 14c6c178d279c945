import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { type Made, make } from './records.ts';

const api = useApi();
let officer: Client;
let site: Made;

beforeAll(async () => {
  officer = await api.as('wangcheng.riskOfficer');
  const planner = await api.as('wangcheng.planner');
  const parent = await make(planner, 'organization', { name: '选取上级' });
  const organization = await make(planner, 'organization', { name: '选取机构', parent: parent.id });
  const given = { organization: organization.id, place: '430112001000', location: { lng: 112.5, lat: 28.25 } };
  site = await make(officer, 'riskSite', { code: 'C-1', name: '选取点', ...given });
  const other = await make(officer, 'riskSite', { code: 'C-2', name: '选取点二', organization: organization.id });
  await make(planner, 'emergencyPlan', { name: '选取预案', riskSites: [other.id, site.id] });
});

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const answer = await officer.query(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data;
};

const one = async (selection: string, variables: Record<string, unknown> = {}, declared = '') =>
  (await ask(`query ($id: ID!${declared}) { riskSite(id: $id) { ${selection} } }`, { id: site.id, ...variables }))
    .riskSite;

describe('a selection', () => {
  test('answers in the order asked, under the aliases asked', async () => {
    const answer = await one('b: name code a: name id: version');
    expect(JSON.stringify(answer)).toBe('{"b":"选取点","code":"C-1","a":"选取点","id":1}');
  });

  test('may use names that are words of SQL or JavaScript', async () => {
    const names = ['select', 'from', 'null', 'order', 'constructor', '__proto', 't0', 'page', 'row_to_json', 'ROW'];
    expect(await one(names.map((name) => `${name}: code`).join(' '))).toEqual(
      Object.fromEntries(names.map((name) => [name, 'C-1'])),
    );
  });

  test.each([
    '{ riskSites { NAME: totalCount } }',
    '{ riskSites { nodes { NAME: name } } }',
    '{ riskSites { edges { NAME: cursor } } }',
    '{ riskSites { pageInfo { NAME: hasNextPage } } }',
    '{ riskSitesAggregate { NAME: count } }',
    '{ riskSitesAggregate { sum { NAME: people } } }',
  ])('refuses an alias longer than PostgreSQL’s names, never cuts it: %s', async (query) => {
    const [longest, longer] = await Promise.all(
      [63, 64].map((length) => officer.query(query.replace('NAME', 'x'.repeat(length)))),
    );
    expect(codesOf(longest as never)).toEqual([]);
    expect(JSON.stringify(longest?.data)).toContain(`"${'x'.repeat(63)}":`);
    expect(codesOf(longer as never)).toEqual(['BAD_USER_INPUT']);
  });

  test('merges fields asked for twice, however deep', async () => {
    const answer = await one(`
      organization { name } unit { code }
      organization { parent { name } parent { kind } }
      ... on RiskSite { unit { name } }
      ... { organization { kind } }`);
    expect(answer).toEqual({
      organization: { name: '选取机构', parent: { name: '选取上级', kind: 'DEPARTMENT' }, kind: 'DEPARTMENT' },
      unit: { code: '430112000000', name: '望城区' },
    });
  });

  test('takes fragments, also in fragments and used twice', async () => {
    const data = await ask(
      `query ($id: ID!) { riskSite(id: $id) { ...all organization { ...org parent { ...org } } } }
       fragment all on RiskSite { code ...place ...place }
       fragment place on RiskSite { place { ...names } unit { ...names } }
       fragment names on Place { name }
       fragment org on Organization { name }`,
      { id: site.id },
    );
    expect(data.riskSite).toEqual({
      code: 'C-1',
      place: { name: '高塘岭街道' },
      unit: { name: '望城区' },
      organization: { name: '选取机构', parent: { name: '选取上级' } },
    });
  });

  test('merges lists asked for twice with the same arguments', async () => {
    const data = await ask(
      '{ l: riskSites(filter: { code: { eq: "C-1" } }) { nodes { code } } l: riskSites(filter: { code: { eq: "C-1" } }) { nodes { name } totalCount } }',
    );
    expect(data.l).toEqual({ nodes: [{ code: 'C-1', name: '选取点' }], totalCount: 1 });
  });

  test('knows the type of everything', async () => {
    const data = await ask(
      `query ($id: ID!) { __typename riskSite(id: $id) { __typename location { __typename lng } unit { __typename }
        organization { __typename riskSites { __typename edges { __typename node { __typename } } pageInfo { __typename } } }
        plans { nodes { __typename riskSites { __typename } } } }
        riskSitesAggregate { __typename } me { __typename } }`,
      { id: site.id },
    );
    expect(data).toEqual({
      __typename: 'Query',
      riskSite: {
        __typename: 'RiskSite',
        location: { __typename: 'GeoPoint', lng: 112.5 },
        unit: { __typename: 'Place' },
        organization: {
          __typename: 'Organization',
          riskSites: {
            __typename: 'RiskSiteConnection',
            edges: Array(2).fill({ __typename: 'RiskSiteEdge', node: { __typename: 'RiskSite' } }),
            pageInfo: { __typename: 'PageInfo' },
          },
        },
        plans: { nodes: [{ __typename: 'EmergencyPlan', riskSites: Array(2).fill({ __typename: 'RiskSite' }) }] },
      },
      riskSitesAggregate: [{ __typename: 'RiskSiteGroup' }],
      me: { __typename: 'Me' },
    });
  });

  test('of a point may be partial, aliased and null', async () => {
    expect(await one('location { y: lat } p: location { lng lat }')).toEqual({
      location: { y: 28.25 },
      p: { lng: 112.5, lat: 28.25 },
    });
    const { riskSites } = await ask(
      '{ riskSites(filter: { code: { eq: "C-2" } }) { nodes { location { lng } place { name } } } }',
    );
    expect(riskSites.nodes).toEqual([{ location: null, place: null }]);
  });

  test('keeps the order of a list of references', async () => {
    const { plans } = await one('plans { nodes { name riskSites { code } } }');
    expect(plans.nodes).toEqual([{ name: '选取预案', riskSites: [{ code: 'C-2' }, { code: 'C-1' }] }]);
  });

  test('goes through lists in lists, each with its own page', async () => {
    const selection = `organization { first: riskSites(first: 1, sort: [{ field: CODE }]) { totalCount nodes { code } pageInfo { hasNextPage endCursor } }
      last: riskSites(first: 1, sort: [{ field: CODE, direction: DESC }]) { nodes { code organization { riskSites(search: "二") { totalCount nodes { code } } } } } }`;
    const { organization } = await one(selection);
    expect(organization.first).toMatchObject({
      totalCount: 2,
      nodes: [{ code: 'C-1' }],
      pageInfo: { hasNextPage: true },
    });
    expect(organization.last.nodes).toEqual([
      { code: 'C-2', organization: { riskSites: { totalCount: 1, nodes: [{ code: 'C-2' }] } } },
    ]);
    const after = organization.first.pageInfo.endCursor;
    const rest = await one(
      'organization { riskSites(after: $after, sort: [{ field: CODE }]) { nodes { code } pageInfo { hasPreviousPage } } }',
      { after },
      ', $after: String',
    );
    expect(rest.organization.riskSites).toEqual({ nodes: [{ code: 'C-2' }], pageInfo: { hasPreviousPage: true } });
  });
});

describe('several root fields', () => {
  test('come in the order asked, planned ones and others mixed', async () => {
    const data = await ask(
      '{ z: __typename b: riskSites { totalCount } me { username } a: riskSitesAggregate { count } about { name } place(code: "430112000000") { name } }',
    );
    expect(Object.keys(data)).toEqual(['z', 'b', 'me', 'a', 'about', 'place']);
  });

  test('a nullable one that fails leaves the others', async () => {
    const answer = await officer.query(
      '{ me { username } riskSite(id: "018f0000-0000-7000-8000-000000000000") { name } riskSites { totalCount } }',
    );
    expect(codesOf(answer)).toEqual(['NOT_FOUND']);
    expect(answer.errors[0]?.path).toEqual(['riskSite']);
    expect(answer.data).toMatchObject({ me: { username: 'wangcheng.riskOfficer' }, riskSite: null });
    expect(answer.data.riskSites.totalCount).toBeGreaterThan(0);
  });

  test('one that may not be null and fails leaves no data', async () => {
    const answer = await officer.query('{ me { username } riskSites(first: 0) { totalCount } }');
    expect([answer.data, codesOf(answer)]).toEqual([null, ['BAD_USER_INPUT']]);
  });

  test('mutations run one after the other, in order', async () => {
    const answer = await officer.query(
      `mutation ($id: ID!) {
        a: updateRiskSite(id: $id, version: 1, input: { address: "一" }) { version address }
        b: updateRiskSite(id: $id, version: 2, input: { address: "二" }) { version address }
      }`,
      { id: (await make(officer, 'riskSite')).id },
    );
    expect(answer.data).toEqual({ a: { version: 2, address: '一' }, b: { version: 3, address: '二' } });
  });
});
