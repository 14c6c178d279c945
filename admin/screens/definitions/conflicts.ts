import { type Document, rootId } from '../../../schema/definitions/document.ts';
import type { Conflict } from '../../../schema/definitions/overlay.ts';
import { type Edit, moveInto, setValue } from './edits.ts';
import type { Rights } from './rights.ts';

export type Side = 'mine' | 'theirs';

/** Which ways a conflict can be decided: what the unit above forbids or took away cannot be kept. */
export function sidesOf({ reason, operation, isApplied }: Conflict, rights: Rights): readonly Side[] {
  if (reason === 'changedAbove') return ['mine', 'theirs'];
  if (reason === 'anchorGone') return isApplied ? ['mine'] : ['theirs'];
  if (reason !== 'exists' || operation.do !== 'add') return ['theirs'];
  const canKeep = Object.keys(operation.values).every((key) => rights.canChange(operation.id, key));
  return canKeep ? ['mine', 'theirs'] : ['theirs'];
}

/** The values in doubt, by key, as one side has them. */
export function valuesIn({ operation }: Conflict, side: Side, above: Document): Readonly<Record<string, unknown>> {
  const values = above.nodes.find(({ id }) => id === operation.id)?.values ?? {};
  if (operation.do === 'change')
    return { [operation.key]: side === 'mine' ? operation.to : (values[operation.key] ?? null) };
  if (operation.do === 'add') return side === 'mine' ? operation.values : values;
  return {};
}

/** The document with a conflict decided; where nothing but one side is possible it is so already. */
export function deciding(conflict: Conflict, side: Side, above: Document): Edit {
  const { operation, reason } = conflict;
  if (reason !== 'changedAbove' && reason !== 'exists') return (document) => document;
  if (operation.do === 'move') {
    const container = side === 'mine' ? operation.in : above.nodes.find(({ id }) => id === operation.id)?.in;
    return moveInto(operation.id, container ?? rootId);
  }
  const values = valuesIn(conflict, side, above);
  const keys = Object.keys({ ...valuesIn(conflict, 'mine', above), ...valuesIn(conflict, 'theirs', above) });
  return (document) =>
    keys.reduce((decided, key) => setValue(operation.id, key, values[key] ?? null)(decided), document);
}
