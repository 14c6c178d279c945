import { differences } from '../../../../schema/definitions/differences.ts';
import { type Document, rootId } from '../../../../schema/definitions/document.ts';

export type Changed = 'added' | 'changed';

/** The states and transitions that the unit added, or changed in themselves or in what lies in them. */
export function changedSince(above: Document, document: Document): ReadonlyMap<string, Changed> {
  const before = new Set(above.nodes.map(({ id }) => id));
  const containers = new Map([...above.nodes, ...document.nodes].map((node) => [node.id, node.in]));
  const partOf = (id: string): string => {
    const container = containers.get(id);
    return container && container !== rootId ? partOf(container) : id;
  };
  return new Map(
    differences(above, document).map(({ node }) => {
      const part = partOf(node);
      return [part, before.has(part) ? 'changed' : 'added'];
    }),
  );
}
