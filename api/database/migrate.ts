import pg from 'pg';
import type { Registry } from '../../schema/registry.ts';
import { StartError } from '../errors.ts';
import { quote } from './columns.ts';
import { openOrm } from './orm.ts';
import { type ApiLogin, grantApi } from './roles.ts';

/** Any number; processes that migrate the same database wait for each other on it. */
const migrationLock = 7_224_001;

/**
 * Creates the database if it is missing, brings it to the newest migration and prepares the API's role. Safe to run from several
 * processes at once.
 * @throws StartError when the server cannot be reached, is older than 15, or the user may not do it
 */
export async function migrate(registry: Registry, ownerUrl: string): Promise<ApiLogin> {
  const owner = await connectOrCreate(ownerUrl);
  try {
    await owner.query('select pg_advisory_lock($1)', [migrationLock]);
    await owner.query('create extension if not exists pg_trgm');
    const orm = await openOrm(registry, ownerUrl, { pool: { max: 2 } });
    await orm.migrator.up().finally(() => orm.close(true));
    return await grantApi(owner, ownerUrl);
  } finally {
    await owner.end();
  }
}

async function connectOrCreate(url: string): Promise<pg.Client> {
  try {
    return await connect(url);
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw unreachable(url, error);
    await createDatabase(url);
    return connect(url);
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
  if (Number(rows[0]?.version) >= 150_000) return client;
  await client.end();
  throw new StartError('Anlan needs PostgreSQL 15 or newer; DATABASE_URL points to an older one.');
}

async function createDatabase(url: string): Promise<void> {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  target.pathname = '/postgres';
  const client = await connect(target.href);
  try {
    await client.query(`create database ${quote(name)} template template0 encoding 'UTF8'`);
  } finally {
    await client.end();
  }
}

function unreachable(url: string, cause: unknown): Error {
  if (cause instanceof StartError) return cause;
  const { host, pathname } = new URL(url);
  const reason = (cause as Error).message || String((cause as { code?: string }).code);
  return new StartError(
    `No PostgreSQL answers at ${host}${pathname} (${reason}). Is it running, and is DATABASE_URL right?`,
    { cause },
  );
}
