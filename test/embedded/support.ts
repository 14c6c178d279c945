import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { onTestFinished, vi } from 'vitest';
import { findProcessesIn } from '../../api/database/embedded/processes.ts';
import { type EmbeddedPostgres, startEmbedded } from '../../api/database/embedded/startEmbedded.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // a database is made in a second, on a busy machine in more

/** Starting as root means starting for another account, and no file mode stops us. */
export const isRoot = process.getuid?.() === 0;

/** A folder which everybody may enter, removed when the test is over; by then no PostgreSQL may be left in it. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'anlan-embedded-'));
  chmodSync(folder, 0o755);
  onTestFinished(async () => {
    const find = () =>
      findProcessesIn([folder, ...readdirSync(folder).map((name) => path.join(folder, name))], ['postgres']);
    await eventually(() => assert.deepEqual(find(), []));
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Starts a server that is stopped when the test is over. */
export async function start(dataDir: string, log?: (line: string) => void): Promise<EmbeddedPostgres> {
  const embedded = await startEmbedded({ dataDir, log, settings: { fsync: 'off' } });
  onTestFinished(() => embedded.stop());
  return embedded;
}

/** The message startEmbedded refuses with. */
export async function refusal(dataDir: string): Promise<string> {
  const outcome = await startEmbedded({ dataDir, settings: { fsync: 'off' } }).catch((error: Error) => error);
  if (outcome instanceof Error) return `${outcome.name}: ${outcome.message}`;
  await outcome.stop();
  return 'it started';
}

/** The first column of the first row. */
export async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

export async function keepRow(url: string, text: string): Promise<void> {
  await ask(url, 'create table if not exists kept (text text)');
  await ask(url, `insert into kept values ('${text}')`);
}

export const readRow = (url: string) => ask(url, 'select text from kept');

/** Repeats until it does not throw, for at most 10 s. */
export async function eventually<T>(act: () => T | Promise<T>): Promise<T> {
  for (const end = Date.now() + 10_000; ; await delay(20)) {
    try {
      return await act();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

export function postmasterPid(dataDir: string): number {
  return Number.parseInt(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

/** Runs startEmbedded in a Node process of its own, which is ended when the test is over. */
export function spawnAnlan(dataDir: string): ChildProcess {
  return spawnOwned(process.execPath, [path.join(import.meta.dirname, 'startAndWait.ts'), dataDir]);
}

export function spawnOwned(command: string, args: string[]): ChildProcess {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill();
  });
  return child;
}

export async function firstLine(child: ChildProcess): Promise<string> {
  const [data] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return data.toString().trim();
}

/** kill -9, and its end. */
export async function killHard(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}
