import type { Resource } from '../../../schema/defineResource.ts';
import { dictionaryOf } from '../../../schema/dictionary.ts';
import type { Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { forbidden } from '../../errors.ts';
import { typeOf } from '../../graphql/names.ts';
import { conditionSql } from '../../request/plan/connection.ts';
import { Value } from '../../request/plan/given.ts';
import { type Planning, sourceOf } from '../../request/plan/planning.ts';
import { isReadable, requireOpen } from '../../request/plan/reachSql.ts';
import { columnSql, type Source } from '../../request/plan/sources.ts';
import type { Where } from './rules.ts';

/** @throws AppError FORBIDDEN where the caller reads none of it: nothing done is another answer than nothing seen */
export function readableSource(planning: Planning, resource: Resource): Source {
  const source = sourceOf(planning, typeOf(resource));
  if (!isReadable(planning, source)) throw forbidden();
  return source;
}

/** A field as a day in Beijing. @throws AppError FIELD_FORBIDDEN */
export function openDaySql(planning: Planning, source: Source, row: string, name: string): string {
  requireOpen(planning, source, name, 'aggregate');
  const sql = columnSql(source, row, name);
  const isMoment = kindOf(source.fields[name]?.field as Field).column === 'timestamptz';
  return isMoment ? `(${sql} at time zone 'Asia/Shanghai')::date` : sql;
}

/** The records that a rule means, as a list with such a filter would show them. @throws AppError FIELD_FORBIDDEN */
export function chosenSql(planning: Planning, source: Source, row: string, only: object, where: Where | null): string {
  const resource = source.resource as Resource;
  const filter = {
    and: [only, ...Object.entries(where ?? {}).map(([name, codes]) => among(planning, resource, name, codes))],
  };
  return conditionSql(planning, source, row, new Value(planning, () => ({ filter })));
}

/** One of the codes, or of those that a unit has put in their place; a list has all of them. */
function among({ caller }: Planning, resource: Resource, name: string, codes: readonly string[]): object {
  const field = caller.local.resource(resource).fields[name];
  // a rule outlives what it was written for
  if (!field) throw forbidden();
  const heirs = new Map(dictionaryOf(field)?.items.map(({ code, replacedBy }) => [code, replacedBy]));
  const withHeirs = (code: string): string[] => {
    const line = [code];
    for (let heir = heirs.get(code); heir && !line.includes(heir); heir = heirs.get(heir)) line.push(heir);
    return line;
  };
  return kindOf(field).isList
    ? { and: codes.map((code) => ({ [name]: { hasAny: withHeirs(code) } })) }
    : { [name]: { in: codes.flatMap(withHeirs) } };
}
