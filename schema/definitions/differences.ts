import { type DefinitionNode, type Document, isSame } from './document.ts';
import type { Operation, Overlay } from './overlay.ts';

/** One way in which a definition differs from another. */
export type Difference =
  | { what: 'added' | 'removed' | 'hidden' | 'shown' | 'moved'; node: string }
  | { what: 'changed'; node: string; key: string; from: unknown; to: unknown }
  | { what: 'marked'; node: string; from: string; to: string };

/** What differs from one document to another, in the order of the later one; what was removed comes last. */
export function differences(from: Document, to: Document): readonly Difference[] {
  const before = byId(from);
  const after = byId(to);
  const moved = new Set(movesBetween(from, to));
  const kept = to.nodes.flatMap((node): Difference[] => {
    const old = before.get(node.id);
    if (!old) return [{ what: 'added', node: node.id }];
    return [
      ...changedKeys(old, node).map((key): Difference => {
        const [was, is] = [old.values[key] ?? null, node.values[key] ?? null];
        return { what: 'changed', node: node.id, key, from: was, to: is };
      }),
      ...(old.mode === node.mode ? [] : [{ what: 'marked' as const, node: node.id, from: old.mode, to: node.mode }]),
      ...(old.isHidden === node.isHidden
        ? []
        : [{ what: node.isHidden ? ('hidden' as const) : ('shown' as const), node: node.id }]),
      ...(moved.has(node.id) ? [{ what: 'moved' as const, node: node.id }] : []),
    ];
  });
  const removed = from.nodes.filter(({ id }) => !after.has(id));
  return [...kept, ...removed.map(({ id }): Difference => ({ what: 'removed', node: id }))];
}

/**
 * The overlay that makes one document into another, as an editor's user drew it. What he left out is hidden: nothing that came from above
 * can be removed.
 */
export function overlayBetween(base: Document, wanted: Document): Overlay {
  const before = byId(base);
  const after = byId(wanted);
  const moved = new Set(movesBetween(base, wanted));
  const kept = wanted.nodes.flatMap((node): Operation[] => {
    const { id, type, mode, values, in: container } = node;
    const old = before.get(id);
    const sibling = siblingBefore(wanted, node);
    if (!old) return [{ do: 'add', id, type, in: container as string, after: sibling, mode, values }];
    const into = old.in !== container && { in: container as string, was: old.in as string };
    return [
      ...(moved.has(id) ? [{ do: 'move' as const, id, after: sibling, ...into }] : []),
      ...changedKeys(old, node).map((key): Operation => {
        const [was, to] = [old.values[key] ?? null, values[key] ?? null];
        return { do: 'change', id, key, was, to };
      }),
      ...(old.mode === mode ? [] : [{ do: 'mark' as const, id, to: mode }]),
    ];
  });
  const hidden = wanted.nodes.filter(({ id, isHidden }) => isHidden && !before.get(id)?.isHidden);
  // what lies in a hidden node goes with it
  const left = base.nodes.filter(
    ({ id, isHidden, in: container }) => !after.has(id) && !isHidden && (container === null || after.has(container)),
  );
  // nothing is moved into what is hidden, so that comes last
  return [...kept, ...[...hidden, ...left].map(({ id }): Operation => ({ do: 'hide', id }))];
}

const byId = ({ nodes }: Document): ReadonlyMap<string, DefinitionNode> =>
  new Map(nodes.map((node) => [node.id, node]));

const changedKeys = (one: DefinitionNode, other: DefinitionNode): string[] =>
  [...new Set([...Object.keys(one.values), ...Object.keys(other.values)])].filter(
    (key) => !isSame(one.values[key], other.values[key]),
  );

function siblingBefore({ nodes }: Document, node: DefinitionNode): string | null {
  const siblings = nodes.filter((other) => other.in === node.in);
  return siblings[siblings.indexOf(node) - 1]?.id ?? null;
}

/**
 * The fewest nodes whose moving gives the siblings of both documents the order of the later one, only free ones, if that will do; and those
 * that lie in another node now.
 */
function movesBetween(from: Document, to: Document): readonly string[] {
  const before = byId(from);
  const place = new Map(from.nodes.map(({ id }, position) => [id, position]));
  const containers = new Set(to.nodes.map((node) => node.in));
  const elsewhere = to.nodes.filter((node) => (before.get(node.id) ?? node).in !== node.in).map(({ id }) => id);
  const among = [...containers].flatMap((container) => {
    const common = to.nodes
      .filter((node) => node.in === container)
      .flatMap(({ id }) => {
        const old = before.get(id);
        return old?.in === container
          ? [{ id, place: place.get(id) as number, weight: old.mode === 'free' ? 1 : from.nodes.length }]
          : [];
      });
    const staying = heaviestRise(common);
    return common.filter((node) => !staying.has(node)).map(({ id }) => id);
  });
  return [...among, ...elsewhere];
}

interface Placed {
  place: number;
  weight: number;
}

/** Of the parts of a list whose places rise, in its order, the one that weighs most. */
function heaviestRise<Item extends Placed>(items: readonly Item[]): ReadonlySet<Item> {
  const heaviest = (rises: readonly Rise<Item>[]) =>
    rises.reduce<Rise<Item>>((best, rise) => (rise.weight > best.weight ? rise : best), { weight: 0 });
  const rises: Rise<Item>[] = [];
  for (const last of items) {
    const before = heaviest(rises.filter((rise) => rise.last && rise.last.place < last.place));
    rises.push({ last, before, weight: before.weight + last.weight });
  }
  const staying = new Set<Item>();
  for (let rise: Rise<Item> | undefined = heaviest(rises); rise?.last; rise = rise.before) staying.add(rise.last);
  return staying;
}

interface Rise<Item> {
  last?: Item;
  before?: Rise<Item>;
  weight: number;
}
