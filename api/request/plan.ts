import type { FieldNode, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { Caller } from '../access/caller.ts';
import type { Database, Statement } from '../database/database.ts';
import { notFound } from '../errors.ts';
import { aggregateSql } from './plan/aggregate.ts';
import type { Operation } from './plan/collect.ts';
import { connectionSql } from './plan/connection.ts';
import { alias, bind, type FieldError, isUuid, type Planning, sourceOf } from './plan/planning.ts';
import { rowJson, selectList } from './plan/select.ts';
import type { Sources } from './plan/sources.ts';

/** What a root field asks the planner for. */
export interface Ask {
  what: 'one' | 'rows' | 'list' | 'aggregate';
  /** GraphQL type of the rows. */
  type: string;
  nodes: readonly FieldNode[];
  args: Record<string, unknown>;
  /** Response key of the root field. */
  key: string;
  /** For `rows`: which ones, in which order, how many at most. */
  rows?: (planning: Planning, row: string) => { where: string; orderBy: string; limit: number };
}

/** An answer as PostgreSQL wrote it; it goes into the response without being read. */
export class JsonText {
  readonly text: string;
  readonly errors: readonly FieldError[];
  constructor(text: string, errors: readonly FieldError[]) {
    this.text = text;
    this.errors = errors;
  }
}

export interface Planner {
  schema: GraphQLSchema;
  sources: Sources;
}

/** Step "plan" of a request: a selection set and a caller become one SQL statement, access already decided in it. */
export function plan(
  { schema, sources }: Planner,
  caller: Caller,
  operation: Operation,
  ask: Ask,
): Statement & { errors: FieldError[] } {
  const planning: Planning = { schema, sources, caller, operation, values: [], errors: [], aliases: 0 };
  const source = sourceOf(planning, ask.type);
  const sql = {
    one: () => {
      const row = alias(planning);
      const key = bind(planning, ask.args.id, source.keyType);
      const list = selectList(planning, source, row, ask.nodes, [ask.key]);
      return `(select ${rowJson(list)} from ${source.table} ${row} where ${row}.${source.key} = ${key} and ${source.living(row)})`;
    },
    rows: () => {
      const row = alias(planning);
      const { where, orderBy, limit } = (ask.rows as NonNullable<Ask['rows']>)(planning, row);
      const found = `select * from ${source.table} ${row} where ${where} order by ${orderBy} limit ${limit}`;
      return `(select coalesce(json_agg(${rowJson(selectList(planning, source, row, ask.nodes, [ask.key]))}), '[]') from (${found}) ${row})`;
    },
    list: () => connectionSql(planning, source, ask.nodes, ask.args, [ask.key]),
    aggregate: () => aggregateSql(planning, source, ask.nodes, ask.args, [ask.key]),
  }[ask.what]();
  return { text: `select ${sql}::text as json`, values: planning.values, errors: planning.errors };
}

/** Plans and runs. @throws AppError NOT_FOUND for one record outside the scope, or what the plan refuses */
export async function answer(
  planner: Planner,
  database: Database,
  caller: Caller,
  info: Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>,
  ask: Ask,
): Promise<JsonText> {
  if (ask.what === 'one' && planner.sources.get(ask.type)?.keyType === 'uuid' && !isUuid(ask.args.id)) throw notFound();
  const operation = { fragments: info.fragments, variables: info.variableValues };
  const { errors, ...statement } = plan(planner, caller, operation, ask);
  const [rows] = await database.read<{ json: string | null }>(caller.scope, statement);
  const json = rows?.[0]?.json;
  if (!json) throw notFound();
  return new JsonText(json, errors);
}
