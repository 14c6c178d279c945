import { createRequire } from 'node:module';
import util from 'node:util';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { forbidden, mustChangePassword, unauthenticated } from '../errors.ts';
import type { OperationRule } from '../graphql/operation.ts';
import type { Context } from '../request/context.ts';
import { holdsRole, isOutside, may } from './caller.ts';

// graphql-shield 7.6 asks util.isUndefined, which Node 23 removed; its ESM build fails at link time, its CJS build only when called
(util as unknown as Record<string, unknown>).isUndefined ??= (value: unknown) => value === undefined;
const require = createRequire(import.meta.url);
const { shield, rule, deny, allow } = require('graphql-shield') as typeof import('graphql-shield');
const { applyMiddleware } = require('graphql-middleware') as typeof import('graphql-middleware');

/**
 * Step "permit" of a request: guards every root field by the rule of its operation; a field without one is denied. Fields below are
 * the planner's.
 */
export function permit(schema: GraphQLSchema): GraphQLSchema {
  const guards = {
    Query: guardsOf(schema.getQueryType()?.getFields()),
    Mutation: guardsOf(schema.getMutationType()?.getFields()),
  };
  const middleware = shield(guards as never, {
    fallbackRule: deny,
    allowExternalErrors: true,
    fallbackError: forbidden() as never,
  });
  const all = (middleware as unknown as { generate(schema: GraphQLSchema): Record<string, object> }).generate(schema);
  return applyMiddleware(schema, { Query: all.Query, Mutation: all.Mutation } as never);
}

function guardsOf(fields: Record<string, { extensions: unknown }> = {}): Record<string, unknown> {
  const guards = Object.entries(fields).map(([name, { extensions }]) => [
    name,
    guard((extensions as { rule?: OperationRule }).rule),
  ]);
  return { '*': deny, ...Object.fromEntries(guards) };
}

function guard(operationRule: OperationRule | undefined): unknown {
  if (operationRule === undefined) return deny;
  if (operationRule === 'public') return allow;
  return rule({ cache: 'no_cache' })((_parent, _args, context: Context) => judge(operationRule, context));
}

/** What shield's rule says of a root field that is answered without shield in between. @throws AppError */
export function requirePermitted(field: GraphQLField<unknown, unknown>, context: Context): void {
  const { rule: operationRule } = field.extensions as { rule?: OperationRule };
  const judged = operationRule === undefined ? forbidden() : judge(operationRule, context);
  if (judged !== true) throw judged;
}

function judge(operationRule: OperationRule, { caller }: Context): true | Error {
  if (operationRule === 'public') return true;
  if (!caller) return unauthenticated();
  if (operationRule === 'authenticated') return true;
  if (caller.mustChangePassword) return mustChangePassword();
  if (operationRule === 'insiders') return !isOutside(caller) || forbidden();
  const isAllowed =
    'verb' in operationRule
      ? may(caller, operationRule.verb, operationRule.resource)
      : holdsRole(caller, operationRule.roles);
  return isAllowed || forbidden();
}
