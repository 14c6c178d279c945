import { randomBytes } from 'node:crypto';
import type { FieldNode } from 'graphql';
import { fieldForbidden } from '../../errors.ts';
import { many } from './connection.ts';
import type { Read } from './given.ts';
import { argumentsOf, type Planning } from './planning.ts';
import { verbSql } from './reachSql.ts';
import type { Source, SourceField } from './sources.ts';

/** A field in a plan that a hand-written resolver answers for all rows of the answer at once. */
export interface Resolved {
  /** GraphQL type that has it. */
  type: string;
  /** The nodes that share its response key. */
  nodes: readonly FieldNode[];
  /** Response keys from the root field down. */
  path: readonly string[];
  args: Read;
}

/** Stands in the JSON text where a resolver's answer belongs. Drawn when the process starts and never answered: no record can hold it. */
const mark = randomBytes(16).toString('hex');

const marks = new RegExp(`"${mark}\\.(\\d+)\\.([^"]+)"`, 'g');

/** The mark of a field in a row; null in rows where the caller may not use the field's verb. */
export function resolvedSql(
  planning: Planning,
  source: Source,
  row: string,
  found: SourceField & { is: 'resolved' },
  nodes: readonly FieldNode[],
  path: readonly string[],
): string {
  const name = (nodes[0] as FieldNode).name.value;
  const args = argumentsOf(planning, source.type, nodes[0] as FieldNode);
  const number = planning.resolved.push({ type: source.type, nodes, path, args: args.read }) - 1;
  const marked = many(planning, found.most(args), () => `'${mark}.${number}.' || ${row}.${source.key}`);
  const allowed = found.verb ? verbSql(planning, source, row, found.verb) : 'true';
  if (allowed === 'true') return marked;
  planning.errors.push({ error: fieldForbidden(`${source.type}.${name}`, { zh: name, en: name }), path });
  return `case when ${allowed} then ${marked} end`;
}

/** The keys of the rows in an answer, by the number of the field that wants them; each once. */
export function markedKeys(text: string): Map<number, Set<string>> {
  const keys = new Map<number, Set<string>>();
  for (const [, number, key] of text.matchAll(marks)) {
    const same = keys.get(Number(number)) ?? new Set();
    keys.set(Number(number), same.add(key as string));
  }
  return keys;
}

/** The answer with what `find` gives, as JSON text, in place of each mark. */
export const fillMarks = (text: string, find: (number: number, key: string) => string): string =>
  text.replace(marks, (_mark, number, key) => find(Number(number), key));
