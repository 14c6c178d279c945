import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { hasReceipts, type Resource } from '../../schema/defineResource.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import type { Registry } from '../../schema/registry.ts';
import { offersFor } from '../engines/lifecycle/offers.ts';
import { standingsOf } from '../engines/lifecycle/standing.ts';
import { readHistories } from '../request/history.ts';
import { readersOf } from '../request/receipts.ts';
import { maskableFields } from '../request/unmask.ts';
import { describe, type FieldMembers, fieldMembers } from './fieldMembers.ts';
import { filterInputs } from './filterInput.ts';
import { groupType } from './groupType.ts';
import { type LifecycleTypes, lifecycleTypes } from './lifecycleOperations.ts';
import { typeOf, upperSnake } from './names.ts';
import { addMembers, enumType, inputType, type Member, type Members, objectType, type Type } from './operation.ts';
import { DateTime, Json, PlaceCode } from './scalars.ts';
import { type SharedTypes, sharedTypes } from './shared.ts';

/** All GraphQL types of one resource. */
export interface ResourceTypes {
  object: Type;
  connection: Type;
  group: Type;
  filter: Type;
  sort: Type;
  groupField: Type;
  createInput: Type;
  updateInput: Type;
  /** Fields that may be unmasked; none: no such operation. */
  maskedField: Type | undefined;
}

/** The types of everything in the registry. */
export function makeTypes(registry: Registry) {
  const shared = sharedTypes();
  addMembers(shared.Place as never, shared.placeMembers);
  const types = new Map<string, ResourceTypes>();
  const typesOf = (name: string) => types.get(name) as ResourceTypes;
  const members = fieldMembers(shared, (name) => typesOf(name).object);
  const filterInput = filterInputs(registry, shared, members);
  for (const resource of registry.resources)
    types.set(resource.name, makeResourceTypes(resource, shared, members, filterInput(resource)));
  const lifecycle = lifecycleTypes(shared);
  // now that all object types exist, they get the members that name each other
  for (const resource of registry.resources) {
    const object = typesOf(resource.name).object as never;
    addMembers(object, objectMembers(resource, shared, members));
    addMembers(object, resolvedMembers(resource, shared, lifecycle));
    for (const { name, label, resource: child } of registry.inversesOf(resource)) {
      const types = typesOf(child.name);
      const args = listArguments(types);
      addMembers(object, { [name]: { type: () => types.connection, nullable: true, description: label.zh, args } });
    }
  }
  return { shared, types, lifecycle, members };
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
    group: groupType(resource, shared, members),
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
    custom: customMember,
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

/** Fields that hand-written resolvers answer for the rows of a list. */
function resolvedMembers(
  resource: Resource,
  { HistoryEntry, Reader }: SharedTypes,
  { RecordStanding, Transition }: LifecycleTypes,
): Members {
  const history: Member = {
    type: () => [HistoryEntry],
    nullable: true,
    description: 'Who changed the record when, the newest first.',
    args: { first: { type: () => GraphQLInt, initial: 10, description: '1 to 100.' } },
    resolveRows: (context, ids, { first }) => readHistories(context, resource, ids, first as number),
  };
  const readBy: Member = {
    type: () => [Reader],
    nullable: true,
    description: 'Who has read what is told in its history, the latest first.',
    args: { first: { type: () => GraphQLInt, initial: 100, description: '1 to 100.' } },
    resolveRows: (context, ids, { first }) => readersOf(context, resource, ids, first as number),
  };
  const underWay: Members = {
    standing: {
      type: () => RecordStanding,
      nullable: true,
      description: 'Its state; null: not for the caller to see.',
      resolveRows: (context, ids) => standingsOf(context, resource, ids),
    },
    transitions: {
      type: () => [Transition],
      description: 'The steps that the caller may take with it now.',
      resolveRows: (context, ids) => offersFor(context, resource, ids),
    },
  };
  return { history, ...(hasReceipts(resource) && { readBy }), ...(resource.lifecycle && underWay) };
}

const customMember: Member = {
  type: () => Json,
  description:
    'Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title } or a list of them, without what you may not read; inputs take codes and ids.',
  args: {
    keys: { type: () => [GraphQLString], nullable: true, description: 'All that the caller may see unless given.' },
  },
};

export const listArguments = ({ filter, sort }: Pick<ResourceTypes, 'filter' | 'sort'>): Members => ({
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
