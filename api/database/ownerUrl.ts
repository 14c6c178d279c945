import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { startEmbedded } from './embedded/startEmbedded.ts';

/** What to do, last first, when it all ends. */
export type Stops = (() => Promise<unknown>)[];

/** More than any of them needs; PostgreSQL's own stop takes up to 22 s. */
const patience = 30_000;

/** Does all of it once, whatever one of them meets: a server that cannot close must not leave a database running. @throws the first error */
export async function runAll(stops: Stops): Promise<void> {
  const errors: unknown[] = [];
  for (const stop of stops.splice(0).reverse()) {
    const done = new AbortController();
    await Promise.race([stop(), delay(patience, undefined, { signal: done.signal })])
      .catch((error: unknown) => errors.push(error))
      .finally(() => done.abort());
  }
  if (errors.length > 0) throw errors[0];
}

export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** URL of the tables' owner: DATABASE_URL, or the embedded PostgreSQL, which this starts. @throws StartError */
export async function ownerUrlOf({ databaseUrl, dataDir }: Config, logger: Logger, stops: Stops): Promise<string> {
  if (databaseUrl) return databaseUrl;
  // PostgreSQL's own lines begin with a date, or a tab where they go on; the others are remarks for the operator
  const log = (line: string) => (/^(\d{4}-\d\d-\d\d |\t|$)/.test(line) ? logger.debug(line) : say(line));
  const postgres = await startEmbedded({ dataDir, log });
  stops.push(() => postgres.stop());
  const url = new URL(postgres.url);
  url.pathname = '/anlan';
  return url.href;
}
