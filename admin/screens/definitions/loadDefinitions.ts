import { type Document, emptyDocument, visibleNodes } from '../../../schema/definitions/document.ts';
import { fold, type Overlay } from '../../../schema/definitions/overlay.ts';
import type { Label } from '../../../schema/label.ts';
import { registry } from '../../declarations.ts';
import { request } from '../../providers/request.ts';
import { kindOf, whyFixed } from './definitionKind.ts';
import type { ViewedKind } from './kindViews.ts';
import { kindViewOf } from './kindViews.ts';

interface Layer {
  kind: ViewedKind;
  name: string;
  state: 'DRAFT' | 'PUBLISHED';
  operations: Overlay | null;
  unit: { code: string };
}

/** A definition in the list of them. */
export interface Listed {
  name: string;
  title: Label;
  /** Nodes in use, the root aside. */
  count: number;
  whyFixed: Label | undefined;
  isChangedAbove: boolean;
  isChangedHere: boolean;
  hasDraft: boolean;
  /** How many of the unit's changes are in doubt with what comes from above. */
  conflicts: number;
}

const LAYERS = `query Definitions($filter: DefinitionFilter, $after: String) {
  page: definitions(filter: $filter, first: 100, after: $after) {
    nodes { kind name state operations unit { code } } pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  page: { nodes: readonly Layer[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** What a unit changes in all definitions, and the units above it. @throws ApiError */
export async function loadLayers(unit: string): Promise<readonly Layer[]> {
  const filter = {
    state: { in: ['DRAFT', 'PUBLISHED'] },
    or: [{ unit: { eq: unit } }, { not: { unit: { within: unit } } }],
  };
  const layers: Layer[] = [];
  for (let after: string | null = null, isMore = true; isMore; ) {
    const { page }: Page = await request<Page>(LAYERS, { filter, after });
    layers.push(...page.nodes);
    after = page.pageInfo.endCursor;
    isMore = page.pageInfo.hasNextPage;
  }
  return layers;
}

/** The definitions of a kind as they are in a unit, folded here: one answer of the API is enough for all of them. */
export function listDefinitions(kind: ViewedKind, unit: string, layers: readonly Layer[]): readonly Listed[] {
  const ofKind = layers.filter((layer) => layer.kind === kind);
  const names = new Set([...kindViewOf(kind).names(), ...ofKind.map(({ name }) => name)]);
  return [...names].map((name) => {
    const concerned = ofKind.filter((layer) => layer.name === name);
    const own = (state: Layer['state']) =>
      concerned.find((layer) => layer.unit.code === unit && layer.state === state)?.operations;
    // codes of units above are lower, the highest unit's the lowest
    const upper = concerned
      .filter((layer) => layer.unit.code !== unit && layer.state === 'PUBLISHED')
      .toSorted((one, other) => (one.unit.code < other.unit.code ? -1 : 1));
    const above = upper.reduce<Document>(
      (document, { operations }) => fold(kindOf(kind), document, operations ?? []).document,
      kindOf(kind).shipped(registry, name) ?? emptyDocument,
    );
    const { document, conflicts } = fold(kindOf(kind), above, own('PUBLISHED') ?? []);
    const drafted = fold(kindOf(kind), above, own('DRAFT') ?? own('PUBLISHED') ?? []).document;
    const isKnown = document.nodes.length > 1 || own('PUBLISHED') !== undefined;
    return {
      ...{ name, title: kindViewOf(kind).titleOf(isKnown ? document : drafted, name) },
      ...{ count: visibleNodes(document).length - 1, whyFixed: whyFixed(kind, name), conflicts: conflicts.length },
      ...{ isChangedAbove: upper.length > 0, isChangedHere: own('PUBLISHED') !== undefined },
      hasDraft: own('DRAFT') !== undefined,
    };
  });
}
