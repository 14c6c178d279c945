import pg from 'pg';
import { expect, test } from 'vitest';
import { apiLoginOf } from '../../api/database/roles.ts';
import { makeSchemas } from '../../api/graphql/schemas.ts';
import { plugins } from '../../schema/generated/plugins.ts';
import { makeRegistry } from '../../schema/registry.ts';
import { useApi } from '../support/api.ts';
import { manyRiskSites } from '../support/manyRiskSites.ts';
import { callerWith, planned } from '../support/plans.ts';

const api = useApi();
const tenantSchema = makeSchemas(makeRegistry(plugins)).for([]);

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: PlanNode[];
}

/** How PostgreSQL would run the statement for the API's own role, under its row policies. */
async function explain(unit: string, query: string): Promise<PlanNode[]> {
  const caller = callerWith('riskOfficer', unit);
  const { text, values } = planned(tenantSchema, caller, query, 'list', 'RiskSite');
  const client = new pg.Client(apiLoginOf(api.databaseUrl).url);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.lo', $1, true), set_config('app.hi', $2, true)`, [
      caller.scope.lo,
      caller.scope.hi,
    ]);
    const { rows } = await client.query(`explain (format json) ${text}`, values);
    return flatten(rows[0]['QUERY PLAN'][0].Plan);
  } finally {
    await client.end();
  }
}

/** Every node but those that a Limit feeds: the capped count stops after its 10,000 rows, wherever it reads them. */
const flatten = (node: PlanNode): PlanNode[] => [
  node,
  ...(node.Plans ?? [])
    .filter((child) => node['Node Type'] !== 'Limit' || child['Node Type'] !== 'Seq Scan')
    .flatMap(flatten),
];

const page = '{ totalCount nodes { id name level } }';
const lists: [string, string][] = [
  ['by the default sort', ''],
  [
    'filtered by level, sorted by inspection',
    '(filter: { level: { in: [MAJOR] } }, sort: { field: INSPECTED_ON, direction: DESC })',
  ],
  ['filtered by hazard, sorted by level', '(filter: { hazardType: { eq: "FLOOD" } }, sort: { field: LEVEL })'],
  ['sorted by name', '(sort: { field: NAME })'],
  ['by an organization', '(filter: { organizationId: { eq: "01a20174-8c7c-725a-a5c6-5e85a6d89c73" } })'],
];

let filled = false;

test.each(lists)('a list %s reads risk sites by an index, for a city and for a township', async (_name, args) => {
  if (!filled) await manyRiskSites(api.databaseUrl, 30_000);
  filled = true;
  for (const unit of ['110000000000', '110108003000']) {
    const reads = (await explain(unit, `{ riskSites${args} ${page} }`)).filter(
      (node) => node['Relation Name'] === 'risk_site',
    );
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
  }
});
