import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../../schema/defineResource.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Label } from '../../../schema/label.ts';
import type { Registry } from '../../../schema/registry.ts';
import { reaches, type Scope } from '../../access/scope.ts';
import { columnOf, quote, tableOf } from '../../database/columns.ts';
import type { Draft, Writer } from './draft.ts';

const noRecord: Label = { zh: '没有这条记录，或者您看不到它', en: 'No such record, or you cannot see it' };
const noPlace: Label = { zh: '没有这个区划，或者不在您的管辖范围内', en: 'No such place within your scope' };

/** Whether each reference, place and file exists for the writer. Row-level security makes hidden and missing the same. */
export async function checkTargets(
  { em, registry, scope }: Writer,
  resource: Resource,
  drafts: readonly Draft[],
): Promise<void> {
  for (const [name, field] of Object.entries(resource.fields)) {
    const relation = kindOf(field).relation;
    if (!relation) continue;
    const pointing = drafts.map((draft) => ({ draft, keys: keysOf(draft.values[name]) }));
    const keys = [...new Set(pointing.flatMap((one) => one.keys))];
    if (keys.length === 0) continue;
    const isPlace = relation.target === 'Place';
    const known = isPlace
      ? await knownPlaces(em, scope, keys)
      : await heldRows(em, relation.target === 'File' ? undefined : registry.resource(field.to as string), keys);
    for (const { draft, keys: wanted } of pointing)
      if (!wanted.every((key) => known.has(key)))
        draft.problems.push({ path: name, label: isPlace ? noPlace : noRecord });
  }
}

const keysOf = (value: unknown): readonly string[] =>
  value === undefined || value === null ? [] : ((Array.isArray(value) ? value : [value]) as string[]);

async function knownPlaces(em: EntityManager, scope: Scope, codes: readonly string[]): Promise<Set<string>> {
  const inside = codes.filter((code) => reaches(scope, code));
  const rows = await em.execute<{ code: string }[]>('select code::text from place where code = any (?::bigint[])', [
    array(inside),
  ]);
  return new Set(rows.map(({ code }) => code));
}

async function heldRows(
  em: EntityManager,
  resource: Resource | undefined,
  ids: readonly string[],
): Promise<Set<string>> {
  const [table, living] = resource ? [quote(tableOf(resource)), 'and deleted_at is null'] : ['file', ''];
  // who deletes a target now waits for us, or we for him; a row from above is not ours to hold
  await em.execute(`select id from ${table} where id = any (?::uuid[]) order by id for key share`, [array(ids)]);
  const rows = await em.execute<{ id: string }[]>(`select id from ${table} where id = any (?::uuid[]) ${living}`, [
    array(ids),
  ]);
  return new Set(rows.map(({ id }) => id));
}

const array = (keys: readonly string[]): string => `{${keys.join(',')}}`;

/** Records in the writer's sight that point to this one: what keeps it from being deleted. */
export async function usesOf(
  em: EntityManager,
  registry: Registry,
  resource: Resource,
  id: string,
): Promise<{ resource: Resource; count: number }[]> {
  const uses: { resource: Resource; count: number }[] = [];
  for (const other of registry.resources) {
    const conditions = Object.entries(other.fields)
      .filter(([, field]) => field.to === resource.name)
      .map(([name, field]) =>
        kindOf(field).isList ? `${quote(columnOf(name))} @> array[?::uuid]` : `${quote(columnOf(name))} = ?::uuid`,
      );
    if (conditions.length === 0) continue;
    const sql = `select count(*)::int as count from ${quote(tableOf(other))} where deleted_at is null and (${conditions.join(' or ')})`;
    const [row] = await em.execute<{ count: number }[]>(
      sql,
      conditions.map(() => id),
    );
    if (row && row.count > 0) uses.push({ resource: other, count: row.count });
  }
  return uses;
}

/** What is wrong with a record whose key its unit has already. */
export function takenKey({ key, fields }: Resource): Label {
  const labels = key.flatMap((name) => fields[name]?.label ?? []);
  const [zh, en] = [labels.map((label) => label.zh).join('、'), labels.map((label) => label.en).join(', ')];
  return { zh: `本单位已有相同的${zh}`, en: `The unit has a record with the same ${en}` };
}
