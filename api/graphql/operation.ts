import type { GraphQLResolveInfo, GraphQLScalarType } from 'graphql';
import {
  Arg,
  Ctx,
  Extensions,
  Field,
  Info,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import type { RecordVerb } from '../../schema/declaredRules.ts';
import type { Resource } from '../../schema/defineResource.ts';
import type { Role } from '../../schema/roles.ts';
import type { Context } from '../request/context.ts';
import type { ResolveRows } from '../request/resolveRows.ts';

// type-graphql's decorators, called as functions: declarations become classes at boot and no file needs a build step.

// biome-ignore lint/complexity/noBannedTypes: what type-graphql takes for a class
export type Class = Function;
type Enum = Record<string, string>;
export type Type = Class | GraphQLScalarType | Enum;
/** Thunk, because types refer to each other. A list is `[Type]`. */
export type TypeThunk = () => Type | [Type];

export interface Member {
  type: TypeThunk;
  nullable?: boolean;
  description?: string;
  initial?: unknown;
  /** Arguments of a field of an object. */
  args?: Members;
  /** Answers the field for rows of a planned operation. */
  resolveRows?: ResolveRows;
}

export type Members = Record<string, Member>;

const named = (name: string): Class & { prototype: object } => ({ [name]: class {} })[name] as never;

const optionsOf = ({ nullable = false, description, initial }: Member) => ({
  nullable,
  ...(description && { description }),
  ...(initial !== undefined && { defaultValue: initial }),
});

/** An object type. Members may be added as long as the schema is not built. */
export function objectType(name: string, description: string, members: Members = {}): Class {
  const created = named(name);
  ObjectType(name, { description })(created);
  addMembers(created, members);
  return created;
}

export function inputType(name: string, description: string, members: Members = {}): Class {
  const created = named(name);
  InputType(name, { description })(created);
  addMembers(created, members);
  return created;
}

export function addMembers(target: Class, members: Members): void {
  for (const [name, member] of Object.entries(members)) {
    Field(member.type as never, { ...optionsOf(member), simple: true })(target.prototype, name);
    addArguments(target, name, member.args ?? {}, 0);
    if (member.resolveRows) Extensions({ resolveRows: member.resolveRows })(target.prototype, name);
  }
}

/** An enum whose values are their own names; `descriptions` by value. */
export function enumType(name: string, description: string, descriptions: Record<string, string>): Enum {
  const created = Object.fromEntries(Object.keys(descriptions).map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(
    Object.entries(descriptions).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(created, { name, description, valuesConfig });
  return created;
}

/**
 * Who may call a root field: everybody, whoever is logged in, or not as an outsider, some roles, or a resource's access rule; `TOTAL`: who
 * reads the records, and who is told totals of them.
 */
export type OperationRule =
  | 'public'
  | 'authenticated'
  | 'insiders'
  | { roles: readonly Role[] }
  | { verb: RecordVerb | 'TOTAL'; resource: Resource };

export interface Operation {
  on: 'Query' | 'Mutation';
  name: string;
  description: string;
  args?: Members;
  type: TypeThunk;
  nullable?: boolean;
  rule: OperationRule;
  /** The answer is JSON text of the planner, not an object for graphql-js to complete. */
  isPlanned?: true;
  resolve: Resolve;
}

type Resolve = (args: Record<string, unknown>, context: Context, info: GraphQLResolveInfo) => unknown;

/** What a root field carries besides its type. */
export interface OperationExtensions {
  rule?: OperationRule;
  /** Answers with the planner's JSON text: `execute` calls it, and not type-graphql. */
  planned?: Resolve;
}

/** A resolver class for one operation. */
export function resolverOf(operation: Operation): Class {
  const { on, name, description, args = {}, type, nullable = false, rule, isPlanned, resolve } = operation;
  const created = named(`${name}Resolver`);
  const method = function (this: unknown, ...given: unknown[]) {
    const [context, info, ...values] = given as [Context, GraphQLResolveInfo, ...unknown[]];
    return resolve(byName(args, values), context, info);
  };
  Object.defineProperty(created.prototype, name, { value: method, writable: true, configurable: true });
  const descriptor = Object.getOwnPropertyDescriptor(created.prototype, name) as PropertyDescriptor;
  Resolver()(created);
  Ctx()(created.prototype, name, 0);
  Info()(created.prototype, name, 1);
  addArguments(created, name, args, 2);
  (on === 'Query' ? Query : Mutation)(type as never, { name, description, nullable })(
    created.prototype,
    name,
    descriptor,
  );
  Extensions({ rule, ...(isPlanned && { planned: resolve }) } satisfies OperationExtensions)(
    created.prototype,
    name,
    descriptor,
  );
  return created;
}

const byName = (args: Members, values: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(Object.keys(args).map((arg, position) => [arg, values[position]]));

function addArguments(target: Class, method: string, args: Members, from: number): void {
  for (const [position, [name, member]] of Object.entries(args).entries())
    Arg(name, member.type as never, optionsOf(member))(target.prototype, method, from + position);
}
