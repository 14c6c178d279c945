/**
 * What units below the one that wrote a node may do to it: nothing; only make it stricter; only add inside it; anything.
 */
export const modes = ['locked', 'tighten', 'extend', 'free'] as const;

export type Mode = (typeof modes)[number];

/** One part of a definition. Its id is what overlays name it by, so it stays the same in every version. */
export interface DefinitionNode {
  id: string;
  type: string;
  /** Id of the node it lies in; null for the root. */
  in: string | null;
  mode: Mode;
  /** What it says; keys without a value are absent. */
  values: Readonly<Record<string, unknown>>;
  /** Out of use, and still there for what was written with it. */
  isHidden: boolean;
}

/** A definition: its nodes from the root down, siblings in their order, each before what lies in it. */
export interface Document {
  nodes: readonly DefinitionNode[];
}

export const rootId = 'root';

/** A definition that says nothing yet and takes everything. */
export const emptyDocument: Document = {
  nodes: [{ id: rootId, type: 'root', in: null, mode: 'free', values: {}, isHidden: false }],
};

/** Whether a mark leaves units below no more than another does. */
export const isAsStrict = (mode: Mode, than: Mode): boolean => mode === than || mode === 'locked' || than === 'free';

export const childrenOf = ({ nodes }: Document, id: string): readonly DefinitionNode[] =>
  nodes.filter((node) => node.in === id);

/** The nodes in use: neither hidden nor inside something hidden. */
export function visibleNodes({ nodes }: Document): readonly DefinitionNode[] {
  const visible = new Set<string | null>([null]);
  return nodes.filter((node) => {
    const isVisible = !node.isHidden && visible.has(node.in);
    if (isVisible) visible.add(node.id);
    return isVisible;
  });
}

/** JSON with keys in order: the same value is always the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** Whether two values of a definition say the same; no value and null are one. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || canonical(one ?? null) === canonical(other ?? null);
