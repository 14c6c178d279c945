import { readsField } from '../../schema/declaredRules.ts';
import { allFields } from '../../schema/defineResource.ts';
import type { Label } from '../../schema/label.ts';
import { exclusiveRoles, isOutsider, type Role, roles } from '../../schema/roles.ts';
import { type Caller, holdsRole } from '../access/caller.ts';
import { asSystemWithin } from '../database/database.ts';
import { runWithin } from '../database/runWithin.ts';
import { localOf } from '../request/write/draft.ts';
import type { Change, Hook } from '../request/write/hooks.ts';
import { notAtLevel } from './roleLevels.ts';

/** What an app reads is named field by field, and is no more than whoever registers it could read. */
export const apiClient: Hook = async (change) => {
  const { em, caller, action, id, owner, after, values } = change;
  if (action === 'DELETE') {
    const text = 'delete from api_token where api_client_id = $1';
    await asSystemWithin(em, caller.scope, () => runWithin(em, { text, values: [id] }));
    return undefined;
  }
  // what is no longer declared must not keep an app from being disabled
  if (!('role' in values || 'fields' in values)) return undefined;
  const role = after.role as Role;
  const wrongRole = notAtLevel(role, owner) ?? notHis(caller, role);
  if (wrongRole) return [{ path: 'role', label: wrongRole }];
  const coordinates = [...new Set(String(after.fields).split(/[\s,，;；、]+/u))].filter(Boolean);
  values.fields = coordinates.join('\n');
  const problems = await Promise.all(coordinates.map((coordinate) => problemOf(change, role, coordinate)));
  return problems.flatMap((label) => (label ? [{ path: 'fields', label }] : []));
};

/** Nobody hands out more than he has: a viewer reads what all do, an outsider less, and for more he holds the role himself. */
export function notHis(caller: Caller, role: Role): Label | undefined {
  const { label } = roles[role];
  if (exclusiveRoles.includes(role)) return { zh: `“${label.zh}”不能授予应用`, en: `No app is ${label.en}` };
  if (role === 'viewer' || isOutsider(role) || holdsRole(caller, [role])) return undefined;
  return { zh: `您本人不是“${label.zh}”，不能授予应用`, en: `You are not ${label.en} yourself` };
}

async function problemOf(
  { writer, registry, owner }: Change,
  role: Role,
  coordinate: string,
): Promise<Label | undefined> {
  const [name, ...rest] = coordinate.split('.');
  const declared = registry.resources.find((one) => one.name === name);
  const resource = declared && (await localOf(writer, declared, owner));
  const field = resource && allFields(resource).find(([path]) => path === rest.join('.'))?.[1];
  if (!resource || !field) return { zh: `没有字段“${coordinate}”`, en: `No field ${coordinate}` };
  if (readsField(role, resource, field)) return undefined;
  const { label } = roles[role];
  return { zh: `“${label.zh}”无权查看 ${coordinate}`, en: `${label.en} does not read ${coordinate}` };
}
