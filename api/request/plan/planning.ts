import { type FieldNode, type GraphQLObjectType, type GraphQLSchema, getArgumentValues } from 'graphql';
import type { Field } from '../../../schema/fields/kind.ts';
import { type Caller, may, seesClearly } from '../../access/caller.ts';
import { type AppError, badArgument, fieldForbidden } from '../../errors.ts';
import { collect, type Operation } from './collect.ts';
import type { Source, Sources } from './sources.ts';

/** Errors of fields that are null in an answer otherwise whole. */
export interface FieldError {
  error: AppError;
  /** Response keys from the root field down, without list positions. */
  path: readonly string[];
}

/** One statement in the making: what is asked, by whom, and the values it binds. */
export interface Planning {
  schema: GraphQLSchema;
  sources: Sources;
  caller: Caller;
  operation: Operation;
  values: unknown[];
  errors: FieldError[];
  aliases: number;
}

/** Values of one statement; PostgreSQL takes 65,535. A list counts as one. */
const mostValues = 5000;

/** Binds a value and answers its place in the statement; values never become SQL text. */
export function bind(planning: Planning, value: unknown, type: string): string {
  if (planning.values.length >= mostValues)
    throw badArgument('筛选条件太多，请分次查询', 'Too many conditions; ask in several queries');
  planning.values.push(value);
  return `$${planning.values.length}::${type}`;
}

export const isUuid = (value: unknown): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(value));

export const alias = (planning: Planning): string => `t${planning.aliases++}`;

export function sourceOf(planning: Planning, type: string): Source {
  const source = planning.sources.get(type);
  if (!source) throw new Error(`No source for type ${type}`);
  return source;
}

/** PostgreSQL cuts longer column names, and a column name is the key of the answer. */
const longestKey = 63;

/** Fields of one object in an answer; PostgreSQL takes 1,664 columns. */
const mostFields = 500;

/** The fields selected below nodes that share a response key, by their own keys. @throws AppError BAD_USER_INPUT for a long alias */
export function selectedBelow(
  { operation }: Planning,
  nodes: readonly FieldNode[],
): [key: string, nodes: FieldNode[]][] {
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  const fields = [...collect(operation, sets)];
  if (fields.length > mostFields)
    throw badArgument(`一个对象最多取 ${mostFields} 个字段`, `At most ${mostFields} fields of one object`);
  const long = fields.find(([key]) => key.length > longestKey)?.[0];
  if (long)
    throw badArgument(`别名“${long}”超过 ${longestKey} 个字符`, `The alias ${long} has over ${longestKey} characters`);
  return fields;
}

export function argumentsOf(planning: Planning, type: string, node: FieldNode): Record<string, unknown> {
  const definition = (planning.schema.getType(type) as GraphQLObjectType).getFields()[node.name.value];
  if (!definition) throw new Error(`No field ${type}.${node.name.value}`);
  return getArgumentValues(definition, node, planning.operation.variables);
}

export const isReadable = ({ caller }: Planning, { resource }: Source): boolean =>
  !resource || may(caller, 'READ', resource);

export const isClear = ({ caller }: Planning, { resource }: Source, field: Field | undefined): boolean =>
  !field || !resource || seesClearly(caller, resource, field);

/** Stops a filter, sort, group or aggregate on what the caller does not see in clear. @throws AppError FIELD_FORBIDDEN */
export function requireClear(planning: Planning, source: Source, name: string, target?: Source): void {
  const field = source.fields[name]?.field;
  if (isClear(planning, source, field) && (!target || isReadable(planning, target))) return;
  throw fieldForbidden(`${source.type}.${name}`, field?.label ?? target?.resource?.label ?? { zh: name, en: name });
}
