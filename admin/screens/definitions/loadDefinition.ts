import type { Document } from '../../../schema/definitions/document.ts';
import type { Conflict, Overlay } from '../../../schema/definitions/overlay.ts';
import { registry } from '../../declarations.ts';
import { request } from '../../providers/request.ts';
import type { Verb } from '../../providers/session.ts';
import { kindOf } from './definitionKind.ts';
import type { ViewedKind } from './kindViews.ts';

export interface Version {
  id: string;
  version: number;
  number: number;
  state: 'DRAFT' | 'PUBLISHED' | 'RETIRED';
  note: string | null;
  can: readonly Verb[];
  /** null for who may not see it. */
  history: readonly { action: string; actor: string | null; at: string; reason: string | null }[] | null;
}

/** A definition as it is, or with a version in place of the one in force would be. */
export interface Effective {
  document: Document;
  /** What the unit gets from above. */
  above: Document;
  layers: readonly { id: string; unit: string; conflicts: readonly Conflict[] }[];
}

/** By node: the name of the unit above that added it; null for what ships. */
export type Origins = ReadonlyMap<string, string | null>;

export interface Named {
  kind: ViewedKind;
  name: string;
}

/** All that the screen of a definition shows, in one unit. */
export interface Standing extends Named {
  /** The unit's own, the newest first. */
  versions: readonly Version[];
  inForce: Effective;
  draft: Version | undefined;
  /** With the draft, where there is one. */
  drafted: Effective | undefined;
  origins: Origins;
}

const EFFECTIVE = 'document above layers { id unit conflicts { index reason isApplied operation } }';

const STANDING = `query Definition($kind: DefinitionKind!, $name: String!, $at: DefinitionPoint!, $filter: DefinitionFilter) {
  inForce: effectiveDefinition(kind: $kind, name: $name, at: $at) { ${EFFECTIVE} }
  versions: definitions(filter: $filter, sort: [{ field: NUMBER, direction: DESC }], first: 100) {
    nodes { id version number state note can history(first: 50) { action actor at reason } }
  }
}`;

/** @throws ApiError */
export async function loadDefinition({ kind, name }: Named, unit: string): Promise<Standing> {
  const filter = { kind: { eq: kind }, name: { eq: name }, unit: { eq: unit } };
  const { inForce, versions } = await request<{ inForce: Effective; versions: { nodes: readonly Version[] } }>(
    STANDING,
    { kind, name, at: { unit }, filter },
  );
  const draft = versions.nodes.find(({ state }) => state === 'DRAFT');
  const [drafted, origins] = await Promise.all([
    draft && loadVersion({ kind, name }, draft.id),
    originsOf({ kind, name }, inForce),
  ]);
  return { kind, name, versions: versions.nodes, inForce, draft, drafted, origins };
}

/** The definition with a version in place of the one in force. @throws ApiError */
export const loadVersion = ({ kind, name }: Named, id: string): Promise<Effective> =>
  request<{ version: Effective }>(
    `query Version($kind: DefinitionKind!, $name: String!, $at: DefinitionPoint!) {
      version: effectiveDefinition(kind: $kind, name: $name, at: $at) { ${EFFECTIVE} }
    }`,
    { kind, name, at: { id } },
  ).then(({ version }) => version);

async function originsOf({ kind, name }: Named, { layers, above }: Effective): Promise<Origins> {
  const { upper } = await request<{
    upper: { nodes: readonly { id: string; unit: { name: string }; operations: Overlay | null }[] };
  }>(
    'query Upper($ids: [ID!]) { upper: definitions(filter: { id: { in: $ids } }, first: 100) { nodes { id unit { name } operations } } }',
    { ids: layers.map(({ id }) => id) },
  );
  const shipped = new Set(
    kindOf(kind)
      .shipped(registry, name)
      ?.nodes.map(({ id }) => id),
  );
  const adder = (node: string) =>
    upper.nodes.find(({ operations }) => operations?.some((one) => one.do === 'add' && one.id === node));
  return new Map(above.nodes.map(({ id }) => [id, shipped.has(id) ? null : (adder(id)?.unit.name ?? null)]));
}
