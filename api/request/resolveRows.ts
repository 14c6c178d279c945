import {
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { toClientError } from './clientError.ts';
import type { Context } from './context.ts';
import { fillMarks, markedKeys } from './plan/resolved.ts';
import type { JsonText } from './plan.ts';

/**
 * Answers a field for all rows of an answer that ask for it with the same arguments, by the rows' keys. They are rows the caller reads;
 * what else the resolver reads is for it to ask for in the caller's name. A key left out is null.
 */
export type ResolveRows = (
  context: Context,
  keys: readonly string[],
  args: Readonly<Record<string, unknown>>,
) => Promise<ReadonlyMap<string, unknown>>;

interface Request {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  context: Context;
}

/** Puts the answers of hand-written resolvers into a planned answer: each resolver is called once, graphql-js completes what it gives. */
export async function resolveRows(request: Request, { text, resolved }: JsonText) {
  const errors: GraphQLError[] = [];
  const texts = new Map<number, ReadonlyMap<string, string>>();
  const one = async (number: number, keys: readonly string[]) => {
    const { type, nodes, path, args } = resolved[number] as (typeof resolved)[number];
    const name = (nodes[0] as FieldNode).name.value;
    const field = (request.schema.getType(type) as GraphQLObjectType).getFields()[name] as GraphQLField<
      unknown,
      unknown
    >;
    try {
      const values = await (field.extensions.resolveRows as ResolveRows)(request.context, keys, args);
      const rows = keys.map((key) => values.get(key) ?? null);
      const completed = await complete(request, field, nodes, rows);
      for (const error of completed.errors) {
        const [, , ...below] = error.path ?? [];
        errors.push(toClientError(error, request.context, [...path, ...below]));
      }
      texts.set(number, new Map(keys.map((key, index) => [key, JSON.stringify(completed.rows[index] ?? null)])));
    } catch (error) {
      errors.push(toClientError(error, request.context, path));
    }
  };
  await Promise.all([...markedKeys(text)].map(([number, keys]) => one(number, [...keys])));
  return { text: fillMarks(text, (number, key) => texts.get(number)?.get(key) ?? 'null'), errors };
}

async function complete(
  { document, operation, variables, context, schema }: Request,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  rows: readonly unknown[],
): Promise<{ rows: unknown[]; errors: readonly GraphQLError[] }> {
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const asked: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: 'rows' },
    ...(selections.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  };
  const alone: OperationDefinitionNode = {
    ...operation,
    operation: OperationTypeNode.QUERY,
    directives: [],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [asked] },
  };
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const { data, errors = [] } = await execute({
    schema: schemaOf(schema, field),
    document: { ...document, definitions: [alone, ...fragments] },
    rootValue: { rows },
    variableValues: variables,
    contextValue: context,
  });
  return { rows: (data?.rows ?? []) as unknown[], errors };
}

const schemas = new WeakMap<GraphQLField<unknown, unknown>, GraphQLSchema>();

/** A schema whose query is the values of one field. */
function schemaOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): GraphQLSchema {
  const query = () =>
    new GraphQLObjectType({ name: 'RowsOfOneField', fields: { rows: { type: new GraphQLList(field.type) } } });
  const known = schemas.get(field) ?? new GraphQLSchema({ query: query(), types: Object.values(schema.getTypeMap()) });
  schemas.set(field, known);
  return known;
}
