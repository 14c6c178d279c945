import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Registry } from '../../schema/registry.ts';
import { type Scope, wholeCountry } from '../access/scope.ts';
import { AppError, unavailable } from '../errors.ts';
import { type Asked, shareRoundTrips } from './lookups.ts';
import { inOneSync } from './oneSync.ts';
import { openOrm } from './orm.ts';
import { streamRows } from './stream.ts';

export interface Statement {
  /** Keeps the statement prepared on the connection: another name for every other text, at most 48 characters. */
  name?: string;
  text: string;
  values: unknown[];
  /** Whether it only follows keys, so that it takes microseconds whatever there is: such statements share round trips. */
  isLookup?: boolean;
}

/**
 * The one way into the database. Everything runs in a transaction that carries a scope; row-level security does the rest.
 */
export interface Database {
  /** Runs statements in one read-only snapshot; each answers its rows. @throws AppError UNAVAILABLE */
  read<Row extends pg.QueryResultRow>(scope: Scope, ...statements: Statement[]): Promise<Row[][]>;
  /** Runs one statement that writes, in a transaction of its own and one round trip. @throws AppError UNAVAILABLE */
  change<Row extends pg.QueryResultRow>(scope: Scope, statement: Statement): Promise<Row[]>;
  /**
   * The rows of one statement in batches, as texts, in one read-only snapshot; nothing is fetched before it is asked for, and the
   * transaction ends when the reader does. @throws AppError UNAVAILABLE
   */
  stream(scope: Scope, statement: Statement): AsyncGenerator<(string | null)[][]>;
  /** One unit of work in a transaction: all of it is kept or nothing. @throws AppError UNAVAILABLE */
  write<Result>(scope: Scope, work: (em: EntityManager) => Promise<Result>): Promise<Result>;
  /** The only way around a caller's scope; `reason` goes to the log. @throws AppError UNAVAILABLE */
  asSystem<Result>(reason: string, work: (client: pg.ClientBase) => Promise<Result>): Promise<Result>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

/** Milliseconds to wait for a connection: long enough for a burst of requests, short for a server that does not answer. */
const patience = 8000;

/** @param querySeconds how long a statement of a read may take; those of writes end after the role's 15 s */
export async function openDatabase(
  registry: Registry,
  apiUrl: string,
  logger: Logger,
  querySeconds = 15,
): Promise<Database> {
  let isClosing = false;
  const noteLoss = (error: Error) => {
    // a server that stops with us may be faster than our good-byes
    if (!isClosing) logger.warn({ error: error.message }, 'a database connection was lost');
  };
  const openPool = (connectionString: string, max: number, min = 0) => {
    const pool = new pg.Pool({
      connectionString,
      max,
      min,
      connectionTimeoutMillis: patience,
      idleTimeoutMillis: 30_000,
    });
    pool.on('error', () => {}); // the pool repeats what its idle connections say
    pool.on('connect', (client) => client.on('error', noteLoss));
    return pool;
  };
  // some stay: on a new connection PostgreSQL reads its catalogue and plans anew, so the first search takes two to three times as long
  const readers = openPool(readOnly(apiUrl, querySeconds), 12, 4);
  const writers = openPool(apiUrl, 10);
  const runEach = (pool: pg.Pool, asked: readonly Asked[]) => inTransaction(pool, (client) => inScopes(client, asked));
  const run = (pool: pg.Pool, scope: Scope, statements: readonly Statement[]) =>
    runEach(
      pool,
      statements.map((statement) => ({ scope, statement })),
    );
  const lookUp = shareRoundTrips((batch) => runEach(readers, batch));
  const orm = await openOrm(registry, apiUrl, {
    pool: { max: 8 },
    driverOptions: { connectionTimeoutMillis: patience, onPoolCreated: takeBackLost },
  });

  return {
    async read<Row>(scope: Scope, ...statements: Statement[]) {
      const [first] = statements;
      if (statements.length === 1 && first?.isLookup) return [await lookUp(scope, first)] as Row[][];
      return run(readers, scope, statements) as Promise<Row[][]>;
    },
    async change<Row>(scope: Scope, statement: Statement) {
      const [rows] = await run(writers, scope, [statement]);
      return rows as Row[];
    },
    async *stream(scope, statement) {
      const client = await readers.connect().catch(asUnavailable);
      let broken: Error | undefined;
      try {
        await client.query('begin');
        await client.query(setScope, Object.values(settingsOf(scope)));
        yield* streamRows(client, statement);
      } catch (error) {
        asUnavailable(error);
      } finally {
        await client.query('rollback').catch((cause: Error) => {
          broken = cause;
        });
        client.release(broken);
      }
    },
    async write(scope, work) {
      const em = forkFor(orm, settingsOf(scope));
      return em.transactional(work as never).catch(asUnavailable) as never;
    },
    async asSystem(reason, work) {
      logger.info({ reason }, 'working as the system');
      const client = await writers.connect().catch(asUnavailable);
      let broken: Error | undefined;
      try {
        await client.query('begin');
        await client.query(setScope, Object.values({ ...settingsOf(wholeCountry), system: 'on' }));
        const result = await work(client);
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((cause: Error) => {
          broken = cause;
        });
        return asUnavailable(error);
      } finally {
        client.release(broken);
      }
    },
    isReady: () =>
      readers.query('select 1').then(
        () => true,
        () => false,
      ),
    async close() {
      isClosing = true;
      await Promise.all([readers.end(), writers.end(), orm.close(true)]);
    },
  };
}

/** Lends a connection for one round trip. */
async function inTransaction<Result>(pool: pg.Pool, work: (client: pg.ClientBase) => Promise<Result>): Promise<Result> {
  const client = await pool.connect().catch(asUnavailable);
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    client.release(isLost(error));
    return asUnavailable(error);
  }
}

/** Statements, each under its own scope, in one transaction and one round trip; the scope is set where it changes. */
async function inScopes(client: pg.ClientBase, asked: readonly Asked[]): Promise<Record<string, unknown>[][]> {
  const sent: Statement[] = [];
  const places: number[] = [];
  let now: Scope | undefined;
  for (const { scope, statement } of asked) {
    const { setting, width } = readyFor(scope);
    if (scope !== now) sent.push(setting);
    now = scope;
    // PostgreSQL keeps the plan it made for the first scopes: a township's would be run for a city, so each width has its own
    const { name, text, values } = statement;
    places.push(sent.push({ ...(name && { name: name + width }), text, values }) - 1);
  }
  const results = await inOneSync(client, sent);
  return places.map((place) => results[place] as Record<string, unknown>[]);
}

const ready = new WeakMap<Scope, { setting: Statement; width: string }>();

/** What a scope brings to each round trip; a caller's lives as long as he is remembered. */
function readyFor(scope: Scope): { setting: Statement; width: string } {
  const known = ready.get(scope);
  if (known) return known;
  const setting = { name: 'scope', text: setScope, values: Object.values(settingsOf(scope)) };
  const made = { setting, width: `.${Number(scope.hi) - Number(scope.lo)}` };
  ready.set(scope, made);
  return made;
}

/** The URL for connections on which every transaction is one snapshot and writes nothing; none of it depends on the caller. */
function readOnly(apiUrl: string, querySeconds: number): string {
  const url = new URL(apiUrl);
  const defaults = [
    'default_transaction_isolation=repeatable\\ read',
    'default_transaction_read_only=on',
    `statement_timeout=${querySeconds}s`,
  ];
  const given = url.searchParams.get('options') ?? '';
  url.searchParams.set('options', [given, ...defaults].join(' -c '));
  return url.href;
}

/**
 * Kysely gives a connection back once its rollback was answered. One that is lost answers nothing: without this each would be missing from
 * the pool for good, until no write gets any, and the pool would never end.
 */
function takeBackLost(pool: pg.Pool): void {
  const lent = new WeakSet<pg.ClientBase>();
  pool.on('acquire', (client) => lent.add(client));
  pool.on('release', (_error, client) => lent.delete(client));
  pool.on('connect', (client) => client.once('end', () => lent.has(client) && client.release(true)));
}

interface Settings {
  lo: string;
  hi: string;
  above: string;
  system: string;
}

const setScope = `select set_config('app.lo', $1, true), set_config('app.hi', $2, true), set_config('app.above', $3, true), set_config('app.system', $4, true)`;

const settingsOf = ({ lo, hi, above }: Scope): Settings => ({ lo, hi, above: `{${above.join(',')}}`, system: 'off' });

/**
 * The same way around a scope inside a unit of work, for rules that must see what the caller does not; the scope comes back after.
 */
export async function asSystemWithin<Result>(
  em: EntityManager,
  scope: Scope,
  work: () => Promise<Result>,
): Promise<Result> {
  const enter = (settings: Settings) => em.execute(setScope.replace(/\$\d/g, '?'), Object.values(settings));
  await enter({ ...settingsOf(wholeCountry), system: 'on' });
  // after an error the transaction is over, and its settings with it
  const result = await work();
  await enter(settingsOf(scope));
  return result;
}

function forkFor(orm: MikroORM, settings: Settings): EntityManager {
  const em = orm.em.fork() as EntityManager;
  em.setSessionContext({
    variables: Object.fromEntries(Object.entries(settings).map(([name, value]) => [`app.${name}`, value])),
  });
  return em;
}

/** Connection lost or refused, server starting or stopping, pool exhausted. */
const lostCodes = /^(08(000|001|003|004|006)|57P0|53300|ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH)/;
const lostMessages =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|not queryable/;

/** Whether a connection that answered this is of no more use. */
const isLost = (error: unknown) => !(error instanceof pg.DatabaseError) || lostCodes.test(error.code ?? '');

function asUnavailable(error: unknown): never {
  if (error instanceof AppError) throw error;
  for (let cause = error as (Error & { code?: string }) | undefined; cause; cause = cause.cause as typeof cause)
    if (lostCodes.test(cause.code ?? '') || lostMessages.test(cause.message)) throw unavailable();
  throw error;
}
