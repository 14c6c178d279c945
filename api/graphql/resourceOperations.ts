import { GraphQLID, GraphQLInt, type GraphQLResolveInfo, GraphQLString } from 'graphql';
import type { Resource } from '../../schema/defineResource.ts';
import type { Context } from '../request/context.ts';
import { createAtOnce } from '../request/createAtOnce.ts';
import { readHistory } from '../request/history.ts';
import type { Ask, JsonText } from '../request/plan.ts';
import { namesToUnmask, unmaskRecord } from '../request/unmask.ts';
import { createRecord, deleteRecord, restoreRecord, updateRecord } from '../request/write.ts';
import { adoptionOperations, type adoptionType } from './adoptionOperations.ts';
import { type LifecycleTypes, transitionOperations } from './lifecycleOperations.ts';
import { operationsOf, typeOf } from './names.ts';
import type { Members, Operation, Type } from './operation.ts';
import { listArguments, type ResourceTypes } from './resourceTypes.ts';
import type { SharedTypes } from './shared.ts';

/** Answers a root field through the planner of the caller's schema. */
export type Answer = (
  context: Context,
  info: GraphQLResolveInfo,
  what: Ask['what'],
  resource: Resource,
  args: Record<string, unknown>,
  unmasked?: readonly string[],
) => Promise<JsonText>;

const id: Members = { id: { type: () => GraphQLID } };
const version: Members = { version: { type: () => GraphQLInt, description: 'The version you saw.' } };
const idempotencyKey: Members = {
  idempotencyKey: {
    type: () => GraphQLString,
    nullable: true,
    description:
      'Repeat the call with the same key and nothing happens twice; up to 100 characters, kept for 24 hours.',
  },
};

/** The operations that follow from a declaration. */
export function resourceOperations(
  resource: Resource,
  types: ResourceTypes,
  shared: SharedTypes,
  lifecycle: LifecycleTypes,
  adoption: ReturnType<typeof adoptionType>,
  answer: Answer,
): Operation[] {
  const names = operationsOf(resource);
  const label = `${resource.label.zh} (${resource.label.en})`;
  const list = listArguments(types);
  const read = (
    what: Ask['what'],
    name: string,
    description: string,
    args: Members,
    type: Operation['type'],
    nullable = false,
  ): Operation => ({
    on: 'Query',
    name,
    description,
    args,
    type,
    nullable,
    rule: { verb: 'READ', resource },
    isPlanned: true,
    resolve: (given, context, info) => answer(context, info, what, resource, given),
  });
  const object = () => types.object;
  const reread = (context: Context, info: GraphQLResolveInfo, recordId: string, unmasked?: readonly string[]) =>
    answer(context, info, 'one', resource, { id: recordId }, unmasked);
  return [
    read('one', names.one, `One ${label}.`, id, object, true),
    read('list', names.list, `A list of ${label}, of your unit and below.`, list, () => types.connection),
    read(
      'aggregate',
      names.aggregate,
      `${label} counted, by groups.`,
      {
        filter: list.filter as Members[string],
        search: list.search as Members[string],
        groupBy: { type: () => [types.groupField as Type], nullable: true },
        groupByCustom: {
          type: () => [GraphQLString],
          nullable: true,
          description: 'Keys of fields that units added, beside groupBy.',
        },
      },
      () => [types.group],
    ),
    {
      on: 'Query',
      name: names.history,
      description: `Who changed this ${typeOf(resource)} when, the newest first.`,
      args: { ...id, first: { type: () => GraphQLInt, nullable: true, initial: 50, description: '1 to 100.' } },
      type: () => [shared.HistoryEntry],
      rule: { verb: 'HISTORY', resource },
      resolve: (args, context) => readHistory(context, resource, args.id as string, args.first as number),
    },
    {
      on: 'Mutation',
      name: names.create,
      description: `Makes a new ${label}.`,
      args: { input: { type: () => types.createInput }, ...idempotencyKey },
      type: object,
      rule: { verb: 'CREATE', resource },
      isPlanned: true,
      resolve: async (args, context, info) =>
        (await createAtOnce(context, resource, args, (record) => answer(context, info, 'create', resource, record))) ??
        reread(context, info, await createRecord(context, resource, args)),
    },
    {
      on: 'Mutation',
      name: names.update,
      description: `Changes a ${label}; CONFLICT when somebody was faster.`,
      args: { ...id, ...version, input: { type: () => types.updateInput }, ...idempotencyKey },
      type: object,
      rule: { verb: 'UPDATE', resource },
      isPlanned: true,
      resolve: async (args, context, info) => reread(context, info, await updateRecord(context, resource, args)),
    },
    {
      on: 'Mutation',
      name: names.delete,
      description: `Deletes a ${label} and answers its id; refused while other records use it.`,
      args: { ...id, ...version, ...idempotencyKey },
      type: () => GraphQLID,
      rule: { verb: 'DELETE', resource },
      resolve: (args, context) => deleteRecord(context, resource, args),
    },
    {
      on: 'Mutation',
      name: names.restore,
      description: `Gives a ${label} the values of an earlier version; a new version of its own.`,
      args: {
        ...id,
        ...version,
        to: { type: () => GraphQLInt, description: 'The version to go back to.' },
        ...idempotencyKey,
      },
      type: object,
      rule: { verb: 'UPDATE', resource },
      isPlanned: true,
      resolve: async (args, context, info) => reread(context, info, await restoreRecord(context, resource, args)),
    },
    ...adoptionOperations(resource, types, adoption, answer, idempotencyKey),
    ...transitionOperations({ resource, names }, types, lifecycle, answer),
    ...(types.maskedField
      ? [
          {
            on: 'Mutation',
            name: names.unmask,
            description: `Shows masked fields of one ${label} this once; who saw what and why is kept in its history.`,
            args: {
              ...id,
              fields: { type: () => [types.maskedField as Type], initial: [] },
              custom: {
                type: () => [GraphQLString],
                nullable: true,
                description: 'Keys of fields that units added, beside fields.',
              },
              reason: { type: () => GraphQLString, description: '4 to 500 characters.' },
            },
            type: object,
            rule: { verb: 'UNMASK', resource },
            isPlanned: true,
            resolve: async (args, context, info) => {
              await unmaskRecord(context, resource, args);
              return reread(context, info, args.id as string, namesToUnmask(args));
            },
          } satisfies Operation,
        ]
      : []),
  ];
}
