import { allFields, fieldNamed, type Resource } from '../../../schema/defineResource.ts';
import type { Label } from '../../../schema/label.ts';
import { reviewFields } from '../../../schema/lifecycle.ts';
import { isDeclared, registry, typeOf } from '../../declarations.ts';
import { request } from '../../providers/request.ts';
import { canSomewhere } from '../../providers/session.ts';

export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

export interface Entry {
  version: number;
  /** CREATE, UPDATE, DELETE, RESTORE, UNMASK, READ where readings are told, MOVE to another lifecycle, or a transition. */
  action: string;
  at: string;
  actor: string | null;
  /** In whose place the actor took a transition. */
  principal: string | null;
  reason: string | null;
  /** The name of a transition. */
  transition: Label | null;
  /** What was unmasked, by name, or read, as `KeyPerson.name`. */
  fields: readonly string[] | null;
  changes: readonly Change[];
}

const historyQuery = (resource: Resource) => `query History($id: ID!) {
  history: ${resource.name}History(id: $id, first: 100) { version action at actor principal reason transition { zh en } fields changes { field before after } }
}`;

/** The labels of what was unmasked or read. */
export const labelsOf = (resource: Resource, fields: readonly string[]): Label[] =>
  fields.flatMap((name) => {
    const [type, field = ''] = name.split('.');
    const other = registry.resources.find((one) => typeOf(one) === type);
    return (other ? other.fields[field]?.label : fieldNamed(resource, name)?.label) ?? [];
  });

/** The changes of a record, the newest first. */
export const fetchHistory = (resource: Resource, id: string): Promise<readonly Entry[]> =>
  request<{ history: readonly Entry[] }>(historyQuery(resource), { id }).then(({ history }) => history);

/** Changes in the order of the declaration; what is no longer declared, and what the state says already, is left out. */
export function inOrder(resource: Resource, changes: readonly Change[]): readonly Change[] {
  const order = allFields(resource).map(([name]) => name);
  return changes
    .filter(({ field }) => isDeclared(resource, field) && !(resource.lifecycle && field in reviewFields))
    .toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}

/** What restoring a version changes: all that happened since, undone; fields that the caller may not write stay. */
export function changesBackTo(resource: Resource, history: readonly Entry[], version: number): readonly Change[] {
  const back = new Map<string, Change>();
  for (const { field, before, after } of history.filter((entry) => entry.version > version).flatMap((e) => e.changes))
    back.set(field, { field, before: back.has(field) ? back.get(field)?.before : after, after: before });
  const changed = [...back.values()].filter(
    ({ field, before, after }) =>
      JSON.stringify(before) !== JSON.stringify(after) &&
      canSomewhere(resource.name, field, 'UPDATE') &&
      !resource.fields[field]?.readOnly &&
      !resource.fields[field]?.isFixed,
  );
  return inOrder(resource, changed);
}
