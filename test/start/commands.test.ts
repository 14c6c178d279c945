import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder } from '../embedded/support.ts';
import { makeDatabase } from '../support/database.ts';
import { makeDataFolder, postgresIn, run, runAnlan, startAnlan, stop } from './anlan.ts';
import { operate } from './operate.ts';
import { login } from './visits.ts';

vi.setConfig({ testTimeout: 120_000 });

test('with the embedded database the operator loads places and makes a tenant, whose first people can log in', async () => {
  const environment = { DATA_DIR: makeDataFolder(), DEMO: '0' };
  const password = await operate(environment);
  expect(postgresIn(environment.DATA_DIR)).toEqual([]);
  const anlan = startAnlan(environment);
  await login(await anlan.url(), 'wangcheng.tenantAdmin', password);
  expect(await stop(anlan)).toBe(0);
});

test('wrong uses of commands: one message each, and nothing changed', async () => {
  const { url: DATABASE_URL, drop } = await makeDatabase('demo');
  const folder = makeFolder();
  const empty = path.join(folder, 'empty.csv');
  writeFileSync(empty, '');
  mkdirSync(path.join(folder, 'folder.csv'));
  const uses: [string[], RegExp][] = [
    [['import-divisions'], /^Usage: node api\/main\.ts import-divisions FILE \[--strict\]$/],
    [['import-divisions', empty, '--stict'], /^Usage: /],
    [['import-divisions', path.join(folder, 'absent.csv')], /^There is no file .*absent\.csv\.$/],
    [['import-divisions', path.join(folder, 'folder.csv')], /folder\.csv .*cannot be read/],
    [['import-divisions', empty], /empty\.csv: .*empty/],
    [['add-tenant', '430112000000'], /^Usage: node api\/main\.ts add-tenant CODE NAME$/],
    [['add-tenant', '4301', 'wangcheng'], /^4301 is not a 12-digit place code/],
    [['add-tenant', '999999000000', 'nowhere'], /^There is no place 999999000000\. Load the division data first/],
    [['add-tenant', '430112000000', 'Wang Cheng'], /^Wang Cheng: a tenant's name has 2 to 40/],
  ];
  for (const [args, message] of uses) {
    const { code, said } = await run(args, { DATABASE_URL });
    expect(said.trim()).toMatch(message);
    expect(said).not.toMatch(/^ +at /m);
    expect(code).toBe(1);
  }
  await drop();
});

test('an unknown command lists those there are', async () => {
  expect(await run(['begin'], {})).toEqual({
    code: 2,
    said: expect.stringMatching(/^Usage: [\s\S]*start[\s\S]*add-tenant/),
  });
});

test('Ctrl-C while a command works: it says so, keeps nothing unfinished and leaves nothing running', async () => {
  const DATA_DIR = makeDataFolder();
  const command = runAnlan(['migrate'], { DATA_DIR });
  await command.hears(/Creating the database/);
  process.kill(-(command.child.pid as number), 'SIGINT');
  expect(await command.ended).toBe(1);
  expect(command.said()).toMatch(/^Stopped\. Nothing unfinished was kept\.$/m);
  expect(postgresIn(DATA_DIR)).toEqual([]);
});
