import type { EntityManager } from '@mikro-orm/postgresql';
import { allFields, fieldNamed, type Resource } from '../../schema/defineResource.ts';
import type { CustomField, Field } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import type { Caller } from '../access/caller.ts';
import { fieldReaches, recordReaches } from '../access/reach.ts';
import { asSystemWithin } from '../database/database.ts';
import { badArgument, badInput, fieldForbidden } from '../errors.ts';
import { typeOf } from '../graphql/names.ts';
import { type Context, callerOf } from './context.ts';
import { journal } from './write/journal.ts';
import { holdsAny, type Placed, requireReach } from './write/ownership.ts';
import type { Values } from './write/validate.ts';
import { findSeen } from './write.ts';

const shortestReason = 4;
const longestReason = 500;

/** The fields of a resource that some callers see masked, those that units added too. */
export const maskableFields = (resource: Resource): string[] =>
  allFields(resource).flatMap(([name, field]) => {
    const isGuarded = field.personal || field.access?.read !== undefined;
    return isGuarded && kindOf(field).mask ? [name] : [];
  });

/** The names of what is to be unmasked: `phone`, `custom.keeperPhone`. */
export const namesToUnmask = ({ fields, custom }: Values): string[] => [
  ...(fields as string[]),
  ...((custom ?? []) as string[]).map((key) => `custom.${key}`),
];

/**
 * Lets the caller see masked fields of one record this once; who, which and why goes into the record's history before anything is shown.
 * @throws AppError NOT_FOUND, FORBIDDEN, FIELD_FORBIDDEN for a field that he does not even see masked, BAD_USER_INPUT without a reason or for
 * a key under which no field is ever masked
 */
export async function unmaskRecord(context: Context, resource: Resource, args: Values): Promise<void> {
  const caller = callerOf(context);
  const local = caller.local.resource(resource);
  const fields = namesToUnmask(args);
  const reason = String(args.reason).trim();
  const length = [...reason].length;
  if (length < shortestReason || length > longestReason)
    throw badInput([
      {
        path: 'reason',
        label: {
          zh: `请写明查看理由（${shortestReason} 到 ${longestReason} 个字）`,
          en: `A reason has ${shortestReason} to ${longestReason} characters`,
        },
      },
    ]);
  if (fields.length === 0) throw badInput([{ path: 'fields', label: { zh: '请选择字段', en: 'Name a field' } }]);
  const maskable = maskableFields(local);
  const unknown = fields.find((name) => !maskable.includes(name))?.slice(0, 50);
  if (unknown) throw badArgument(`没有可遮盖的字段“${unknown}”`, `No field ${unknown} is ever masked`);
  await context.app.database.write(caller.scope, async (em: EntityManager) => {
    const { record, row } = await findSeen(em, caller, resource, args.id);
    requireReach(caller, recordReaches(caller, 'UNMASK', resource), row);
    for (const name of fields)
      if (!isSeen(caller, local, name, row))
        throw fieldForbidden(`${typeOf(resource)}.${name}`, (fieldNamed(local, name) as Field).label);
    // a record from above is read here and its history lies there
    await asSystemWithin(em, caller.scope, async () => {
      await journal(em, [
        {
          resource,
          action: 'UNMASK',
          id: record.id,
          owner: record.owner,
          version: record.version,
          changes: {},
          actor: { id: caller.userId, name: caller.displayName },
          detail: { reason, fields },
        },
      ]);
    });
  });
}

/** Whether the caller sees a field, masked or in clear; a computed one shows to whoever reads all it is made of. */
const isSeen = (caller: Caller, resource: Resource, name: string, row: Placed): boolean =>
  (['read', 'mask'] as const).some((verb) => holdsAny(caller, fieldReaches(caller, verb, resource, name), row)) &&
  isMadeOfRead(caller, resource, name, row);

function isMadeOfRead(caller: Caller, resource: Resource, name: string, row: Placed): boolean {
  const { uses = [] } = fieldNamed(resource, name) as CustomField;
  return uses.every(
    (part) =>
      holdsAny(caller, fieldReaches(caller, 'read', resource, part), row) && isMadeOfRead(caller, resource, part, row),
  );
}
