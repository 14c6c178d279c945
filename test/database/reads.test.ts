import fc from 'fast-check';
import pg from 'pg';
import { expect, test } from 'vitest';
import { scopeOf } from '../../api/access/scope.ts';
import type { Statement } from '../../api/database/database.ts';
import { inOneSync, mostPrepared } from '../../api/database/oneSync.ts';
import { apiLoginOf } from '../../api/database/roles.ts';
import { contains } from '../../schema/place.ts';
import { eventually } from '../embedded/support.ts';
import { openDemo } from '../transfer/openDemo.ts';

const demo = openDemo();
const haidian = scopeOf('110108000000');

const statement = (text: string, values: unknown[] = [], name?: string): Statement => ({
  text,
  values,
  ...(name && { name }),
});
const read = async (...statements: Statement[]) => demo.database.read<Record<string, unknown>>(haidian, ...statements);
const readOne = async (...parts: Parameters<typeof statement>) => (await read(statement(...parts)))[0]?.[0];
const pid = async () => (await readOne('select pg_backend_pid() as pid'))?.pid;

/** Reads that wait for the returned `go`, and the backend they wait in. */
async function readWaiting(before: Statement[], after: Statement[]) {
  const key = Math.trunc(Math.random() * 2 ** 31);
  await demo.sql('select pg_advisory_lock($1)', [key]);
  const answer = read(...before, statement('select pg_advisory_xact_lock_shared($1)', [key]), ...after);
  answer.catch(() => {});
  const waiting = () =>
    demo.sql(`select pid from pg_locks where locktype = 'advisory' and objid = $1 and not granted`, [key]);
  await eventually(async () => expect(await waiting()).toHaveLength(1));
  const [{ pid: backend }] = await waiting();
  return { answer, backend, go: () => demo.sql('select pg_advisory_unlock($1)', [key]) };
}

test('scopes that take turns on one connection see their own rows alone', async () => {
  const all: string[] = (await demo.sql('select distinct owner::text from person')).map(({ owner }) => owner);
  const scopes = fc.constantFrom('110108000000', '110101000000', '110000000000', '500154000000', '430112001000');
  const asked = fc.record({ code: scopes, isNamed: fc.boolean(), fails: fc.boolean() });
  const first = await pid();
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 2, maxLength: 12 }), async (turns) => {
      for (const { code, isNamed, fails } of turns) {
        if (fails) await expect(demo.database.read(scopeOf(code), statement('select 1 / 0'))).rejects.toThrow();
        const [rows, connection] = await demo.database.read(
          scopeOf(code),
          statement('select distinct owner::text from person order by 1', [], isNamed ? 'owners' : undefined),
          statement('select pg_backend_pid() as pid'),
        );
        expect(rows?.map(({ owner }) => owner)).toEqual(all.filter((owner) => contains(code, owner)).sort());
        expect(connection).toEqual([{ pid: first }]);
      }
    }),
  );
});

test('a scope ends with its Sync', async () => {
  const client = new pg.Client(apiLoginOf(demo.url).url);
  await client.connect();
  const people = statement('select count(*)::int as n from person', [], 'people');
  const scope = statement(`select set_config('app.lo', '0', true), set_config('app.hi', '999999999999', true)`);
  const [, [within]] = (await inOneSync(client, [scope, people])) as [unknown, { n: number }[]];
  expect(within?.n).toBeGreaterThan(0);
  expect(await inOneSync(client, [people])).toEqual([[{ n: 0 }]]);
  await client.end();
});

test('the statements of a read see one moment', async () => {
  const renamed = statement(`select count(*)::int as n from person where name = '改名'`, [], 'renamed');
  const { answer, go } = await readWaiting([renamed], [renamed]);
  await demo.sql(`update person set name = '改名' where owner = 110108000000`);
  await go();
  const [before, , after] = await answer;
  expect([before, after]).toEqual([[{ n: 0 }], [{ n: 0 }]]);
  expect((await read(renamed))[0]).not.toEqual(before);
});

test('a read writes nothing', async () => {
  await expect(readOne('update person set name = name')).rejects.toMatchObject({ code: '25006' });
  await expect(readOne(`select set_config('transaction_read_only', 'off', true)`)).rejects.toMatchObject({
    code: '25001',
  });
});

test('a statement that fails fails the read, and the connection goes on with the same names', async () => {
  const divide = (by: unknown) => statement('select 6 / $1::int as n', [by], 'divide');
  const three = statement('select 3 as n', [], 'three');
  const later = statement('select 4 as n', [], 'later');
  for (const [by, code] of [
    [0, '22012'],
    ['x', '22P02'],
    ['\0', '22021'],
  ]) {
    await expect(read(three, divide(by), later)).rejects.toMatchObject({ code });
    expect(await read(later, divide(2), three)).toEqual([[{ n: 4 }], [{ n: 3 }], [{ n: 3 }]]);
  }
  await expect(read(three, statement('selec', [], 'broken'), later)).rejects.toMatchObject({ code: '42601' });
  const unwritable = {
    toPostgres: () => {
      throw new TypeError();
    },
  };
  await expect(read(later, divide(unwritable))).rejects.toThrow(TypeError);
  expect(await read(later, three)).toEqual([[{ n: 4 }], [{ n: 3 }]]);
});

test('a name that is used for another statement means the new one', async () => {
  for (const n of [1, 2, 1]) expect(await readOne(`select ${n} as n${n}`, [], 'same')).toEqual({ [`n${n}`]: n });
  const both = [statement('select 1 as n', [], 'same'), statement('select 2 as m', [], 'same')];
  expect(await read(...both, ...both)).toEqual([[{ n: 1 }], [{ m: 2 }], [{ n: 1 }], [{ m: 2 }]]);
});

test('a connection keeps a bounded number of statements, those that failed included', async () => {
  const held = async () => Number((await readOne('select count(*) as n from pg_prepared_statements'))?.n);
  const first = await pid();
  for (let n = 0; n < mostPrepared + 50; n++) {
    expect(await readOne(`select ${n} as n`, [], `many${n}`)).toEqual({ n });
    await expect(readOne(`select ${n} / $1::int as n`, ['x'], `failing${n}`)).rejects.toThrow();
    expect(await readOne('select 0 as n', [], 'again')).toEqual({ n: 0 });
  }
  expect(await readOne('select 0 as n', [], 'many0')).toEqual({ n: 0 });
  expect(await held()).toBe(mostPrepared);
  expect(await pid()).toBe(first);
});

test('a connection that is lost in the middle of an answer is UNAVAILABLE, and the next read has another', async () => {
  const many = statement('select n from generate_series(1, 50000) n', [], 'many');
  const { answer, backend, go } = await readWaiting([many], [many]);
  await demo.sql('select pg_terminate_backend($1)', [backend]);
  await expect(answer).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect((await read(many))[0]).toHaveLength(50_000);
  expect(await pid()).not.toBe(backend);
  await go();
});

test('values and answers are those of node-postgres', async () => {
  const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
  const dates = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-01-01'), noInvalidDate: true });
  const cases: [type: string, fc.Arbitrary<unknown>][] = [
    ['text', texts],
    ['int', fc.integer()],
    ['bigint', fc.maxSafeInteger()],
    ['float8', fc.double()],
    ['numeric', fc.double({ noNaN: true, noDefaultInfinity: true })],
    ['boolean', fc.boolean()],
    ['date', dates],
    ['timestamptz', dates],
    ['uuid', fc.uuid()],
    ['bytea', fc.uint8Array().map((bytes) => Buffer.from(bytes))],
    ['bytea', fc.uint8Array()],
    ['jsonb', fc.dictionary(texts, fc.oneof(texts, fc.integer(), fc.constant(null), fc.array(fc.boolean())))],
    ['text[]', fc.array(fc.option(texts))],
    ['int[]', fc.array(fc.integer())],
    ['int[]', fc.array(fc.array(fc.integer(), { minLength: 2, maxLength: 2 }))],
    ['bytea[]', fc.array(fc.uint8Array().map((bytes) => Buffer.from(bytes)))],
  ];
  const asked = fc.constantFrom(...cases).chain(([type, values]) => fc.tuple(fc.constant(type), fc.option(values)));
  const client = new pg.Client(demo.url);
  await client.connect();
  await client.query(`set timezone = 'Asia/Shanghai'`);
  await fc.assert(
    fc.asyncProperty(asked, fc.boolean(), async ([type, value], isNamed) => {
      const text = `select $1::${type} as "值", ($1::${type} is null)::text as n`;
      expect((await read(statement(text, [value], isNamed ? type : undefined)))[0]).toEqual(
        (await client.query(text, [value])).rows,
      );
    }),
    { numRuns: 500 },
  );
  await client.end();
});
