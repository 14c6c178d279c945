import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Caller } from '../data/callers.ts';
import { type Operation, requestOf, variablesOf } from '../operations/operation.ts';
import type { RunningServer } from '../servers/startServer.ts';
import type { Job, Result } from './client.ts';

export interface Load {
  measure(server: RunningServer, operation: Operation, connections: number, seconds: number): Promise<Result>;
  stop(): void;
}

/** Starts the process that asks. All servers get the same requests of the same callers in the same order. */
export function startLoad(callers: readonly Caller[]): Load {
  const child = fork(path.join(import.meta.dirname, 'client.ts'));
  return {
    async measure(server, operation, connections, seconds) {
      const { port, host } = new URL(server.url);
      const requests = inTurn(callers.map((caller) => requestsOf(caller, host, server, operation)));
      child.send({ port: Number(port), connections, seconds, requests } satisfies Job);
      const [answer] = (await once(child, 'message')) as [{ result?: Result; failure?: string }];
      if (answer.result) return answer.result;
      throw new Error(`${operation.name} on ${server.name}: ${answer.failure}`);
    },
    stop: () => void child.kill(),
  };
}

function requestsOf(caller: Caller, host: string, { name }: RunningServer, operation: Operation): string[] {
  return variablesOf(operation, caller).map((variables) => {
    const { path: url, body } = requestOf(operation, name, variables);
    const head = [
      `POST ${url} HTTP/1.1`,
      `host: ${host}`,
      `authorization: Bearer ${caller.token}`,
      'content-type: application/json',
      'accept: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
    ];
    return `${head.join('\r\n')}\r\n\r\n${body}`;
  });
}

/** The first of each, then the second of each: a city's request stands between two of districts. */
function inTurn(lists: string[][]): string[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, position) =>
    lists.flatMap((list) => list.slice(position, position + 1)),
  ).flat();
}
