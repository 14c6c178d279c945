import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { apiLoginOf } from '../../../api/database/roles.ts';
import { clientOf } from '../../support/client.ts';
import { makeDataFolder, startAnlan, stop } from '../anlan.ts';
import { createOrganization, login, officer } from '../visits.ts';

const chosen = 'Chosen-Password-7';

/** A bit of everything, right and wrong. @returns the tokens that were given out */
async function visit(url: string): Promise<string[]> {
  const client = await login(url, officer, chosen);
  await createOrganization(client, '日志');
  await expect(createOrganization(client, '日志')).rejects.toThrow();
  await expect(login(url, officer, 'Wrong-Password-1')).rejects.toThrow('UNAUTHENTICATED');
  await client.query('{ nonsense }');
  await client.query('mutation ($c: String!, $n: String!) { changePassword(current: $c, new: $n) }', {
    c: 'Wrong-Password-2',
    n: 'Next-Password-8',
  });
  await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a' });
  await fetch(`${url}/nowhere`);
  await client.query('mutation { logout }');
  await clientOf(url, client.token).query('{ organizations { totalCount } }');
  return [client.token];
}

test('no password and no token is in any log at any level', async () => {
  const DATA_DIR = makeDataFolder();
  const anlan = startAnlan({ DATA_DIR, LOG_LEVEL: 'trace', DEMO_PASSWORD: chosen });
  const tokens = await visit(await anlan.url());
  expect(await stop(anlan)).toBe(0);
  const log = anlan.said().replace(/^Demo accounts: .*$/m, '');
  const superuser = readFileSync(path.join(DATA_DIR, 'postgres.password'), 'utf8').trim();
  const port = readFileSync(path.join(DATA_DIR, 'postgres.port'), 'utf8').trim();
  const api = new URL(apiLoginOf(`postgres://postgres:${superuser}@127.0.0.1:${port}/anlan`).url);
  expect(log).toContain('"level":20');
  for (const secret of [
    ...tokens,
    superuser,
    api.password,
    chosen,
    'Wrong-Password',
    'Next-Password',
    '$argon2',
    'SCRAM-SHA',
  ])
    expect(log).not.toContain(secret);
  // PostgreSQL's lines are for those who ask for them
  expect(log.split('\n').filter((line) => line.startsWith('\t'))).toEqual([]);
});
