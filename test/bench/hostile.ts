import { connect } from 'node:net';
import { type HostileRequest, hostileRequests } from '../support/hostileRequests.ts';
import type { Caller } from './data/callers.ts';
import { makeNation } from './data/makeNation.ts';
import { responseEnd } from './load/responseEnd.ts';
import { type Load, startLoad } from './load/startLoad.ts';
import { median } from './measure.ts';
import { byId } from './operations/byId.ts';
import type { Operation } from './operations/operation.ts';
import { page } from './operations/page.ts';
import { table } from './report.ts';
import { type RunningServer, startServer } from './servers/startServer.ts';

const riskSites = 20_000;
const connections = 8;
const [seconds, rounds] = [1.5, 13];
/** What the figures must not exceed: times the others' p99, and milliseconds of a refusal. */
const bars = { ratio: 2, refusal: 50 };

/** What others notice of two callers who send nothing but requests that are refused, and how long each refusal takes. */
export async function measureHostile(serverUrl: string, profile: string | undefined): Promise<string> {
  const nation = await makeNation(serverUrl, riskSites);
  const server = await startServer('product', { ...nation, profile });
  const [calm, first, second, ...honest] = nation.callers as [Caller, Caller, Caller, ...Caller[]];
  const load = startLoad(honest);
  try {
    const alone = await refusalTimes(server.url, calm.token, 7);
    const others: string[][] = [];
    for (const operation of [byId, page])
      others.push(await compare(load, server, operation, [first.token, second.token]));
    const refusals = hostileRequests.map(({ what }) => {
      const p50 = median(alone.get(what) as number[]);
      return [what, p50.toFixed(1), p50 < bars.refusal ? 'met' : '**not met**'];
    });
    return [
      table(['operation', 'p99 ms', 'p99 beside hostile callers', 'ratio', `at most ${bars.ratio}`], others),
      table(['refused', 'median ms', `under ${bars.refusal}`], refusals),
    ].join('\n\n');
  } finally {
    load.stop();
    await server.stop();
    await nation.drop();
  }
}

/** Rounds with and without hostile callers take turns, so that what else the machine does meets both alike. */
async function compare(load: Load, server: RunningServer, operation: Operation, tokens: string[]): Promise<string[]> {
  const p99s = { without: [] as number[], beside: [] as number[] };
  await load.measure(server, operation, connections, seconds);
  for (let round = 0; round < rounds; round++) {
    p99s.without.push((await load.measure(server, operation, connections, seconds)).p99);
    const ending = new AbortController();
    const hostile = tokens.map((token, caller) => sendHostile(server.url, token, caller, ending.signal));
    p99s.beside.push((await load.measure(server, operation, connections, seconds)).p99);
    ending.abort();
    await Promise.all(hostile);
  }
  // of rounds that follow each other, so that both had the same neighbours on the machine
  const ratio = median(p99s.beside.map((beside, round) => beside / (p99s.without[round] as number)));
  const [without, beside] = [median(p99s.without), median(p99s.beside)];
  const verdict = ratio <= bars.ratio ? 'met' : '**not met**';
  return [operation.name, without.toFixed(1), beside.toFixed(1), ratio.toFixed(2), verdict];
}

/** Sends one refused request after the other, each caller beginning elsewhere. */
async function sendHostile(url: string, token: string, from: number, until: AbortSignal): Promise<void> {
  const refuse = senderTo(url, token, /BAD_USER_INPUT|RATE_LIMITED/);
  for (let turn = from * 7; !until.aborted; turn++) await refuse(hostileRequests[turn % count] as HostileRequest);
}

/** Milliseconds of each refusal, when nobody else asks. */
async function refusalTimes(url: string, token: string, times: number): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>(hostileRequests.map(({ what }) => [what, []]));
  const refuse = senderTo(url, token, /BAD_USER_INPUT/);
  for (let turn = 0; turn < times; turn++)
    for (const request of hostileRequests) {
      const from = performance.now();
      await refuse(request);
      found.get(request.what)?.push(performance.now() - from);
    }
  return found;
}

const count = hostileRequests.length;

/**
 * Sends hostile requests over sockets driven by hand, so that little of the machine goes to the sender; one each, for the API hangs up on
 * some.
 * @throws Error when one is answered otherwise than by a refusal, or fails
 */
function senderTo(url: string, token: string, refusal: RegExp): (request: HostileRequest) => Promise<void> {
  const { port, host, hostname } = new URL(url);
  const whole = new Map(hostileRequests.map((request) => [request, Buffer.from(httpOf(request, host, token))]));
  return (request) =>
    new Promise((resolve, reject) => {
      const socket = connect({ port: Number(port), host: hostname, noDelay: true });
      let got: Buffer = Buffer.alloc(0);
      socket.on('error', reject);
      socket.on('connect', () => socket.write(whole.get(request) as Buffer));
      socket.on('data', (chunk) => {
        got = Buffer.concat([got, chunk]);
        if (responseEnd(got) === undefined) return;
        socket.destroy();
        if (refusal.test(got.toString())) resolve();
        else reject(new Error(`${request.what} was answered ${got.toString('utf8', 0, 500)}`));
      });
    });
}

function httpOf({ query, variables }: HostileRequest, host: string, token: string): string {
  const body = JSON.stringify({ query, variables });
  const head = [
    'POST /graphql HTTP/1.1',
    `host: ${host}`,
    `authorization: Bearer ${token}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
