import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { templates, urlOf } from './postgres.ts';

/** A database of its own, copied from a template; its URL is a superuser's. */
export async function makeDatabase(template: keyof typeof templates): Promise<{ url: string; drop(): Promise<void> }> {
  const serverUrl = inject('serverUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await query(serverUrl, `create database ${name} template ${templates[template]}`);
  return { url: urlOf(serverUrl, name), drop: () => query(serverUrl, `drop database ${name} with (force)`) };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
