import pg from 'pg';
import pino from 'pino';
import { plugins } from '../../schema/generated/plugins.ts';
import { makeRegistry } from '../../schema/registry.ts';
import type { Config } from '../config.ts';
import { migrate } from './migrate.ts';
import { ownerUrlOf, runAll, type Stops } from './ownerUrl.ts';

/** A connection of the tables' owner for commands of the operator; the database is migrated first. @throws StartError */
export async function openOwner(
  config: Config,
  stopping?: AbortSignal,
): Promise<{ client: pg.Client; close(): Promise<void> }> {
  const stops: Stops = [];
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= runAll(stops));
  try {
    const url = await ownerUrlOf(config, pino({ level: config.logLevel }), stops);
    stopping?.throwIfAborted();
    await migrate(makeRegistry(plugins), url);
    stopping?.throwIfAborted();
    const client = new pg.Client(url);
    client.on('error', () => {}); // the query that meets it says so; between two queries nobody would
    await client.connect();
    stops.push(() => client.end());
    // row policies hold for the owner too; this names the operator as the system
    await client.query(
      `select set_config('app.system', 'on', false), set_config('app.lo', '0', false), set_config('app.hi', '999999999999', false)`,
    );
    return { client, close };
  } catch (error) {
    await close();
    stopping?.throwIfAborted(); // what a Ctrl-C breaks is no failure
    throw error;
  }
}
