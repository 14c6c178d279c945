import { GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { Adoption, Resource } from '../../schema/defineResource.ts';
import { adopt } from '../engines/cascade/adopt.ts';
import { readAdoptions } from '../engines/cascade/adoptions.ts';
import type { LifecycleTypes } from './lifecycleOperations.ts';
import { operationsOf } from './names.ts';
import { type Members, type Operation, objectType } from './operation.ts';
import type { Answer } from './resourceOperations.ts';
import type { ResourceTypes } from './resourceTypes.ts';
import { DateTime, PlaceCode } from './scalars.ts';

/** What the overviews of every resource share. Made anew for each schema. */
export const adoptionType = ({ RecordStanding }: LifecycleTypes) =>
  objectType('UnitAdoption', 'How a tenant next below has taken a record up, or that it has not.', {
    unit: { type: () => PlaceCode },
    unitName: { type: () => GraphQLString },
    recordId: { type: () => GraphQLID, nullable: true, description: 'Its own record; null: not taken up.' },
    title: { type: () => GraphQLString, nullable: true },
    adoptedAt: { type: () => DateTime, nullable: true },
    standing: { type: () => RecordStanding, nullable: true },
    parts: {
      type: () => GraphQLInt,
      description: 'What its record consists of, such as tasks, without what was cancelled.',
    },
    done: { type: () => GraphQLInt, description: 'Of these.' },
    localised: { type: () => GraphQLInt, description: 'Parts that differ from those they take up.' },
    missing: { type: () => GraphQLInt, description: 'Parts of the record above that it has none for.' },
    adoptionsBelow: {
      type: () => GraphQLInt,
      description: 'Records further down that take it up, by way of this unit’s or not.',
    },
    progress: {
      type: () => GraphQLFloat,
      nullable: true,
      description: '0 to 1: parts that are done, of all in the unit and further down; null where there are none.',
    },
  });

/** Taking up what is published from above, and how far that has come below. */
export function adoptionOperations(
  resource: Resource,
  types: ResourceTypes,
  UnitAdoption: ReturnType<typeof adoptionType>,
  answer: Answer,
  idempotencyKey: Members,
): Operation[] {
  const { adopts } = resource;
  if (!adopts || adopts.partOf) return [];
  const names = operationsOf(resource);
  const label = `${resource.label.zh} (${resource.label.en})`;
  const id: Members = { id: { type: () => GraphQLID } };
  return [
    {
      on: 'Mutation',
      name: names.adopt,
      description: `Makes a ${label} of your unit from a published one of a unit above, with its parts; CONFLICT the second time.`,
      args: {
        ...id,
        input: { type: () => types.updateInput, nullable: true, description: 'What is different from the start.' },
        ...idempotencyKey,
      },
      type: () => types.object,
      rule: { verb: 'CREATE', resource },
      isPlanned: true,
      resolve: async (args, context, info) =>
        answer(context, info, 'one', resource, {
          id: await adopt(context, resource as Resource & { adopts: Adoption }, args),
        }),
    },
    {
      on: 'Query',
      name: names.adoptions,
      description: `How the units next below have taken up a ${label}, one row each.`,
      args: id,
      type: () => [UnitAdoption],
      rule: { verb: 'READ', resource },
      resolve: (args, context) => readAdoptions(context, resource, args.id as string),
    },
  ];
}
