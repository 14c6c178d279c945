import type { Difference } from '../../../schema/definitions/differences.ts';
import type { Document } from '../../../schema/definitions/document.ts';
import { request } from '../../providers/request.ts';
import type { Named } from './loadDefinition.ts';

/** Two states of a definition, and what differs. */
export interface Comparison {
  from: Document;
  to: Document;
  differences: readonly Difference[];
}

interface Point {
  unit?: string;
  id?: string;
}

const COMPARISON = `query Comparison($kind: DefinitionKind!, $name: String!, $from: DefinitionPoint, $to: DefinitionPoint) {
  from: effectiveDefinition(kind: $kind, name: $name, at: $from) { document }
  to: effectiveDefinition(kind: $kind, name: $name, at: $to) { document }
  differences: definitionDifferences(kind: $kind, name: $name, from: $from, to: $to) { what node key from to }
}`;

/** @throws ApiError */
export async function loadComparison({ kind, name }: Named, points: { from: Point; to: Point }): Promise<Comparison> {
  const { from, to, differences } = await request<{
    from: { document: Document };
    to: { document: Document };
    differences: readonly Difference[];
  }>(COMPARISON, { kind, name, ...points });
  return { from: from.document, to: to.document, differences };
}
