import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { Resource } from '../../schema/defineResource.ts';
import type { Dictionary } from '../../schema/dictionary.ts';
import { type Field, ordered } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { placeKind } from '../../schema/fields/place.ts';
import { referenceKind } from '../../schema/fields/reference.ts';
import { dictionaryOf, type Registry } from '../../schema/registry.ts';
import { enumOf, typeOf, upperSnake } from './names.ts';
import {
  addMembers,
  enumType,
  fieldWithArguments,
  inputType,
  type Member,
  type Members,
  objectType,
  type Type,
} from './operation.ts';
import { DateTime, Fen, PlaceCode, scalars } from './scalars.ts';
import { filterTypes, sharedTypes } from './shared.ts';

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
}

/** The types of everything in the registry, and the resolver classes of fields with arguments. */
export function makeTypes(registry: Registry) {
  const shared = sharedTypes();
  addMembers(shared.Place as never, shared.placeMembers);
  const filterOf = filterTypes(shared);
  const enums = new Map<Dictionary, Type>();
  const types = new Map<string, ResourceTypes>();
  const fieldResolvers: unknown[] = [];

  const scalarOf = (field: Field): [name: string, type: Type] => {
    const dictionary = dictionaryOf(field);
    if (dictionary?.locked) return [enumOf(dictionary), enums.get(dictionary) ?? makeEnum(dictionary)];
    const { scalar } = kindOf(field);
    return [scalar, scalar === 'GeoPointInput' ? shared.GeoPointInput : scalars[scalar]];
  };

  function makeEnum(dictionary: Dictionary): Type {
    const labels = dictionary.items.map(({ code, label }) => [code, `${label.zh} (${label.en})`]);
    const created = enumType(
      enumOf(dictionary),
      `${dictionary.label.zh}${dictionary.source ? ` (${dictionary.source})` : ''}`,
      Object.fromEntries(labels),
    );
    enums.set(dictionary, created);
    return created;
  }

  const targetOf = (field: Field): Type => {
    const target = kindOf(field).relation?.target;
    return target === 'resource'
      ? (types.get(field.to as string) as ResourceTypes).object
      : shared[target as 'Place' | 'File'];
  };

  function output(field: Field): Member {
    const kind = kindOf(field);
    const description = describe(field);
    if (kind.relation?.holds === 'many') return { type: () => [targetOf(field)], description };
    if (kind.relation) return { type: () => targetOf(field), nullable: true, description };
    const [, scalar] = scalarOf(field);
    const type = kind.scalar === 'GeoPointInput' ? shared.GeoPoint : scalar;
    return { type: kind.isList ? () => [type] : () => type, nullable: true, description };
  }

  function input(field: Field, isCreate: boolean): Member {
    const kind = kindOf(field);
    const [, scalar] = scalarOf(field);
    const nullable = !isCreate || !field.required || field.initial !== undefined;
    return { type: kind.isList ? () => [scalar] : () => scalar, nullable, description: describe(field) };
  }

  function filterMembers(resource: Resource, filter: () => Type): Members {
    const optional = (type: () => Type | [Type], description?: string): Member => ({
      type,
      nullable: true,
      description,
    });
    const members: Members = {
      and: optional(() => [filter()], 'All of these hold.'),
      or: optional(() => [filter()], 'One of these holds.'),
      not: optional(filter, 'This does not hold.'),
      id: optional(() => filterOf('ID', GraphQLID, referenceKind.operators)),
      unit: optional(() => filterOf('PlaceCode', PlaceCode, placeKind.operators), 'The unit that owns the record.'),
      createdAt: optional(() => filterOf('DateTime', DateTime, ordered)),
      updatedAt: optional(() => filterOf('DateTime', DateTime, ordered)),
      ...(resource.publishes && { published: optional(() => filterOf('Boolean', GraphQLBoolean, ['eq', 'isNull'])) }),
    };
    const some = (target: Resource) =>
      relationFilters.get(target.name) ??
      remember(
        relationFilters,
        target.name,
        inputType(`${typeOf(target)}ListFilter`, 'Conditions on related records.', {
          some: optional(() => (types.get(target.name) as ResourceTypes).filter, 'At least one fits.'),
          none: optional(() => (types.get(target.name) as ResourceTypes).filter, 'None fits.'),
        }),
      );
    for (const [name, field] of Object.entries(resource.fields)) {
      const kind = kindOf(field);
      const [scalarName, scalar] = scalarOf(field);
      const exact = filterOf(scalarName, scalar, kind.operators, kind.isList);
      if (kind.relation?.target !== 'resource') members[name] = optional(() => exact, describe(field));
      else if (kind.relation.holds === 'many') {
        const list = some(registry.resource(field.to as string));
        members[name] = optional(() => list, describe(field));
      } else {
        members[name] = optional(() => (types.get(field.to as string) as ResourceTypes).filter, describe(field));
        members[`${name}Id`] = optional(() => exact, describe(field));
      }
    }
    for (const inverse of registry.inversesOf(resource)) {
      const list = some(inverse.resource);
      members[inverse.name] = optional(() => list, inverse.label.zh);
    }
    return members;
  }
  const relationFilters = new Map<string, Type>();

  function makeShells(resource: Resource): ResourceTypes {
    const type = typeOf(resource);
    const text = `${resource.label.zh} (${resource.label.en})`;
    const fields = Object.entries(resource.fields);
    const writable = fields.filter(([, field]) => !field.readOnly);
    const object = objectType(type, resource.help ? `${text}. ${resource.help.en}` : `${text}.`);
    const filter: Type = inputType(
      `${type}Filter`,
      `Conditions on ${text}; all given ones must hold.`,
      filterMembers(resource, () => filter),
    );
    const sortable = fields.filter(([, field]) => kindOf(field).canSort).map(([name]) => name);
    const sortField = nameEnum(`${type}SortField`, ['createdAt', 'updatedAt', 'unit', ...sortable]);
    const groupable = fields.filter(([, field]) => kindOf(field).canGroup);
    const groupField = nameEnum(`${type}GroupField`, ['unit', 'childUnit', ...groupable.map(([name]) => name)]);
    const published: Members = resource.publishes
      ? { published: { type: () => GraphQLBoolean, nullable: true, description: 'Readable by every unit below.' } }
      : {};
    const members = (isCreate: boolean) => ({
      ...published,
      ...Object.fromEntries(writable.map(([name, field]) => [name, input(field, isCreate)])),
    });
    const edge = objectType(`${type}Edge`, 'A record in a list.', {
      cursor: { type: () => GraphQLString },
      node: { type: () => object },
    });
    return {
      object,
      filter,
      groupField,
      sort: inputType(`${type}Sort`, 'One sort key.', {
        field: { type: () => sortField },
        direction: { type: () => shared.SortDirection, nullable: true, initial: 'ASC' },
      }),
      connection: objectType(`${type}Connection`, 'A page of a list.', {
        nodes: { type: () => [object] },
        edges: { type: () => [edge] },
        totalCount: { type: () => GraphQLInt, description: 'Exact up to 10,000.' },
        isTotalCapped: { type: () => GraphQLBoolean, description: 'There are more than totalCount says.' },
        pageInfo: { type: () => shared.PageInfo },
      }),
      group: groupType(type, fields, groupable),
      createInput: inputType(`Create${type}Input`, `A new ${text}.`, {
        unit: {
          type: () => PlaceCode,
          nullable: true,
          description: 'Unit that will own it; the caller’s own unless given.',
        },
        ...members(true),
      }),
      updateInput: inputType(`Update${type}Input`, 'Changes: fields left out stay, null clears.', members(false)),
    };
  }

  function groupType(type: string, fields: [string, Field][], groupable: [string, Field][]): Type {
    const key = objectType(
      `${type}GroupKey`,
      'What the records of a group share; ask only for what the list is grouped by.',
      {
        unit: { type: () => shared.Place, nullable: true },
        childUnit: {
          type: () => shared.Place,
          nullable: true,
          description: 'Direct child of the caller’s place, or the place itself.',
        },
        ...Object.fromEntries(groupable.map(([name, field]) => [name, { ...output(field), nullable: true }])),
      },
    );
    const numbers = (name: 'min' | 'max' | 'sum' | 'avg'): Members => {
      const fitting = fields.filter(([, field]) => kindOf(field).aggregates?.includes(name));
      if (fitting.length === 0) return {};
      const resultOf = (field: Field): Type => {
        const [, scalar] = scalarOf(field);
        if (name === 'avg') return GraphQLFloat;
        return name === 'sum' && scalar === GraphQLInt ? Fen : scalar;
      };
      const members = fitting.map(([field, declared]) => [field, { type: () => resultOf(declared), nullable: true }]);
      const object = objectType(
        `${type}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        `The ${name} of numeric fields in a group.`,
        Object.fromEntries(members),
      );
      return { [name]: { type: () => object } };
    };
    return objectType(`${type}Group`, 'Records counted together.', {
      key: { type: () => key },
      count: { type: () => GraphQLInt },
      ...numbers('sum'),
      ...numbers('avg'),
      ...numbers('min'),
      ...numbers('max'),
    });
  }

  function fill(resource: Resource): void {
    const { object } = types.get(resource.name) as ResourceTypes;
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
    addMembers(object as never, members);
    for (const { name, label, resource: child } of registry.inversesOf(resource)) {
      const target = types.get(child.name) as ResourceTypes;
      fieldResolvers.push(
        fieldWithArguments(
          object as never,
          name,
          { type: () => target.connection, nullable: true, description: label.zh },
          listArguments(target),
        ),
      );
    }
  }

  for (const resource of registry.resources) types.set(resource.name, makeShells(resource));
  for (const resource of registry.resources) fill(resource);
  return { shared, types, fieldResolvers };
}

function remember<Value>(map: Map<string, Value>, key: string, value: Value): Value {
  map.set(key, value);
  return value;
}

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

function describe(field: Field): string {
  const dictionary = dictionaryOf(field);
  const codes =
    dictionary && !dictionary.locked
      ? ` Codes of ${dictionary.name}: ${dictionary.items.map(({ code }) => code).join(', ')}.`
      : '';
  const personal = field.personal ? ' Personal: masked unless your role may see it.' : '';
  const unit = field.unit ? ` [${field.unit.en}]` : '';
  return `${field.label.zh} (${field.label.en})${unit}.${field.help ? ` ${field.help.en}.` : ''}${personal}${codes}`.replace(
    '..',
    '.',
  );
}
