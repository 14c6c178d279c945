import { type Document, type Mode, modes } from '../../../schema/definitions/document.ts';
import type { DefinitionKind } from '../../../schema/definitions/kind.ts';
import { fold, type Operation } from '../../../schema/definitions/overlay.ts';

/** What the marks from above leave a unit to do. */
export interface Rights {
  /** Whether the unit added the node itself. */
  isOwn(id: string): boolean;
  /** The mark from above; undefined for what is the unit's own. */
  markOf(id: string): Mode | undefined;
  canChange(id: string, key: string): boolean;
  canMove(id: string): boolean;
  canHide(id: string): boolean;
  /** Whether what is out of use can come back: not what is so above. */
  canShow(id: string): boolean;
  /** Whether it can go without a trace: an own node that was never published. */
  canRemove(id: string): boolean;
  canAdd(type: string, container: string): boolean;
  /** The marks that may be set for units below. */
  marksFor(id: string, type: string): readonly Mode[];
}

/** @param inForce what records may have by now, so that it stays */
export function rightsOver(kind: DefinitionKind, above: Document, inForce: Document): Rights {
  const nodes = new Map(above.nodes.map((node) => [node.id, node]));
  const published = new Set(inForce.nodes.map(({ id }) => id));
  const allowed = new Map<string, boolean>();
  /** Asks the fold itself, so that editor and API agree. */
  const allows = (operation: Operation): boolean => {
    const key = JSON.stringify(operation);
    const known = allowed.get(key) ?? fold(kind, above, [operation]).conflicts.length === 0;
    allowed.set(key, known);
    return known;
  };
  const isOwn = (id: string) => !nodes.has(id);
  const isUsable = (mode: Mode, type: string) =>
    (mode !== 'tighten' || kind.types[type]?.tightens !== undefined) &&
    (mode !== 'extend' || Object.values(kind.types).some((other) => other.in.includes(type)));
  return {
    isOwn,
    markOf: (id) => nodes.get(id)?.mode,
    canChange(id, key) {
      const node = nodes.get(id);
      const type = inForce.nodes.find((one) => one.id === id)?.type;
      if (type && kind.lasting?.[type]?.includes(key)) return false;
      if (!node || node.mode === 'free') return true;
      return node.mode === 'tighten' && kind.types[node.type]?.tightens?.change?.[key] !== undefined;
    },
    canMove: (id) => isOwn(id) || allows({ do: 'move', id, after: null }),
    canHide: (id) => isOwn(id) || allows({ do: 'hide', id }),
    canShow: (id) => !nodes.get(id)?.isHidden,
    canRemove: (id) => isOwn(id) && !published.has(id),
    canAdd: (type, container) =>
      isOwn(container) ||
      allows({ ...{ do: 'add', id: ' ', type, in: container, after: null }, mode: 'free', values: {} }),
    marksFor: (id, type) =>
      modes.filter((to) =>
        isOwn(id) || nodes.get(id)?.mode !== to
          ? isUsable(to, type) && (isOwn(id) || allows({ do: 'mark', id, to }))
          : true,
      ),
  };
}
