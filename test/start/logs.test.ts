import { expect, test, vi } from 'vitest';
import { makeDatabase } from '../support/database.ts';
import { startAnlan, stop } from './anlan.ts';
import { createOrganization, login, officer } from './visits.ts';

vi.setConfig({ testTimeout: 120_000 });

test('at the usual level a normal run says nothing but the notice', async () => {
  const { url: DATABASE_URL, drop } = await makeDatabase('demo');
  const anlan = startAnlan({ DATABASE_URL });
  const url = await anlan.url();
  await expect(login(url, officer, 'Wrong-Password-1')).rejects.toThrow('UNAUTHENTICATED');
  const client = await login(url);
  await createOrganization(client, '安静');
  await Promise.all([1, 2, 3].map(() => client.query('{ organizations { totalCount } }')));
  expect(await stop(anlan)).toBe(0);
  expect(anlan.said().replace('Building the console\n', '')).toBe(`\nAnlan 安澜: ${url}\n\n`);
  await drop();
});
