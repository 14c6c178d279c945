import { makeNation } from './data/makeNation.ts';
import { startLoad } from './load/startLoad.ts';
import { nested } from './operations/nested.ts';
import type { Operation } from './operations/operation.ts';
import { page } from './operations/page.ts';
import { table } from './report.ts';
import { startServer } from './servers/startServer.ts';

const sizes = [20_000, 200_000, 2_000_000];
const seconds = 3;

/** What a page and three levels cost the product as the tables grow. */
export async function measureGrowth(serverUrl: string): Promise<string> {
  const first = new Map<Operation, number>();
  const rows: string[][] = [];
  for (const size of sizes) {
    const nation = await makeNation(serverUrl, size);
    const server = await startServer('product', nation);
    const load = startLoad(nation.callers);
    for (const operation of [page, nested]) {
      await load.measure(server, operation, 8, 1);
      const alone = await load.measure(server, operation, 1, seconds);
      const many = await load.measure(server, operation, 8, seconds);
      const least = first.get(operation) ?? alone.p50;
      first.set(operation, least);
      rows.push([
        operation.name,
        size.toLocaleString('en'),
        alone.p50.toFixed(2),
        many.requestsPerSecond.toFixed(0),
        (alone.p50 / least).toFixed(2),
      ]);
    }
    load.stop();
    await server.stop();
    await nation.drop();
  }
  const byOperation = rows.toSorted(([a = ''], [b = '']) => a.localeCompare(b));
  return table(
    [
      'operation',
      'risk sites',
      'median ms, 1 connection',
      'requests a second, 8 connections',
      `÷ ${sizes[0]?.toLocaleString('en')}`,
    ],
    byOperation,
  );
}
