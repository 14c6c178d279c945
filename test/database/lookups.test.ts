import { expect, test } from 'vitest';
import { scopeOf } from '../../api/access/scope.ts';
import type { Statement } from '../../api/database/database.ts';
import { shareRoundTrips } from '../../api/database/lookups.ts';
import { unavailable } from '../../api/errors.ts';
import { contains } from '../../schema/place.ts';
import { openDemo } from '../transfer/openDemo.ts';

const demo = openDemo();
const units = ['110108000000', '110101000000', '110000000000', '500154000000', '430112001000'];

const lookup = (text: string, values: unknown[] = []): Statement => ({
  name: `look ${text}`.slice(0, 20),
  text,
  values,
  isLookup: true,
});
const owners = lookup('select distinct owner::text from person order by 1');
const transaction = lookup('select pg_backend_pid() as pid, transaction_timestamp()::text as at');

test('lookups at the same time share round trips, and each sees its own scope', async () => {
  const all: string[] = (await demo.sql('select distinct owner::text from person')).map(({ owner }) => owner);
  const asked = Array.from({ length: 40 }, (_, turn) => units[turn % units.length] as string);
  const answers = await Promise.all(
    asked.map((code) =>
      Promise.all([demo.database.read(scopeOf(code), owners), demo.database.read(scopeOf(code), transaction)]),
    ),
  );
  for (const [index, [[rows]]] of answers.entries())
    expect(rows?.map(({ owner }) => owner)).toEqual(
      all.filter((owner) => contains(asked[index] as string, owner)).sort(),
    );
  const transactions = new Set(answers.map(([, [rows]]) => JSON.stringify(rows)));
  expect(transactions.size).toBeLessThan(asked.length / 2);
});

test('a lookup that fails takes no other with it', async () => {
  const wrong = lookup('select 1 / (count(*) - count(*)) from person');
  const answers = await Promise.allSettled(
    Array.from({ length: 30 }, (_, turn) =>
      demo.database.read(scopeOf(units[turn % units.length] as string), turn % 7 === 3 ? wrong : owners),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(
    Array.from({ length: 30 }, (_, turn) => (turn % 7 === 3 ? 'rejected' : 'fulfilled')),
  );
});

test('a lookup writes nothing', async () => {
  const erase = lookup('update person set name = name');
  await expect(demo.database.read(scopeOf('110000000000'), erase)).rejects.toThrow(/read-only/);
});

test('those that wait behind a database out of reach hear of it at once', async () => {
  let tries = 0;
  const read = shareRoundTrips(async () => {
    tries++;
    await new Promise((resolve) => setTimeout(resolve, 50));
    throw unavailable();
  });
  const answers = await Promise.allSettled(Array.from({ length: 100 }, () => read(scopeOf('110000000000'), owners)));
  expect(answers.every(({ status }) => status === 'rejected')).toBe(true);
  expect(tries).toBeLessThanOrEqual(3);
});
