import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { eventually, postmasterPid } from '../embedded/support.ts';
import { demoPassword } from '../support/api.ts';
import { kill, makeDataFolder, postgresIn, startAnlan, stop } from './anlan.ts';
import { beginLogin } from './halfRequest.ts';
import { createOrganization, login, nameOf, officer } from './visits.ts';

vi.setConfig({ testTimeout: 120_000 });

/** One demo for all: each test finds what the one before left. */
const DATA_DIR = mkdtempSync(path.join(os.tmpdir(), 'anlan-start-'));
chmodSync(DATA_DIR, 0o755);
afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }));

let kept = '';

test('the first start makes the demo and says how to get in', async () => {
  const anlan = startAnlan({ DATA_DIR });
  const url = await anlan.url();
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(anlan.said()).toMatch(
    /Demo accounts: <place>\.<role>, password Anlan-demo-1; for example wangcheng\.riskOfficer/,
  );
  kept = await createOrganization(await login(url), '首次启动时的机构');
  expect(await stop(anlan)).toBe(0);
  expect(postgresIn(DATA_DIR)).toEqual([]);
});

test('the next start takes a few seconds and finds the data', async () => {
  const begun = performance.now();
  const anlan = startAnlan({ DATA_DIR });
  const url = await anlan.url();
  expect(performance.now() - begun).toBeLessThan(15_000); // two on a machine that does nothing else
  expect(await nameOf(await login(url), kept)).toBe('首次启动时的机构');
  expect(await stop(anlan)).toBe(0);
});

test.each([
  'SIGINT',
  'SIGTERM',
] as const)('%s to all its processes, again and again, waits for answers', async (signal) => {
  const anlan = startAnlan({ DATA_DIR });
  const url = await anlan.url();
  const half = await beginLogin(url, officer, demoPassword);
  const send = () => process.kill(-(anlan.child.pid as number), signal);
  send();
  await eventually(async () => expect((await fetch(`${url}/healthz`)).status).toBe(503));
  send();
  expect(await half.finish()).toMatch(/"token":"[\w-]{40,}"/);
  expect(await anlan.ended).toBe(0);
  expect(postgresIn(DATA_DIR)).toEqual([]);
  expect(anlan.said()).not.toMatch(/error/i);
});

test.each(['the API', 'PostgreSQL and the API'])('after kill -9 of %s the next start finds the data', async (what) => {
  const killed = startAnlan({ DATA_DIR });
  const client = await login(await killed.url());
  const id = await createOrganization(client, `before the end of ${what}`);
  if (what !== 'the API') process.kill(postmasterPid(DATA_DIR), 'SIGKILL');
  expect(await kill(killed)).toBe('SIGKILL');
  const anlan = startAnlan({ DATA_DIR });
  expect(await nameOf(await login(await anlan.url()), id)).toBe(`before the end of ${what}`);
  expect(await stop(anlan)).toBe(0);
});

test('a terminal that is closed during the start is no failure and leaves nothing running', async () => {
  const dataDir = makeDataFolder();
  const stopped = startAnlan({ DATA_DIR: dataDir, DEMO: '0' });
  await stopped.hears(/Creating the database/);
  stopped.child.kill('SIGHUP');
  expect(await stopped.ended).toBe(0);
  expect(postgresIn(dataDir)).toEqual([]);
  expect(stopped.said()).not.toMatch(/error|stopped/i);
  const anlan = startAnlan({ DATA_DIR: dataDir, DEMO: '0' });
  await anlan.url();
  expect(await stop(anlan)).toBe(0);
});
