import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { readConfig } from '../../api/config.ts';
import { startEmbedded } from '../../api/database/embedded/startEmbedded.ts';
import { start } from '../../api/start.ts';
import { clientOf } from '../support/client.ts';
import { manyRiskSites } from '../support/manyRiskSites.ts';

// Measures exports and imports of many risk sites, with the memory of the API's process: node test/bench/sheets.ts [rows]

const rows = Number(process.argv[2] ?? 100_000);
const run = promisify(execFile);

const folder = mkdtempSync(path.join(os.tmpdir(), 'anlan-bench-'));
chmodSync(folder, 0o755); // as root the database runs under another account
const postgres = await startEmbedded({ dataDir: path.join(folder, 'data'), settings: { fsync: 'off' } });
const databaseUrl = new URL(postgres.url);
databaseUrl.pathname = '/bench';
const environment = { PORT: '0', DATABASE_URL: databaseUrl.href, DEMO: '1' };
await (await start(readConfig(environment))).stop();
await manyRiskSites(databaseUrl.href, rows);
// as `npm start` does, in a process of its own, so that its memory is that of sheets alone
const [, ...command] = JSON.parse(readFileSync('package.json', 'utf8')).scripts.start.split(' ');
const api = spawn(process.execPath, command, {
  env: { ...process.env, ...environment },
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
  for await (const text of api.stdout) {
    const url = /http:\/\/[\d.:]+/.exec(String(text))?.[0];
    if (url) return url;
  }
  throw new Error('The API did not start');
}

/** Bytes of the API's process. */
function memory(): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${api.pid}/status`, 'utf8'))?.[1]) * 1024;
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
  const own = path.join(folder, 'own.xlsx');
  const made = encodeURIComponent('{"code":{"startsWith":"B-"}}');
  await curl('-o', own, `${url}/export/riskSites.xlsx?columns=${columns}&filter=${made}`);
  const send = (file: string, query: string) =>
    curl(
      '--data-binary',
      `@${file}`,
      '-H',
      'content-type: application/octet-stream',
      `${url}/import/riskSites?${query}`,
    );
  await timed('import of new, xlsx', () => send(own, 'mode=commit'));
  await timed('import of unchanged, xlsx', () => send(own, 'mode=commit'));
  const mine = encodeURIComponent('{"unit":{"eq":"110000000000"},"code":{"startsWith":"B-"}}');
  await curl('-o', own, `${url}/export/riskSites.csv?columns=${columns}&filter=${mine}`);
  writeFileSync(own, readFileSync(own, 'utf8').replaceAll('风险点', '隐患点'));
  await timed('import of changes, csv', () => send(own, 'mode=commit'));
}

async function timed(what: string, work: () => Promise<{ stdout: string }>): Promise<void> {
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, memory());
  }, 50);
  const before = memory();
  const from = performance.now();
  const { stdout } = await work().finally(() => clearInterval(watch));
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  console.log(`${what.padEnd(32)}${seconds} s, at most ${megabytes(most)} (before ${megabytes(before)}) ${stdout}`);
}
