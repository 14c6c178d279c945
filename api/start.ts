import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import pino from 'pino';
import { plugins } from '../schema/generated/plugins.ts';
import { makeRegistry } from '../schema/registry.ts';
import type { Config } from './config.ts';
import { buildConsole } from './console/buildConsole.ts';
import { openDatabase } from './database/database.ts';
import { alone, migrate } from './database/migrate.ts';
import { ownerUrlOf, runAll, type Stops, say } from './database/ownerUrl.ts';
import { makeDefinitions } from './engines/definition/definitions.ts';
import { keepSlots } from './engines/definition/keepSlots.ts';
import { StartError } from './errors.ts';
import { makeSchemas } from './graphql/schemas.ts';
import { makeSessions } from './identity/sessions.ts';
import { makeServer } from './request/http.ts';
import { makeKnownPlaces } from './request/scope.ts';
import { type DemoAccounts, loadDemo, loadDivisions } from './transfer/demo.ts';

export interface StartOptions {
  /** Build and serve the console; tests of the API do without. */
  withConsole?: boolean;
  /** Ends a start between two steps; it then rejects with the signal's reason. */
  stopping?: AbortSignal;
}

export interface Running {
  url: string;
  demo: DemoAccounts | undefined;
  stop(): Promise<void>;
}

/** How long a stop waits for the answers that are being made; statements end after 15 s by themselves. */
const drainMilliseconds = 15_000;

/** Brings the database, the demo and the server up, in this order. @throws StartError saying what to do */
export async function start(config: Config, { withConsole = false, stopping }: StartOptions = {}): Promise<Running> {
  const logger = pino({ level: config.logLevel });
  const stops: Stops = [];
  const stop = () => runAll(stops);
  // the build and the database need each other's time, not each other
  const unneeded = new AbortController();
  const building = withConsole ? buildConsole(say, unneeded.signal) : Promise.resolve();
  building.catch(() => {});
  stops.push(async () => {
    unneeded.abort();
    await building.catch(() => {});
  });
  const goOn = <Result>(result: Result): Result => {
    stopping?.throwIfAborted();
    return result;
  };
  try {
    const ownerUrl = goOn(await ownerUrlOf(config, logger, stops));
    const registry = makeRegistry(plugins);
    const api = goOn(await migrate(registry, ownerUrl));
    const database = await openDatabase(registry, api.url, logger, config.limits.querySeconds);
    stops.push(() => database.close());
    const loadAll = async () => {
      await loadDivisions(ownerUrl);
      return goOn(await loadDemo(database, registry, config.demoPassword, ownerUrl, { year: config.hasDemoYear }));
    };
    const demo = config.isDemo ? goOn(await alone(ownerUrl, loadAll)) : undefined;
    const sessions = makeSessions(database, config.sessionIdleMinutes);
    goOn(await building);
    const slots = keepSlots(ownerUrl, registry, logger);
    stops.push(() => slots.stop());
    const schemas = makeSchemas(registry, config.limits);
    schemas.for([]); // or the first to come would wait for it
    const server = await makeServer({
      config,
      database,
      logger,
      sessions,
      definitions: makeDefinitions(database, registry),
      slots,
      schemas,
      knowsPlace: makeKnownPlaces(database),
      demo,
      registry,
    });
    const drain = drainer(server.server);
    server.addHook('preClose', drain);
    stops.push(() => server.close());
    return { url: await listen(server, config), demo, stop };
  } catch (error) {
    await stop();
    stopping?.throwIfAborted(); // what a Ctrl-C breaks is no failure
    throw error;
  }
}

/** Waits until every request that came in has its whole answer, because closing cuts off those that have not. */
function drainer(server: Server): () => Promise<void> {
  const open = new Set<ServerResponse>();
  server.on('request', (_request, response) => {
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  return async () => {
    const answers = Promise.all([...open].map((response) => once(response, 'close')));
    await Promise.race([answers, delay(drainMilliseconds, undefined, { ref: false })]);
  };
}

async function listen(server: Awaited<ReturnType<typeof makeServer>>, { port, host }: Config): Promise<string> {
  try {
    return await server.listen({ port, host });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE')
      throw new StartError(
        `Port ${port} on ${host} is in use. Stop what uses it, or start with another: PORT=${port === 65_535 ? 4000 : port + 1} npm start`,
      );
    if (code === 'EACCES')
      throw new StartError(`Port ${port} needs more rights. Start with a port above 1023: PORT=4000 npm start`);
    if (/^(EADDRNOTAVAIL|ENOTFOUND|EAI_|EINVAL)/.test(code ?? ''))
      throw new StartError(
        `HOST=${host} is no address of this machine. Leave HOST unset for this machine alone, or set 0.0.0.0 for all its addresses.`,
      );
    throw error;
  }
}
