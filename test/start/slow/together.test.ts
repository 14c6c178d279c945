import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { templates, urlOf } from '../../support/postgres.ts';
import { startAnlan, stop } from '../anlan.ts';
import { createOrganization, login, nameOf } from '../visits.ts';
import { countRows } from './counts.ts';

test('three API processes that start at once on a database that is not there yet', async () => {
  const name = `together_${randomBytes(4).toString('hex')}`;
  const DATABASE_URL = urlOf(inject('serverUrl'), name);
  const processes = [1, 2, 3].map(() => startAnlan({ DATABASE_URL, DEMO: '1' }));
  const urls = await Promise.all(processes.map(({ url }) => url()));
  expect(await countRows(DATABASE_URL)).toEqual(await countRows(urlOf(inject('serverUrl'), templates.demo)));

  const [client, ...others] = await Promise.all(urls.map((url) => login(url)));
  const id = await createOrganization(client as never, '三台服务器');
  for (const other of others) expect(await nameOf(other, id)).toBe('三台服务器');
  expect(await Promise.all(processes.map(stop))).toEqual([0, 0, 0]);

  const admin = new pg.Client(inject('serverUrl'));
  await admin.connect();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});
