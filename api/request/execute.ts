import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeGraphQL,
  type FieldNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getVariableValues,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { requirePermitted } from '../access/shield.ts';
import { AppError, forbidden } from '../errors.ts';
import type { OperationExtensions } from '../graphql/operation.ts';
import type { TenantSchema } from '../graphql/schemas.ts';
import { toClientError } from './clientError.ts';
import type { Context } from './context.ts';
import { collect, isIncluded } from './plan/collect.ts';
import { JsonText } from './plan.ts';
import { resolveRows } from './resolveRows.ts';
import { snapshotFor } from './snapshot.ts';
import { brokenBy } from './validate/variables.ts';
import { problemsOf } from './validate.ts';

/** The answer's `data` as JSON text, under a key that only `respond` knows. */
export const spliced = Symbol('spliced data');

interface Request {
  document: DocumentNode;
  /** Absent when the document has none of the asked name, or several and no name was given. */
  operation: OperationDefinitionNode | undefined;
  variables: Record<string, unknown>;
  context: Context;
}

interface RootAnswer {
  /** JSON text of the field. */
  text: string;
  errors: GraphQLError[];
  /** Rows that the answer could have had, where it was planned. */
  rows?: number;
  /** The planner refused it. */
  isRefused?: boolean;
}

/**
 * Answers an operation root field by root field: planned ones by the planner's JSON text, the others by graphql-js. Queries run side by
 * side, mutations one after the other.
 */
export async function execute(
  { schema }: TenantSchema,
  { document, operation, variables, context }: Request,
): Promise<ExecutionResult> {
  const problems = problemsOf(schema, document, context.app.config.limits);
  if (problems.length > 0)
    return {
      errors: problems.map((problem) =>
        asBadInput(problem instanceof AppError ? toClientError(problem, context) : problem),
      ),
    };
  // validation passes over what a schema has no type for, so this must not run
  if (operation?.operation === 'subscription')
    return { errors: [asBadInput(new GraphQLError('There are no subscriptions yet'))] };
  if (!operation) return { errors: [asBadInput(new GraphQLError('The document has no operation of that name'))] };
  const tooMuch = brokenBy(variables, context.app.config.limits);
  if (tooMuch) return { errors: [asBadInput(toClientError(tooMuch, context))] };
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 20 });
  if (coerced.errors) return { errors: coerced.errors.map((error) => asBadInput(error, variableOf(error))) };
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const isMutation = operation.operation === 'mutation';
  if (isMutation && context.caller?.isApp)
    return { errors: [toClientError(forbidden('第三方应用只能查询', 'Third-party apps only read'), context)] };
  const parent = (isMutation ? schema.getMutationType() : schema.getQueryType()) as GraphQLObjectType;
  const roots = [...collect({ fragments }, [operation.selectionSet], (node) => isIncluded(node, coerced.coerced))];

  const { database, config } = context.app;
  const fields = parent.getFields();
  const planned = roots.filter(([, [node]]) => node && fields[node.name.value]?.extensions.planned).length;
  const takeSeat =
    !isMutation && planned > 1 && context.caller
      ? snapshotFor(database, context.caller.scope, planned, config.limits.rows)
      : undefined;

  const request = { schema, document, operation, variables, context };
  const answerRoot = async ([key, nodes]: [string, FieldNode[]]): Promise<RootAnswer> => {
    const definition = fields[nodes[0]?.name.value as string];
    const { planned: answerPlanned } = (definition?.extensions ?? {}) as OperationExtensions;
    if (!definition || !answerPlanned) return byGraphQL(schema, document, operation, nodes, key, variables, context);
    const path = { prev: undefined, key, typename: parent.name };
    const info = {
      fieldNodes: nodes,
      fragments,
      variableValues: coerced.coerced,
      path,
      schema,
      operation,
      parentType: parent,
      returnType: definition.type,
      fieldName: definition.name,
      rootValue: undefined,
    };
    const seat = takeSeat?.();
    try {
      requirePermitted(definition, context);
      const args = getArgumentValues(definition, nodes[0] as FieldNode, coerced.coerced);
      const answer = await answerPlanned(
        args,
        seat ? { ...context, read: seat.read } : context,
        info as unknown as GraphQLResolveInfo,
      );
      if (!(answer instanceof JsonText))
        throw answer instanceof Error ? answer : new Error(`${definition.name} gave no planned answer`);
      const { text, errors } =
        answer.resolved.length > 0 ? await resolveRows(request, answer) : { text: answer.text, errors: [] };
      return {
        text,
        errors: [...errors, ...answer.errors.map(({ error, path: at }) => toClientError(error, context, [...at]))],
        rows: answer.rows,
      };
    } catch (error) {
      const isRefused = error instanceof AppError && error.code === 'BAD_USER_INPUT';
      return { text: 'null', errors: [toClientError(error, context, [key])], isRefused };
    } finally {
      seat?.leave();
    }
  };

  const answers: RootAnswer[] = [];
  if (isMutation) for (const root of roots) answers.push(await answerRoot(root));
  else answers.push(...(await Promise.all(roots.map(answerRoot))));

  const errors = answers.flatMap((answer) => answer.errors);
  // what a mutation refuses are mistakes in forms
  context.outcome.isRefused = !isMutation && errors.length > 0 && answers.every(({ isRefused }) => isRefused);
  const isWhole = roots.every(([, nodes], position) => answers[position]?.text !== 'null' || isNullable(parent, nodes));
  const text = isWhole
    ? `{${roots.map(([key], position) => `"${key}":${answers[position]?.text}`).join(',')}}`
    : 'null';
  const cost = { rows: answers.reduce((sum, { rows = 0 }) => sum + rows, 0), limit: config.limits.rows };
  return {
    data: { [spliced]: text } as never,
    ...(errors.length > 0 && { errors }),
    ...(context.isCostWanted && { extensions: { cost } }),
  };
}

function isNullable(parent: GraphQLObjectType, nodes: readonly FieldNode[]): boolean {
  const name = nodes[0]?.name.value as string;
  if (name.startsWith('__')) return true;
  return !isNonNullType(parent.getFields()[name]?.type);
}

/** One root field by graphql-js, in an operation of its own. */
async function byGraphQL(
  schema: TenantSchema['schema'],
  document: DocumentNode,
  operation: OperationDefinitionNode,
  nodes: FieldNode[],
  key: string,
  variableValues: Record<string, unknown>,
  contextValue: Context,
): Promise<RootAnswer> {
  const alone: OperationDefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
  };
  const definitions = document.definitions.map((node) => (node === operation ? alone : node));
  const operationName = operation.name?.value;
  const { data, errors = [] } = await executeGraphQL({
    schema,
    document: { ...document, definitions },
    operationName,
    variableValues,
    contextValue,
  });
  return {
    text: JSON.stringify(data?.[key] ?? null),
    errors: errors.map((error) => toClientError(error, contextValue, error.path ?? [key])),
  };
}

/** @param path of the value that is wrong */
function asBadInput({ message: whole, nodes, extensions }: GraphQLError, path?: string): GraphQLError {
  const message = shortened(whole);
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: {
      ...extensions,
      code: 'BAD_USER_INPUT',
      ...(path && { fields: [{ path, message }] }),
      http: { status: 400 },
    },
  });
}

/** graphql-js repeats a wrong value, however long it is, between what it says of it. */
const shortened = (message: string): string =>
  message.length > 600 ? `${message.slice(0, 300)} … ${message.slice(-300)}` : message;

/** Where in the variables a problem lies, `filter.and[1].name`: graphql-js tells it in words alone. */
const variableOf = ({ message, nodes }: GraphQLError): string | undefined =>
  / at "([^"]+)"; /.exec(message)?.[1] ?? (nodes?.[0] as VariableDefinitionNode | undefined)?.variable.name.value;
