import type { EntityManager } from '@mikro-orm/postgresql';
import { allFields, type Resource } from '../../../schema/defineResource.ts';
import type { Field, RelationShape } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Label } from '../../../schema/label.ts';
import { reaches, type Scope } from '../../access/scope.ts';
import { columnOf, quote, tableOf } from '../../database/columns.ts';
import { runWithin } from '../../database/runWithin.ts';
import { typeOf } from '../../graphql/names.ts';
import { fileSql } from '../plan/files.ts';
import { all, any } from '../plan/logic.ts';
import { type Planning, sourceOf } from '../plan/planning.ts';
import { fieldSql, readableSql } from '../plan/reachSql.ts';
import { planningForOne } from '../plan/sheet.ts';
import { columnSql } from '../plan/sources.ts';
import { type Draft, localOf, type Writer } from './draft.ts';
import { givenFor } from './fields.ts';

const noRecord: Label = { zh: '没有这条记录，或者您看不到它', en: 'No such record, or you cannot see it' };
const noPlace: Label = { zh: '没有这个区划，或者不在您的管辖范围内', en: 'No such place within your scope' };

/** What one draft points to by one field. */
interface Pointing {
  draft: Draft;
  name: string;
  field: Field;
  keys: readonly string[];
  before: readonly string[];
}

/** Whether each reference, place and file exists for the writer: what he may not read and what is missing are the same. */
export async function checkTargets(writer: Writer, resource: Resource, drafts: readonly Draft[]): Promise<void> {
  const { em, registry, scope } = writer;
  const pointing: Pointing[] = [];
  for (const draft of drafts) pointing.push(...pointingOf(await localOf(writer, resource, draft.owner), draft));
  const groups = Map.groupBy(pointing, ({ field }) => field.to ?? (kindOf(field).relation as RelationShape).target);
  for (const [to, group] of groups) {
    const keys = [...new Set(group.flatMap((one) => one.keys))];
    const target = registry.resources.find(({ name }) => name === to);
    const known =
      to === 'Place'
        ? await knownPlaces(em, scope, keys)
        : to === 'File' || target
          ? await heldRows(writer, target, keys)
          : new Map<string, boolean>();
    // a form sends back unchanged what its record points to already
    for (const { draft, name, keys: wanted, before } of group)
      if (!wanted.every((key) => known.get(key) || (known.has(key) && before.includes(key))))
        draft.problems.push({ path: name, label: to === 'Place' ? noPlace : noRecord });
  }
}

/** What a draft points to, with the fields of its unit; `custom` holds what stays as it is too, which is not judged again. */
function pointingOf(local: Resource, draft: Draft): Pointing[] {
  return allFields(local).flatMap(([name, field]): Pointing[] => {
    if (!kindOf(field).relation) return [];
    const before = keysOf(givenFor(draft.row ?? {}, name));
    const given = keysOf(givenFor(draft.values, name));
    const keys = name in local.fields ? given : given.filter((key) => !before.includes(key));
    return keys.length > 0 ? [{ draft, name, field, keys, before }] : [];
  });
}

const keysOf = (value: unknown): readonly string[] =>
  value === undefined || value === null ? [] : ((Array.isArray(value) ? value : [value]) as string[]);

async function knownPlaces(em: EntityManager, scope: Scope, codes: readonly string[]): Promise<Map<string, boolean>> {
  const inside = codes.filter((code) => reaches(scope, code));
  const rows = await em.execute<{ code: string }[]>('select code::text from place where code = any (?::bigint[])', [
    array(inside),
  ]);
  return new Map(rows.map(({ code }) => [code, true]));
}

/** The rows there are, held until the end of the transaction, and whether the writer may read each. */
async function heldRows(
  { em, planner, caller }: Writer,
  resource: Resource | undefined,
  ids: readonly string[],
): Promise<Map<string, boolean>> {
  const [table, living] = resource ? [quote(tableOf(resource)), 't.deleted_at is null'] : ['file', 'true'];
  // who deletes a target now waits for us, or we for him; a row from above is not ours to hold
  await runWithin(em, {
    text: `select id from ${table} where id = any ($1::uuid[]) order by id for key share`,
    values: [ids],
  });
  const planning = planner && caller && planningForOne(planner, caller);
  const readable = (of: Planning) =>
    resource ? readableSql(of, sourceOf(of, typeOf(resource)), 't') : fileSql(of, 't');
  const isRead = planning ? readable(planning) : 'true';
  const values = planning?.values.map((read) => read(planning.given)) ?? [];
  const wanted = `$${values.push(ids)}::uuid[]`;
  const rows = await runWithin<{ id: string; isRead: boolean }>(em, {
    text: `select t.id, coalesce(${isRead}, false) as "isRead" from ${table} t where t.id = any (${wanted}) and ${living}`,
    values,
  });
  return new Map(rows.map(({ id, isRead: each }) => [id, each]));
}

const array = (keys: readonly string[]): string => `{${keys.join(',')}}`;

/** What keeps a record from being deleted: the records that point to it, by fields that units added too, and how many the writer sees doing so. */
export async function usesOf(
  { em, registry, planner, caller }: Writer,
  resource: Resource,
  id: string,
): Promise<{ resource: Resource; seen: number }[]> {
  const uses: { resource: Resource; seen: number }[] = [];
  for (const declared of registry.resources) {
    const other = caller?.local.resource(declared) ?? declared;
    const pointers = allFields(other).filter(([, field]) => field.to === resource.name);
    if (pointers.length === 0) continue;
    const planning = planner && caller && planningForOne(planner, caller);
    const source = planning && sourceOf(planning, typeOf(other));
    const pointing = pointers.map(([name, field]) => {
      const column = source ? columnSql(source, 't', name) : `t.${quote(columnOf(name))}`;
      return {
        sql: kindOf(field).isList ? `${column} @> array[x.id]` : `${column} = x.id`,
        isRead: planning && source ? fieldSql(planning, source, 't', name, 'read') : 'true',
      };
    });
    const isSeen = all([
      planning && source ? readableSql(planning, source, 't') : 'true',
      any(pointing.map(({ sql, isRead }) => all([sql, isRead]))),
    ]);
    const values = planning?.values.map((read) => read(planning.given)) ?? [];
    const [row] = await runWithin<{ count: number; seen: number }>(em, {
      text: `select count(*)::int as count, count(*) filter (where ${isSeen})::int as seen
        from ${quote(tableOf(other))} t, (select $${values.push(id)}::uuid as id) x
        where t.deleted_at is null and (${any(pointing.map(({ sql }) => sql))})`,
      values,
    });
    if (row && row.count > 0) uses.push({ resource: other, seen: row.seen });
  }
  return uses;
}

/** What is wrong with a record whose key its unit has already. */
export function takenKey({ key, fields }: Resource): Label {
  const labels = key.flatMap((name) => fields[name]?.label ?? []);
  const [zh, en] = [labels.map((label) => label.zh).join('、'), labels.map((label) => label.en).join(', ')];
  return { zh: `本单位已有相同的${zh}`, en: `The unit has a record with the same ${en}` };
}
