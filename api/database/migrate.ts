import pg from 'pg';
import type { Registry } from '../../schema/registry.ts';
import { StartError } from '../errors.ts';
import { quote } from './columns.ts';
import { prepareCustomColumns } from './customColumns.ts';
import { fillPinyin } from './fillPinyin.ts';
import { openOrm } from './orm.ts';
import { type ApiLogin, grantApi } from './roles.ts';
import { prepareSearch, searchGrams, searchPieces } from './search.ts';
import { countOwnersWell } from './statistics.ts';

/** Any number; processes that migrate or fill the same database wait for each other on it. */
const startLock = 7_224_001;

/**
 * Creates the database if it is missing, brings it to the newest migration and prepares the API's role. Safe to run from several
 * processes at once.
 * @throws StartError when the server cannot be reached, is older than 15, or the user may not do it
 */
export async function migrate(registry: Registry, ownerUrl: string): Promise<ApiLogin> {
  await createIfMissing(ownerUrl);
  const api = await alone(ownerUrl, async (owner) => {
    await owner.query('create extension if not exists pg_trgm').catch((cause) => {
      throw refusal(ownerUrl, cause, 'Run once there as an administrator: create extension pg_trgm;');
    });
    await owner.query(`${searchGrams}; ${searchPieces}`); // indexes of the migrations are made with them
    const orm = await openOrm(registry, ownerUrl, { pool: { max: 2 } });
    const applied = await orm.migrator.up().finally(() => orm.close(true));
    if (applied.length > 0) await fillPinyin(owner, registry);
    const login = await grantApi(owner, ownerUrl);
    await prepareCustomColumns(owner, registry);
    await prepareSearch(owner, registry, login.user);
    await countOwnersWell(owner, registry);
    return login;
  });
  // better now than with the first request: pg_hba.conf may know the owner alone
  await (await connect(api.url)).end();
  return api;
}

/** Runs work while no other process migrates or fills the same database. @throws StartError when it cannot be reached */
export async function alone<Result>(ownerUrl: string, work: (owner: pg.Client) => Promise<Result>): Promise<Result> {
  const owner = await connect(ownerUrl);
  try {
    await owner.query('select pg_advisory_lock($1)', [startLock]);
    return await work(owner);
  } finally {
    await owner.end();
  }
}

async function createIfMissing(url: string): Promise<void> {
  try {
    await (await open(url)).end();
  } catch (error) {
    if (codeOf(error) !== '3D000') throw explain(url, error);
    await createDatabase(url);
  }
}

async function createDatabase(url: string): Promise<void> {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  const advice = `There is no database ${name}. Run once as an administrator: create database ${quote(name)} owner ${quote(decodeURIComponent(target.username))};`;
  target.pathname = '/postgres';
  const client = await open(target.href).catch((cause) => {
    throw refusal(url, cause, advice);
  });
  try {
    await client.query(`create database ${quote(name)} template template0 encoding 'UTF8'`);
  } catch (cause) {
    // 42P04, or 23505 at the same moment: another process was faster
    if (!['42P04', '23505'].includes(codeOf(cause))) throw refusal(url, cause, advice);
  } finally {
    await client.end();
  }
}

const connect = (url: string): Promise<pg.Client> =>
  open(url).catch((cause) => {
    throw explain(url, cause);
  });

async function open(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // the query that meets it says so; between two queries nobody would
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
    assertSupported(Number(rows[0]?.version));
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** @param version server_version_num, such as 150004 @throws StartError below 15 */
export function assertSupported(version: number): void {
  if (version < 150_000)
    throw new StartError(
      `Anlan needs PostgreSQL 15 or newer; DATABASE_URL points to a PostgreSQL ${Math.floor(version / 10_000)}.`,
    );
}

function explain(url: string, cause: unknown): Error {
  if (!(cause instanceof pg.DatabaseError))
    return refusal(url, cause, 'No PostgreSQL answers there. Is it running, and is DATABASE_URL right?');
  const isStranger = codeOf(cause).startsWith('28');
  return refusal(
    url,
    cause,
    isStranger ? 'Check user and password in DATABASE_URL, and pg_hba.conf there.' : 'Is DATABASE_URL right?',
  );
}

/** Never the URL as a whole: it holds a password. */
function refusal(url: string, cause: unknown, advice: string): StartError {
  if (cause instanceof StartError) return cause;
  const { host, pathname } = new URL(url);
  const reason = (cause as Error).message || codeOf(cause);
  return new StartError(`The database ${host}${pathname} cannot be used: ${reason}. ${advice}`, { cause });
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';
