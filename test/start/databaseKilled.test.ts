import { expect, test, vi } from 'vitest';
import { eventually, postmasterPid } from '../embedded/support.ts';
import type { Answer } from '../support/client.ts';
import { makeDataFolder, startAnlan, stop } from './anlan.ts';
import { createOrganization, findOrganization, login, nameOf } from './visits.ts';

vi.setConfig({ testTimeout: 120_000 });

/** More than the pool of writers holds: a connection lost for good each time would leave none. */
const writers = 10;

test('without its database the API answers UNAVAILABLE, and goes on by itself with the same sessions', async () => {
  const DATA_DIR = makeDataFolder();
  const anlan = startAnlan({ DATA_DIR, LOG_LEVEL: 'info' });
  const url = await anlan.url();
  const client = await login(url);
  const id = await createOrganization(client, '断电之前');
  const seen = new Set<string>();
  const note = ({ status, errors }: Answer) => {
    seen.add([status, ...errors.map(({ extensions }) => extensions.code)].join(' '));
    expect(status).toBe(200);
  };
  const visit = async (round: string) => {
    const writes = Array.from({ length: writers }, (_, writer) =>
      createOrganization(client, `${round} ${writer} ${performance.now()}`).catch(({ answer }) => note(answer)),
    );
    const probe = async (path: string) => seen.add(`${path} ${(await fetch(url + path)).status}`);
    const reads = [findOrganization(client, id).then(note), login(url).catch(({ answer }) => note(answer))];
    const outcomes = await Promise.allSettled([...writes, ...reads, probe('/healthz'), probe('/readyz')]);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  };
  for (const round of ['first', 'second']) {
    const killed = postmasterPid(DATA_DIR);
    process.kill(killed, 'SIGKILL');
    await eventually(async () => {
      await visit(round);
      expect(postmasterPid(DATA_DIR)).not.toBe(killed);
    });
  }
  expect([...seen].sort()).toEqual(['/healthz 200', '/readyz 200', '/readyz 503', '200', '503 UNAVAILABLE']);
  expect(await nameOf(client, id)).toBe('断电之前');
  expect(await stop(anlan)).toBe(0);
  expect(anlan.said()).not.toMatch(/"level":[56]0|unhandled|INTERNAL/i);
});
