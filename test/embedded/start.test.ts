import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ask, isRoot, keepRow, makeFolder, postmasterPid, readRow, start } from './support.ts';

test('the second start finds the rows of the first, under the same URL', async () => {
  const dataDir = path.join(makeFolder(), 'a', 'data');
  const first = await start(dataDir);
  await keepRow(first.url, '防汛');
  await first.stop();
  const second = await start(dataDir);
  expect(await readRow(second.url)).toBe('防汛');
  expect(second.url).toBe(first.url);
});

test('the database speaks Chinese, keeps Beijing time and takes settings', async () => {
  const { url } = await start(makeFolder());
  const locale =
    "select datlocprovider::text || ' ' || datlocale || ' ' || datctype from pg_database where datname = 'postgres'";
  expect(await ask(url, locale)).toBe('i und C.UTF-8');
  expect(await ask(url, 'show server_encoding')).toBe('UTF8');
  expect(await ask(url, 'show timezone')).toBe('Asia/Shanghai');
  expect(await ask(url, 'show fsync')).toBe('off');
  await ask(url, 'create extension pg_trgm');
  expect(await ask(url, "select similarity('防汛应急预案', '防汛预案') > 0")).toBe(true);
});

test('it listens on 127.0.0.1 alone, below 32768, and asks for the password', async () => {
  const dataDir = makeFolder();
  const { url } = await start(dataDir);
  const { port, hostname, password } = new URL(url);
  expect([hostname, await ask(url, 'show listen_addresses'), await ask(url, 'show unix_socket_directories')]).toEqual([
    '127.0.0.1',
    '127.0.0.1',
    '',
  ]);
  expect(Number(port)).toBeLessThan(32768);
  await expect(ask(url.replace(password, 'guess'), 'select 1')).rejects.toThrow('password authentication failed');
  expect(statSync(path.join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);
});

test('another port is taken when the last one is in use', async () => {
  const dataDir = makeFolder();
  const first = await start(dataDir);
  await first.stop();
  const squatter = createServer().listen(Number(new URL(first.url).port), '127.0.0.1');
  try {
    const second = await start(dataDir);
    expect(second.url).not.toBe(first.url);
    expect(await ask(second.url, 'select 1')).toBe(1);
  } finally {
    squatter.close();
  }
});

test.runIf(process.platform === 'linux')(
  'it is out of reach of Ctrl-C, and its arguments tell no password',
  async () => {
    const dataDir = makeFolder();
    const { url } = await start(dataDir);
    const pid = postmasterPid(dataDir);
    const session = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[3];
    expect(session).toBe(String(pid));
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain(new URL(url).password);
  },
);

test('a database restored without its password file gets a new password and keeps its rows', async () => {
  const dataDir = makeFolder();
  const first = await start(dataDir);
  await keepRow(first.url, 'restored');
  await first.stop();
  rmSync(path.join(dataDir, 'postgres.password'));
  const second = await start(dataDir);
  expect(await readRow(second.url)).toBe('restored');
  expect(second.url).not.toBe(first.url);
});

test('stop ends the server at once, twice is no error, and ready tells', async () => {
  const dataDir = makeFolder();
  const embedded = await start(dataDir);
  await embedded.ready();
  await Promise.all([embedded.stop(), embedded.stop()]);
  await expect(ask(embedded.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  await expect(embedded.ready()).rejects.toThrow('stopped');
  expect(() => postmasterPid(dataDir)).toThrow('ENOENT');
});

test('the log goes line by line to the caller', async () => {
  const lines: string[] = [];
  await start(makeFolder(), (line) => lines.push(line));
  expect(lines.some((line) => line.endsWith('database system is ready to accept connections'))).toBe(true);
});

test.runIf(isRoot)('started by root, PostgreSQL runs as nobody and owns its cluster only', async () => {
  const dataDir = makeFolder();
  writeFileSync(path.join(dataDir, 'upload.pdf'), '');
  await start(dataDir);
  expect(statSync(`/proc/${postmasterPid(dataDir)}`).uid).toBe(65534);
  const owners = ['postgres', 'postgres.password', 'upload.pdf', ''].map(
    (name) => statSync(path.join(dataDir, name)).uid,
  );
  expect(owners).toEqual([65534, 0, 0, 0]);
});

test.runIf(isRoot && process.platform === 'linux')('as root it starts in a home that is closed to others', async () => {
  const home = makeFolder();
  chmodSync(home, 0o700);
  const dataDir = path.join(home, '.data');
  const first = await start(dataDir);
  await keepRow(first.url, '闭户');
  await first.stop();
  expect(await readRow((await start(dataDir)).url)).toBe('闭户');
});
