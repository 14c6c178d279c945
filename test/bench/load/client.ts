import { connect } from 'node:net';
import { fresh } from '../operations/operation.ts';
import { responseEnd } from './responseEnd.ts';

// The load, in a process of its own. Sockets are driven by hand because an HTTP library would take more of the machine than the
// servers' difference. Each connection sends its next request when the last was answered.

/** One measurement. */
export interface Job {
  port: number;
  connections: number;
  seconds: number;
  /** Whole HTTP requests, sent in turn. */
  requests: string[];
}

export interface Result {
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** Not counted: connections open and code gets warm. */
const lead = 200;

let serial = 0;

process.on('message', (job: Job) => {
  run(job).then(
    (result) => process.send?.({ result }),
    (error: Error) => process.send?.({ failure: error.message }),
  );
});

function run({ port, connections, seconds, requests }: Job): Promise<Result> {
  const makers = requests.map(maker);
  const times: number[] = [];
  const from = performance.now() + lead;
  const until = from + seconds * 1000;
  let next = 0;
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      let sentAt = 0;
      let got: Buffer = Buffer.alloc(0);
      const send = () => {
        sentAt = performance.now();
        socket.write((makers[next++ % makers.length] as () => Buffer)());
      };
      socket.on('connect', send);
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('The server closed a connection')));
      socket.on('data', (chunk) => {
        got = got.length === 0 ? chunk : Buffer.concat([got, chunk]);
        if (responseEnd(got) === undefined) return;
        const now = performance.now();
        if (!isGood(got)) return void reject(new Error(got.toString().slice(0, 2000)));
        got = Buffer.alloc(0);
        if (now > from && now <= until) times.push(now - sentAt);
        if (now <= until) return send();
        resolve();
        socket.destroy();
      });
    });
  return Promise.all(Array.from({ length: connections }, one)).then(() => {
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] as number;
    return { requestsPerSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
  });
}

const isGood = (response: Buffer): boolean =>
  response.toString('latin1', 0, 12) === 'HTTP/1.1 200' && !response.includes('"errors"');

/** A request that stays the same is one buffer; a new record needs a text that no other has. */
function maker(request: string): () => Buffer {
  const same = Buffer.from(request);
  if (!request.includes(fresh)) return () => same;
  return () => Buffer.from(request.replaceAll(fresh, `B${String(serial++).padStart(fresh.length - 1, '0')}`));
}
