import { once } from 'node:events';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readConfig } from '../../api/config.ts';
import { isRoot, makeFolder } from '../embedded/support.ts';
import { makeDatabase } from '../support/database.ts';
import { makeDataFolder, nobody, postgresIn, run, startAnlan, stop } from './anlan.ts';

vi.setConfig({ testTimeout: 120_000 });

const taken = createServer();
let port = 0;
beforeAll(async () => {
  await once(taken.listen(0, '127.0.0.1'), 'listening');
  port = (taken.address() as { port: number }).port;
});
afterAll(() => {
  taken.close();
});

test('a port in use: the message names another, and the embedded database is stopped again', async () => {
  const DATA_DIR = makeDataFolder();
  expect(await run(['start'], { DATA_DIR, DEMO: '0', PORT: String(port) })).toEqual({
    code: 1,
    said: expect.stringMatching(
      new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use\\. .* PORT=${port + 1} npm start$`, 'm'),
    ),
  });
  expect(postgresIn(DATA_DIR)).toEqual([]);
});

test('a second start on a data folder in use is refused, and the first goes on', async () => {
  const DATA_DIR = makeDataFolder();
  const first = startAnlan({ DATA_DIR, DEMO: '0' });
  const url = await first.url();
  const second = await run(['start'], { DATA_DIR, DEMO: '0' });
  expect(second).toEqual({ code: 1, said: expect.stringMatching(/^Anlan is already running, pid \d+, .*DATA_DIR/) });
  expect(second.said).toContain(`pid ${first.child.pid},`);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(await stop(first)).toBe(0);
});

test.each(['192.0.2.1', 'nowhere.invalid'])('HOST=%s is not ours', async (HOST) => {
  const { url: DATABASE_URL, drop } = await makeDatabase('empty');
  const said = expect.stringMatching(
    new RegExp(`^HOST=${HOST} is no address of this machine\\. Leave HOST unset`, 'm'),
  );
  expect(await run(['start'], { DATABASE_URL, HOST })).toEqual({ code: 1, said });
  await drop();
});

test('damaged variables are all named at once, without their secrets', async () => {
  const damaged = {
    PORT: 'abc',
    HOST: '127.0.0.1',
    DATABASE_URL: 'mysql://me:Secret-1@host/db',
    DEMO: 'yes',
    DEMO_PASSWORD: 'Secr',
    SESSION_IDLE_MINUTES: '0',
    LOG_LEVEL: 'loud',
  };
  const { code, said } = await run(['start'], damaged);
  expect(said.trim().split('\n')).toEqual([
    'The environment is not right:',
    '  PORT=abc: must be a whole number from 0 to 65535',
    '  DATABASE_URL: must be postgres://user:password@host:port/database',
    expect.stringMatching(/^ {2}DEMO=yes: .*expected one of "0"\|"1"/),
    expect.stringMatching(/^ {2}DEMO_PASSWORD: .*8/),
    '  SESSION_IDLE_MINUTES=0: must be a whole number from 1 to 1440',
    expect.stringMatching(/^ {2}LOG_LEVEL=loud: .*expected one of "fatal"/),
  ]);
  expect(said).not.toContain('Secr');
  expect(code).toBe(1);
});

test.each([
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '4e3'],
  ['PORT', ' '],
  ['SESSION_IDLE_MINUTES', '30.5'],
  ['SESSION_IDLE_MINUTES', '1441'],
  ['DATABASE_URL', 'postgres://'],
  ['DATABASE_URL', 'postgres://host/database'],
  ['DATABASE_URL', 'postgres://user:password@host'],
  ['DATABASE_URL', 'postgres://user:password@host/'],
  ['DATABASE_URL', 'postgres:///database?host=/run/postgresql&user=me'],
  ['DATABASE_URL', 'localhost:5432'],
])('%s=%s is refused', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(/^The environment is not right:\n {2}\w+/);
});

test('an empty variable is an unset one', () => {
  const empty = { PORT: '', HOST: '', DATA_DIR: '', DATABASE_URL: '', DEMO: '', LOG_LEVEL: '', NODE_ENV: '' };
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('production refuses the demo', async () => {
  const asked = { DATABASE_URL: 'postgres://user:password@host/database', DEMO: '1' };
  for (const environment of [{}, asked] as Record<string, string>[])
    expect(await run(['start'], { NODE_ENV: 'production', ...environment })).toEqual({
      code: 1,
      said: 'NODE_ENV=production refuses demo accounts: set DATABASE_URL, and leave DEMO unset or 0.\n',
    });
});

test('a data folder that cannot be written', async () => {
  const DATA_DIR = makeDataFolder();
  chmodSync(DATA_DIR, 0o555);
  expect(await run(['start'], { DATA_DIR }, { uid: nobody })).toEqual({
    code: 1,
    said: expect.stringMatching(/^The data folder .* cannot be used: EACCES.*or set DATA_DIR to another folder\.$/m),
  });
  chmodSync(DATA_DIR, 0o755);
});

test('a file in the place of the data folder stays', async () => {
  const DATA_DIR = path.join(makeFolder(), 'file');
  writeFileSync(DATA_DIR, 'mine');
  const said = expect.stringMatching(/^The data folder .* a file stands where a folder is needed .*Set DATA_DIR/m);
  expect(await run(['start'], { DATA_DIR })).toEqual({ code: 1, said });
  expect(readFileSync(DATA_DIR, 'utf8')).toBe('mine');
});

test.runIf(isRoot)('a database that root made is not for others, and nothing of it changes', async () => {
  const DATA_DIR = makeDataFolder();
  expect((await run(['migrate'], { DATA_DIR })).code).toBe(0);
  const other = await run(['start'], { DATA_DIR }, { uid: 12345 });
  expect(other).toEqual({ code: 1, said: expect.stringMatching(/belongs to uid 65534, and this is uid 12345/) });
});
