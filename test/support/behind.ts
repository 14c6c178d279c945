import pg from 'pg';
import { afterAll } from 'vitest';
import { apiLoginOf } from '../../api/database/roles.ts';
import type { Api } from './api.ts';

type Query = <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<pg.QueryResult<Row>>;

/** A look behind the API: as the superuser, whom no row policy stops, or as the API's own role. */
export function useDatabase(api: Api): { asOwner: Query; asApi: Query } {
  const clients = new Map<string, Promise<pg.Client>>();
  const connect = async (url: string) => {
    const client = new pg.Client(url);
    await client.connect();
    return client;
  };
  const queryAt =
    (urlOf: () => string): Query =>
    async (sql, values = []) => {
      const url = urlOf();
      const client = clients.get(url) ?? connect(url);
      clients.set(url, client);
      return (await client).query(sql, values);
    };
  afterAll(async () => {
    for (const client of clients.values()) await (await client).end();
  });
  return { asOwner: queryAt(() => api.databaseUrl), asApi: queryAt(() => apiLoginOf(api.databaseUrl).url) };
}
