import type { Flags } from './flags.ts';
import type { Result } from './load/client.ts';
import type { Load } from './load/startLoad.ts';
import type { Operation, ServerName } from './operations/operation.ts';
import type { RunningServer } from './servers/startServer.ts';

/** Seconds until code and plans are warm. */
const warmUp = 6;

/** The medians of an operation at a number of connections, by server. */
export interface Measurement {
  operation: Operation;
  connections: number;
  results: Record<ServerName, Result>;
}

/**
 * Measures the servers in turns, each round beginning with another one, so that what else the machine does meets all of them alike.
 */
export async function measureAll(
  servers: readonly RunningServer[],
  load: Load,
  { operations, connections, rounds, seconds }: Flags,
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const operation of operations) {
    for (const server of servers) await load.measure(server, operation, 8, warmUp);
    for (const count of connections) {
      const samples = new Map<ServerName, Result[]>(servers.map(({ name }) => [name, []]));
      for (let round = 0; round < rounds; round++)
        for (const [position] of servers.entries()) {
          const server = servers[(position + round) % servers.length] as RunningServer;
          samples.get(server.name)?.push(await load.measure(server, operation, count, seconds));
        }
      const results = Object.fromEntries([...samples].map(([name, taken]) => [name, medianOf(taken)]));
      measurements.push({ operation, connections: count, results: results as Record<ServerName, Result> });
      process.stdout.write('.');
    }
  }
  process.stdout.write('\n');
  return measurements;
}

const medianOf = (samples: readonly Result[]): Result => ({
  requestsPerSecond: median(samples.map(({ requestsPerSecond }) => requestsPerSecond)),
  p50: median(samples.map(({ p50 }) => p50)),
  p99: median(samples.map(({ p99 }) => p99)),
});

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}
