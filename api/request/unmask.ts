import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../schema/defineResource.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { fieldReaches, recordReaches } from '../access/reach.ts';
import { asSystemWithin } from '../database/database.ts';
import { badInput, fieldForbidden } from '../errors.ts';
import { typeOf } from '../graphql/names.ts';
import { type Context, callerOf } from './context.ts';
import { journal } from './write/journal.ts';
import { holdsAny, requireReach } from './write/ownership.ts';
import type { Values } from './write/validate.ts';
import { findSeen } from './write.ts';

const shortestReason = 4;
const longestReason = 500;

/** The fields of a resource that some callers see masked. */
export const maskableFields = (resource: Resource): string[] =>
  Object.entries(resource.fields).flatMap(([name, field]) => {
    const isGuarded = field.personal || field.access?.read !== undefined;
    return isGuarded && kindOf(field).mask ? [name] : [];
  });

/**
 * Lets the caller see masked fields of one record this once; who, which and why goes into the record's history before anything is shown.
 * @throws AppError NOT_FOUND, FORBIDDEN, FIELD_FORBIDDEN for a field that he does not even see masked, BAD_USER_INPUT without a reason
 */
export async function unmaskRecord(context: Context, resource: Resource, args: Values): Promise<void> {
  const { id, fields } = args as { id: string; fields: readonly string[] };
  const caller = callerOf(context);
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
  await context.app.database.write(caller.scope, async (em: EntityManager) => {
    const { record, row } = await findSeen(em, caller, resource, id);
    requireReach(caller, recordReaches(caller, 'UNMASK', resource), row);
    for (const name of fields) {
      const mayAsk = (['read', 'mask'] as const).some((verb) =>
        holdsAny(caller, fieldReaches(caller, verb, resource, name), row),
      );
      if (!mayAsk) throw fieldForbidden(`${typeOf(resource)}.${name}`, (resource.fields[name] as Field).label);
    }
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
