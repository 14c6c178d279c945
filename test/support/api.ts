import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { readConfig } from '../../api/config.ts';
import { start } from '../../api/start.ts';
import { type Answer, type Client, clientOf } from './client.ts';
import { makeDatabase } from './database.ts';

export type { Answer, Client } from './client.ts';
export { clientOf } from './client.ts';

export interface Api {
  url: string;
  /** URL of the database as a superuser, to look behind the API. */
  databaseUrl: string;
  /** A logged-in client: `await api.as('wangcheng.riskOfficer')`. */
  as(username: string, password?: string): Promise<Client>;
  anonymous: Client;
}

export const demoPassword = 'Anlan-demo-1';

/**
 * A running API on a copy of the demo, for one test file. Units define nothing themselves there, unless the file wants what ships by
 * `localities`.
 */
export function useApi(environment: NodeJS.ProcessEnv = {}, { localities = false } = {}): Api {
  const api = {} as Api;
  const ends: (() => Promise<void>)[] = [];
  const clients = new Map<string, Promise<Client>>();
  beforeAll(async () => {
    const database = await makeDatabase('demo');
    if (!localities) await forgetLocalities(database.url);
    const config = readConfig({
      PORT: '0',
      DATABASE_URL: database.url,
      DEMO: '1',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
      LIMIT_REFUSED_MS: '60000', // many tests send little else than what is refused
      ...environment,
    });
    const running = await start(config);
    ends.push(running.stop, database.drop);
    const anonymous = clientOf(running.url, '');
    const login = async (username: string, password: string) => {
      const { data, errors } = await anonymous.query(
        'mutation ($u: String!, $p: String!) { login(username: $u, password: $p) { token } }',
        { u: username, p: password },
      );
      if (!data?.login) throw new Error(`${username} cannot log in: ${JSON.stringify(errors)}`);
      return clientOf(running.url, data.login.token);
    };
    const as = (username: string, password = demoPassword) => {
      const known = clients.get(username) ?? login(username, password);
      if (password === demoPassword) clients.set(username, known);
      return known;
    };
    Object.assign(api, { url: running.url, databaseUrl: database.url, anonymous, as });
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });
  return api;
}

async function forgetLocalities(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  // what people took through the reviews of a locality goes with them
  const reviewed = ['risk_site', 'emergency_plan', 'publicity_item'].map(
    (table) => `with gone as (
        delete from ${table} where lifecycle <> '' and id in (select record_id from history where actor is not null) returning id
      ),
      history as (delete from history where record_id in (select id from gone)),
      outbox as (delete from outbox where record_id in (select id from gone))
      delete from review_step where record_id in (select id from gone);
      update ${table} set lifecycle = '' where lifecycle <> '';`,
  );
  await client.query(`${reviewed.join(' ')} delete from definition`).finally(() => client.end());
}

/** The codes of an answer's errors, in order. */
export const codesOf = ({ errors }: Answer): string[] => errors.map(({ extensions }) => extensions.code);
