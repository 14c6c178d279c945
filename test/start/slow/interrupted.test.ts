import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { eventually } from '../../embedded/support.ts';
import { templates, urlOf } from '../../support/postgres.ts';
import { kill, makeDataFolder, startAnlan, stop } from '../anlan.ts';
import { login } from '../visits.ts';
import { countRows } from './counts.ts';

const undisturbed = () => countRows(urlOf(inject('serverUrl'), templates.demo));

/** Of the embedded database, once there is one. */
function superuserUrl(dataDir: string): string {
  const read = (name: string) => readFileSync(path.join(dataDir, name), 'utf8').trim();
  return `postgres://postgres:${read('postgres.password')}@127.0.0.1:${read('postgres.port')}/anlan`;
}

async function startsComplete(DATA_DIR: string): Promise<void> {
  const anlan = startAnlan({ DATA_DIR });
  await login(await anlan.url());
  expect(await countRows(superuserUrl(DATA_DIR))).toEqual(await undisturbed());
  expect(await stop(anlan)).toBe(0);
}

let whole = 0;

test('a first start nobody disturbs', async () => {
  const begun = performance.now();
  const anlan = startAnlan({ DATA_DIR: makeDataFolder() });
  await anlan.url();
  whole = performance.now() - begun;
  expect(await stop(anlan)).toBe(0);
});

// which step it meets differs from machine to machine; together they meet most
test.each([0.2, 0.45, 0.6, 0.75, 0.85, 0.95])('a first start killed after %d of its time', async (part) => {
  const DATA_DIR = makeDataFolder();
  const killed = startAnlan({ DATA_DIR });
  await delay(whole * part);
  await kill(killed);
  await startsComplete(DATA_DIR);
});

/** Asks until it is so, as fast as the database answers. */
async function becomesTrue(dataDir: string, condition: string): Promise<void> {
  const client = await eventually(async () => {
    const made = new pg.Client(superuserUrl(dataDir));
    made.on('error', () => {});
    await made.connect();
    return made;
  });
  for (;;) {
    const { rows } = await client.query(`select ${condition} as is_so`).catch(() => ({ rows: [] }));
    if (rows[0]?.is_so) return void client.end().catch(() => {});
  }
}

test.each([
  ['the tables are there', `to_regclass('place') is not null`],
  ['the API has its role', `exists (select from pg_roles where rolname = 'anlan_api')`],
  ['the places are there', 'exists (select from place)'],
  ['the demo is there', 'exists (select from tenant)'],
])('a first start killed as soon as %s', async (_moment, condition) => {
  const DATA_DIR = makeDataFolder();
  const killed = startAnlan({ DATA_DIR });
  await becomesTrue(DATA_DIR, condition);
  await kill(killed);
  await startsComplete(DATA_DIR);
});
