import { execFile, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { readConfig } from '../../api/config.ts';
import { startEmbedded } from '../../api/database/embedded/startEmbedded.ts';
import { start } from '../../api/start.ts';
import { clientOf } from '../support/client.ts';
import { manyRiskSites } from '../support/manyRiskSites.ts';

// Measures exports and imports of many risk sites, with the memory of the API's process (Linux): node test/bench/sheets.ts [rows]

const rows = Number(process.argv[2] ?? 100_000);
const run = promisify(execFile);

const folder = mkdtempSync(path.join(os.tmpdir(), 'anlan-bench-'));
chmodSync(folder, 0o755); // as root the database runs under another account
const postgres = await startEmbedded({ dataDir: path.join(folder, 'data'), settings: { fsync: 'off' } });
const databaseUrl = new URL(postgres.url);
databaseUrl.pathname = '/bench';
const environment = { PORT: '0', DATABASE_URL: databaseUrl.href, DEMO: '1', DEMO_YEAR: '0' };
await (await start(readConfig(environment))).stop();
await manyRiskSites(databaseUrl.href, rows);
// as `npm start` does, in a process of its own, so that its memory is that of sheets alone
const [, ...command] = JSON.parse(readFileSync('package.json', 'utf8')).scripts.start.split(' ');
const api = spawn(process.execPath, command, {
  env: { ...process.env, ...environment },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await measure(await urlOf());
} finally {
  api.kill();
  await once(api, 'exit');
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function urlOf(): Promise<string> {
  // whoever leaves a loop over the stream itself closes it, and the API could say no more
  for await (const [text] of on(api.stdout, 'data')) {
    const url = /http:\/\/[\d.:]+/.exec(String(text))?.[0];
    if (url) return url;
  }
  throw new Error('The API did not start');
}

/** Bytes of the API's process. */
function memory(): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${api.pid}/status`, 'utf8'))?.[1]) * 1024;
}

/** Seconds of processor time of the API. */
function apiSeconds(): number {
  return secondsOf(api.pid as number).own;
}

/** The same of PostgreSQL: of the processes that work, and of those that have ended. */
function databaseSeconds(): number {
  const server = Number.parseInt(readFileSync(path.join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8'), 10);
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? secondsOf(Number(name)) : []));
  const working = all.filter(({ parent }) => parent === server);
  return working.reduce((sum, { own }) => sum + own, secondsOf(server).ended);
}

function secondsOf(pid: number): { parent: number; own: number; ended: number } {
  try {
    const [, parent = 0, ...times] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = times.slice(9);
    return { parent, own: (user + system) / 100, ended: (endedUser + endedSystem) / 100 };
  } catch {
    return { parent: 0, own: 0, ended: 0 }; // it has ended
  }
}

async function measure(url: string): Promise<void> {
  const { data } = await clientOf(url, '').query(
    'mutation { login(username: "beijing.riskOfficer", password: "Anlan-demo-1") { token } }',
  );
  const curl = (...args: string[]) => run('curl', ['-sS', '-H', `authorization: Bearer ${data.login.token}`, ...args]);
  for (const format of ['csv', 'xlsx']) {
    const file = path.join(folder, `sheet.${format}`);
    await timed(`export ${format}`, () => curl('-o', file, `${url}/export/riskSites.${format}`));
    console.log(`  ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  }
  // the officer's own unit takes what its townships have
  const columns = 'code,name,kind,hazardType,level,state,people,organization,inspectedOn';
  const made = encodeURIComponent('{"code":{"startsWith":"B-"}}');
  const sheets = ['csv', 'xlsx'].map((format) => ({ format, file: path.join(folder, `own.${format}`) }));
  for (const { format, file } of sheets)
    await curl('-o', file, `${url}/export/riskSites.${format}?columns=${columns}&filter=${made}`);
  for (const { format, file } of sheets) {
    const send = () =>
      curl(
        '--data-binary',
        `@${file}`,
        '-H',
        'content-type: application/octet-stream',
        `${url}/import/riskSites?mode=commit`,
      );
    await timed(`import of new, ${format}`, send);
    await timed(`import of unchanged, ${format}`, send);
    // the sheet stays, and somebody else changes the records
    await asOwner("update risk_site set name = '旧' || name where owner = 110000000000 and code like 'B-%'");
    await timed(`import of changes, ${format}`, send);
    await asOwner("delete from risk_site where owner = 110000000000 and code like 'B-%'");
  }
}

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client(databaseUrl.href);
  await client.connect();
  await client.query(sql);
  await client.query('vacuum analyze risk_site');
  await client.end();
}

async function timed(what: string, work: () => Promise<{ stdout: string }>): Promise<void> {
  const [apiBefore, databaseBefore] = [apiSeconds(), databaseSeconds()];
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, memory());
  }, 50);
  const before = memory();
  const from = performance.now();
  const { stdout } = await work().finally(() => clearInterval(watch));
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const shares = `API ${(apiSeconds() - apiBefore).toFixed(1)} s, PostgreSQL ${(databaseSeconds() - databaseBefore).toFixed(1)} s`;
  console.log(
    `${what.padEnd(32)}${seconds} s (processor: ${shares}), at most ${megabytes(most)} (before ${megabytes(before)}) ${stdout}`,
  );
}
