import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { Resource } from '../../schema/defineResource.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import type { Registry } from '../../schema/registry.ts';
import { offersFor } from '../engines/lifecycle/offers.ts';
import { standingsOf } from '../engines/lifecycle/standing.ts';
import { readHistories } from '../request/history.ts';
import { maskableFields } from '../request/unmask.ts';
import { describe, type FieldMembers, fieldMembers } from './fieldMembers.ts';
import { filterInputs } from './filterInput.ts';
import { groupType } from './groupType.ts';
import { type LifecycleTypes, lifecycleTypes } from './lifecycleOperations.ts';
import { typeOf, upperSnake } from './names.ts';
import {
  addMembers,
  type Class,
  enumType,
  fieldWithArguments,
  inputType,
  type Members,
  objectType,
  type Type,
} from './operation.ts';
import { DateTime, Json, PlaceCode } from './scalars.ts';
import { type SharedTypes, sharedTypes } from './shared.ts';

/** All GraphQL types of one resource. */
export interface ResourceTypes {
  object: Type;
  connection: Type;
  group: Type;
  /** Resolver classes of fields with arguments in `group`. */
  groupResolvers: readonly Class[];
  filter: Type;
  sort: Type;
  groupField: Type;
  createInput: Type;
  updateInput: Type;
  /** Fields that may be unmasked; none: no such operation. */
  maskedField: Type | undefined;
}

/** The types of everything in the registry, and the resolver classes of fields with arguments. */
export function makeTypes(registry: Registry) {
  const shared = sharedTypes();
  addMembers(shared.Place as never, shared.placeMembers);
  const types = new Map<string, ResourceTypes>();
  const typesOf = (name: string) => types.get(name) as ResourceTypes;
  const members = fieldMembers(shared, (name) => typesOf(name).object);
  const filterInput = filterInputs(registry, shared, members);
  for (const resource of registry.resources)
    types.set(resource.name, makeResourceTypes(resource, shared, members, filterInput(resource)));
  // now that all object types exist, they get the members that name each other
  for (const resource of registry.resources)
    addMembers(typesOf(resource.name).object as never, objectMembers(resource, shared, members));
  const fieldResolvers = registry.resources.flatMap((resource) =>
    registry.inversesOf(resource).map(({ name, label, resource: child }) => {
      const { connection } = typesOf(child.name);
      const member = { type: () => connection, nullable: true, description: label.zh };
      return fieldWithArguments(
        typesOf(resource.name).object as never,
        name,
        member,
        listArguments(typesOf(child.name)),
      );
    }),
  );
  const histories = registry.resources.map((resource) =>
    fieldWithArguments(typesOf(resource.name).object as never, 'history', historyMember(shared), historyArguments, {
      resolveRows: (context, ids, { first }) => readHistories(context, resource, ids, first as number),
    }),
  );
  const lifecycle = lifecycleTypes(shared);
  const { standing, transitions } = lifecycleMembers(lifecycle);
  const underWay = registry.resources.flatMap((resource) => {
    const object = typesOf(resource.name).object as never;
    if (!resource.lifecycle) return [];
    return [
      fieldWithArguments(...([object, 'standing', standing, {}] as const), {
        resolveRows: (context, ids) => standingsOf(context, resource, ids),
      }),
      fieldWithArguments(...([object, 'transitions', transitions, {}] as const), {
        resolveRows: (context, ids) => offersFor(context, resource, ids),
      }),
    ];
  });
  const customs = registry.resources.map((resource) =>
    fieldWithArguments(typesOf(resource.name).object as never, 'custom', customMember, customArguments),
  );
  const groups = [...types.values()].flatMap(({ groupResolvers }) => groupResolvers);
  return {
    shared,
    types,
    lifecycle,
    members,
    fieldResolvers: [...fieldResolvers, ...histories, ...underWay, ...customs, ...groups],
  };
}

function makeResourceTypes(
  resource: Resource,
  shared: SharedTypes,
  members: FieldMembers,
  filter: Type,
): ResourceTypes {
  const type = typeOf(resource);
  const text = `${resource.label.zh} (${resource.label.en})`;
  const fields = Object.entries(resource.fields);
  const writable = (isCreate: boolean) => fields.filter(([, field]) => !field.readOnly && (isCreate || !field.isFixed));
  const object = objectType(type, resource.help ? `${text}. ${resource.help.en}` : `${text}.`);
  const sortable = fields.filter(([, field]) => kindOf(field).canSort).map(([name]) => name);
  const sortField = nameEnum(`${type}SortField`, ['createdAt', 'updatedAt', 'unit', ...sortable]);
  const groupable = fields.filter(([, field]) => kindOf(field).canGroup).map(([name]) => name);
  const published: Members =
    resource.publishes === 'down'
      ? { published: { type: () => GraphQLBoolean, nullable: true, description: 'Readable by every unit below.' } }
      : {};
  const inputs = (isCreate: boolean): Members => ({
    ...published,
    custom: {
      type: () => Json,
      nullable: true,
      description: 'Values of fields that units added, by key; null clears.',
    },
    ...Object.fromEntries(writable(isCreate).map(([name, field]) => [name, members.input(field, isCreate)])),
  });
  const maskable = maskableFields(resource);
  const { group, resolvers } = groupType(resource, shared, members);
  const edge = objectType(`${type}Edge`, 'A record in a list.', {
    cursor: { type: () => GraphQLString },
    node: { type: () => object },
  });
  return {
    object,
    filter,
    groupField: nameEnum(`${type}GroupField`, ['unit', 'childUnit', ...groupable]),
    sort: inputType(`${type}Sort`, 'One sort key.', {
      field: { type: () => sortField, nullable: true },
      custom: { type: () => GraphQLString, nullable: true, description: 'Key of a field that a unit added, instead.' },
      direction: { type: () => shared.SortDirection, nullable: true, initial: 'ASC' },
    }),
    connection: objectType(`${type}Connection`, 'A page of a list.', {
      nodes: { type: () => [object] },
      edges: { type: () => [edge] },
      totalCount: { type: () => GraphQLInt, description: 'Exact up to 10,000.' },
      isTotalCapped: { type: () => GraphQLBoolean, description: 'There are more than totalCount says.' },
      pageInfo: { type: () => shared.PageInfo },
    }),
    group,
    groupResolvers: resolvers,
    createInput: inputType(`Create${type}Input`, `A new ${text}.`, {
      unit: {
        type: () => PlaceCode,
        nullable: true,
        description: 'Unit that will own it; the caller’s own unless given.',
      },
      ...inputs(true),
    }),
    maskedField: resource.access.unmask && maskable.length > 0 ? nameEnum(`${type}MaskedField`, maskable) : undefined,
    updateInput: inputType(`Update${type}Input`, 'Changes: fields left out stay, null clears.', inputs(false)),
  };
}

function objectMembers(resource: Resource, shared: SharedTypes, { output }: FieldMembers): Members {
  const members: Members = {
    id: { type: () => GraphQLID, description: 'UUIDv7.' },
    unit: { type: () => shared.Place, description: 'The unit that owns the record.' },
    version: { type: () => GraphQLInt, description: 'Name it when you update or delete.' },
    createdAt: { type: () => DateTime },
    updatedAt: { type: () => DateTime },
    can: { type: () => [shared.Verb], description: 'What the caller may do with this record: UPDATE, DELETE.' },
    ...(resource.publishes && {
      published: { type: () => GraphQLBoolean, description: 'Readable by every unit below.' },
    }),
  };
  for (const [name, field] of Object.entries(resource.fields)) {
    members[name] = output(field);
    const { relation } = kindOf(field);
    if (relation?.target === 'resource' && relation.holds === 'one')
      members[`${name}Id`] = { type: () => GraphQLID, nullable: true, description: describe(field) };
  }
  return members;
}

const historyMember = ({ HistoryEntry }: SharedTypes) => ({
  type: () => [HistoryEntry] as [Type],
  nullable: true,
  description: 'Who changed the record when, the newest first.',
});

const lifecycleMembers = ({ RecordStanding, Transition }: LifecycleTypes) => ({
  standing: { type: () => RecordStanding, nullable: true, description: 'Its state; null: not for the caller to see.' },
  transitions: { type: () => [Transition] as [Type], description: 'The steps that the caller may take with it now.' },
});

const customMember = {
  type: () => Json,
  description:
    'Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids.',
};

const customArguments: Members = {
  keys: { type: () => [GraphQLString], nullable: true, description: 'All that the caller may see unless given.' },
};

const historyArguments: Members = {
  first: { type: () => GraphQLInt, initial: 10, description: '1 to 100.' },
};

export const listArguments = ({ filter, sort }: ResourceTypes): Members => ({
  filter: { type: () => filter, nullable: true },
  search: {
    type: () => GraphQLString,
    nullable: true,
    description: 'Words that must all occur in the searched fields.',
  },
  sort: { type: () => [sort], nullable: true },
  first: { type: () => GraphQLInt, nullable: true, initial: 25, description: 'Page size, 1 to 100.' },
  after: { type: () => GraphQLString, nullable: true, description: 'Cursor of the last record of the page before.' },
  offset: { type: () => GraphQLInt, nullable: true, description: 'Records to pass over, up to 100,000; prefer after.' },
});

/** An enum of field names in upper snake case; its values are the names. */
function nameEnum(name: string, fields: readonly string[]): Type {
  const created = enumType(name, 'A field.', Object.fromEntries(fields.map((field) => [upperSnake(field), field])));
  for (const field of fields) (created as Record<string, string>)[upperSnake(field)] = field;
  return created;
}
