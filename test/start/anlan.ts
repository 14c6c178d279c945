import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { findProcessesIn } from '../../api/database/embedded/processes.ts';
import { fromRoot } from '../../api/paths.ts';
import { isRoot, makeFolder } from '../embedded/support.ts';

/** An ordinary account, for tests that root cannot be stopped in. */
export const nobody = 65534;

/** `node api/main.ts ...` in a process group of its own. */
export interface Anlan {
  child: ChildProcess;
  /** All it has printed so far. */
  said(): string;
  /** Resolves when it has printed this. @throws when it ends before, with what it printed */
  hears(pattern: RegExp): Promise<RegExpExecArray>;
  /** The URL it serves at, when it is ready. @throws when it ends before */
  url(): Promise<string>;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string>;
}

interface RunOptions {
  main?: string;
  /** Account to run as; for root only. */
  uid?: number;
}

/** Nothing of this test run's environment but the way to programs reaches it; the port is any free one. */
export function runAnlan(
  args: string[],
  environment: Record<string, string>,
  { main = fromRoot('api/main.ts'), uid }: RunOptions = {},
): Anlan {
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH, PORT: '0', DEMO_YEAR: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...(uid !== undefined && isRoot && { uid, gid: uid }),
  });
  let said = '';
  const heard = new EventTarget();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
      heard.dispatchEvent(new Event('text'));
    });
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  const anlan: Anlan = {
    child,
    said: () => said,
    ended,
    async hears(pattern) {
      for (;;) {
        const match = pattern.exec(said);
        if (match) return match;
        const next = await Promise.race([once(heard, 'text'), ended]);
        if (!Array.isArray(next)) throw new Error(`It ended with ${next}:\n${said}`);
      }
    },
    url: async () => (await anlan.hears(/^Anlan 安澜: (\S+)$/m))[1] as string,
  };
  onTestFinished(async () => {
    child.kill('SIGKILL'); // a test that stopped it finds it gone
    await ended;
  });
  return anlan;
}

export const startAnlan = (environment: Record<string, string>, options?: RunOptions): Anlan =>
  runAnlan(['start'], environment, options);

/** Ends it in order. @returns its exit code */
export function stop({ child, ended }: Anlan): Promise<number | string> {
  child.kill('SIGTERM');
  return ended;
}

/** kill -9. */
export function kill({ child, ended }: Anlan): Promise<number | string> {
  child.kill('SIGKILL');
  return ended;
}

/** Runs a command to its end. */
export async function run(
  args: string[],
  environment: Record<string, string>,
  options?: RunOptions,
): Promise<{ code: number | string; said: string }> {
  const anlan = runAnlan(args, environment, options);
  return { code: await anlan.ended, said: anlan.said() };
}

/** A data folder that is removed after the test; by then no PostgreSQL may run in it. */
export function makeDataFolder(uid?: number): string {
  const folder = makeFolder();
  if (uid !== undefined && isRoot) chownSync(folder, uid, uid);
  return folder;
}

export const postgresIn = (dataDir: string): number[] =>
  findProcessesIn([path.join(dataDir, 'postgres')], ['postgres']);
