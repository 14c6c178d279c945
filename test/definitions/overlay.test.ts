import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, overlayBetween } from '../../schema/definitions/differences.ts';
import {
  canonical,
  type DefinitionNode,
  type Document,
  isAsStrict,
  isSame,
  rootId,
} from '../../schema/definitions/document.ts';
import { type Conflict, fold, type Operation, type Overlay } from '../../schema/definitions/overlay.ts';
import { boxes, documents, overlaysOn, targetOf } from './arbitrary.ts';

const runs = { numRuns: 500 };
const withOverlay = documents.chain((base) => overlaysOn(base).map((overlay) => ({ base, overlay })));
const nodeOf = ({ nodes }: Document, id: string) => nodes.find((node) => node.id === id);
const order = ({ nodes }: Document, container: string | null) =>
  nodes.filter((node) => node.in === container).map(({ id }) => id);

/** Whether what an operation says is so in a document, whatever other operations said afterwards. */
function isIn(document: Document, operation: Operation, later: readonly Operation[]): boolean {
  const node = nodeOf(document, operation.id);
  if (!node) return false;
  const isOverruled = (verb: Operation['do']) => later.some((other) => other.do === verb && other.id === operation.id);
  switch (operation.do) {
    case 'add':
      return Object.keys(operation.values).every(
        (key) => isOverruled('change') || isSame(node.values[key], operation.values[key]),
      );
    case 'change':
      return isSame(node.values[operation.key], operation.to);
    case 'mark':
      return node.mode === operation.to;
    case 'hide':
      return node.isHidden;
    case 'move': {
      const siblings = order(document, node.in);
      if (operation.in !== undefined && node.in !== operation.in) return false;
      const isMovedOn = later.some((other) => 'after' in other && (other.do === 'move' || other.do === 'add'));
      return isMovedOn || siblings[siblings.indexOf(node.id) - 1] === (operation.after ?? undefined);
    }
  }
}

describe('a fold', () => {
  test('loses no operation silently: each is in the document or in the list of conflicts', () => {
    fc.assert(
      fc.property(withOverlay, ({ base, overlay }) => {
        const { document, conflicts } = fold(boxes, base, overlay);
        const refused = new Set(conflicts.filter(({ isApplied }) => !isApplied).map(({ index }) => index));
        for (const [index, operation] of overlay.entries())
          expect(refused.has(index) || isIn(document, operation, overlay.slice(index + 1))).toBe(true);
      }),
      runs,
    );
  });

  test('never changes a locked node', () => {
    fc.assert(
      fc.property(withOverlay, ({ base, overlay }) => {
        const { document } = fold(boxes, base, overlay);
        for (const node of base.nodes.filter(({ mode }) => mode === 'locked')) {
          expect(nodeOf(document, node.id)).toEqual(node);
          const fresh = order(document, node.id).filter((id) => nodeOf(base, id)?.in !== node.id);
          expect(fresh).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('never hides a locked node with what it lies in', () => {
    const isReached = (document: Document, id: string | null): boolean => {
      const node = id === null ? undefined : nodeOf(document, id);
      return !node || (!node.isHidden && isReached(document, node.in));
    };
    fc.assert(
      fc.property(withOverlay, ({ base, overlay }) => {
        const { document } = fold(boxes, base, overlay);
        for (const { id, mode } of base.nodes)
          if (mode === 'locked' && isReached(base, id)) expect(isReached(document, id)).toBe(true);
      }),
      runs,
    );
  });

  test('never loosens a node marked tighten, and never a mark', () => {
    fc.assert(
      fc.property(withOverlay, ({ base, overlay }) => {
        const { document } = fold(boxes, base, overlay);
        for (const before of base.nodes) {
          const after = nodeOf(document, before.id) as DefinitionNode;
          expect(isAsStrict(after.mode, before.mode)).toBe(true);
          if (before.mode !== 'tighten') continue;
          expect(after.values.name).toEqual(before.values.name);
          if (before.type === 'box') {
            expect(Number(after.values.limit)).toBeLessThanOrEqual(Number(before.values.limit));
            expect(after.isHidden).toBe(before.isHidden);
          }
          const fresh = order(document, before.id).filter((id) => nodeOf(base, id)?.in !== before.id);
          for (const id of fresh) expect(nodeOf(document, id)?.type).toBe('strap');
        }
      }),
      runs,
    );
  });

  test('of operations that touch nothing in common does not depend on their order', () => {
    /** Nodes an operation speaks of; a place at the beginning is one of the container's. */
    const touched = ({ nodes }: Document, operation: Operation): readonly string[] => {
      const into = 'in' in operation ? operation.in : undefined;
      const inside = into ?? nodes.find(({ id }) => id === operation.id)?.in;
      const isWhole = operation.do === 'hide' || (operation.do === 'move' && into !== undefined);
      const anchor = 'after' in operation ? [operation.after ?? `first of ${inside}`] : [];
      return [operation.id, ...above(nodes, into), ...anchor, ...(isWhole ? below(nodes, operation.id) : [])];
    };
    const above = (nodes: readonly DefinitionNode[], id: string | null | undefined): string[] =>
      id ? [id, ...above(nodes, nodes.find((node) => node.id === id)?.in)] : [];
    const below = (nodes: readonly DefinitionNode[], id: string): string[] =>
      nodes.filter((node) => node.in === id).flatMap((node) => [node.id, ...below(nodes, node.id)]);
    fc.assert(
      fc.property(withOverlay, ({ base, overlay }) => {
        const [one, other] = overlay;
        fc.pre(one !== undefined && other !== undefined);
        const shared = touched(base, one as Operation).filter((id) => touched(base, other as Operation).includes(id));
        fc.pre(shared.length === 0);
        const there = fold(boxes, base, [one, other] as Overlay).document;
        expect(fold(boxes, base, [other, one] as Overlay).document).toEqual(there);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a new version from above', () => {
  /** The parent's document, the child's overlay on it, and the parent's next version. */
  const versions = documents.chain((base) =>
    fc.record({
      base: fc.constant(base),
      overlay: overlaysOn(base),
      next: overlaysOn(base).map((own) => fold(boxes, openly(base), own).document),
    }),
  );
  /** The owner of a document may do anything with it. */
  const openly = ({ nodes }: Document): Document => ({
    nodes: nodes.map((node) => ({ ...node, mode: 'free' as const })),
  });
  const isChanged = (was: Document, is: Document, id: string, key: string) =>
    !isSame(nodeOf(was, id)?.values[key], nodeOf(is, id)?.values[key]);

  test('merged is the child’s operations done on it, wherever no conflict is told', () => {
    fc.assert(
      fc.property(versions, ({ base, overlay, next }) => {
        const { document, conflicts } = fold(boxes, next, overlay);
        fc.pre(conflicts.length === 0);
        // a merge by hand: what only one side changed is that side's, what both changed alike is that
        for (const node of next.nodes) {
          const merged = nodeOf(document, node.id) as DefinitionNode;
          const moved = overlay.find((one) => targetOf(one) === `move ${node.id} `) as { in?: string } | undefined;
          expect(merged.in).toBe(moved?.in ?? node.in);
          for (const key of ['name', 'limit']) {
            const own = overlay.find((one) => targetOf(one) === `change ${node.id} ${key}`) as
              | { to: unknown }
              | undefined;
            expect(merged.values[key] ?? null).toEqual(own ? own.to : (node.values[key] ?? null));
            if (own && isChanged(base, next, node.id, key)) expect(own.to).toEqual(node.values[key] ?? null);
          }
        }
      }),
      runs,
    );
  });

  test('that changes what the child changed is a conflict, and the child’s word holds until somebody decides', () => {
    fc.assert(
      fc.property(versions, ({ base, overlay, next }) => {
        const { document, conflicts } = fold(boxes, next, overlay);
        for (const [index, operation] of overlay.entries()) {
          if (operation.do !== 'change' || !nodeOf(base, operation.id)) continue;
          const now = nodeOf(next, operation.id)?.values[operation.key] ?? null;
          if (isSame(now, operation.was) || isSame(now, operation.to)) continue;
          const conflict = conflicts.find((one) => one.index === index) as Conflict;
          expect(['changedAbove', 'notAllowed']).toContain(conflict.reason);
          const kept = conflict.isApplied ? operation.to : now;
          expect(nodeOf(document, operation.id)?.values[operation.key] ?? null).toEqual(kept);
        }
      }),
      runs,
    );
  });

  test('that moves what the child moved elsewhere is a conflict, and nothing is lost or lies in itself', () => {
    fc.assert(
      fc.property(versions, ({ base, overlay, next }) => {
        const { document, conflicts } = fold(boxes, next, overlay);
        const all = [...next.nodes.map(({ id }) => id), ...overlay.flatMap((one) => (one.do === 'add' ? one.id : []))];
        const refused = conflicts.flatMap(({ operation, isApplied }) =>
          operation.do === 'add' && !isApplied && !nodeOf(next, operation.id) ? operation.id : [],
        );
        expect(document.nodes.map(({ id }) => id).toSorted()).toEqual(
          [...new Set(all)].filter((id) => !refused.includes(id)).toSorted(),
        );
        for (const [index, operation] of overlay.entries()) {
          const now = operation.do === 'move' && nodeOf(base, operation.id) && nodeOf(next, operation.id)?.in;
          if (!now || operation.do !== 'move' || operation.in === undefined) continue;
          if (now === operation.was || now === operation.in) continue;
          const conflict = conflicts.find((one) => one.index === index) as Conflict;
          expect(['changedAbove', 'notAllowed', 'gone']).toContain(conflict.reason);
          expect(nodeOf(document, operation.id)?.in).toBe(conflict.isApplied ? operation.in : now);
        }
      }),
      runs,
    );
  });

  test('that locks a node keeps it where the unit above has it', () => {
    const inside = (mode: DefinitionNode['mode']): Document => ({
      nodes: [root('free'), box('a', 'free'), { ...box('c', mode), in: 'a' }, box('b', 'free')],
    });
    const overlay: Overlay = [{ do: 'move', id: 'c', in: 'b', was: 'a', after: null }];
    expect(nodeOf(fold(boxes, inside('free'), overlay).document, 'c')?.in).toBe('b');
    const { document, conflicts } = fold(boxes, inside('locked'), overlay);
    expect(document).toEqual(inside('locked'));
    expect(conflicts).toMatchObject([{ reason: 'notAllowed', isApplied: false }]);
  });

  test('that locks a node takes the child’s changes of it away, and says so', () => {
    const base: Document = { nodes: [root('free'), box('a', 'free')] };
    const locked: Document = { nodes: [root('free'), box('a', 'locked')] };
    const overlay: Overlay = [{ do: 'change', id: 'a', key: 'name', was: 'a', to: 'b' }];
    expect(fold(boxes, base, overlay).conflicts).toEqual([]);
    const { document, conflicts } = fold(boxes, locked, overlay);
    expect(document).toEqual(locked);
    expect(conflicts).toEqual([{ index: 0, operation: overlay[0], reason: 'notAllowed', isApplied: false }]);
  });

  test('without a node that the child builds on leaves the child’s part in place, and says so', () => {
    const base: Document = { nodes: [root('free'), box('a', 'free'), box('b', 'free')] };
    const overlay: Overlay = [
      { do: 'add', id: 'm1', type: 'box', in: rootId, after: 'a', mode: 'free', values: {} },
      { do: 'hide', id: 'a' },
    ];
    const next: Document = { nodes: [root('free'), box('b', 'free')] };
    const { document, conflicts } = fold(boxes, next, overlay);
    expect(order(document, rootId)).toEqual(['b', 'm1']);
    expect(conflicts.map(({ reason, isApplied }) => [reason, isApplied])).toEqual([
      ['anchorGone', true],
      ['gone', false],
    ]);
    expect(fold(boxes, base, overlay).conflicts).toEqual([]);
  });
});

describe('an overlay drawn in an editor', () => {
  test('makes of what was there what was wanted', () => {
    const wanted = documents.chain((base) =>
      overlaysOn(base).map((overlay) => ({ base, wanted: fold(boxes, base, overlay).document })),
    );
    fc.assert(
      fc.property(wanted, ({ base, wanted: drawn }) => {
        const overlay = overlayBetween(base, drawn);
        const { document, conflicts } = fold(boxes, base, overlay);
        expect(conflicts).toEqual([]);
        expect(differences(drawn, document)).toEqual([]);
        expect(canonical(document)).toBe(canonical(drawn));
      }),
      runs,
    );
  });

  test('is empty where nothing is changed, and one move for one node moved far', () => {
    fc.assert(
      fc.property(documents, (base) => {
        expect(overlayBetween(base, base)).toEqual([]);
      }),
    );
    const base: Document = { nodes: [root('free'), ...['a', 'b', 'c', 'd'].map((id) => box(id, 'free'))] };
    const [first, a, ...others] = base.nodes as [DefinitionNode, DefinitionNode, ...DefinitionNode[]];
    expect(overlayBetween(base, { nodes: [first, ...others, a] })).toEqual([{ do: 'move', id: 'a', after: 'd' }]);
  });

  test('is one move for one node put into another, where its order is kept', () => {
    const base: Document = { nodes: [root('free'), box('a', 'free'), box('b', 'free'), box('c', 'free')] };
    const [first, a, b, c] = base.nodes as [DefinitionNode, DefinitionNode, DefinitionNode, DefinitionNode];
    const wanted: Document = { nodes: [first, a, { ...c, in: 'a' }, b] };
    expect(overlayBetween(base, wanted)).toEqual([{ do: 'move', id: 'c', after: null, in: 'a', was: rootId }]);
    expect(differences(base, wanted)).toEqual([{ what: 'moved', node: 'c' }]);
  });

  test('hides what is left out, for nothing from above is removed', () => {
    const base: Document = { nodes: [root('free'), box('a', 'free'), { ...box('b', 'free'), in: 'a' }] };
    expect(overlayBetween(base, { nodes: [root('free')] })).toEqual([{ do: 'hide', id: 'a' }]);
  });
});

const root = (mode: DefinitionNode['mode']): DefinitionNode => ({
  ...{ id: rootId, type: 'root', in: null, mode, values: {}, isHidden: false },
});

const box = (id: string, mode: DefinitionNode['mode']): DefinitionNode => ({
  ...{ id, type: 'box', in: rootId, mode, values: { name: 'a' }, isHidden: false },
});
