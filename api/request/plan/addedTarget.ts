import { type FieldNode, type OperationDefinitionNode, parse } from 'graphql';
import type { Resource } from '../../../schema/defineResource.ts';
import { all } from './logic.ts';
import { alias, type Planning, sourceOf } from './planning.ts';
import { fieldSql, readableSql } from './reachSql.ts';
import { guarded, type SelectedField, selectList } from './select.ts';
import type { Source } from './sources.ts';

/** A field that asks for parts of its own. */
const asked = (text: string) =>
  (parse(text).definitions[0] as OperationDefinitionNode).selectionSet.selections[0] as FieldNode;

/** All of a point. */
export const wholePoint = asked('{ custom { lng lat } }');
const wholes: Readonly<Record<string, FieldNode>> = {
  Place: asked('{ custom { code name fullName } }'),
  File: asked('{ custom { id name size type url } }'),
};

/** What `custom` has of a row that a unit's field points to, as JSON has no selection: all of a place or a file, of a record its id and title. */
export function shownSql(planning: Planning, target: Source, row: string, path: readonly string[]): string {
  const whole = wholes[target.type];
  if (whole) return selectList(planning, target, row, [whole], path);
  const { title } = target.resource as Resource;
  return `${row}.id, ${titleSql(planning, target, row, title.split('.'), path)} as title`;
}

/** A title as the caller may see it; where he does not, there is none, and no error. */
function titleSql(
  planning: Planning,
  source: Source,
  row: string,
  [name = '', ...rest]: readonly string[],
  path: readonly string[],
): string {
  const found = source.fields[name] as SelectedField;
  if (rest.length === 0 || found.is !== 'one') {
    const { length } = planning.errors;
    const sql = guarded(planning, source, row, found, [], [...path, 'title']);
    planning.errors.length = length;
    return sql;
  }
  const target = sourceOf(planning, found.type);
  const child = alias(planning);
  const condition = all([
    `${child}.${target.key} = ${found.key(row)}`,
    fieldSql(planning, source, row, name, 'read'),
    readableSql(planning, target, child),
  ]);
  return `(select ${titleSql(planning, target, child, rest, path)} from ${target.table} ${child} where ${condition})`;
}
