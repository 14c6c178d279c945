import type { Resource } from '../../schema/defineResource.ts';
import { maskText } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { badArgument, notFound } from '../errors.ts';
import { typeOf } from '../graphql/names.ts';
import { type Context, callerOf } from './context.ts';
import { all } from './plan/logic.ts';
import { isUuid, type Planning, planningFor, sourceOf } from './plan/planning.ts';
import { fieldSql, readableSql, verbSql } from './plan/reachSql.ts';

interface HistoryRow {
  version: number;
  action: string;
  at: Date;
  actor: string;
  changes: Record<string, [unknown, unknown]>;
  detail: { reason?: string; fields?: string[] } | null;
}

/** How a field shows to the caller in the record. */
type Shown = 'clear' | 'masked' | 'hidden';

/**
 * The changes of a record the caller sees, newest first, each field as it shows in the record itself: in clear, masked, or left out.
 * @throws AppError NOT_FOUND
 */
export async function readHistory(context: Context, resource: Resource, id: string, first: number) {
  const caller = callerOf(context);
  if (first < 1 || first > 100) throw badArgument('first 应在 1 到 100 之间', 'first must be from 1 to 100');
  if (!isUuid(id)) throw notFound();
  const planner = context.app.schemas.for(caller.plugins);
  const given = { caller, variables: {}, args: {}, memory: new Map() };
  const planning = planningFor(planner, { fragments: {} }, given);
  const text = shownSql(planning, resource);
  const [seen, rows] = await context.app.database.read<HistoryRow & { shown: Record<string, Shown> }>(
    caller.scope,
    { text, values: [id, ...planning.values.slice(1).map((read) => read(given))] },
    {
      text: `select record_version as version, action, at, actor_name as actor, changes, detail from history
             where record_id = $1 and resource = $2 order by record_version desc, id desc limit $3`,
      values: [id, resource.name, first],
    },
  );
  const shown = seen?.[0]?.shown;
  if (!shown) throw notFound();
  return (rows ?? []).map(({ changes, detail, ...entry }) => ({
    ...entry,
    at: entry.at.toISOString(),
    reason: detail?.reason ?? null,
    fields: detail?.fields ?? null,
    changes: Object.entries(changes).flatMap(([name, [before, after]]) => {
      const field = resource.fields[name];
      if (!field) return name === 'published' ? [{ field: name, before, after }] : [];
      if (shown[name] === 'hidden') return [];
      const mask = kindOf(field).mask;
      const show = (value: unknown) =>
        shown[name] === 'clear' ? value : mask && typeof value === 'string' ? maskText(value, mask) : null;
      return [{ field: name, before: show(before), after: show(after) }];
    }),
  }));
}

/** One row with how each field shows, for the record of $1 where the caller may see its history. */
function shownSql(planning: Planning, resource: Resource): string {
  const source = sourceOf(planning, typeOf(resource));
  planning.values.push(() => undefined); // the id
  const fields = Object.entries(resource.fields).map(([name, field]) => {
    const clear = all([
      fieldSql(planning, source, 't', name, 'read'),
      fieldSql(planning, source, 't', name, 'history'),
    ]);
    const mask = kindOf(field).mask ? fieldSql(planning, source, 't', name, 'mask') : 'false';
    return `case when ${clear} then 'clear' when ${mask} then 'masked' else 'hidden' end as "${name}"`;
  });
  const found = all(['t.id = $1::uuid', readableSql(planning, source, 't'), verbSql(planning, source, 't', 'HISTORY')]);
  return `select (select row_to_json("$") from (select ${fields.join(', ')}) "$") as shown from ${source.table} t where ${found}`;
}
