import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from '../../../api/paths.ts';
import type { Caller } from '../data/callers.ts';
import type { ServerName } from '../operations/operation.ts';

export interface RunningServer {
  name: ServerName;
  url: string;
  /** The most memory it has had so far, in MiB; undefined where the system does not tell. */
  peakMemory(): number | undefined;
  stop(): Promise<void>;
}

/** What all servers are started with. */
export interface Surroundings {
  /** URL of the tables' owner: the product migrates by itself. */
  ownerUrl: string;
  /** URL of the API's own role, by which all three read and write. */
  apiUrl: string;
  callers: readonly Caller[];
  /** A folder for CPU profiles. */
  profile?: string | undefined;
}

/** Starts a server in a process of its own, so that its memory is its own. Its program tells its URL when it listens. */
export async function startServer(name: ServerName, given: Surroundings): Promise<RunningServer> {
  const child = fork(path.join(import.meta.dirname, `${name}.ts`), {
    execArgv: [
      ...(name === 'product' || name === 'open' ? startFlags() : []),
      ...(given.profile ? ['--cpu-prof', `--cpu-prof-dir=${path.join(given.profile, name)}`] : []),
    ],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      LOG_LEVEL: 'warn',
      PORT: '0',
      DATABASE_URL: given.ownerUrl,
      API_URL: given.apiUrl,
      CALLERS: JSON.stringify(given.callers),
    },
  });
  const url = await listening(child, name);
  return {
    name,
    url,
    peakMemory: () => peakOf(child.pid as number),
    async stop() {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}

/** What `npm start` gives to Node. */
function startFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

async function listening(child: ChildProcess, name: string): Promise<string> {
  const early = new AbortController();
  const ended = once(child, 'exit', { signal: early.signal }).then(([code]) => {
    throw new Error(`The server ${name} ended with ${code} before it listened`);
  });
  ended.catch(() => {});
  const [{ url }] = (await Promise.race([once(child, 'message'), ended])) as [{ url: string }];
  early.abort();
  return url;
}

function peakOf(pid: number): number | undefined {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
  } catch {
    return undefined;
  }
}
