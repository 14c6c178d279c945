import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A process that is alive (a zombie is not). */
export interface LiveProcess {
  pid: number;
  /** program name without folder and extension, such as 'postgres' */
  program: string;
  /** the full command line where the system tells it, else '' */
  command: string;
  /** tells apart two processes that had the same pid; '' on Windows, which does not say */
  startedAt: string;
}

/** The live process of this pid, or undefined when it is gone, a zombie, or the pid is not one. */
export function findProcess(pid: number): LiveProcess | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') return findInProc(pid);
  return process.platform === 'win32' ? findByTasklist(pid) : findByPs(pid);
}

/** Is this process a PostgreSQL server, or a part of one, on that cluster folder? */
export function isPostgresOn(live: LiveProcess, cluster: string): boolean {
  if (live.program !== 'postgres') return false;
  if (process.platform === 'linux') return worksIn(live.pid, cluster);
  return process.platform === 'win32' || live.command.includes(cluster); // on Windows pg_ctl trusts the pid file as well
}

/** Pids of the live programs of that name which work in one of the folders. Linux only, elsewhere empty. */
export function findProcessesIn(folders: string[], programs: string[]): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter(
      (pid) => programs.includes(findProcess(pid)?.program ?? '') && folders.some((folder) => worksIn(pid, folder)),
    );
}

/** Polls until the condition holds; false when it did not within `ms` milliseconds. */
export async function waitUntil(isMet: () => boolean, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await delay(20)) if (isMet()) return true;
  return isMet();
}

function findInProc(pid: number): LiveProcess | undefined {
  const stat = readIfAny(`/proc/${pid}/stat`);
  const nameEnd = stat.lastIndexOf(')');
  const fields = stat.slice(nameEnd + 2).split(' '); // from field 3 (state) on: see proc(5)
  if (!stat || fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return {
    pid,
    program: stat.slice(stat.indexOf('(') + 1, nameEnd),
    command: readIfAny(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim(),
    startedAt: `${readIfAny('/proc/sys/kernel/random/boot_id').trim()}/${fields[19]}`,
  };
}

function findByPs(pid: number): LiveProcess | undefined {
  const env = { ...process.env, LC_ALL: 'C' };
  const { stdout } = spawnSync('ps', ['-o', 'state=,lstart=,command=', '-p', String(pid)], { encoding: 'utf8', env });
  const [, state, startedAt, command] =
    /^(\S+)\s+(\S+ +\S+ +\d+ +[\d:]+ +\d+)\s+(.*)$/m.exec(stdout?.trim() ?? '') ?? [];
  if (!state || !startedAt || !command || state.startsWith('Z')) return undefined;
  return { pid, program: path.basename(command.split(' -')[0] ?? ''), command, startedAt };
}

function findByTasklist(pid: number): LiveProcess | undefined {
  const { stdout } = spawnSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], { encoding: 'utf8' });
  const [, image] = new RegExp(`"([^"]+)","${pid}"`).exec(stdout ?? '') ?? [];
  return image ? { pid, program: path.parse(image).name, command: '', startedAt: '' } : undefined;
}

// by device and inode: a bind mount or a moved folder shows another path
function worksIn(pid: number, folder: string): boolean {
  try {
    const [here, there] = [statSync(`/proc/${pid}/cwd`), statSync(folder)];
    return here.dev === there.dev && here.ino === there.ino;
  } catch {
    return false;
  }
}

function readIfAny(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
