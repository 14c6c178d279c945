import type { Resource } from '../../schema/defineResource.ts';
import { maskText } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { seesClearly } from '../access/caller.ts';
import { quote, tableOf } from '../database/columns.ts';
import { badArgument, notFound } from '../errors.ts';
import { type Context, callerOf } from './context.ts';
import { isUuid } from './plan/planning.ts';

interface HistoryRow {
  version: number;
  action: string;
  at: Date;
  actor: string;
  changes: Record<string, [unknown, unknown]>;
}

/** The changes of a record the caller sees, newest first; personal fields masked as everywhere. @throws AppError NOT_FOUND */
export async function readHistory(context: Context, resource: Resource, id: string, first: number) {
  const caller = callerOf(context);
  if (first < 1 || first > 100) throw badArgument('first 应在 1 到 100 之间', 'first must be from 1 to 100');
  if (!isUuid(id)) throw notFound();
  const [seen, rows] = await context.app.database.read<HistoryRow>(
    caller.scope,
    { text: `select 1 from ${quote(tableOf(resource))} where id = $1 and deleted_at is null`, values: [id] },
    {
      text: `select record_version as version, action, at, actor_name as actor, changes from history
             where record_id = $1 and resource = $2 order by record_version desc limit $3`,
      values: [id, resource.name, first],
    },
  );
  if (!seen?.length) throw notFound();
  return (rows ?? []).map(({ changes, ...entry }) => ({
    ...entry,
    at: entry.at.toISOString(),
    changes: Object.entries(changes).flatMap(([name, [before, after]]) => {
      const field = resource.fields[name];
      if (!field) return name === 'published' ? [{ field: name, before, after }] : [];
      if (seesClearly(caller, resource, field)) return [{ field: name, before, after }];
      const mask = kindOf(field).mask;
      const hide = (value: unknown) => (mask && typeof value === 'string' ? maskText(value, mask) : null);
      return [{ field: name, before: hide(before), after: hide(after) }];
    }),
  }));
}
