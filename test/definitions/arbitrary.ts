import fc from 'fast-check';
import { type DefinitionNode, type Document, modes, rootId } from '../../schema/definitions/document.ts';
import type { DefinitionKind } from '../../schema/definitions/kind.ts';
import type { Operation, Overlay } from '../../schema/definitions/overlay.ts';
import { integer, text } from '../../schema/fields/index.ts';

const label = { zh: '试', en: 'Test' };
const id = { pattern: /^[a-z]\d+$/, label };

/** Boxes that lie in each other, with a text and a limit that may only fall where they are marked `tighten`. */
export const boxes: DefinitionKind = {
  label,
  types: {
    root: { label, fields: { name: text({ label }) }, in: [], id },
    box: {
      label,
      fields: { name: text({ label }), limit: integer({ label }) },
      in: [rootId, 'box'],
      id,
      tightens: { change: { limit: (before, after) => Number(after) <= Number(before) && after !== null } },
    },
    strap: { label, fields: {}, in: ['box'], id, tightens: { add: true, hide: true } },
  },
  shipped: () => undefined,
  wrongName: () => undefined,
  check: () => [],
};

const mode = fc.constantFrom(...modes);
const values = fc.record({ name: fc.constantFrom('a', 'b', 'c'), limit: fc.integer({ min: 0, max: 9 }) });

/** Documents of up to twelve nodes in a tree, some hidden, with all marks. */
export const documents: fc.Arbitrary<Document> = fc
  .array(fc.tuple(fc.nat(), mode, values, fc.boolean(), fc.boolean()), { maxLength: 12 })
  .chain((drawn) =>
    mode.map((rootMode) => {
      const root: DefinitionNode = { id: rootId, type: 'root', in: null, mode: rootMode, values: {}, isHidden: false };
      const nodes: DefinitionNode[] = [root];
      for (const [position, [seed, nodeMode, nodeValues, isStrap, isHidden]] of drawn.entries()) {
        const around = nodes.filter(({ type }) => type !== 'strap');
        const container = around[seed % around.length] as DefinitionNode;
        const type = isStrap && container.id !== rootId ? 'strap' : 'box';
        nodes.push({
          ...{ id: `n${position}`, type, in: container.id, mode: nodeMode },
          ...{ values: type === 'box' ? nodeValues : {}, isHidden: isHidden && seed % 3 === 0 },
        });
      }
      return { nodes: inOrder(nodes, null) };
    }),
  );

const inOrder = (nodes: readonly DefinitionNode[], container: string | null): DefinitionNode[] =>
  nodes.filter((node) => node.in === container).flatMap((node) => [node, ...inOrder(nodes, node.id)]);

/** Overlays written by somebody who saw `base`, with some operations on nodes that were never there. */
export const overlaysOn = ({ nodes }: Document): fc.Arbitrary<Overlay> => {
  const any = fc.constantFrom(...nodes, { ...(nodes[0] as DefinitionNode), id: 'x9' });
  const siblingOf = (node: DefinitionNode) =>
    fc.constantFrom(
      null,
      ...nodes.filter((other) => other.in === node.in && other.id !== node.id).map((one) => one.id),
    );
  const operation = any.chain((node): fc.Arbitrary<Operation> => {
    const was = node.values;
    return fc.oneof(
      fc.record({ do: fc.constant('hide' as const), id: fc.constant(node.id) }),
      fc.record({ do: fc.constant('mark' as const), id: fc.constant(node.id), to: mode }),
      fc.record({ do: fc.constant('move' as const), id: fc.constant(node.id), after: siblingOf(node) }),
      any.chain((container) =>
        fc.record({
          ...{ do: fc.constant('move' as const), id: fc.constant(node.id), in: fc.constant(container.id) },
          ...{ was: fc.constant(node.in ?? rootId), after: siblingOf({ ...node, in: container.id }) },
        }),
      ),
      fc.constantFrom('name' as const, 'limit' as const).chain((key) =>
        fc.record({
          ...{ do: fc.constant('change' as const), id: fc.constant(node.id), key: fc.constant(key) },
          ...{ was: fc.constant(was[key] ?? null), to: values.map((drawn) => drawn[key]) },
        }),
      ),
      fc.record({
        ...{ do: fc.constant('add' as const), id: fc.nat(20).map((number) => `m${number}`), in: fc.constant(node.id) },
        ...{ after: fc.constantFrom(null, ...nodes.filter((other) => other.in === node.id).map((one) => one.id)) },
        ...{ type: fc.constantFrom('box', 'strap'), mode, values: values.map((drawn) => ({ ...drawn })) },
      }),
    );
  });
  return fc.uniqueArray(operation, { maxLength: 8, selector: targetOf });
};

/** What an operation is about: an overlay has each once. */
export const targetOf = (operation: Operation): string =>
  [operation.do === 'add' ? '' : operation.do, operation.id, operation.do === 'change' ? operation.key : ''].join(' ');
