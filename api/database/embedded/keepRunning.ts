import { setTimeout as delay } from 'node:timers/promises';
import type { Server } from './server.ts';

export interface KeptRunning {
  /** resolves when the server accepts connections (again); rejects once stopped */
  ready(): Promise<void>;
  /** ends the server for good */
  stop(): Promise<void>;
}

interface Means {
  /** starts the server anew */
  spawn(): Server;
  /** clears what the last run left */
  clear(): Promise<void>;
  /** ends a running server */
  end(server: Server): Promise<void>;
  log(line: string): void;
}

const WINDOW = 60_000;
const QUICK_RESTARTS = 5;
const FIRST_PAUSE = 200;
const LONG_PAUSE = 15_000;

/** Restarts a server that ends by itself: at once, then with growing pauses, and after five ends in a minute every 15 s, loudly. */
export function keepRunning(first: Server, { spawn, clear, end, log }: Means): KeptRunning {
  const stopping = new AbortController();
  let server = first;
  let isUp = true;
  let up = makeGate();
  up.resolve();
  const watching = watch();
  let stopped: Promise<void> | undefined;

  async function watch(): Promise<void> {
    let ends: number[] = [];
    for (;;) {
      const reason = await server.ended;
      if (stopping.signal.aborted) return;
      close();
      ends = [...ends.filter((time) => time > Date.now() - WINDOW), Date.now()];
      log(announce(reason, ends.length));
      await delay(pauseAfter(ends.length), undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      await restart();
    }
  }

  async function restart(): Promise<void> {
    try {
      await clear();
      if (stopping.signal.aborted) return;
      server = spawn();
      await server.ready;
      isUp = true;
      up.resolve();
      log('PostgreSQL is running again');
    } catch (error) {
      log(`PostgreSQL could not be restarted: ${error instanceof Error ? error.message : error}`);
    }
  }

  function close(): void {
    if (isUp) up = makeGate(); // those who wait at a gate that is still closed keep waiting there
    isUp = false;
  }

  async function stop(): Promise<void> {
    stopping.abort();
    close();
    up.reject(new Error('PostgreSQL was stopped'));
    await end(server);
    await watching;
  }

  return { ready: () => up.promise, stop: () => (stopped ??= stop()) };
}

function makeGate(): PromiseWithResolvers<void> {
  const gate = Promise.withResolvers<void>();
  gate.promise.catch(() => {}); // rejected for those who wait, not for the process
  return gate;
}

function pauseAfter(ends: number): number {
  if (ends === 1) return 0;
  return ends <= QUICK_RESTARTS ? FIRST_PAUSE * 2 ** (ends - 2) : LONG_PAUSE;
}

function announce(reason: string, ends: number): string {
  if (ends <= QUICK_RESTARTS) return `PostgreSQL ended by itself (${reason}); restarting it`;
  return (
    `ALARM: PostgreSQL ended ${ends} times within a minute (now: ${reason}); trying again every ${LONG_PAUSE / 1000} s. ` +
    'See the lines above for the cause; free memory and disk space are the usual suspects.'
  );
}
