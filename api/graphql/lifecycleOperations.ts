import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { Registry } from '../../schema/registry.ts';
import { readFigures } from '../engines/lifecycle/figures.ts';
import { readInbox } from '../engines/lifecycle/inbox.ts';
import { readOutdated } from '../engines/lifecycle/outdated.ts';
import { renewLifecycle } from '../engines/lifecycle/renew.ts';
import { transit } from '../engines/lifecycle/take.ts';
import { eachAlone, mostRecords } from '../engines/lifecycle/takeMany.ts';
import { badArgument } from '../errors.ts';
import type { Context } from '../request/context.ts';
import { typeOf } from './names.ts';
import { inputType, type Members, type Operation, objectType, type Type } from './operation.ts';
import type { Answer } from './resourceOperations.ts';
import type { ResourceTypes } from './resourceTypes.ts';
import { DateTime, Json, PlaceCode } from './scalars.ts';
import type { SharedTypes } from './shared.ts';

const text = () => GraphQLString;

/** What every resource's transitions share. Made anew for each schema. */
export function lifecycleTypes({ Label }: SharedTypes) {
  const TransitionTarget = objectType('TransitionTarget', 'A state that a transition leads to.', {
    code: { type: text },
    label: { type: () => Label },
  });
  const TransitionInput = objectType('TransitionInput', 'A field that is filled in with a transition.', {
    field: { type: text },
    isRequired: { type: () => GraphQLBoolean },
  });
  return {
    Transition: objectType('Transition', 'A step that the caller may take with a record now.', {
      name: { type: text },
      label: { type: () => Label },
      reason: { type: text, description: 'NONE, OPTIONAL or REQUIRED.' },
      isReturn: { type: () => GraphQLBoolean, description: 'Sends the record back.' },
      targets: { type: () => [TransitionTarget], description: 'Where it may lead; the first unless chosen by `to`.' },
      inputs: { type: () => [TransitionInput] },
      principal: { type: text, nullable: true, description: 'In whose place the caller would take it.' },
      refusal: { type: () => Label, nullable: true, description: 'Why somebody else must take it.' },
    }),
    RecordStanding: objectType(
      'RecordStanding',
      'Where a record stands, in the words of the lifecycle that it follows.',
      {
        label: { type: () => Label },
        isLocked: { type: () => GraphQLBoolean, description: 'Only transitions change it.' },
        isCurrent: {
          type: () => GraphQLBoolean,
          description: 'Whether it follows the lifecycle in force in its unit.',
        },
      },
    ),
    RecordVersion: inputType('RecordVersion', 'A record, as you saw it.', {
      id: { type: () => GraphQLID },
      version: { type: () => GraphQLInt },
    }),
    StateMapping: inputType('StateMapping', 'Where records in a state of an earlier lifecycle go.', {
      from: { type: text },
      to: { type: text },
    }),
    TransitionOutcome: objectType('TransitionOutcome', 'What became of one record.', {
      id: { type: () => GraphQLID },
      isDone: { type: () => GraphQLBoolean },
      error: { type: () => Json, nullable: true, description: '{ code, message, fields } where it was refused.' },
    }),
  };
}

export type LifecycleTypes = ReturnType<typeof lifecycleTypes>;

/** The transitions of a resource: one mutation for each that ships, one for whatever a unit added, one for many records. */
export function transitionOperations(
  {
    resource,
    names,
  }: { resource: Parameters<typeof typeOf>[0]; names: { take: string; takeMany: string; renew: string } },
  types: ResourceTypes,
  { RecordVersion, StateMapping, TransitionOutcome }: LifecycleTypes,
  answer: Answer,
): Operation[] {
  if (!resource.lifecycle) return [];
  const label = `${resource.label.zh} (${resource.label.en})`;
  const rule = { verb: 'READ', resource } as const;
  const which: Members = { transition: { type: text, description: 'Its name, as `transitions` of a record tells.' } };
  const record: Members = {
    id: { type: () => GraphQLID },
    version: { type: () => GraphQLInt, description: 'The version you saw.' },
  };
  const how: Members = {
    to: { type: text, nullable: true, description: 'The state to lead to, where there is a choice.' },
    reason: { type: text, nullable: true, description: 'Up to 1000 characters; returns need it.' },
    input: { type: () => types.updateInput, nullable: true, description: 'The fields that go with the transition.' },
    idempotencyKey: { type: text, nullable: true },
  };
  const records: Members = { records: { type: () => [RecordVersion as Type], description: `Up to ${mostRecords}.` } };
  const one = (name: string, description: string, args: Members, given: object = {}): Operation => ({
    ...{ on: 'Mutation', name, description, args, type: () => types.object, rule, isPlanned: true },
    resolve: async (sent, context, info) =>
      answer(context, info, 'one', resource, { id: await transit(context, resource, { ...sent, ...given }) }),
  });
  const many = (name: string, description: string, args: Members, take: typeof transit): Operation => ({
    ...{ on: 'Mutation', name, description, args: { ...records, ...args }, type: () => [TransitionOutcome], rule },
    resolve: (args, context) => eachAlone(context, resource, args, take),
  });
  const { to, reason, input } = how as Record<'to' | 'reason' | 'input', Members[string]>;
  return [
    ...resource.lifecycle.transitions.map((transition) =>
      one(
        `${transition.name}${typeOf(resource)}`,
        `${transition.label.zh} (${transition.label.en}): ${label}.`,
        { ...record, ...how },
        {
          transition: transition.name,
        },
      ),
    ),
    one(names.take, `Takes a transition of a ${label}; CONFLICT when somebody was faster.`, {
      ...record,
      ...which,
      ...how,
    }),
    many(
      names.takeMany,
      `Takes a transition of several ${label}, each by itself.`,
      { ...which, to, reason, input },
      transit,
    ),
    many(
      names.renew,
      `Moves ${label} to the lifecycle in force in their unit.`,
      { states: { type: () => [StateMapping], initial: [] }, reason },
      renewLifecycle,
    ),
  ];
}

/** What waits for the caller, and how long reviews take. */
export function lifecycleOperations(registry: Registry, { Label }: SharedTypes): Operation[] {
  const InboxGroup = objectType('InboxGroup', 'Records of one kind that wait in one state.', {
    resource: { type: text },
    state: { type: text },
    label: { type: () => Label },
    count: { type: () => GraphQLInt },
    overdue: { type: () => GraphQLInt },
  });
  const InboxItem = objectType('InboxItem', 'A record that waits.', {
    resource: { type: text },
    id: { type: () => GraphQLID },
    title: { type: text, nullable: true },
    state: { type: text },
    label: { type: () => Label },
    unit: { type: () => PlaceCode },
    unitName: { type: text },
    since: { type: () => DateTime },
    dueAt: { type: () => DateTime, nullable: true },
    isOverdue: { type: () => GraphQLBoolean },
  });
  const Inbox = objectType('Inbox', 'What waits for your decision, or that of somebody you stand in for.', {
    groups: { type: () => [InboxGroup] },
    items: { type: () => [InboxItem], description: 'The first to be due first.' },
  });
  const OutdatedState = objectType('OutdatedState', 'Records that follow an earlier lifecycle, in one state.', {
    code: { type: text },
    label: { type: () => Label },
    count: { type: () => GraphQLInt },
    isGone: { type: () => GraphQLBoolean, description: 'The lifecycle in force does not have it.' },
  });
  const SeenRecord = objectType('SeenRecord', 'A record as it is now.', {
    id: { type: () => GraphQLID },
    version: { type: () => GraphQLInt },
  });
  const Outdated = objectType('Outdated', 'Records that follow an earlier lifecycle than the one in force.', {
    states: { type: () => [OutdatedState] },
    records: { type: () => [SeenRecord], description: `The first ${mostRecords}, for one call of renew…Lifecycles.` },
  });
  const ReviewFigures = objectType('ReviewFigures', 'How a unit decided on what waited in a state.', {
    state: { type: text },
    reviewUnit: { type: () => PlaceCode },
    decided: { type: () => GraphQLInt },
    returned: { type: () => GraphQLInt },
    late: { type: () => GraphQLInt },
    returnRate: { type: () => GraphQLFloat, description: '0 to 1.' },
    meanHours: { type: () => GraphQLFloat },
    medianHours: { type: () => GraphQLFloat },
  });
  const find = (context: Context, name: unknown) => {
    const resource = context.registry.resources.find((one) => one.name === name && one.lifecycle);
    if (!resource) throw badArgument(`“${name}”没有流程`, `There is no resource ${name} with a lifecycle`);
    return resource;
  };
  return registry.resources.some(({ lifecycle }) => lifecycle)
    ? [
        {
          on: 'Query',
          name: 'inbox',
          description: 'What waits for your decision.',
          args: { first: { type: () => GraphQLInt, initial: 50, description: '0 to 100 records.' } },
          type: () => Inbox,
          rule: 'insiders',
          resolve: ({ first }, context) => readInbox(context, first as number),
        },
        {
          on: 'Query',
          name: 'outdatedRecords',
          description: 'The records of the unit that you administer which still follow an earlier lifecycle.',
          args: {
            resource: { type: text, description: 'riskSite' },
            after: { type: () => GraphQLID, nullable: true, description: 'Only records behind this one.' },
          },
          type: () => Outdated,
          rule: { roles: ['tenantAdmin'] },
          resolve: ({ resource, after }, context) =>
            readOutdated(context, find(context, resource), (after ?? null) as string | null),
        },
        {
          on: 'Query',
          name: 'reviewFigures',
          description: 'Turnaround and return rate of reviews in your scope, by state and reviewing unit.',
          args: {
            resource: { type: text, description: 'riskSite' },
            since: { type: () => DateTime },
            until: { type: () => DateTime },
          },
          type: () => [ReviewFigures],
          rule: 'insiders',
          resolve: ({ resource, since, until }, context) =>
            readFigures(context, find(context, resource), { since: since as Date, until: until as Date }),
        },
      ]
    : [];
}
