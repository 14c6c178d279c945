import type { Field } from '../fields/kind.ts';
import type { Type } from './types.ts';

/** A field that the expression reads, at `place` of the frame. */
export interface Use {
  place: number;
  type: Type;
  read(stored: unknown): unknown;
}

/** What names mean where a node stands; `uses` and `patterns` collect over the whole expression. */
export interface Scope {
  fields: Record<string, Field>;
  /** Variables of the macros around, outermost first. */
  variables: readonly { name: string; type: Type }[];
  uses: Map<string, Use>;
  patterns: { count: number };
}
