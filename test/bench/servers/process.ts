import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Caller } from '../data/callers.ts';

/** What `startServer` gave this process. */
export const databaseUrl = process.env.API_URL as string;

/** Verified callers by their Authorization header. */
export const callers: ReadonlyMap<string, Caller> = new Map(
  (JSON.parse(process.env.CALLERS ?? '[]') as Caller[]).map((caller) => [`Bearer ${caller.token}`, caller]),
);

/** Listens on a free port, tells the parent, and ends when it says so. */
export function listen(server: Server): void {
  process.once('SIGTERM', () => process.exit(0)); // in order, so that a CPU profile is written
  server.listen(0, '127.0.0.1', () => tellParent(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
}

export function tellParent(url: string): void {
  process.once('disconnect', () => process.exit(1)); // nobody is left to stop this
  process.send?.({ url });
}
