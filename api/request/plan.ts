import { createHash } from 'node:crypto';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Resource } from '../../schema/defineResource.ts';
import { levelOfCode } from '../../schema/place.ts';
import { type Caller, profileOf } from '../access/caller.ts';
import type { Statement } from '../database/database.ts';
import { notFound } from '../errors.ts';
import { aggregateSql } from './plan/aggregate.ts';
import type { Operation } from './plan/collect.ts';
import { connectionSql, many } from './plan/connection.ts';
import { createSql } from './plan/create.ts';
import { type Given, type Read, Value } from './plan/given.ts';
import { all } from './plan/logic.ts';
import type { Plan, PlanCache } from './plan/planCache.ts';
import {
  alias,
  bind,
  type FieldError,
  isUuid,
  type Planner,
  type Planning,
  planningFor,
  sourceOf,
} from './plan/planning.ts';
import { readableSql } from './plan/reachSql.ts';
import { type Reading, takeReceipts } from './plan/receipts.ts';
import type { Resolved } from './plan/resolved.ts';
import { hitsSql } from './plan/search.ts';
import { rowJson, rowsJson, selectList } from './plan/select.ts';
import type { Source } from './plan/sources.ts';
import type { ReadJson } from './snapshot.ts';

/** What a root field asks the planner for. */
export interface Ask {
  what: 'one' | 'rows' | 'list' | 'aggregate' | 'search' | 'create';
  /** GraphQL type of the rows. */
  type: string;
  nodes: readonly FieldNode[];
  args: Readonly<Record<string, unknown>>;
  /** Response key of the root field. */
  key: string;
  /** For `rows`: which ones, in which order, how many at most. */
  rows?: (planning: Planning, row: string, args: Value) => { where: string; orderBy: string; limit: number };
  /** For `one`: fields shown in clear this once; the caller has given his reason. */
  unmasked?: readonly string[];
}

/** An answer as PostgreSQL wrote it; it goes into the response without being read. */
export class JsonText {
  readonly text: string;
  readonly errors: readonly FieldError[];
  /** What resolvers have still to put in place of its marks. */
  readonly resolved: readonly (Omit<Resolved, 'args'> & { args: Record<string, unknown> })[];
  /** Rows that it could have had. */
  readonly rows: number;
  constructor(text: string, { errors, resolved, rows }: Plan, given: Given) {
    this.text = text;
    this.errors = errors;
    this.resolved = resolved.map(({ args, ...rest }) => ({ ...rest, args: args(given) as Record<string, unknown> }));
    this.rows = rows;
  }
}

/** The planner of one schema, with the plans it made. */
export interface CachingPlanner extends Planner {
  plans: PlanCache;
}

/**
 * Step "plan" of a request: a selection set and a caller become one SQL statement, access already decided in it. The plan is kept for
 * requests that look the same.
 * @throws AppError BAD_USER_INPUT or FIELD_FORBIDDEN for what cannot be answered
 */
export function plan(planner: CachingPlanner, operation: Operation, given: Given, ask: Ask): Plan {
  const [root, ...others] = ask.nodes as [FieldNode, ...FieldNode[]];
  const key = [ask.what, ask.type, ask.unmasked?.join(), profileOf(given.caller)].join('|');
  // a root field named twice is rare, and which of its nodes count depends on the variables
  const known = others.length === 0 ? planner.plans.find(root, key, given) : undefined;
  if (known) return known;
  const planning: Planning = { ...planningFor(planner, operation, given, ask.unmasked), opened: new Set() };
  const { text, values } = onlyUsed(textOf(planning, ask), planning.values);
  const { errors, resolved, rows, questions, told, opened = [] } = planning;
  const isLookup = ask.what === 'one' && planning.isLookup;
  const level = levelOfCode(given.caller.scope.unit);
  const name = createHash('sha256').update(`${level} ${text}`).digest('base64url').slice(0, 22);
  const made: Plan = { text, name, values, errors, resolved, rows, opened: [...opened], told, isLookup };
  if (others.length === 0) planner.plans.keep(root, key, questions, made);
  return made;
}

/** PostgreSQL refuses a value that no text refers to, such as a filter's where only `__typename` was asked for. */
function onlyUsed(text: string, bound: readonly Read[]): { text: string; values: Read[] } {
  const values: Read[] = [];
  const places = new Map<string, string>();
  const renumbered = text.replace(/\$(\d+)/g, (_all, place: string) => {
    if (!places.has(place)) places.set(place, `$${values.push(bound[Number(place) - 1] as Read)}`);
    return places.get(place) as string;
  });
  return { text: renumbered, values };
}

/** The whole statement; it answers one row with `json`, or none where a create was refused. */
function textOf(planning: Planning, ask: Ask): string {
  const args = new Value(planning, (given) => given.args);
  if (ask.what === 'search') return asJson(hitsSql(planning, ask.nodes, args, [ask.key]));
  const source = sourceOf(planning, ask.type);
  if (ask.what === 'create') return createSql(planning, source, source.resource as Resource, ask.nodes, args, ask.key);
  return asJson(readSql(planning, source, args, ask, ask.what));
}

const asJson = (sql: string): string => `select ${sql}::text as json`;

function readSql(
  planning: Planning,
  source: Source,
  args: Value,
  ask: Ask,
  what: Exclude<Ask['what'], 'search' | 'create'>,
): string {
  const row = alias(planning);
  const list = () => selectList(planning, source, row, ask.nodes, [ask.key]);
  switch (what) {
    case 'one': {
      const key = bind(planning, args.field('id'), source.keyType);
      const found = all([`${row}.${source.key} = ${key}`, readableSql(planning, source, row)]);
      return rowJson(many(planning, 1, list), `${source.table} ${row} where ${found}`);
    }
    case 'rows': {
      const { where, orderBy, limit } = (ask.rows as NonNullable<Ask['rows']>)(planning, row, args);
      const found = `${source.table} ${row} where ${where} order by ${orderBy} limit ${limit}`;
      return rowsJson(many(planning, limit, list), found);
    }
    case 'list':
      return connectionSql(planning, source, ask.nodes, args, [ask.key]);
    case 'aggregate':
      return aggregateSql(planning, source, ask.nodes, args, [ask.key]);
  }
}

/** The statement of a plan for one request. */
export const statementOf = ({ text, name, values, isLookup }: Plan, given: Given): Statement => ({
  text,
  name,
  values: values.map((read) => read(given)),
  isLookup,
});

/**
 * Plans and runs.
 * @param tell writes down what is read where that must be: before the statement what it reads of rows that the caller has opened, before
 * the answer what it shows of fields whose readings are told
 * @throws AppError NOT_FOUND for one record outside the scope, or what the plan refuses
 */
export async function answer(
  planner: CachingPlanner,
  read: ReadJson,
  tell: { opened(fields: readonly string[]): Promise<void>; shown(readings: readonly Reading[]): Promise<void> },
  caller: Caller,
  info: Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>,
  ask: Ask,
): Promise<JsonText> {
  if (ask.what === 'one' && planner.sources.get(ask.type)?.keyType === 'uuid' && !isUuid(ask.args.id)) throw notFound();
  const given: Given = { caller, variables: info.variableValues, args: ask.args, memory: new Map() };
  const made = plan(planner, { fragments: info.fragments }, given, ask);
  if (made.opened.length > 0 && caller.openings.length > 0) await tell.opened(made.opened);
  const json = await read({ statement: statementOf(made, given), rows: made.rows });
  if (!json) throw notFound();
  if (made.told.length === 0) return new JsonText(json, made, given);
  const { text, readings } = takeReceipts(json, made.told);
  if (readings.length > 0) await tell.shown(readings);
  return new JsonText(text, made, given);
}
