import { createRequire } from 'node:module';
import util from 'node:util';
import {
  GraphQLBoolean,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import { forbidden, mustChangePassword, unauthenticated } from '../errors.ts';
import type { OperationExtensions, OperationRule } from '../graphql/operation.ts';
import type { Context } from '../request/context.ts';
import { type Caller, holdsRole, isOutside, may, mayTotal } from './caller.ts';

// graphql-shield 7.6 asks util.isUndefined, which Node 23 removed; its ESM build fails at link time, its CJS build only when called
(util as unknown as Record<string, unknown>).isUndefined ??= (value: unknown) => value === undefined;
const require = createRequire(import.meta.url);
const { shield, rule } = require('graphql-shield') as typeof import('graphql-shield');

type Resolver = GraphQLFieldResolver<unknown, Context>;
type Middleware = (resolve: Resolver | undefined, ...given: Parameters<Resolver>) => unknown;

const guard = rule({ cache: 'no_cache' })((_parent, _args, context: Context, { parentType, fieldName }) =>
  permission(parentType.getFields()[fieldName] as GraphQLField<unknown, unknown>, context),
);

/** shield's guard, which is the same for all fields: it takes seconds to make one for each. */
function makeMiddleware(): Middleware {
  const fields = { any: { type: GraphQLBoolean } };
  const least = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
  const made = shield(guard, { allowExternalErrors: true, fallbackError: forbidden() as never });
  const { Query } = (made as unknown as { generate(schema: GraphQLSchema): { Query: { any: Middleware } } }).generate(
    least,
  );
  return Query.any;
}

const middleware = makeMiddleware();

/**
 * Step "permit" of a request: guards every root field by the rule of its operation; a field without one is denied. Fields below are
 * the planner's.
 */
export function permit(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(root?.getFields() ?? {})) {
      const { resolve } = field;
      field.resolve = (...given) => middleware(resolve, ...given);
    }
  return schema;
}

/** What shield's rule says of a root field that is answered without shield in between. @throws AppError */
export function requirePermitted(field: GraphQLField<unknown, unknown>, context: Context): void {
  const judged = permission(field, context);
  if (judged !== true) throw judged;
}

function permission({ extensions }: GraphQLField<unknown, unknown>, { caller }: Context): true | Error {
  const { rule: operationRule, planned } = extensions as OperationExtensions;
  if (operationRule === undefined) return forbidden();
  if (operationRule === 'public') return true;
  if (!caller) return unauthenticated();
  if (operationRule === 'authenticated') return true;
  if (caller.mustChangePassword) return mustChangePassword();
  // what is put together by hand has no coordinates for an allow-list to name
  if (caller.isApp && !planned) return forbidden();
  if (operationRule === 'insiders') return !isOutside(caller) || forbidden();
  return isAllowed(operationRule, caller) || forbidden();
}

function isAllowed(operationRule: Exclude<OperationRule, string>, caller: Caller): boolean {
  if ('roles' in operationRule) return holdsRole(caller, operationRule.roles);
  const { verb, resource } = operationRule;
  return verb === 'TOTAL' ? may(caller, 'READ', resource) || mayTotal(caller, resource) : may(caller, verb, resource);
}
