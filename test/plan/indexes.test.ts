import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiLoginOf } from '../../api/database/roles.ts';
import { makeSchemas } from '../../api/graphql/schemas.ts';
import type { Ask } from '../../api/request/plan.ts';
import { plugins } from '../../schema/generated/plugins.ts';
import { makeRegistry } from '../../schema/registry.ts';
import { useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { manyRiskSites } from '../support/manyRiskSites.ts';
import { callerWith, planned } from '../support/plans.ts';

const api = useApi();
const { asOwner } = useDatabase(api);
const tenantSchema = makeSchemas(makeRegistry(plugins)).for([]);
const [city, district, township] = ['110000000000', '110108000000', '110108003000'] as const;
const big = ['risk_site', 'inspection'];

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

let client: pg.Client;
let id: string;

beforeAll(async () => {
  await manyRiskSites(api.databaseUrl, 30_000, 2);
  client = new pg.Client(apiLoginOf(api.databaseUrl).url);
  await client.connect();
  const { rows } = await asOwner<{ id: string }>(`select id from risk_site where code = 'B-7'`);
  id = rows[0]?.id as string;
}, 120_000);
afterAll(() => client?.end());

type Question = [what: Ask['what'], type: string, query: string, more?: Record<string, unknown>];

/**
 * The answer to a query for the API's own role, under its row policies, how often it read a big table whole, and how many rows it fetched
 * from them by indexes. `before` goes before the statement.
 */
async function run(unit: string, [what, type, query, more]: Question, before = '') {
  const caller = callerWith('riskOfficer', unit);
  const { text, values } = planned(tenantSchema, caller, query, what, type, {}, more);
  await client.query('begin');
  await client.query(
    `select set_config('app.lo', $1, true), set_config('app.hi', $2, true), set_config('app.above', '{}', true)`,
    [caller.scope.lo, caller.scope.hi],
  );
  const earlier = await readSoFar();
  const { rows } = await client.query(before + text, values);
  const now = await readSoFar();
  await client.query('commit');
  return [rows[0], { scans: now.scans - earlier.scans, fetched: now.fetched - earlier.fetched }];
}

/** PostgreSQL counts for a connection, and begins anew when it likes, but not within a transaction. */
async function readSoFar(): Promise<{ scans: number; fetched: number }> {
  const { rows } = await client.query(
    'select sum(seq_scan)::int as scans, sum(idx_tup_fetch)::int as fetched from pg_stat_xact_user_tables where relname = any ($1)',
    [big],
  );
  return rows[0];
}

/** The big tables that PostgreSQL would read for a query, and how. */
async function readsOf(unit: string, question: Question): Promise<string[]> {
  const [row] = await run(unit, question, 'explain (format json) ');
  return flatten(row['QUERY PLAN'][0].Plan)
    .filter((node) => big.includes(node['Relation Name'] ?? ''))
    .map((node) => `${node['Node Type']} on ${node['Relation Name']}`);
}

/** Every node but those that a Limit feeds: the capped count stops after its 10,000 rows, wherever it reads them. */
const flatten = (node: PlanNode): PlanNode[] => [
  node,
  ...(node.Plans ?? [])
    .filter((child) => node['Node Type'] !== 'Limit' || child['Node Type'] !== 'Seq Scan')
    .flatMap(flatten),
];

async function expectIndexes(unit: string, question: Question): Promise<void> {
  const reads = await readsOf(unit, question);
  expect(reads.length).toBeGreaterThan(0);
  expect(reads.filter((read) => read.startsWith('Seq Scan'))).toEqual([]);
}

const page = '{ totalCount nodes { id name level } }';
const list = (args: string, selection = page): Question => ['list', 'RiskSite', `{ riskSites${args} ${selection} }`];

test.each<[string, string]>([
  ['by the default sort', ''],
  [
    'filtered by level, sorted by inspection',
    '(filter: { level: { in: [MAJOR] } }, sort: { field: INSPECTED_ON, direction: DESC })',
  ],
  ['filtered by hazard, sorted by level', '(filter: { hazardType: { eq: "FLOOD" } }, sort: { field: LEVEL })'],
  ['sorted by name', '(sort: { field: NAME })'],
  ['by an organization', '(filter: { organizationId: { eq: "01a20174-8c7c-725a-a5c6-5e85a6d89c73" } })'],
])('a list %s reads risk sites by an index, for a city and for a township', async (_name, args) => {
  for (const unit of [city, township]) await expectIndexes(unit, list(args));
});

test('the next page begins at an index, wherever it lies', async () => {
  const officer = await api.as('beijing.riskOfficer');
  const args = 'sort: [{ field: NAME }], first: 25';
  const start = await officer.query(`{ riskSites(${args}) { pageInfo { endCursor } } }`);
  await expectIndexes(city, list(`(${args}, after: "${start.data.riskSites.pageInfo.endCursor}")`, '{ nodes { id } }'));
});

test('a record, and lists within it, are read by indexes', async () => {
  for (const selection of ['name', 'inspections(first: 3) { totalCount nodes { number } }'])
    await expectIndexes(city, ['one', 'RiskSite', `{ riskSite(id: "${id}") { ${selection} } }`]);
});

test('lists within a list are read by indexes', async () => {
  const inspections =
    '{ nodes { inspections(first: 3, sort: [{ field: INSPECTED_AT, direction: DESC }]) { nodes { number } } } }';
  await expectIndexes(city, list('(sort: [{ field: NAME }], first: 25)', inspections));
});

describe('what is counted is read by an index', () => {
  test.each([
    '{ riskSitesAggregate(groupBy: [LEVEL]) { key { level } count sum { people } } }',
    '{ riskSitesAggregate(groupBy: [CHILD_UNIT]) { key { childUnit { name } } count sum { people } } }',
  ])('%s', async (query) => {
    for (const unit of [district, township]) await expectIndexes(unit, ['aggregate', 'RiskSite', query]);
  });
});

test.each([
  '风险点77',
  'b-2999',
  'fxdabc',
  '险',
  '7',
  'f',
])('a search for %s, whose function EXPLAIN does not see, reads no big table whole', async (word) => {
  const [found, { scans }] = await run(city, [
    'search',
    'SearchHit',
    `{ search(text: "${word}") { id } }`,
    { words: [word] },
  ]);
  expect(JSON.parse(found.json).length).toBeGreaterThan(0);
  expect(scans).toBe(0);
});

test.each([
  '龘',
  '龘 风险点',
  '风 龘 7',
  '龘 y',
])('a search for %s fetches the one site that has it, not those of the scope', async (text) => {
  await asOwner(`update risk_site set name = '风险点7龘', search_pinyin = 'fxd7y' where code = 'B-7'`);
  const question: Question = ['search', 'SearchHit', `{ search(text: "${text}") { id } }`, { words: text.split(' ') }];
  const [found, { fetched }] = await run(city, question);
  expect(JSON.parse(found.json)).toEqual([{ id }]);
  expect(fetched).toBeLessThan(100);
});
