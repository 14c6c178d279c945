import { expect, test, vi } from 'vitest';
import { eventually, postmasterPid } from '../embedded/support.ts';
import { makeDataFolder, startAnlan, stop } from './anlan.ts';
import { createOrganization, findOrganization, login } from './visits.ts';

vi.setConfig({ testTimeout: 60_000 });

test('without its database the API answers UNAVAILABLE, and goes on by itself with the same sessions', async () => {
  const DATA_DIR = makeDataFolder();
  const anlan = startAnlan({ DATA_DIR, LOG_LEVEL: 'info' });
  const url = await anlan.url();
  const client = await login(url);
  const id = await createOrganization(client, '断电之前');
  const seen = new Set<string>();
  const ask = async (act: () => Promise<{ status: number; errors: { extensions: { code: string } }[] }>) => {
    const { status, errors } = await act();
    seen.add([status, ...errors.map(({ extensions }) => extensions.code)].join(' '));
    return status;
  };
  for (const _ of [1, 2, 3]) {
    const killed = postmasterPid(DATA_DIR);
    process.kill(killed, 'SIGKILL');
    const begun = performance.now();
    await eventually(async () => {
      const statuses = await Promise.all([
        ask(() => findOrganization(client, id)),
        ask(() => client.query('mutation { logout }', {}, { authorization: 'Bearer unknown_unknown_unknown' })),
        ask(() =>
          client.query('mutation ($i: CreateOrganizationInput!) { createOrganization(input: $i) { id } }', {
            i: { name: `机构${performance.now()}`, kind: 'OTHER' },
          }),
        ),
      ]);
      console.log(statuses, seen);
      expect(postmasterPid(DATA_DIR)).not.toBe(killed);
      expect(statuses).toEqual([200, 200, 200]);
    });
    console.log('recovered', performance.now() - begun);
  }
  console.log(seen);
  expect(await stop(anlan)).toBe(0);
  console.log(anlan.said());
});
