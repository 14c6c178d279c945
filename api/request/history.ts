import { allFields, fieldNamed, type Resource } from '../../schema/defineResource.ts';
import { maskText } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import type { Label } from '../../schema/label.ts';
import { badArgument, notFound } from '../errors.ts';
import { typeOf } from '../graphql/names.ts';
import { type Context, callerOf } from './context.ts';
import { all } from './plan/logic.ts';
import { isUuid, type Planning, planningFor, sourceOf } from './plan/planning.ts';
import { fieldSql, readableSql, verbSql } from './plan/reachSql.ts';
import { tellReceipts } from './receipts.ts';

interface HistoryRow {
  /** Id of the record. */
  record: string;
  version: number;
  action: string;
  at: Date;
  actor: string;
  changes: Record<string, [unknown, unknown]>;
  detail: { reason?: string; fields?: string[]; label?: Label; principal?: string } | null;
}

/** How a field shows to the caller in the record. */
type Shown = 'clear' | 'masked' | 'hidden';

/** The changes of one record the caller sees. @throws AppError NOT_FOUND */
export async function readHistory(context: Context, resource: Resource, id: string, first: number) {
  const history = isUuid(id) ? (await readHistories(context, resource, [id], first)).get(id.toLowerCase()) : undefined;
  if (!history) throw notFound();
  return history;
}

/**
 * The changes of records whose history the caller may see, by id, the newest first, each field as it shows in the record itself: in
 * clear, masked, or left out. @throws AppError BAD_USER_INPUT
 */
export async function readHistories(context: Context, declared: Resource, ids: readonly string[], first: number) {
  const caller = callerOf(context);
  const resource = caller.local.resource(declared);
  if (first < 1 || first > 100) throw badArgument('first 应在 1 到 100 之间', 'first must be from 1 to 100');
  const planner = context.app.schemas.for(caller.plugins);
  const given = { caller, variables: {}, args: {}, memory: new Map() };
  const planning = planningFor(planner, { fragments: {} }, given);
  const text = shownSql(planning, resource);
  const [seen, rows] = await context.app.database.read<HistoryRow & { shown: Record<string, Shown> }>(
    caller.scope,
    { text, values: [ids, ...planning.values.slice(1).map((read) => read(given))] },
    {
      text: `select h.* from unnest($1::uuid[]) k(id) cross join lateral (
               select record_id as record, record_version as version, action, at, actor_name as actor, changes, detail from history
               where record_id = k.id and resource = $2 order by record_version desc, id desc limit $3) h`,
      values: [ids, resource.name, first],
    },
  );
  const entries = Map.groupBy(rows ?? [], ({ record }) => record);
  const told = new Map<string, Promise<void>>();
  const tell = (field: string, record: string) => {
    const known = told.get(`${record} ${field}`);
    const telling = known ?? tellReceipts(context.app.database, caller, [{ resource: declared, field, record }]);
    told.set(`${record} ${field}`, telling);
    return telling;
  };
  return new Map(
    (seen ?? []).map(({ record, shown }) => [
      record,
      (entries.get(record) ?? []).map((row) => entryOf(resource, row, shown, tell)),
    ]),
  );
}

function entryOf(
  resource: Resource,
  { record, changes, detail, ...entry }: HistoryRow,
  shown: Record<string, Shown>,
  tell: (field: string, record: string) => Promise<void>,
) {
  return {
    ...entry,
    at: entry.at.toISOString(),
    reason: detail?.reason ?? null,
    transition: detail?.label ?? null,
    principal: detail?.principal ?? null,
    fields: detail?.fields ?? null,
    changes: Object.entries(changes).flatMap(([name, [before, after]]) => {
      const field = fieldNamed(resource, name);
      if (!field) return name === 'published' ? [{ field: name, before, after }] : [];
      if (shown[name] === 'hidden') return [];
      const mask = kindOf(field).mask;
      const show = (value: unknown) => {
        if (shown[name] !== 'clear') return mask && typeof value === 'string' ? maskText(value, mask) : null;
        return field.receipt && value !== null ? tell(name, record).then(() => value) : value;
      };
      // what is told is asked for only where the query has it
      const change = {
        field: name,
        get before() {
          return show(before);
        },
        get after() {
          return show(after);
        },
      };
      return [change];
    }),
  };
}

/** How each field shows, for those of the records $1 whose history the caller may see. */
function shownSql(planning: Planning, resource: Resource): string {
  const source = sourceOf(planning, typeOf(resource));
  planning.values.push(() => undefined); // the ids
  const fields = allFields(resource).map(([name, field]) => {
    const clear = all([
      fieldSql(planning, source, 't', name, 'read'),
      fieldSql(planning, source, 't', name, 'history'),
    ]);
    const mask = kindOf(field).mask ? fieldSql(planning, source, 't', name, 'mask') : 'false';
    return `case when ${clear} then 'clear' when ${mask} then 'masked' else 'hidden' end as "${name}"`;
  });
  const found = all([
    't.id = any ($1::uuid[])',
    readableSql(planning, source, 't'),
    verbSql(planning, source, 't', 'HISTORY'),
  ]);
  return `select (select row_to_json("$") from (select ${fields.join(', ')}) "$") as shown, t.id as record from ${source.table} t where ${found}`;
}
