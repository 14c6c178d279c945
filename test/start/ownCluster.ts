import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { choosePort } from '../../api/database/embedded/port.ts';
import { eventually, isRoot } from '../embedded/support.ts';
import { nobody } from './anlan.ts';

const programs = '/usr/lib/postgresql/15/bin';

/** Why the tests with a PostgreSQL 15 of the operator's own are left out here. */
export const missing = existsSync(programs) ? '' : ` (left out: there is no ${programs})`;

export interface OwnCluster {
  /** Of its superuser. */
  admin: pg.Client;
  /** DATABASE_URL of a user. */
  urlOf(user: string, database: string, password?: string): string;
  stop(): Promise<void>;
}

export const password = 'Owner-Secret-7';

/** A PostgreSQL 15 as an operator would have it: on TCP, with passwords. */
export async function startOwnCluster(): Promise<OwnCluster> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'anlan-own-'));
  const account = isRoot ? { uid: nobody, gid: nobody } : {};
  if (isRoot) chownSync(folder, nobody, nobody);
  const data = path.join(folder, 'data');
  const initdb = ['-D', data, '-U', 'admin', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  const made = spawnSync(path.join(programs, 'initdb'), initdb, { ...account, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  const port = await choosePort();
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'password_encryption=md5'];
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(path.join(programs, 'postgres'), args, { ...account, cwd: folder, stdio: 'ignore' });
  const admin = await eventually(async () => {
    const client = new pg.Client(`postgres://admin@127.0.0.1:${port}/postgres`);
    await client.connect();
    return client;
  });
  await requirePasswords(admin);
  return {
    admin,
    urlOf: (user, database, given = password) => `postgres://${user}:${given}@127.0.0.1:${port}/${database}`,
    async stop() {
      await admin.end();
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Everybody but the administrator needs one from now on. */
async function requirePasswords(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ file: string }>('select current_setting($1) as file', ['hba_file']);
  const lines = ['host all admin 127.0.0.1/32 trust', 'host all all 127.0.0.1/32 md5'];
  await admin.query(`copy (select unnest(string_to_array('${lines.join('|')}', '|'))) to '${rows[0]?.file}'`);
  await admin.query('select pg_reload_conf()');
}
