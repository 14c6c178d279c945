import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { makeNation, type Nation } from './data/makeNation.ts';
import type { Flags } from './flags.ts';
import type { Result } from './load/client.ts';
import { startLoad } from './load/startLoad.ts';
import { median } from './measure.ts';
import type { Operation } from './operations/operation.ts';
import { table } from './report.ts';
import { startServer } from './servers/startServer.ts';

/** How many times the requests a second of the custom field the declared one may answer. */
const bar = 1.5;

const days = Array.from({ length: 8 }, (_, n) => `2025-0${n + 1}-10`);

/** Sites of three days, by a declared field with an index and by a custom one with the same values and an index. */
const byDay = (what: 'declared' | 'custom'): Operation => ({
  name: `page of 25 and count by a ${what} field`,
  flag: what,
  bar,
  product: `query ($day: ${what === 'custom' ? 'JSON' : 'Date'}!, $end: ${what === 'custom' ? 'JSON' : 'Date'}!) {
    riskSites(first: 25, filter: ${what === 'custom' ? '{ custom: { surveyedOn: { gte: $day, lte: $end } } }' : '{ inspectedOn: { gte: $day, lte: $end } }'}) {
      totalCount
      nodes { id name level people }
    }
  }`,
  postgraphile: '',
  limit: { text: '', values: () => [] },
  variables: () => days.map((day) => ({ day, end: day.replace('-10', '-12') })),
});

/** What a filter on an indexed custom field costs beside the same filter on a declared one. */
export async function measureCustom(serverUrl: string, { rows, rounds, seconds, connections }: Flags): Promise<string> {
  const nation = await makeNation(serverUrl, rows);
  await addField(nation);
  const server = await startServer('product', nation);
  const load = startLoad(nation.callers);
  try {
    await untilReady(nation.ownerUrl);
    const operations = [byDay('declared'), byDay('custom')];
    const lines: string[][] = [];
    for (const operation of operations) await load.measure(server, operation, 8, 4);
    for (const count of connections) {
      const samples = operations.map((): Result[] => []);
      for (let round = 0; round < rounds; round++)
        for (const position of round % 2 ? [1, 0] : [0, 1])
          samples[position]?.push(await load.measure(server, operations[position] as Operation, count, seconds));
      const [declared = 0, custom = 0] = samples.map((taken) =>
        median(taken.map(({ requestsPerSecond }) => requestsPerSecond)),
      );
      const ratio = declared / custom;
      const verdict = `${ratio.toFixed(2)} (bar ${bar}: ${ratio <= bar ? 'met' : '**not met**'})`;
      lines.push([String(count), declared.toFixed(0), custom.toFixed(0), verdict]);
    }
    return table(['connections', 'declared, requests a second', 'custom', 'times'], lines);
  } finally {
    load.stop();
    await server.stop();
    await nation.drop();
  }
}

/** Every site gets the day of its inspection once more, in a field of the provinces of those who ask. */
async function addField({ ownerUrl, callers }: Nation): Promise<void> {
  const provinces = new Set(callers.map(({ unit }) => unit.slice(0, 2).padEnd(12, '0')));
  await asOwner(ownerUrl, async (client) => {
    await client.query(`update risk_site set custom = jsonb_build_object('surveyedOn', inspected_on)`);
    const operations = [
      {
        ...{ do: 'add', id: 'surveyedOn', type: 'field', in: 'root', after: null, mode: 'free' },
        values: { kind: 'date', zh: '勘查日期', indexed: true },
      },
    ];
    await client.query(
      `insert into definition (id, owner, version, created_at, updated_at, published, kind, name, number, operations, checksum, state)
       select gen_random_uuid(), code, 1, now(), now(), true, 'FORM', 'riskSite', 1, $1, 'bench', 'PUBLISHED'
       from unnest($2::bigint[]) code`,
      [JSON.stringify(operations), [...provinces]],
    );
    await client.query('vacuum analyze risk_site');
  });
}

async function untilReady(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const from = performance.now();
    for (;;) {
      const { rowCount } = await client.query(`select from custom_slot where state = 'READY'`);
      if (rowCount) break;
      await delay(500);
    }
    console.log(`filled and indexed in ${((performance.now() - from) / 1000).toFixed(0)} s`);
    await client.query('vacuum analyze risk_site');
  });
}

async function asOwner(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await work(client).finally(() => client.end());
}
