import type { EntityManager } from '@mikro-orm/postgresql';
import type { Resource } from '../../../schema/defineResource.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Label } from '../../../schema/label.ts';
import { columnOf, quote, tableOf } from '../../database/columns.ts';
import type { Values } from '../../request/write/validate.ts';
import type { SheetRow } from './readSheet.ts';

export interface RowProblem {
  line: number;
  column: string;
  label: Label;
}

/** A row as it will be stored. */
export interface SheetRecord {
  line: number;
  id: string;
  owner: string;
  values: Values;
}

/** Columns that are no field: a misspelt heading must not lose what stands below it. Named at the first row. */
export function unknownColumns(resource: Resource, [first]: readonly SheetRow[]): RowProblem[] {
  if (!first) return [];
  const known = (name: string) =>
    name === 'unit' || name in resource.fields || (name === 'published' && resource.publishes);
  const label = { zh: '没有这个字段', en: 'No such field' };
  return Object.keys(first.cells).flatMap((column) => (known(column) ? [] : [{ line: first.line, column, label }]));
}

/** Units and places that do not exist, or lie outside the scope of the unit of work. */
export async function placeProblems(
  em: EntityManager,
  resource: Resource,
  records: readonly SheetRecord[],
): Promise<RowProblem[]> {
  const placeFields = Object.keys(resource.fields).filter(
    (name) => kindOf(resource.fields[name] as never).relation?.target === 'Place',
  );
  const named = records.flatMap(({ line, owner, values }) => [
    { line, column: 'unit', code: owner },
    ...placeFields.flatMap((column) => (values[column] ? [{ line, column, code: String(values[column]) }] : [])),
  ]);
  const rows = await em.execute<{ code: string }[]>(
    `select code::text from place where code = any (?::bigint[])
       and code between current_setting('app.lo')::bigint and current_setting('app.hi')::bigint`,
    [`{${[...new Set(named.map(({ code }) => code))].join(',')}}`],
  );
  const known = new Set(rows.map(({ code }) => code));
  const label = { zh: '没有这个区划，或者不在您的管辖范围内', en: 'No such place within your scope' };
  return named.filter(({ code }) => !known.has(code)).map(({ line, column }) => ({ line, column, label }));
}

/** Keys that stand twice in the sheet, or that the unit has already. */
export async function keyProblems(
  em: EntityManager,
  resource: Resource,
  records: readonly SheetRecord[],
): Promise<RowProblem[]> {
  const columns = resource.key.map((name) => `${quote(columnOf(name))}::text`);
  const rows = await em.execute<{ key: string[] }[]>(
    `select array[owner::text, ${columns.join(', ')}] as key from ${quote(tableOf(resource))}
     where deleted_at is null and owner = any (?::bigint[])`,
    [`{${[...new Set(records.map(({ owner }) => owner))].join(',')}}`],
  );
  const taken = new Set(rows.map(({ key }) => JSON.stringify(key)));
  const label = { zh: '本单位已有相同的记录', en: 'The unit has this record already' };
  return records.flatMap(({ line, owner, values }) => {
    const key = JSON.stringify([owner, ...resource.key.map((name) => String(values[name]))]);
    if (taken.has(key)) return [{ line, column: resource.key.at(-1) as string, label }];
    taken.add(key);
    return [];
  });
}
