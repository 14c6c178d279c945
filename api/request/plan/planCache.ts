import type { FieldNode } from 'graphql';
import type { Given, Question, Read } from './given.ts';
import type { FieldError } from './planning.ts';
import type { Told } from './receipts.ts';
import type { Resolved } from './resolved.ts';

/** A statement for all requests that give the same answers to the questions asked while it was made. */
export interface Plan {
  text: string;
  /** Under which a connection keeps it prepared. */
  name: string;
  values: readonly Read[];
  errors: readonly FieldError[];
  /** What is left to resolvers; their numbers are in the text. */
  resolved: readonly Resolved[];
  /** Rows that the answer could have. */
  rows: number;
  /** What it reads of rows that callers may have opened. */
  opened: readonly string[];
  /** Fields whose readings are told; their numbers are in the text. */
  told: readonly Told[];
  /** Whether it only follows keys. */
  isLookup: boolean;
}

/** Planning always asks the same next question after the same answers, so the plans of a field are the leaves of a tree of questions. */
interface Branch {
  read: Read;
  next: Map<unknown, Branch | Plan>;
}

type Node = Branch | Plan;

const isPlan = (node: Node): node is Plan => 'text' in node;

/**
 * Plans by root field of a parsed document and by key (what is asked, and the caller's profile), then by the answers to their questions.
 * When `most` are held all are forgotten: making them again costs less than keeping account of them.
 */
export function makePlanCache(most = 2000) {
  let roots = new WeakMap<FieldNode, Map<string, Node>>();
  let held = 0;

  const find = (node: FieldNode, key: string, given: Given): Plan | undefined => {
    let found = roots.get(node)?.get(key);
    while (found && !isPlan(found)) found = found.next.get(found.read(given));
    return found;
  };

  const keep = (node: FieldNode, key: string, questions: readonly Question[], plan: Plan): void => {
    if (++held > most) {
      roots = new WeakMap();
      held = 1;
    }
    const keys = roots.get(node) ?? new Map<string, Node>();
    roots.set(node, keys);
    let steps: Map<unknown, Node> = keys;
    let answer: unknown = key;
    for (const question of questions) {
      const branch = (steps.get(answer) as Branch | undefined) ?? { read: question.read, next: new Map() };
      steps.set(answer, branch);
      [steps, answer] = [branch.next, question.answer];
    }
    steps.set(answer, plan);
  };

  return { find, keep };
}

export type PlanCache = ReturnType<typeof makePlanCache>;
