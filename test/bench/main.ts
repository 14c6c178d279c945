import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbedded } from '../../api/database/embedded/startEmbedded.ts';
import { compareReads, compareWrites } from './compare.ts';
import { measureCustom } from './custom.ts';
import { makeNation } from './data/makeNation.ts';
import { addPostgraphileFunctions } from './data/postgraphileFunctions.ts';
import { type Flags, readFlags } from './flags.ts';
import { measureGrowth } from './growth.ts';
import { measureHostile } from './hostile.ts';
import { startLoad } from './load/startLoad.ts';
import { measureAll } from './measure.ts';
import type { ServerName } from './operations/operation.ts';
import { reportOf, writeReadme } from './report.ts';
import { type RunningServer, startServer } from './servers/startServer.ts';

// The product against PostGraphile 5 and against what the machine can do at all: see README.md beside this file.

/** A further server is a name here, a program in servers/ and a column in report.ts. */
const serverNames: readonly ServerName[] = ['product', 'open', 'postgraphile', 'limit'];

/** Room for the data in memory; commits do not wait for the disk, so that servers are measured and not the disk. */
const settings = { fsync: 'off', shared_buffers: '1GB', max_wal_size: '4GB', max_connections: '80' };

// ended from outside, PostgreSQL ends with this process, and the servers when they see it gone
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

const flags = readFlags(process.argv.slice(2));
const folder = mkdtempSync(path.join(os.tmpdir(), 'anlan-bench-'));
chmodSync(folder, 0o755); // as root the database runs under another account
const postgres = await startEmbedded({ dataDir: path.join(folder, 'data'), settings });
try {
  console.log(await run(postgres.url, flags));
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

function run(serverUrl: string, given: Flags): Promise<string> {
  if (given.growth) return measureGrowth(serverUrl);
  if (given.hostile) return measureHostile(serverUrl, given.profile);
  if (given.custom) return measureCustom(serverUrl, given);
  return compareServers(serverUrl, given);
}

async function compareServers(serverUrl: string, given: Flags): Promise<string> {
  const nation = await makeNation(serverUrl, given.rows);
  await addPostgraphileFunctions(nation.ownerUrl);
  const servers: RunningServer[] = [];
  const load = startLoad(nation.callers);
  try {
    for (const name of serverNames) servers.push(await startServer(name, { ...nation, profile: given.profile }));
    const { reads, kilobytes } = await compareReads(servers, given.operations, nation.callers);
    await compareWrites(servers, given.operations, nation.callers, nation.ownerUrl);
    console.log(
      `${reads} reads (${kilobytes} kB) answered alike by ${serverNames.join(', ')}; each leaves history and event of a create`,
    );
    const report = reportOf(await measureAll(servers, load, given), servers, given);
    if (given.write) writeReadme(report);
    return report;
  } finally {
    load.stop();
    for (const server of servers) await server.stop();
  }
}
