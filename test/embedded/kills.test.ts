import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { findProcess } from '../../api/database/embedded/processes.ts';
import {
  eventually,
  firstLine,
  keepRow,
  killHard,
  makeFolder,
  postmasterPid,
  readRow,
  spawnAnlan,
  spawnOwned,
  start,
} from './support.ts';

test('a killed postmaster is started again under the same URL, again and again', async () => {
  const dataDir = makeFolder();
  const { url, ready } = await start(dataDir);
  await keepRow(url, 'still here');
  for (const _ of [1, 2, 3]) {
    const killed = postmasterPid(dataDir);
    process.kill(killed, 'SIGKILL');
    await eventually(() => expect(postmasterPid(dataDir)).not.toBe(killed));
    await ready();
    expect(await readRow(url)).toBe('still here');
  }
});

test('a backend that outlives its postmaster does not hinder the restart', async () => {
  const dataDir = makeFolder();
  const { url } = await start(dataDir);
  await keepRow(url, 'still here');
  const busy = new pg.Client(url);
  busy.on('error', () => {});
  await busy.connect();
  const endless = busy.query('do $$ begin loop null; end loop; end $$').catch((error: Error) => error.message);
  process.kill(postmasterPid(dataDir), 'SIGKILL');
  expect(await eventually(() => readRow(url))).toBe('still here');
  expect(await endless).toMatch(/terminated|shutdown/);
});

test('a crashed backend is PostgreSQL’s own business: same postmaster, same URL', async () => {
  const dataDir = makeFolder();
  const { url } = await start(dataDir);
  await keepRow(url, 'still here');
  const pid = postmasterPid(dataDir);
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  const ended = new Promise((resolve) => client.once('end', resolve));
  process.kill((await client.query('select pg_backend_pid() pid')).rows[0].pid, 'SIGKILL');
  await ended;
  expect(await eventually(() => readRow(url))).toBe('still here');
  expect(postmasterPid(dataDir)).toBe(pid);
});

test('stop during a restart ends it for good', async () => {
  const dataDir = makeFolder();
  const embedded = await start(dataDir);
  process.kill(postmasterPid(dataDir), 'SIGKILL');
  await embedded.stop();
  await expect(readRow(embedded.url)).rejects.toThrow('ECONNREFUSED');
});

test('when Node exits without stop, PostgreSQL ends with it', async () => {
  const dataDir = makeFolder();
  const anlan = spawnAnlan(dataDir);
  await firstLine(anlan);
  const pid = postmasterPid(dataDir);
  anlan.kill('SIGTERM'); // process.exit() in startAndWait.ts
  await eventually(() => expect(findProcess(pid)).toBeUndefined());
});

test('after kill -9 of Node the next start stops the orphan and finds the rows', async () => {
  const dataDir = makeFolder();
  const anlan = spawnAnlan(dataDir);
  const url = await firstLine(anlan);
  await keepRow(url, 'still here');
  const orphan = postmasterPid(dataDir);
  await killHard(anlan);
  expect(findProcess(orphan)?.program).toBe('postgres');
  const next = await start(dataDir);
  expect(findProcess(orphan)).toBeUndefined();
  expect(next.url).toBe(url);
  expect(await readRow(url)).toBe('still here');
});

test('after kill -9 of Node and PostgreSQL the next start finds the rows', async () => {
  const dataDir = makeFolder();
  const anlan = spawnAnlan(dataDir);
  const url = await firstLine(anlan);
  await keepRow(url, 'still here');
  const orphan = postmasterPid(dataDir);
  await killHard(anlan);
  process.kill(orphan, 'SIGKILL');
  expect(await readRow((await start(dataDir)).url)).toBe('still here');
});

test('a first start killed while it made the database is made anew', async () => {
  const dataDir = makeFolder();
  const anlan = spawnAnlan(dataDir);
  const unfinished = () => readdirSync(dataDir).filter((name) => name.startsWith('postgres.initdb-'));
  const half = await eventually(() => {
    const [name = ''] = unfinished();
    expect(existsSync(path.join(dataDir, name, 'cluster', 'PG_VERSION'))).toBe(true);
    return name;
  });
  await killHard(anlan);
  expect(existsSync(path.join(dataDir, 'postgres'))).toBe(false);
  const { url } = await start(dataDir);
  await keepRow(url, 'new');
  expect(unfinished()).toEqual([]);
  expect(half).not.toBe('');
});

test.each(['a zombie', 'another program'])('a pid file that names %s is stale', async (kind) => {
  const dataDir = makeFolder();
  const first = await start(dataDir);
  await keepRow(first.url, 'still here');
  await first.stop();
  const parent = spawnOwned('sh', ['-c', 'true & echo $!; exec sleep 600']); // sleep never reaps its child
  const zombie = Number(await firstLine(parent));
  await eventually(() => expect(findProcess(zombie)).toBeUndefined());
  writeFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), `${kind === 'a zombie' ? zombie : parent.pid}\n`);
  expect(await readRow((await start(dataDir)).url)).toBe('still here');
  expect(findProcess(parent.pid ?? 0)?.program).toBe('sleep');
});
