import { childrenOf, type DefinitionNode, type Document, rootId } from '../../../../schema/definitions/document.ts';
import type { Label } from '../../../../schema/label.ts';
import { addNode, type Edit, removeNode, setHidden } from '../edits.ts';
import type { Problems } from '../problems.ts';
import type { Rights } from '../rights.ts';

export type PartType = 'state' | 'transition';

export const outermost = (document: Document, type: PartType): readonly DefinitionNode[] =>
  childrenOf(document, rootId).filter((node) => node.type === type);

/** What lies in a transition or an effect. */
export const partsOf = (document: Document, id: string, type: string): readonly DefinitionNode[] =>
  childrenOf(document, id).filter((node) => node.type === type);

export const nameOf = ({ id, values: { zh, en } }: DefinitionNode): Label => ({
  zh: String(zh ?? id),
  en: String(en ?? zh ?? id),
});

/** A node of the unit's own, free for units below. */
export const newNode = (
  id: string,
  type: string,
  container: string,
  values: DefinitionNode['values'],
): DefinitionNode => ({
  ...{ id, type, in: container, values },
  ...{ mode: 'free', isHidden: false },
});

/** Takes a node out of use: without a trace where nobody can have it yet. */
export const dropping = (rights: Rights, id: string): Edit =>
  rights.canRemove(id) ? removeNode(id) : setHidden(id, true);

/** Lets a transition start in a state, or not any more. */
export function setStart(document: Document, rights: Rights, transition: string, state: string, isOn: boolean): Edit {
  const known = partsOf(document, transition, 'from').find(({ values }) => values.state === state);
  if (!isOn) return known ? dropping(rights, known.id) : (same) => same;
  return known
    ? setHidden(known.id, false)
    : addNode(newNode(`${transition}.from.${state}`, 'from', transition, { state }));
}

/** The codes of the states where a transition starts. */
export const startsOf = (document: Document, transition: string): readonly string[] =>
  partsOf(document, transition, 'from').flatMap(({ isHidden, values }) => (isHidden ? [] : String(values.state)));

/** How much is wrong with a node and what lies in it. */
export const problemsIn = (document: Document, problems: Problems, id: string): number =>
  Object.keys(problems[id] ?? {}).length +
  childrenOf(document, id).reduce((sum, child) => sum + problemsIn(document, problems, child.id), 0);

/** An id in a node that nothing has yet: `file.effect`, `file.effect2`. */
export function freeId({ nodes }: Document, wanted: string): string {
  const taken = new Set(nodes.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}${number}`;
    if (!taken.has(id)) return id;
  }
}
