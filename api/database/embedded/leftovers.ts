import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../../errors.ts';
import type { DataFolder } from './dataFolder.ts';
import { findProcess, findProcessesIn, isPostgresOn, waitUntil } from './processes.ts';
import type { Programs } from './programs.ts';
import { shutDown } from './shutDown.ts';

const SHUTDOWN_PATIENCE = 10_000;
const GRACE = 500; // backends of a killed postmaster notice within milliseconds, unless they are computing

/**
 * Clears what a killed Anlan or a killed PostgreSQL left: a running server, its backends, its pid file.
 * The caller holds the data folder's lock, so nothing found here belongs to another live Anlan.
 * @throws StartError when a process will not end
 */
export async function clearLeftovers(programs: Programs, cluster: string, log: (line: string) => void): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid');
  await stopOrphan(programs, cluster, readPid(pidFile), log);
  await endBackends(cluster);
  rmSync(pidFile, { force: true }); // PostgreSQL takes it for valid when its pid is a zombie or was given away
}

/** Ends the initdb runs that were cut off from their Anlan, and removes what they had made. */
export async function removeUnfinished(folder: DataFolder): Promise<void> {
  for (const name of readdirSync(folder.root)) {
    const place = path.join(folder.root, name);
    if (!place.startsWith(folder.unfinished)) continue;
    const isQuiet = () =>
      kill(findProcessesIn([place, path.join(place, 'cluster')], ['initdb', 'postgres']), 'SIGKILL') === 0;
    await waitUntil(isQuiet, SHUTDOWN_PATIENCE);
    rmSync(place, { recursive: true, force: true });
  }
}

async function stopOrphan(
  programs: Programs,
  cluster: string,
  pid: number,
  log: (line: string) => void,
): Promise<void> {
  const orphan = findProcess(pid);
  if (!orphan || !isPostgresOn(orphan, cluster)) return;
  log(`PostgreSQL (pid ${pid}) was left running by a killed process; stopping it`);
  if (await shutDown(programs, pid, () => findProcess(pid)?.startedAt !== orphan.startedAt, SHUTDOWN_PATIENCE)) return;
  throw new StartError(`Another PostgreSQL (pid ${pid}) uses ${cluster} and does not end. End it, then start again.`);
}

async function endBackends(cluster: string): Promise<void> {
  const find = () => findProcessesIn([cluster], ['postgres']);
  if (await waitUntil(() => find().length === 0, GRACE)) return;
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    kill(find(), signal);
    if (await waitUntil(() => find().length === 0, GRACE)) return;
  }
  throw new StartError(
    `PostgreSQL processes still use ${cluster} (pid ${find().join(', ')}). End them, then start again.`,
  );
}

function kill(pids: number[], signal: NodeJS.Signals): number {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  return pids.length;
}

function readPid(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Number.NaN;
    throw error;
  }
}
