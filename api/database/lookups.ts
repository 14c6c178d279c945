import type { Scope } from '../access/scope.ts';
import { AppError } from '../errors.ts';
import type { Statement } from './database.ts';

type Rows = Record<string, unknown>[];

/** A statement and whose rows it sees. */
export interface Asked {
  scope: Scope;
  statement: Statement;
}

interface Waiting extends Asked {
  resolve(rows: Rows): void;
  reject(error: unknown): void;
}

/** Round trips under way at once; more would only keep more of the database's processes awake. */
const lanes = 2;

/** Statements of one round trip. */
const mostTogether = 16;

/**
 * Lets statements that take microseconds share round trips: while all lanes are busy they wait, and go together when one is free. Each
 * follows the setting of its own scope, and sees a state of the database after it was asked for.
 * @param run runs scoped statements one after the other in one round trip @throws AppError when the database cannot be reached
 */
export function shareRoundTrips(
  run: (batch: readonly Asked[]) => Promise<Rows[]>,
): (scope: Scope, statement: Statement) => Promise<Rows> {
  const waiting: Waiting[] = [];
  let busy = 0;
  const answer = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      const answers = await run(batch);
      for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as Rows);
    } catch (error) {
      // what one statement did wrong is not the others': each tries by itself
      if (batch.length > 1 && !(error instanceof AppError)) await Promise.all(batch.map((one) => answer([one])));
      else for (const { reject } of batch) reject(error);
      // those behind would wait as long for a database that does not answer
      if (error instanceof AppError) for (const { reject } of waiting.splice(0)) reject(error);
    }
  };
  const drive = async () => {
    busy++;
    while (waiting.length > 0) await answer(waiting.splice(0, mostTogether));
    busy--;
  };
  return (scope, statement) =>
    new Promise((resolve, reject) => {
      waiting.push({ scope, statement, resolve, reject });
      if (busy < lanes) void drive();
    });
}
