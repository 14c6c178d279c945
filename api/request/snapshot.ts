import type { Scope } from '../access/scope.ts';
import type { Database, Statement } from '../database/database.ts';
import { AppError, badArgument } from '../errors.ts';

/** What a planned root field reads by: one statement that answers JSON text. */
export interface Reading {
  statement: Statement;
  /** Rows that its answer could have. */
  rows: number;
}

export type ReadJson = (reading: Reading) => Promise<string | null>;

/** Reads one statement by itself. */
export const readAlone =
  (database: Database, scope: Scope): ReadJson =>
  async ({ statement }) => {
    const [rows] = await database.read<{ json: string | null }>(scope, statement);
    return rows?.[0]?.json ?? null;
  };

/** A place in a snapshot for one root field. */
export interface Seat {
  read: ReadJson;
  /** To be called when the field is done, whether it read or not. */
  leave(): void;
}

/**
 * Seats for the root fields of a query: when each has asked for its statement or left, all run in one round trip and see the same state of
 * the database.
 */
export function snapshotFor(database: Database, scope: Scope, seats: number, mostRows: number): () => Seat {
  const waiting: { reading: Reading; resolve(json: string | null): void; reject(error: unknown): void }[] = [];
  let missing = seats;
  const arrive = () => {
    missing--;
    if (missing === 0 && waiting.length > 0) void run();
  };
  const run = async () => {
    const rows = waiting.reduce((sum, { reading }) => sum + reading.rows, 0);
    try {
      if (rows > mostRows) throw tooMany(mostRows);
      const results = await database.read<{ json: string | null }>(
        scope,
        ...waiting.map(({ reading }) => reading.statement),
      );
      for (const [index, { resolve }] of waiting.entries()) resolve(results[index]?.[0]?.json ?? null);
    } catch (error) {
      // one statement's own mistake is not the others': each tries by itself
      const isOwn = waiting.length > 1 && !(error instanceof AppError);
      const read = readAlone(database, scope);
      for (const { reading, resolve, reject } of waiting)
        if (isOwn) read(reading).then(resolve, reject);
        else reject(error);
    }
  };
  return () => {
    let isSeated = true;
    const stand = () => {
      if (isSeated) arrive();
      isSeated = false;
    };
    return {
      read: (reading) =>
        new Promise((resolve, reject) => {
          waiting.push({ reading, resolve, reject });
          stand();
        }),
      leave: stand,
    };
  };
}

/** An answer of too many rows, refused before any is read. */
export const tooMany = (most: number): AppError =>
  badArgument(
    `查询可能返回超过 ${most} 条记录，请减小 first 或减少嵌套列表`,
    `The answer could have over ${most} records: ask for smaller pages or fewer lists in lists`,
  );
