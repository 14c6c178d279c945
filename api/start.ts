import pino from 'pino';
import { plugins } from '../schema/generated/plugins.ts';
import { makeRegistry } from '../schema/registry.ts';
import type { Config } from './config.ts';
import { buildConsole } from './console/buildConsole.ts';
import { openDatabase } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { ownerUrlOf, type Stops, say } from './database/ownerUrl.ts';
import { StartError } from './errors.ts';
import { makeSchemas } from './graphql/schemas.ts';
import { makeSessions } from './identity/sessions.ts';
import { makeServer } from './request/http.ts';
import { type DemoAccounts, loadDemo, loadDivisions } from './transfer/demo.ts';

export interface StartOptions {
  /** Build and serve the console; tests of the API do without. */
  withConsole?: boolean;
}

export interface Running {
  url: string;
  demo: DemoAccounts | undefined;
  stop(): Promise<void>;
}

/** Brings the database, the demo and the server up, in this order. @throws StartError saying what to do */
export async function start(config: Config, { withConsole = false }: StartOptions = {}): Promise<Running> {
  const logger = pino({ level: config.logLevel });
  const stops: Stops = [];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  // the build and the database need each other's time, not each other
  const building = withConsole ? buildConsole(say) : Promise.resolve();
  building.catch(() => {});
  try {
    const ownerUrl = await ownerUrlOf(config, logger, stops);
    const registry = makeRegistry(plugins);
    const api = await migrate(registry, ownerUrl);
    const database = await openDatabase(registry, api.url, logger);
    stops.push(() => database.close());
    if (config.isDemo) await loadDivisions(ownerUrl);
    const demo = config.isDemo ? await loadDemo(database, registry, config.demoPassword) : undefined;
    const sessions = makeSessions(database, config.sessionIdleMinutes);
    await building;
    const server = await makeServer({
      config,
      database,
      logger,
      sessions,
      schemas: makeSchemas(registry),
      demo,
      registry,
    });
    stops.push(() => server.close());
    return { url: await listen(server, config), demo, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listen(server: Awaited<ReturnType<typeof makeServer>>, { port, host }: Config): Promise<string> {
  try {
    return await server.listen({ port, host });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE')
      throw new StartError(
        `Port ${port} on ${host} is in use. Stop what uses it, or start with another: PORT=${port + 1} npm start`,
      );
    if (code === 'EACCES')
      throw new StartError(`Port ${port} needs more rights. Start with a port above 1023: PORT=4000 npm start`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new StartError(`HOST=${host} is no address of this machine.`);
    throw error;
  }
}
