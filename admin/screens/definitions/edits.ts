import type { DefinitionNode, Document, Mode } from '../../../schema/definitions/document.ts';

/** A change of the document in an editor. */
export type Edit = (document: Document) => Document;

const changing =
  (id: string, change: (node: DefinitionNode) => DefinitionNode): Edit =>
  ({ nodes }) => ({ nodes: nodes.map((node) => (node.id === id ? change(node) : node)) });

/** Empty is no value. */
export const setValue = (id: string, key: string, value: unknown): Edit =>
  changing(id, (node) => {
    const { [key]: _before, ...others } = node.values;
    return { ...node, values: value === null || value === '' ? others : { ...others, [key]: value } };
  });

export const setMark = (id: string, mode: Mode): Edit => changing(id, (node) => ({ ...node, mode }));

export const setHidden = (id: string, isHidden: boolean): Edit => changing(id, (node) => ({ ...node, isHidden }));

/** A node becomes the last of those beside it. */
export const addNode =
  (node: DefinitionNode): Edit =>
  ({ nodes }) =>
    arranged([...nodes, node]);

/** What lies in a node goes with it. */
export const removeNode =
  (id: string): Edit =>
  ({ nodes }) =>
    arranged(nodes.filter((node) => node.id !== id));

/** A node and the one before or after it change places. */
export const moveNode =
  (id: string, by: -1 | 1): Edit =>
  (document) => {
    const { nodes } = document;
    const node = nodes.find((one) => one.id === id);
    const siblings = nodes.filter((one) => one.in === node?.in);
    const other = siblings[siblings.findIndex((one) => one.id === id) + by];
    if (!node || !other) return document;
    return arranged(nodes.map((one) => (one === node ? other : one === other ? node : one)));
  };

/** A node becomes the last of those in another. */
export const moveInto =
  (id: string, container: string): Edit =>
  (document) => {
    const node = document.nodes.find((one) => one.id === id);
    if (!node || node.in === container) return document;
    return arranged([...document.nodes.filter((one) => one !== node), { ...node, in: container }]);
  };

/** Each node before what lies in it. */
function arranged(nodes: readonly DefinitionNode[]): Document {
  const below = (container: string | null): DefinitionNode[] =>
    nodes.filter((node) => node.in === container).flatMap((node) => [node, ...below(node.id)]);
  return { nodes: below(null) };
}
