import { type FieldNode, type GraphQLObjectType, type GraphQLSchema, getArgumentValues, type ValueNode } from 'graphql';
import type { Caller } from '../../access/caller.ts';
import type { Limits } from '../../config.ts';
import { type AppError, badArgument } from '../../errors.ts';
import { collect, isIncluded, type Operation } from './collect.ts';
import { ask, type Given, once, type Questioning, type Read, Value } from './given.ts';
import type { Told } from './receipts.ts';
import type { Resolved } from './resolved.ts';
import { localSources, type Source, type SourceField, type Sources } from './sources.ts';

/** Errors of fields that are null in an answer otherwise whole. */
export interface FieldError {
  error: AppError;
  /** Response keys from the root field down, without list positions. */
  path: readonly string[];
}

/** One statement in the making: what is asked, by whom, and the values it binds. */
export interface Planning extends Questioning {
  schema: GraphQLSchema;
  sources: Sources;
  limits: Limits;
  /** A caller of the profile that the plan is for; who it is only shows in values bound from `Given`. */
  caller: Caller;
  operation: Operation;
  values: Read[];
  errors: FieldError[];
  resolved: Resolved[];
  aliases: number;
  /** Rows that the answer can have so far. */
  rows: number;
  /** Whether the statement so far only follows keys. */
  isLookup: boolean;
  /** How often the part being planned can occur in the answer. */
  times: number;
  /** Fields of the root record that are shown in clear this once. */
  unmasked: readonly string[];
  /** Fields whose readings are told; their numbers are in the text. */
  told: Told[];
  /** Coordinates of what it reads of rows that callers may have opened; absent where readings are not written down. */
  opened?: Set<string>;
}

/** What a statement is made from. */
export interface Planner {
  schema: GraphQLSchema;
  sources: Sources;
  limits: Limits;
}

/** A statement at its beginning. */
export const planningFor = (
  { schema, sources, limits }: Planner,
  operation: Operation,
  given: Given,
  unmasked: readonly string[] = [],
): Planning => ({
  schema,
  sources: localSources(sources, given.caller.local),
  limits,
  caller: given.caller,
  operation,
  given,
  questions: [],
  values: [],
  errors: [],
  resolved: [],
  aliases: 0,
  rows: 0,
  isLookup: true,
  times: 1,
  unmasked,
  told: [],
});

/** Values of one statement; PostgreSQL takes 65,535. A list counts as one. */
const mostValues = 5000;

/** Binds what is found in each request and answers its place in the statement; values never become SQL text. */
export function bindRead(planning: Planning, read: Read, type: string): string {
  if (planning.values.length >= mostValues)
    throw badArgument('筛选条件太多，请分次查询', 'Too many conditions; ask in several queries');
  planning.values.push(read);
  return `$${planning.values.length}::${type}`;
}

/** Binds a client's value, or what `turn` makes of it. */
export const bind = (planning: Planning, value: Value, type: string, turn?: (value: unknown) => unknown): string =>
  bindRead(planning, turn ? (given) => turn(value.read(given)) : value.read, type);

export const isUuid = (value: unknown): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(value));

export const alias = (planning: Planning): string => `t${planning.aliases++}`;

export function sourceOf(planning: Planning, type: string): Source {
  const source = planning.sources.get(type);
  if (!source) throw new Error(`No source for type ${type}`);
  return source;
}

/** Where the rows are that a field points to; undefined for other fields. */
export const targetOf = (planning: Planning, found: SourceField | undefined): Source | undefined =>
  found?.is === 'one' || found?.is === 'many' ? sourceOf(planning, found.type) : undefined;

/** PostgreSQL cuts longer column names, and a column name is the key of the answer. */
const longestKey = 63;

/** Fields of one object in an answer; PostgreSQL takes 1,664 columns. */
const mostFields = 500;

/** The fields selected below nodes that share a response key, by their own keys. @throws AppError BAD_USER_INPUT for a long alias */
export function selectedBelow(planning: Planning, nodes: readonly FieldNode[]): [key: string, nodes: FieldNode[]][] {
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  const fields = [
    ...collect(planning.operation, sets, (node) => ask(planning, ({ variables }) => isIncluded(node, variables))),
  ];
  if (fields.length > mostFields)
    throw badArgument(`一个对象最多取 ${mostFields} 个字段`, `At most ${mostFields} fields of one object`);
  const long = fields.find(([key]) => key.length > longestKey)?.[0];
  if (long)
    throw badArgument(`别名“${long}”超过 ${longestKey} 个字符`, `The alias ${long} has over ${longestKey} characters`);
  return fields;
}

/** The arguments of a field below the root; those without variables are coerced once for all requests. */
export function argumentsOf(planning: Planning, type: string, node: FieldNode): Value {
  const definition = (planning.schema.getType(type) as GraphQLObjectType).getFields()[node.name.value];
  if (!definition) throw new Error(`No field ${type}.${node.name.value}`);
  if (node.arguments?.some(({ value }) => hasVariable(value)))
    return new Value(planning, (given) =>
      once(given, node, () => getArgumentValues(definition, node, given.variables)),
    );
  const args = getArgumentValues(definition, node, {});
  return new Value(planning, () => args);
}

function hasVariable(node: ValueNode): boolean {
  if (node.kind === 'Variable') return true;
  if (node.kind === 'ListValue') return node.values.some(hasVariable);
  return node.kind === 'ObjectValue' && node.fields.some(({ value }) => hasVariable(value));
}
