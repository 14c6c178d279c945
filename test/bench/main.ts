import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../../api/config.ts';
import { startEmbedded } from '../../api/database/embedded/startEmbedded.ts';
import { start } from '../../api/start.ts';
import { clientOf } from '../support/client.ts';
import { manyRiskSites } from '../support/manyRiskSites.ts';

// Measures the API over HTTP for a city with many risk sites below it: npm run bench [rows]

const rows = Number(process.argv[2] ?? 200_000);
const repetitions = 200;

const questions: Record<string, string> = {
  'by id': 'query ($id: ID!) { riskSite(id: $id) { name level unit { fullName } } }',
  'page of 25, filter + sort + count':
    '{ riskSites(filter: { level: { in: [MAJOR, LARGER] } }, sort: [{ field: INSPECTED_ON, direction: DESC }]) { totalCount isTotalCapped nodes { id name level kind people inspectedOn unit { fullName } } } }',
  'page of 25 by level, filter + count':
    '{ riskSites(filter: { hazardType: { eq: "FLOOD" } }, sort: [{ field: LEVEL }]) { totalCount nodes { id name level } } }',
  'page 100 by keyset':
    'query ($after: String!) { riskSites(sort: [{ field: NAME }], after: $after) { nodes { id name } pageInfo { endCursor } } }',
  'nested three levels':
    '{ riskSites(first: 25, sort: [{ field: NAME }]) { nodes { name organization { name members(first: 3) { nodes { person { name } } } } } } }',
  'aggregate by child unit and level': '{ riskSitesAggregate(groupBy: [CHILD_UNIT, LEVEL]) { key { level } count } }',
};

const folder = mkdtempSync(path.join(os.tmpdir(), 'anlan-bench-'));
chmodSync(folder, 0o755); // as root the database runs under another account
const postgres = await startEmbedded({ dataDir: path.join(folder, 'data'), settings: { fsync: 'off' } });
const databaseUrl = new URL(postgres.url);
databaseUrl.pathname = '/bench';
const running = await start(readConfig({ PORT: '0', DATABASE_URL: databaseUrl.href, DEMO: '1' }));
try {
  await manyRiskSites(databaseUrl.href, rows);
  await measure();
} finally {
  await running.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const anonymous = clientOf(running.url, '');
  const login = await anonymous.query(
    `mutation { login(username: "beijing.riskOfficer", password: "Anlan-demo-1") { token } }`,
  );
  const officer = clientOf(running.url, login.data.login.token);
  const first = await officer.query(
    '{ riskSites(sort: [{ field: NAME }], first: 100) { nodes { id } pageInfo { endCursor } } }',
  );
  const variables = { id: first.data.riskSites.nodes[0].id, after: first.data.riskSites.pageInfo.endCursor };
  console.log(
    `${rows} risk sites below Beijing; milliseconds over HTTP, ${repetitions} requests one after the other\n`,
  );
  console.log(`${'question'.padEnd(40)}median    p95`);
  for (const [name, question] of Object.entries(questions)) {
    const times: number[] = [];
    for (let index = 0; index < repetitions; index++) {
      const from = performance.now();
      const { errors } = await officer.query(question, variables);
      if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(times.length * share)] as number).toFixed(1).padStart(7);
    console.log(`${name.padEnd(40)}${at(0.5)}${at(0.95)}`);
  }
}
