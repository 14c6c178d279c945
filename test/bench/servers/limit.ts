import { createServer } from 'node:http';
import pg from 'pg';
import type { Caller } from '../data/callers.ts';
import { operations } from '../operations/all.ts';
import type { Operation } from '../operations/operation.ts';
import { OneSync } from './oneSync.ts';
import { callers, databaseUrl, listen } from './process.ts';

// The limit: what Node.js and PostgreSQL can do at all under the same policies. Statements are written by hand, and nothing is between
// node:http and the connection: no GraphQL, no validation, no access rules but the row policies.

const connections = 12;
const idle: pg.Client[] = [];
const waiting: ((client: pg.Client) => void)[] = [];
for (let count = 0; count < connections; count++) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  idle.push(client);
}

const take = (): pg.Client | Promise<pg.Client> =>
  idle.pop() ?? new Promise<pg.Client>((resolve) => waiting.push(resolve));

function giveBack(client: pg.Client): void {
  const next = waiting.shift();
  if (next) next(client);
  else idle.push(client);
}

async function answer(operation: Operation, caller: Caller, body: string): Promise<string> {
  const values = operation.limit.values(JSON.parse(body), caller);
  // a plan made for a city is not taken for a district
  const name = `${operation.flag}-${caller.childDigits}`;
  const client = await take();
  try {
    return await client.query(new OneSync({ name, text: operation.limit.text, values }, caller)).answer;
  } finally {
    giveBack(client);
  }
}

const byPath = new Map(operations.map((operation) => [`/${operation.flag}`, operation]));

const server = createServer((request, response) => {
  const caller = callers.get(request.headers.authorization ?? '');
  const operation = byPath.get(request.url ?? '');
  if (!caller || !operation) return response.writeHead(caller ? 404 : 401).end();
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', () => {
    answer(operation, caller, body).then(
      (json) => {
        const whole = `{"data":${json}}`;
        const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) };
        response.writeHead(200, headers).end(whole);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
});
listen(server);
