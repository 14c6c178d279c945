import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { assertSupported } from '../../api/database/migrate.ts';
import { run, startAnlan, stop } from './anlan.ts';
import { operate } from './operate.ts';
import { missing, type OwnCluster, password, startOwnCluster } from './ownCluster.ts';
import { countOrganizations, createOrganization, login, nameOf } from './visits.ts';

vi.setConfig({ testTimeout: 120_000 });

describe.skipIf(missing)(`a PostgreSQL 15 of the operator's own${missing}`, () => {
  let cluster: OwnCluster;
  beforeAll(async () => {
    cluster = await startOwnCluster();
    const { admin } = cluster;
    await admin.query(`create role owner login createrole createdb password '${password}'`);
    await admin.query(`create role plain login password '${password}'`);
    await admin.query('create database plain owner plain');
  });
  afterAll(() => cluster.stop());

  test('an owner who is no superuser gets an empty database', async () => {
    const DATABASE_URL = cluster.urlOf('owner', 'empty');
    const anlan = startAnlan({ DATABASE_URL });
    const url = await anlan.url();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    await expect(login(url)).rejects.toThrow('UNAUTHENTICATED');
    expect(await stop(anlan)).toBe(0);
    expect(anlan.said()).not.toMatch(/Demo|password/);
  });

  test('with DEMO=1 it gets the demo: log in, list, create, and the same again after a restart', async () => {
    const environment = { DATABASE_URL: cluster.urlOf('owner', '演示 1'), DEMO: '1' };
    const first = startAnlan(environment);
    const client = await login(await first.url());
    const before = await countOrganizations(client);
    expect(before).toBeGreaterThan(0);
    const id = await createOrganization(client, '外部数据库里的机构');
    expect(await stop(first)).toBe(0);
    const second = startAnlan(environment);
    const again = await login(await second.url());
    expect(await nameOf(again, id)).toBe('外部数据库里的机构');
    expect(await countOrganizations(again)).toBe(before + 1);
    expect(await stop(second)).toBe(0);
  });

  test('the operator loads places and makes a tenant, whose first people can log in', async () => {
    const DATABASE_URL = cluster.urlOf('owner', 'commands');
    const firstPassword = await operate({ DATABASE_URL });
    const anlan = startAnlan({ DATABASE_URL });
    await login(await anlan.url(), 'wangcheng.tenantAdmin', firstPassword);
    await expect(login(await anlan.url(), 'wangcheng.tenantAdmin', 'another')).rejects.toThrow('UNAUTHENTICATED');
  });

  const refusals = {
    'an owner who may not create roles': [
      () => cluster.urlOf('plain', 'plain'),
      /may not create the role plain_api .*\n {2}alter role plain createrole;$/,
    ],
    'a wrong password': [
      () => cluster.urlOf('owner', 'empty', 'wrong-secret'),
      /password authentication failed.*Check user and password in DATABASE_URL/,
    ],
    'a database that may not be created': [
      () => cluster.urlOf('plain', 'absent'),
      /There is no database absent\. Run once as an administrator: create database "absent" owner "plain";$/,
    ],
    'nobody at the port': [
      () => 'postgres://owner:wrong-secret@127.0.0.1:1/anlan',
      /127\.0\.0\.1:1\/anlan cannot be used: .*ECONNREFUSED.*Is it running, and is DATABASE_URL right\?$/,
    ],
    'an unknown host': [
      () => 'postgres://owner:wrong-secret@nowhere.invalid/anlan',
      /nowhere\.invalid\/anlan cannot be used: .*Is it running, and is DATABASE_URL right\?$/,
    ],
  } as const;
  test.each(Object.keys(refusals))('%s: one message, no stack, no password', async (name) => {
    const [databaseUrl, message] = refusals[name as keyof typeof refusals];
    const { code, said } = await run(['migrate'], { DATABASE_URL: databaseUrl() });
    expect(said.trim()).toMatch(message);
    expect(said).not.toMatch(/^ +at |secret/im);
    expect(code).toBe(1);
  });
});

test('PostgreSQL 14 is refused, 15 is not', () => {
  expect(() => assertSupported(140_011)).toThrow(
    'Anlan needs PostgreSQL 15 or newer; DATABASE_URL points to a PostgreSQL 14.',
  );
  expect(() => assertSupported(150_000)).not.toThrow();
});
