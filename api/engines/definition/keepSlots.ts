import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Registry } from '../../../schema/registry.ts';
import { wholeCountry } from '../../access/scope.ts';
import { quote } from '../../database/columns.ts';
import { type Slot, type SlotUse, slotIndex } from '../../database/customColumns.ts';
import { AppError } from '../../errors.ts';
import { allLayers, type Layer } from './layers.ts';
import { allWishes, claimSlots } from './slots.ts';

/** Work that forms leave behind: filling the slots of old records, making and dropping indexes. */
export interface SlotKeeper {
  /** A form was published. */
  soon(): void;
  stop(): Promise<void>;
}

/** Any number; the process that has it works, the others look again later. */
const keeperLock = 7_224_002;

/** Milliseconds: until the next look when there was nothing to do, after a failure, and while somebody has to be waited for. */
const pauses = { done: 600_000, failed: 60_000, waiting: 1000 };

/** Longer than any process keeps planning with a slot that was retired (`definitions.ts`). */
const holdSeconds = 5;

/** Records touched by one statement. */
const chunk = 2000;

interface Held extends Omit<Slot, 'use'> {
  use: SlotUse;
  state: 'FILLING' | 'READY' | 'RETIRED';
  canGoOn: boolean;
}

/**
 * Keeps slots and indexes as the forms in force want them, in the background, as the tables' owner. Every step can be repeated: a process
 * that ends in the middle leaves the rest to the next, and what is half made is made anew.
 */
export function keepSlots(ownerUrl: string, registry: Registry, logger: Logger): SlotKeeper {
  const stopping = new AbortController();
  let client: pg.Client | undefined;
  let wake = () => {};
  let isAskedAgain = false;

  async function pass(): Promise<number> {
    client = new pg.Client({ connectionString: ownerUrl, application_name: 'custom fields' });
    client.on('error', () => {}); // the query that meets it says so
    try {
      await client.connect();
      const { rows } = await client.query('select pg_try_advisory_lock($1) as mine', [keeperLock]);
      // never wait for the lock: who waits has a snapshot, which an index that is being made waits for
      if (!rows[0].mine) return pauses.waiting;
      return (await settle(client, registry)) ? pauses.done : pauses.waiting;
    } finally {
      await client.end().catch(() => {});
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      isAskedAgain = false;
      const pause = await pass().catch((error: Error) => {
        if (!stopping.signal.aborted) logger.warn({ error: error.message }, 'indexes of custom fields have to wait');
        return pauses.failed;
      });
      const woken = new AbortController();
      wake = () => woken.abort();
      if (isAskedAgain) continue;
      await delay(pause, undefined, { ref: false, signal: AbortSignal.any([stopping.signal, woken.signal]) }).catch(
        () => {},
      );
    }
  }

  const running = run();
  return {
    soon() {
      isAskedAgain = true;
      wake();
    },
    async stop() {
      stopping.abort();
      await client?.end().catch(() => {}); // PostgreSQL ends what it is at, or finds it half made next time
      await running;
    },
  };
}

/** One look at everything; answers whether nothing is left to wait for. */
async function settle(client: pg.Client, registry: Registry): Promise<boolean> {
  const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await client.query<Row>(text, values)).rows;
  // row policies hold for the owner too
  await query(
    `select set_config('app.system', 'on', false), set_config('app.lo', $1, false), set_config('app.hi', $2, false)`,
    [wholeCountry.lo, wholeCountry.hi],
  );
  const wishes = allWishes(registry, await query<Layer & pg.QueryResultRow>(allLayers.text));
  await query('begin');
  for (const [table, wanted] of wishes) await claimSlots(query as never, table, wanted).catch(leaveFull);
  await query('commit');
  const held = await query<Held>(
    `select resource, key, use, slot, state, pg_snapshot_xmin(pg_current_snapshot()) > since
       and (state <> 'RETIRED' or changed_at < now() - make_interval(secs => ${holdSeconds})) as "canGoOn" from custom_slot`,
  );
  let isSettled = true;
  for (const one of held) {
    const isWanted = wishes.get(one.resource)?.some(({ key, use }) => key === one.key && use === one.use) ?? false;
    isSettled = (await step(query, one, isWanted)) && isSettled;
  }
  return isSettled;
}

/** What finds no place waits for one. */
function leaveFull(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
}

type Query = <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;

/** Brings one slot on; answers whether it is where it should be. */
async function step(query: Query, one: Held, isWanted: boolean): Promise<boolean> {
  const of = [one.resource, one.key, one.use];
  const where = 'where resource = $1 and key = $2 and use = $3';
  const index = one.use === 'SEARCH' ? undefined : slotIndex(one as Slot);
  if (!isWanted && one.state !== 'RETIRED') {
    await query(
      `update custom_slot set state = 'RETIRED', since = pg_current_xact_id(), changed_at = now() ${where}`,
      of,
    );
    return false;
  }
  if (isWanted && one.state === 'READY') {
    if (index) await makeIndex(query, index, one.resource);
    return true;
  }
  // who began to write before the state changed does not know of it
  if (!one.canGoOn) return false;
  await touch(query, one);
  if (one.state === 'RETIRED') {
    if (index) await query(`drop index concurrently if exists ${quote(index.name)}`);
    await query(`delete from custom_slot ${where} and state = 'RETIRED'`, of);
  } else {
    if (index) await makeIndex(query, index, one.resource);
    await query(`update custom_slot set state = 'READY', changed_at = now() ${where} and state = 'FILLING'`, of);
  }
  return true;
}

/** Lets the trigger do its work anew on all records that have a key. */
async function touch(query: Query, { resource, key }: Held): Promise<void> {
  const table = quote(resource);
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await query<{ id: string }>(
      `with next as (select id from ${table} where custom ? $1 and id > $2 order by id limit ${chunk}),
         done as (update ${table} t set custom = t.custom from next where t.id = next.id)
       select id from next order by id desc limit 1`,
      [key, last],
    );
    if (!rows[0]) return;
    last = rows[0].id;
  }
}

/** What another attempt left unfinished is no index; it is made anew. */
async function makeIndex(query: Query, { name, expression }: { name: string; expression: string }, table: string) {
  const [known] = await query<{ isValid: boolean }>(
    'select indisvalid as "isValid" from pg_index where indexrelid = to_regclass($1)',
    [quote(name)],
  );
  if (known?.isValid) return;
  if (known) await query(`drop index concurrently ${quote(name)}`);
  await query(expression);
  await query(`analyze ${quote(table)}`);
}
