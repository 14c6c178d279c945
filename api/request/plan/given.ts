import type { Caller } from '../../access/caller.ts';

/** What one request brings to a plan. */
export interface Given {
  caller: Caller;
  /** Coerced variables of the operation. */
  variables: Readonly<Record<string, unknown>>;
  /** Arguments of the root field. */
  args: Readonly<Record<string, unknown>>;
  /** What was worked out once for this request. */
  memory: Map<unknown, unknown>;
}

/** Works something out once a request. */
export function once<Result>({ memory }: Given, key: unknown, work: () => Result): Result {
  if (!memory.has(key)) memory.set(key, work());
  return memory.get(key) as Result;
}

/** Finds something in a request; always the same for the same request. */
export type Read<Result = unknown> = (given: Given) => Result;

/** What a plan asked of the request that it was made for, and the answer it was made for. */
export interface Question {
  read: Read;
  answer: unknown;
}

/** The request that a plan is made for, and the questions asked so far. */
export interface Questioning {
  given: Given;
  questions: Question[];
}

/**
 * Looks at a request while a plan is made for it: the plan then serves every request with the same answer.
 * @param read must answer a text, number, boolean, null or undefined
 */
export function ask<Answer extends string | number | boolean | null | undefined>(
  { given, questions }: Questioning,
  read: Read<Answer>,
): Answer {
  const answer = read(given);
  questions.push({ read, answer });
  return answer;
}

/**
 * A value that a client gave somewhere in his arguments. A plan may look at it, which makes it a plan for requests that look the same
 * there; or bind it, and serve all.
 */
export class Value {
  readonly #asked: Questioning;
  readonly read: Read;

  constructor(asked: Questioning, read: Read) {
    this.#asked = asked;
    this.read = read;
  }

  /** Neither null nor left out. */
  get isGiven(): boolean {
    return ask(this.#asked, (given) => (this.read(given) ?? undefined) !== undefined);
  }

  get isNull(): boolean {
    return ask(this.#asked, (given) => this.read(given) === null);
  }

  /** A scalar or enum value as it is. */
  look<Scalar extends string | number | boolean>(): Scalar {
    return ask(this.#asked, this.read as Read<Scalar>);
  }

  /** What a function makes of it. */
  lookThrough<Answer extends string | number | boolean>(see: (value: unknown) => Answer): Answer {
    return ask(this.#asked, (given) => see(this.read(given)));
  }

  /** A field of an input object. */
  field(name: string): Value {
    return new Value(this.#asked, (given) => (this.read(given) as Record<string, unknown> | null | undefined)?.[name]);
  }

  /** The given fields of an input object. */
  fields(): [name: string, value: Value][] {
    const names = ask(this.#asked, (given) => Object.keys(this.read(given) as object).join());
    return names ? names.split(',').map((name) => [name, this.field(name)]) : [];
  }

  /** The items of a list. */
  items(): Value[] {
    const length = ask(this.#asked, (given) => (this.read(given) as unknown[]).length);
    return Array.from(
      { length },
      (_, index) => new Value(this.#asked, (given) => (this.read(given) as unknown[])[index]),
    );
  }
}
