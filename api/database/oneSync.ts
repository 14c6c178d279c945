import pg from 'pg';
import type { Statement } from './database.ts';

/** How many statements stay prepared on a connection: operations come from clients, so there is no end of them. */
export const mostPrepared = 300;

/** How node-postgres writes a value; its types leave it out. */
export const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): string | Buffer | null } })
  .utils;

type Row = Record<string, unknown>;

interface Prepared {
  text: string;
  columns: { name: string; parse(text: string): unknown }[];
}

/** What a connection's server side holds. */
interface Held {
  /** By name, the one used last at the end. */
  prepared: Map<string, Prepared>;
  /** Names the server may hold that are no longer wanted; the next batch begins by closing them. */
  stale: Set<string>;
}

const heldBy = new WeakMap<object, Held>();

/** The parts of node-postgres' connection a batch is sent by; its own types ask for arguments it does not take. */
interface Connection {
  stream: { cork(): void; uncork(): void };
  parse(statement: { name: string; text: string }): void;
  describe(target: { type: 'S'; name: string }): void;
  bind(portal: { statement: string; values: (string | Buffer | null)[] }): void;
  execute(portal: object): void;
  close(target: { type: 'S'; name: string }): void;
  sync(): void;
}

/**
 * Runs statements in one round trip. A single Sync makes them one implicit transaction: all answer their rows, or the first error rejects.
 * @param client a connection nothing else uses meanwhile
 */
export async function inOneSync(client: pg.ClientBase, statements: readonly Statement[]): Promise<Row[][]> {
  // before anything is sent: a value that cannot be written must not leave half a batch behind
  const values = statements.map((statement) => statement.values.map((value) => prepareValue(value)));
  const sent: Prepared[] = [];
  const answers: (string | null)[][][] = statements.map(() => []);
  let at = 0;
  await new Promise<void>((resolve, reject) => {
    let held: Held;
    client.query({
      submit(connection: pg.Connection) {
        const to = connection as unknown as Connection;
        held = heldBy.get(connection) ?? { prepared: new Map(), stale: new Set() };
        heldBy.set(connection, held);
        to.stream.cork();
        for (const name of held.stale) to.close({ type: 'S', name });
        held.stale.clear();
        for (const [index, statement] of statements.entries()) {
          sent.push(prepare(to, held, statement));
          to.bind({ statement: statement.name ?? '', values: values[index] ?? [] });
          to.execute({});
        }
        to.sync();
        to.stream.uncork();
      },
      handleRowDescription({ fields }: { fields: pg.FieldDef[] }) {
        (sent[at] as Prepared).columns = fields.map(({ name, dataTypeID }) => ({
          name,
          parse: pg.types.getTypeParser(dataTypeID, 'text'),
        }));
      },
      handleDataRow({ fields }: { fields: (string | null)[] }) {
        answers[at]?.push(fields);
      },
      handleCommandComplete() {
        at++;
      },
      handleReadyForQuery: () => resolve(),
      // node-postgres drops the batch at its first error, so handleReadyForQuery does not follow
      handleError(error: Error) {
        for (const { name } of statements) if (name && held) forget(held, name);
        reject(error);
      },
    } as pg.Submittable);
  });
  return answers.map((rows, index) => rows.map((fields) => rowOf((sent[index] as Prepared).columns, fields)));
}

function prepare(connection: Connection, { prepared, stale }: Held, { name = '', text }: Statement): Prepared {
  const known = prepared.get(name);
  prepared.delete(name);
  const statement = known?.text === text ? known : { text, columns: [] };
  if (name) prepared.set(name, statement);
  if (statement === known) return known;
  if (name) connection.close({ type: 'S', name });
  connection.parse({ name, text });
  connection.describe({ type: 'S', name });
  stale.delete(name);
  const [oldest] = prepared.keys();
  if (oldest && prepared.size > mostPrepared) forget({ prepared, stale }, oldest);
  return statement;
}

function forget({ prepared, stale }: Held, name: string): void {
  prepared.delete(name);
  stale.add(name);
}

function rowOf(columns: Prepared['columns'], fields: readonly (string | null)[]): Row {
  const row: Row = {};
  for (const [index, { name, parse }] of columns.entries()) {
    const text = fields[index] ?? null;
    row[name] = text === null ? null : parse(text);
  }
  return row;
}
