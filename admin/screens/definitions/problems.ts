import type { Overlay } from '../../../schema/definitions/overlay.ts';
import type { FieldProblem } from '../../providers/ApiError.ts';

/** What is wrong with a node: at one of its values, or as a whole under `''`. */
export type NodeProblems = Readonly<Record<string, string>>;

export type Problems = Readonly<Record<string, NodeProblems>>;

/** Finds the node, and the value, that each problem of sent operations is about: `operations[3].values.zh`. */
export function placeProblems(sent: Overlay, fields: readonly FieldProblem[]) {
  const atNodes: Record<string, Record<string, string>> = {};
  const elsewhere: string[] = [];
  for (const { path, message } of fields) {
    const [, index, added] = /^operations\[(\d+)\](?:\.values\.(\w+))?/.exec(path) ?? [];
    const operation = sent[Number(index ?? -1)];
    if (!operation) {
      elsewhere.push(message);
      continue;
    }
    const key = added ?? (operation.do === 'change' ? operation.key : '');
    atNodes[operation.id] = { ...atNodes[operation.id], [key]: message };
  }
  return { atNodes: atNodes as Problems, elsewhere };
}
