import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

// The table as the migration makes it, on its own.
const PLACE = `
  create table place (
    code bigint primary key, name text not null, level text not null,
    parent bigint null references place(code) deferrable initially deferred,
    full_name text not null, functional_zone boolean not null default false, counts_as text null,
    national_code bigint null, child_digits smallint not null, pinyin text not null,
    active boolean not null default true)`;

/**
 * A database of its own with an empty `place`: on the server of TEST_DATABASE_URL, else on an embedded one in a
 * temporary folder. `drop` takes away whatever was made.
 */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await testServer();
  const name = `divisions_${randomBytes(6).toString('hex')}`;
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  await run(server.url, `create database ${name}`);
  await run(url.href, PLACE);
  const drop = async () => {
    await run(server.url, `drop database ${name} with (force)`);
    await server.stop();
  };
  return { url: url.href, drop };
}

async function testServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const { startEmbedded } = await import('../../api/database/embedded/startEmbedded.ts');
  const folder = mkdtempSync(path.join(tmpdir(), 'divisions-'));
  chmodSync(folder, 0o755); // under root the server runs as another account
  const { url, stop } = await startEmbedded({ dataDir: path.join(folder, 'data') });
  return { url, stop: () => stop().then(() => rmSync(folder, { recursive: true, force: true })) };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
