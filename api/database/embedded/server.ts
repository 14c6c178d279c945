import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { type Account, under } from './account.ts';
import { explainOutput } from './explain.ts';
import type { Programs } from './programs.ts';

/** One run of PostgreSQL. */
export interface Server {
  pid: number;
  /** resolves when it accepts connections; rejects when it ends before, or cannot be run */
  ready: Promise<void>;
  /** resolves when it has ended, with the reason in words */
  ended: Promise<string>;
  hasEnded(): boolean;
}

export interface ServerOptions {
  programs: Programs;
  /** absolute path of the data folder, for messages */
  root: string;
  cluster: string;
  account?: Account;
  settings: Record<string, string>;
  log: (line: string) => void;
}

const DEFAULTS = {
  shared_buffers: '128MB',
  max_connections: '60',
  jit: 'off',
  timezone: 'Asia/Shanghai',
  log_timezone: 'Asia/Shanghai',
  log_checkpoints: 'off',
};
const REMEMBERED_LINES = 20;
const READY = 'database system is ready to accept connections';

/** Starts PostgreSQL on 127.0.0.1 and the port, in a session of its own so that a Ctrl-C reaches the API alone. */
export function spawnServer(options: ServerOptions, port: number): Server {
  const { programs, root, cluster, account, settings, log } = options;
  const fixed = { port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const args = Object.entries({ ...DEFAULTS, ...settings, ...fixed }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const run = under(account, programs.postgres, ['-D', cluster, ...args]);
  const child = spawn(run.file, run.args, {
    cwd: cluster,
    env: programs.env,
    ...run.ids,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  const lines: string[] = [];
  const ended = Promise.withResolvers<string>();
  const ready = Promise.withResolvers<void>();
  ready.promise.catch(() => {}); // whoever waits gets it; nobody has to
  createInterface({ input: child.stderr }).on('line', (line) => {
    log(line);
    lines.push(line);
    if (lines.length > REMEMBERED_LINES) lines.shift();
    if (line.includes(READY)) ready.resolve();
  });
  child.once('error', (error) => {
    ready.reject(error);
    ended.resolve(error.message);
  });
  child.once('exit', async (code, signal) => {
    ended.resolve(signal ?? `exit code ${code}`);
    await Promise.race([once(child, 'close'), delay(500, undefined, { ref: false })]); // its last words may be on their way
    ready.reject(explainOutput('postgres', lines.join('\n'), root));
  });
  const hasEnded = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  return { pid: child.pid ?? 0, ready: ready.promise, ended: ended.promise, hasEnded };
}
