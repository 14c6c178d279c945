import type { Caller } from '../data/callers.ts';

type Variables = Record<string, unknown>;

/**
 * One thing to ask, in the words of each server. Aliases bring all answers to the same keys, so that they can be compared as they are.
 */
export interface Operation {
  name: string;
  /** On the command line. */
  flag: string;
  isWrite?: boolean;
  /** How many times PostGraphile's requests a second the product has to reach. */
  bar: number;
  product: string;
  postgraphile: string;
  /** Answers the whole `data` as JSON text. */
  limit: { text: string; values(variables: Variables, caller: Caller): unknown[] };
  /** The variables of a caller's requests, one after the other; none: one request without variables. */
  variables?(caller: Caller): Variables[];
}

/** In `open` no access rule is declared. */
export type ServerName = 'product' | 'open' | 'postgraphile' | 'limit';

/** In a variable, a text of this width that the load client makes anew for each request. */
export const fresh = '@@@@@@@@@@@@';

/** @returns path and body of a request */
export function requestOf(
  operation: Operation,
  server: ServerName,
  variables: Variables,
): { path: string; body: string } {
  if (server === 'limit') return { path: `/${operation.flag}`, body: JSON.stringify(variables) };
  return {
    path: '/graphql',
    body: JSON.stringify({ query: server === 'postgraphile' ? operation.postgraphile : operation.product, variables }),
  };
}

export const variablesOf = (operation: Operation, caller: Caller): Variables[] => operation.variables?.(caller) ?? [{}];
