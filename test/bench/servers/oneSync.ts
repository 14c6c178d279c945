import type pg from 'pg';
import type { Caller } from '../data/callers.ts';

interface Message {
  fields: (string | null)[];
}

/** What node-postgres has of the wire protocol; its types leave it out. */
interface Wire {
  stream: { cork(): void; uncork(): void };
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: unknown[] }): void;
  execute(message: object): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

const setScope = `select set_config('app.lo', $1, true), set_config('app.hi', $2, true), set_config('app.above', $3, true),
  set_config('app.system', 'off', true)`;
const scopeName = 'scope';

/** Statements that a connection has parsed. */
const parsed = new WeakMap<Wire, Set<string>>();

/**
 * The scope and one statement in one round trip: two Bind and one Sync are one implicit transaction.
 * `answer` is the first column of the statement's first row.
 */
export class OneSync implements pg.Submittable {
  readonly answer: Promise<string>;
  private readonly settled = Promise.withResolvers<string>();
  private readonly statement: { name: string; text: string; values: unknown[] };
  private readonly scope: string[];
  private results = 0;
  private json: string | null = null;

  constructor(statement: { name: string; text: string; values: unknown[] }, { lo, hi, above }: Caller) {
    this.statement = statement;
    this.scope = [lo, hi, above];
    this.answer = this.settled.promise;
  }

  submit(connection: pg.Connection): void {
    const wire = connection as unknown as Wire;
    const { name, text, values } = this.statement;
    wire.stream.cork();
    this.run(wire, scopeName, setScope, this.scope);
    this.run(wire, name, text, values);
    wire.sync();
    wire.stream.uncork();
  }

  private run(wire: Wire, name: string, text: string, values: unknown[]): void {
    const known = parsed.get(wire) ?? new Set();
    parsed.set(wire, known);
    if (!known.has(name)) wire.parse({ name, text });
    known.add(name);
    wire.bind({ statement: name, values: values.map((value) => (value == null ? null : String(value))) });
    wire.execute({});
  }

  handleRowDescription(): void {}
  handleDataRow({ fields }: Message): void {
    if (this.results === 1) this.json ??= fields[0] ?? null;
  }
  handleCommandComplete(): void {
    this.results++;
  }
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
  handleError(error: Error): void {
    this.settled.reject(error); // node-postgres tells of no ready after an error
  }
  handleReadyForQuery(): void {
    this.settled.resolve(this.json ?? 'null');
  }
}
