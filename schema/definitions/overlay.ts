import { type DefinitionNode, type Document, isAsStrict, isSame, type Mode } from './document.ts';
import type { DefinitionKind } from './kind.ts';

/**
 * One change of a unit on what it gets from above. `was` is what it replaced: where that is no longer so, somebody above changed it
 * too, and a person decides. `after` names the sibling before, null the first place. A move with `in` takes a node out of `was` into another.
 */
export type Operation =
  | { do: 'add'; id: string; type: string; in: string; after: string | null; mode: Mode; values: Values }
  | { do: 'change'; id: string; key: string; was: unknown; to: unknown }
  | { do: 'mark'; id: string; to: Mode }
  | { do: 'hide'; id: string }
  | { do: 'move'; id: string; after: string | null; in?: string; was?: string };

type Values = Readonly<Record<string, unknown>>;

/** A unit's changes, in order. */
export type Overlay = readonly Operation[];

/**
 * Why an operation does not simply hold:
 * `gone`: the node, or the one to lie in, is not there; `exists`: an added id is taken; `notAllowed`: the mark from above forbids it;
 * `anchorGone`: the sibling before is not there; `changedAbove`: the value, or what the node lies in, was changed above meanwhile, to
 * something else.
 */
export type Reason = 'gone' | 'exists' | 'notAllowed' | 'anchorGone' | 'changedAbove';

export interface Conflict {
  /** Position in the overlay. */
  index: number;
  operation: Operation;
  reason: Reason;
  /**
   * Whether the operation holds until a person decides: what is still allowed stays as the unit had it, what is not gives way to what
   * comes from above.
   */
  isApplied: boolean;
}

export interface Folded {
  document: Document;
  /** Every operation that is not simply in the document. */
  conflicts: readonly Conflict[];
}

/** What a unit gets from above, with its own changes on top. Applying them to a newer version is merging them. */
export function fold(kind: DefinitionKind, base: Document, overlay: Overlay): Folded {
  const draft = new Draft(kind, base);
  const conflicts = overlay.flatMap((operation, index): Conflict[] => {
    const refusal = draft.apply(operation);
    return refusal ? [{ index, operation, ...refusal }] : [];
  });
  return { document: draft.document(), conflicts };
}

type Refusal = Pick<Conflict, 'reason' | 'isApplied'>;

const refused = (reason: Reason): Refusal => ({ reason, isApplied: false });
const doubtful = (reason: Reason): Refusal => ({ reason, isApplied: true });

/** A document being changed. The marks from above bind; what the overlay adds itself is its own, and its marks are for units below. */
class Draft {
  private readonly nodes: Map<string, DefinitionNode>;
  /** Ids by the node they lie in. */
  private readonly order = new Map<string | null, string[]>();
  private readonly marks: ReadonlyMap<string, Mode>;
  private readonly kind: DefinitionKind;

  constructor(kind: DefinitionKind, { nodes }: Document) {
    this.kind = kind;
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
    this.marks = new Map(nodes.map(({ id, mode }) => [id, mode]));
    for (const { id, in: container } of nodes) this.siblings(container).push(id);
  }

  document(): Document {
    const below = (container: string | null): DefinitionNode[] =>
      this.siblings(container).flatMap((id) => [this.nodes.get(id) as DefinitionNode, ...below(id)]);
    return { nodes: below(null) };
  }

  apply(operation: Operation): Refusal | undefined {
    if (operation.do === 'add') return this.add(operation);
    const node = this.nodes.get(operation.id);
    if (!node) return refused('gone');
    switch (operation.do) {
      case 'change':
        return this.change(node, operation);
      case 'mark':
        if (node.mode === operation.to) return undefined;
        if (!isAsStrict(operation.to, this.markOf(node))) return refused('notAllowed');
        return this.keep({ ...node, mode: operation.to });
      case 'hide':
        if (node.isHidden) return undefined;
        return this.mayHide(node) ? this.keep({ ...node, isHidden: true }) : refused('notAllowed');
      case 'move':
        return operation.in === undefined || operation.in === node.in
          ? this.move(node, operation.after)
          : this.moveInto(node, { ...operation, in: operation.in });
    }
  }

  private add({ do: _add, after, ...given }: Extract<Operation, { do: 'add' }>): Refusal | undefined {
    if (this.nodes.has(given.id)) return refused('exists');
    const container = this.nodes.get(given.in);
    if (!container) return refused('gone');
    if (!this.takes(container, given.type)) return refused('notAllowed');
    this.keep({ ...given, isHidden: false });
    return this.place(given.id, given.in, after) ? undefined : doubtful('anchorGone');
  }

  private change(node: DefinitionNode, { key, was, to }: Extract<Operation, { do: 'change' }>): Refusal | undefined {
    const current = node.values[key];
    if (isSame(current, to)) return undefined;
    const tightens = this.kind.types[node.type]?.tightens?.change?.[key];
    const isStricter = this.markOf(node) === 'tighten' && tightens?.(current ?? null, to);
    if (!this.isOpen(node) && !isStricter) return refused('notAllowed');
    const { [key]: _before, ...others } = node.values;
    this.keep({ ...node, values: to === null ? others : { ...others, [key]: to } });
    return isSame(current, was) ? undefined : doubtful('changedAbove');
  }

  private move(node: DefinitionNode, after: string | null): Refusal | undefined {
    if (!this.isOpen(node)) return refused('notAllowed');
    if (after === node.id || (after !== null && this.nodes.get(after)?.in !== node.in)) return refused('anchorGone');
    const siblings = this.siblings(node.in);
    siblings.splice(siblings.indexOf(node.id), 1);
    this.place(node.id, node.in, after);
    return undefined;
  }

  /** Out of one node into another: what was inside goes with it, and nothing goes out of use by that. */
  private moveInto(node: DefinitionNode, { in: to, was, after }: { in: string; was?: string; after: string | null }) {
    const container = this.nodes.get(to);
    if (!container) return refused('gone');
    const around = this.around(container);
    const isPossible = around.every(({ id, isHidden }) => id !== node.id && !isHidden);
    if (!isPossible || !this.isOpen(node) || !this.takes(container, node.type)) return refused('notAllowed');
    const siblings = this.siblings(node.in);
    siblings.splice(siblings.indexOf(node.id), 1);
    this.keep({ ...node, in: to });
    const isPlaced = this.place(node.id, to, after);
    if (node.in !== was) return doubtful('changedAbove');
    return isPlaced ? undefined : doubtful('anchorGone');
  }

  /** A node and all it lies in. */
  private around(node: DefinitionNode): DefinitionNode[] {
    return [node, ...(node.in === null ? [] : this.around(this.nodes.get(node.in) as DefinitionNode))];
  }

  /** @returns false where the sibling is not there, and the place is the last */
  private place(id: string, container: string | null, after: string | null): boolean {
    const siblings = this.siblings(container);
    const position = after === null ? 0 : siblings.indexOf(after) + 1;
    const isThere = after === null || position > 0;
    siblings.splice(isThere ? position : siblings.length, 0, id);
    return isThere;
  }

  /** What lies inside goes out of use with a node, so it has a say. */
  private mayHide(node: DefinitionNode): boolean {
    const tightens = this.markOf(node) === 'tighten' && this.kind.types[node.type]?.tightens?.hide;
    if (node.in === null || (!this.isOpen(node) && !tightens)) return false;
    return this.siblings(node.id).every((id) => this.mayHide(this.nodes.get(id) as DefinitionNode));
  }

  /** Whether one more node of a type may lie in a node. */
  private takes(container: DefinitionNode, type: string): boolean {
    const tightens = this.markOf(container) === 'tighten' && this.kind.types[type]?.tightens?.add === true;
    return this.isOpen(container, 'extend') || tightens;
  }

  private isOpen(node: DefinitionNode, also?: Mode): boolean {
    const mark = this.markOf(node);
    return mark === 'free' || mark === also;
  }

  private markOf({ id }: DefinitionNode): Mode {
    return this.marks.get(id) ?? 'free';
  }

  private keep(node: DefinitionNode): undefined {
    this.nodes.set(node.id, node);
  }

  private siblings(container: string | null): string[] {
    const known = this.order.get(container);
    if (known) return known;
    const made: string[] = [];
    this.order.set(container, made);
    return made;
  }
}
