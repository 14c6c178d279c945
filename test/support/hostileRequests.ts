/** A request that costs its sender nothing, and would cost the API much if it were answered. */
export interface HostileRequest {
  what: string;
  query: string;
  variables?: Record<string, unknown>;
}

const repeat = (times: number, partOf: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => partOf(index)).join(' ');
const parents = (levels: number) =>
  `{ organizations { nodes { ${'parent { '.repeat(levels)}id${' }'.repeat(levels)} } } }`;
const ring = repeat(
  9,
  (n) => `fragment f${n} on RiskSite { organization { riskSites { nodes { ...f${(n + 1) % 9} } } } }`,
);
const tree = repeat(20, (n) => `fragment f${n} on RiskSite { ${n < 19 ? `...f${n + 1} ...f${n + 1}` : 'id'} }`);
const sites = (selection: string, args = '') => `{ riskSites${args} { nodes { ${selection} } } }`;
const filtered = 'query ($filter: RiskSiteFilter) { riskSites(filter: $filter) { totalCount } }';
const parts = (count: number) => Array.from({ length: count }, (_, n) => ({ people: { eq: n } }));

/** All of these are refused, under the limits of a product that nobody configured. */
export const hostileRequests: readonly HostileRequest[] = [
  { what: '200 levels', query: parents(200) },
  { what: '60,000 levels', query: parents(60_000) },
  { what: '10,000 aliases', query: sites(repeat(10_000, (n) => `k${n}: id`)) },
  { what: '3,000 aliases, within the tokens', query: sites(repeat(3000, (n) => `k${n}: id`)) },
  { what: '1,000 root fields', query: `{ ${repeat(1000, (n) => `k${n}: riskSites { totalCount }`)} }` },
  { what: 'too many tokens', query: sites(repeat(10_000, () => 'id')) },
  { what: 'a document just under the limit of a body', query: sites(`id #${'x'.repeat(1_048_000)}`) },
  {
    what: 'a text just under the limit of a body',
    query: filtered,
    variables: { filter: { name: { eq: 'x'.repeat(1_048_000) }, nope: 1 } },
  },
  { what: 'fragments in a circle', query: `${sites('...f0')} ${ring}` },
  { what: 'fragments that multiply', query: `${sites('...f0')} ${tree}` },
  {
    what: 'lists in lists',
    query: sites(
      'organization { riskSites(first: 100) { nodes { inspections(first: 100) { nodes { id } } } } }',
      '(first: 100)',
    ),
  },
  { what: 'a first of a billion', query: sites('id', '(first: 1000000000)') },
  { what: 'a filter of 6,000 parts', query: filtered, variables: { filter: { or: parts(6000) } } },
  { what: 'a filter of 40,000 parts', query: filtered, variables: { filter: { or: parts(40_000) } } },
  {
    what: 'a filter 2,000 deep',
    query: filtered,
    variables: { filter: JSON.parse(`${'{"not":'.repeat(2000)}{}${'}'.repeat(2000)}`) },
  },
];
