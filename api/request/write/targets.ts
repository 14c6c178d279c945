import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../../schema/defineResource.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Label } from '../../../schema/label.ts';
import { contains } from '../../../schema/place.ts';
import type { Registry } from '../../../schema/registry.ts';
import type { Caller } from '../../access/caller.ts';
import { columnOf, quote, tableOf } from '../../database/columns.ts';
import type { FieldProblem } from '../../errors.ts';
import type { Values } from './validate.ts';

const noRecord: Label = { zh: '没有这条记录，或者您看不到它', en: 'No such record, or you cannot see it' };
const noPlace: Label = { zh: '没有这个区划，或者不在您的管辖范围内', en: 'No such place within your scope' };

/** Whether each reference, place and file exists for the writer. Row-level security makes hidden and missing the same. */
export async function checkTargets(
  em: EntityManager,
  registry: Registry,
  caller: Caller,
  resource: Resource,
  values: Values,
): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = [];
  for (const [name, field] of Object.entries(resource.fields)) {
    const relation = kindOf(field).relation;
    const value = values[name];
    if (!relation || value === undefined || value === null) continue;
    const keys = (Array.isArray(value) ? value : [value]) as string[];
    if (keys.length === 0) continue;
    if (relation.target === 'Place') {
      const known = await em.execute('select code from place where code = any (?::bigint[])', [array(keys)]);
      if (known.length < keys.length || !keys.every((code) => contains(caller.scope.unit, code)))
        problems.push({ path: name, label: noPlace });
      continue;
    }
    const [table, living] =
      relation.target === 'File'
        ? ['file', '']
        : [quote(tableOf(registry.resource(field.to as string))), 'and deleted_at is null'];
    // who deletes a target now waits for us, or we for him; a row from above is not ours to hold
    await em.execute(`select id from ${table} where id = any (?::uuid[]) for key share`, [array(keys)]);
    const known = await em.execute(`select id from ${table} where id = any (?::uuid[]) ${living}`, [array(keys)]);
    if (known.length < keys.length) problems.push({ path: name, label: noRecord });
  }
  return problems;
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
