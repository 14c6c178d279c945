import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import type { Caller } from './data/callers.ts';
import { fresh, type Operation, requestOf, variablesOf } from './operations/operation.ts';
import type { RunningServer } from './servers/startServer.ts';

export interface Compared {
  reads: number;
  /** Of one server's answers, so that nobody need fear they were all empty. */
  kilobytes: number;
}

/** Asks every server everything once. @throws Error showing both answers when two servers disagree on a read */
export async function compareReads(
  servers: readonly RunningServer[],
  operations: readonly Operation[],
  callers: readonly Caller[],
): Promise<Compared> {
  let [reads, bytes] = [0, 0];
  for (const operation of operations.filter(({ isWrite }) => !isWrite))
    for (const caller of callers)
      for (const variables of variablesOf(operation, caller)) {
        const answers = await Promise.all(servers.map((server) => ask(server, operation, caller, variables)));
        const [first, ...others] = answers.map(normalized);
        const odd = others.findIndex((other) => !isDeepStrictEqual(other, first));
        if (odd >= 0)
          throw new Error(
            `${operation.name}, as ${caller.unit}: the answers differ\n${show(servers[0], first)}\n${show(servers[odd + 1], others[odd])}`,
          );
        reads++;
        bytes += JSON.stringify(first).length;
      }
  return { reads, kilobytes: Math.round(bytes / 1024) };
}

/** Creates one record by every server. @throws Error when one leaves no history row or no event @param url of a superuser */
export async function compareWrites(
  servers: readonly RunningServer[],
  operations: readonly Operation[],
  callers: readonly Caller[],
  url: string,
): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const operation of operations.filter(({ isWrite }) => isWrite))
      for (const server of servers)
        for (const caller of callers) {
          const code = `${server.name.slice(0, 6)}${caller.unit.slice(0, 6)}`.padEnd(fresh.length, '-');
          const [variables] = variablesOf(operation, caller);
          const given = JSON.parse(JSON.stringify(variables).replaceAll(fresh, code));
          await ask(server, operation, caller, given);
          const { rows } = await client.query(written, [code, caller.unit]);
          if (JSON.stringify(rows) !== '[{"histories":1,"events":1}]')
            throw new Error(`${operation.name} by ${server.name} left ${JSON.stringify(rows)}`);
        }
  } finally {
    await client.end();
  }
}

const written = `
  select
    (select count(*)::int from history h where h.record_id = r.id and h.owner = r.owner and h.actor is not null
       and h.changes ? 'code') as histories,
    (select count(*)::int from outbox o where o.record_id = r.id and o.owner = r.owner) as events
  from risk_site r where code = $1 and owner = $2`;

async function ask(server: RunningServer, operation: Operation, caller: Caller, variables: Record<string, unknown>) {
  const { path, body } = requestOf(operation, server.name, variables);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${caller.token}` };
  const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body });
  const text = await response.text();
  const answer = response.ok ? JSON.parse(text) : { errors: text };
  if (answer.errors) throw new Error(`${operation.name} on ${server.name}, as ${caller.unit}: ${text}`);
  return answer.data;
}

/** Big numbers are texts to PostGraphile; the groups of its functions are flat. Nothing else differs. */
function normalized(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)) return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, normalized(inner)] as const);
  const object = Object.fromEntries(entries);
  return isGroupList(object) ? { groups: { nodes: object.groups.map(flat) } } : object;
}

const isGroupList = (object: Record<string, unknown>): object is { groups: Group[] } => Array.isArray(object.groups);

interface Group {
  key: { level?: string; childUnit?: { fullName: string } };
  count: number;
  sum: { people: number };
}

const flat = ({ key, count, sum }: Group) => ({
  ...(key.childUnit ? { childUnit: key.childUnit.fullName } : { level: key.level }),
  count,
  people: sum.people,
});

const show = (server: RunningServer | undefined, data: unknown) =>
  `${server?.name}: ${JSON.stringify(data)?.slice(0, 1500)}`;
