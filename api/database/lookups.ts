import type pg from 'pg';
import type { Scope } from '../access/scope.ts';
import type { Statement } from './database.ts';

type Rows = Record<string, unknown>[];

interface Waiting {
  scope: Scope;
  statement: Statement;
  resolve(rows: Rows): void;
  reject(error: unknown): void;
}

/** Runs scoped statements one after the other in one round trip. */
export type RunBatch = (
  client: pg.ClientBase,
  batch: readonly { scope: Scope; statement: Statement }[],
) => Promise<Rows[]>;

/** Round trips under way at once; more would keep more of the database's processes from the processors than they answer faster. */
const lanes = 2;

/** Statements of one round trip. */
const mostTogether = 16;

/**
 * Lets statements that take microseconds share round trips: while all lanes are busy they wait, and go together when one is free. Each
 * follows the setting of its own scope, and sees a state of the database after it was asked for.
 */
export function shareRoundTrips(
  withClient: <Result>(work: (client: pg.ClientBase) => Promise<Result>) => Promise<Result>,
  run: RunBatch,
): (scope: Scope, statement: Statement) => Promise<Rows> {
  const waiting: Waiting[] = [];
  let busy = 0;
  const alone = async (one: Waiting) => {
    try {
      const [rows] = await withClient((client) => run(client, [one]));
      one.resolve(rows as Rows);
    } catch (error) {
      one.reject(error);
    }
  };
  const drive = async () => {
    busy++;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, mostTogether);
      const [only] = batch as [Waiting];
      if (batch.length === 1) {
        await alone(only);
        continue;
      }
      try {
        const answers = await withClient((client) => run(client, batch));
        for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as Rows);
      } catch {
        // one statement's mistake is not the others': each tries by itself
        await Promise.all(batch.map(alone));
      }
    }
    busy--;
  };
  return (scope, statement) =>
    new Promise((resolve, reject) => {
      waiting.push({ scope, statement, resolve, reject });
      if (busy < lanes) void drive();
    });
}
