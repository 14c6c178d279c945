import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../../schema/defineResource.ts';
import type { Field } from '../../../schema/fields/kind.ts';
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
import type { Draft, Writer } from './draft.ts';

const noRecord: Label = { zh: '没有这条记录，或者您看不到它', en: 'No such record, or you cannot see it' };
const noPlace: Label = { zh: '没有这个区划，或者不在您的管辖范围内', en: 'No such place within your scope' };

/** Whether each reference, place and file exists for the writer: what he may not read and what is missing are the same. */
export async function checkTargets(writer: Writer, resource: Resource, drafts: readonly Draft[]): Promise<void> {
  const { em, registry, scope } = writer;
  for (const [name, field] of Object.entries(resource.fields)) {
    const relation = kindOf(field).relation;
    if (!relation) continue;
    const pointing = drafts.map((draft) => ({ draft, keys: keysOf(draft.values[name]) }));
    const keys = [...new Set(pointing.flatMap((one) => one.keys))];
    if (keys.length === 0) continue;
    const isPlace = relation.target === 'Place';
    const known = isPlace
      ? await knownPlaces(em, scope, keys)
      : await heldRows(writer, relation.target === 'File' ? undefined : registry.resource(field.to as string), keys);
    for (const { draft, keys: wanted } of pointing) {
      const before = keysOf(draft.row?.[name]);
      // a form sends back unchanged what its record points to already
      if (!wanted.every((key) => known.get(key) || (known.has(key) && before.includes(key))))
        draft.problems.push({ path: name, label: isPlace ? noPlace : noRecord });
    }
  }
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

/** What keeps a record from being deleted: the records that point to it, and how many of them the writer sees pointing there. */
export async function usesOf(
  { em, registry, planner, caller }: Writer,
  resource: Resource,
  id: string,
): Promise<{ resource: Resource; seen: number }[]> {
  const uses: { resource: Resource; seen: number }[] = [];
  for (const other of registry.resources) {
    const names = Object.keys(other.fields).filter((name) => other.fields[name]?.to === resource.name);
    if (names.length === 0) continue;
    const planning = planner && caller && planningForOne(planner, caller);
    const source = planning && sourceOf(planning, typeOf(other));
    const pointing = names.map((name) => {
      const column = `t.${quote(columnOf(name))}`;
      const isList = kindOf(other.fields[name] as Field).isList;
      return {
        sql: isList ? `${column} @> array[x.id]` : `${column} = x.id`,
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
