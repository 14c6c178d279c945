// Measures the division import: node test/bench/divisions.ts [rows ...]   (default 100000 665000; needs TEST_DATABASE_URL)
// Each size runs in a process of its own, so that its peak memory is its own.
import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { importDivisions } from '../../api/transfer/divisions/importDivisions.ts';
import { freshDatabase } from '../divisions/freshDatabase.ts';

const [first, ...sizes] = process.argv.slice(2);
if (first === 'one') await measure(Number(sizes[0]));
else for (const rows of first ? [first, ...sizes] : ['100000', '665000']) runApart(rows);

function runApart(rows: string) {
  const { status } = spawnSync(process.execPath, [import.meta.filename, 'one', rows], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

async function measure(rows: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'divisions-'));
  const file = path.join(folder, 'divisions.csv');
  await pipeline(Readable.from(divisionLines(rows)), createWriteStream(file));
  const database = await freshDatabase();
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    for (const run of ['import', 'import again']) {
      const start = performance.now();
      const { read, inserted, unchanged, badTotal } = await importDivisions({ source: file, client });
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const peak = Math.round(process.resourceUsage().maxRSS / 1024);
      const backend = await backendPeak(client);
      console.log({ run, read, inserted, unchanged, badTotal, seconds, peakMiB: peak, backendPeakMiB: backend });
    }
  } finally {
    await client.end();
    await database.drop();
    rmSync(folder, { recursive: true });
  }
}

/** The peak memory of the server process, where it runs on this machine and the system tells. */
async function backendPeak(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query('select pg_backend_pid() as pid');
  const status = `/proc/${rows[0].pid}/status`;
  if (!existsSync(status)) return undefined;
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024);
}

/** A country in small: 30 provinces, cities, 10 districts a city, 14 townships a district, 15 villages a township. */
function* divisionLines(rows: number): Generator<string> {
  const names = seedNames();
  let count = 0;
  const line = (code: string, level: string, parent: string) =>
    `${code},${level},${parent},${names[(count * 7919) % names.length]}\n`;
  yield 'code,level,parent,name\n';
  for (let place = 0; count < rows; place += 1) {
    for (const row of cityRows(place)) {
      if (count >= rows) return;
      yield line(...row);
      count += 1;
    }
  }
}

function* cityRows(place: number): Generator<[code: string, level: string, parent: string]> {
  const province = String(12 + (place % 30));
  const city = `${province}${String(1 + Math.floor(place / 30)).padStart(2, '0')}`;
  if (place < 30) yield [province, 'province', ''];
  yield [city, 'city', province];
  for (let d = 2; d < 12; d += 1) {
    const district = `${city}${String(d).padStart(2, '0')}`;
    yield [district, 'district', city];
    for (let t = 1; t < 15; t += 1) {
      const township = `${district}${String(t).padStart(3, '0')}`;
      yield [township, 'township', district];
      for (let v = 201; v < 216; v += 1) yield [`${township}${v}`, 'village', township];
    }
  }
}

/** Real names, so that pinyin costs what it costs. */
function seedNames(): string[] {
  const seeds = path.join(import.meta.dirname, '../../seeds');
  const lines = readFileSync(path.join(seeds, 'divisions.csv'), 'utf8').trim().split('\n');
  return lines.map((line) => line.split(',')[3] ?? '').filter((name) => /[村社]/.test(name));
}
