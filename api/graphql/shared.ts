import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { Operator } from '../../schema/fields/kind.ts';
import { enumType, inputType, type Members, objectType, type Type } from './operation.ts';
import { DateTime, Json, PlaceCode } from './scalars.ts';

/** The types every schema has, whatever is declared. Made anew for each schema. */
export function sharedTypes() {
  const Place = objectType('Place', 'A node of the division tree.');
  const placeMembers: Members = {
    code: { type: () => PlaceCode },
    name: { type: () => GraphQLString },
    fullName: { type: () => GraphQLString, description: 'As people write it: 长沙市望城区高塘岭街道.' },
    level: { type: () => GraphQLString, description: 'province, city, district, township or village.' },
    isFunctionalZone: { type: () => GraphQLBoolean, description: 'Not an administrative division, but counts as one.' },
    countsAs: { type: () => GraphQLString, nullable: true, description: 'The level a functional zone counts as.' },
    hasChildren: { type: () => GraphQLBoolean },
    parent: { type: () => Place, nullable: true },
    path: { type: () => [Place], description: 'The places above, from the top, and the place itself.' },
  };
  const LabelType = objectType('Label', 'A text in both languages.', {
    zh: { type: () => GraphQLString },
    en: { type: () => GraphQLString },
  });
  const FieldChange = objectType('FieldChange', 'One field before and after.', {
    field: { type: () => GraphQLString },
    before: { type: () => Json, nullable: true },
    after: { type: () => Json, nullable: true },
  });
  return {
    Place,
    placeMembers,
    Label: LabelType,
    GeoPoint: objectType('GeoPoint', 'Degrees of CGCS2000 / WGS 84.', {
      lng: { type: () => GraphQLFloat },
      lat: { type: () => GraphQLFloat },
    }),
    GeoPointInput: inputType('GeoPointInput', 'Degrees of CGCS2000 / WGS 84.', {
      lng: { type: () => GraphQLFloat },
      lat: { type: () => GraphQLFloat },
    }),
    GeoBox: inputType('GeoBox', 'A box of degrees.', {
      west: { type: () => GraphQLFloat },
      south: { type: () => GraphQLFloat },
      east: { type: () => GraphQLFloat },
      north: { type: () => GraphQLFloat },
    }),
    File: objectType('File', 'An uploaded file.', {
      id: { type: () => GraphQLID },
      name: { type: () => GraphQLString },
      size: { type: () => GraphQLInt, description: 'Bytes.' },
      type: { type: () => GraphQLString, description: 'Media type.' },
      url: { type: () => GraphQLString, description: 'Path on this server; needs the same login.' },
    }),
    PageInfo: objectType('PageInfo', 'Where a page lies in its list.', {
      hasNextPage: { type: () => GraphQLBoolean },
      hasPreviousPage: { type: () => GraphQLBoolean },
      startCursor: { type: () => GraphQLString, nullable: true },
      endCursor: { type: () => GraphQLString, nullable: true },
    }),
    HistoryEntry: objectType('HistoryEntry', 'One change of a record.', {
      version: { type: () => GraphQLInt },
      action: {
        type: () => GraphQLString,
        description:
          'CREATE, UPDATE, DELETE, RESTORE, UNMASK, READ (by an emergency access, or of a field whose readings are told), MOVE (to another lifecycle) or a transition: SUBMIT.',
      },
      transition: { type: () => LabelType, nullable: true, description: 'The name of a transition.' },
      principal: { type: () => GraphQLString, nullable: true, description: 'In whose place the actor took it.' },
      at: { type: () => DateTime },
      actor: { type: () => GraphQLString, description: 'Name of the person who did it.' },
      reason: {
        type: () => GraphQLString,
        nullable: true,
        description: 'Why something was unmasked, or a transition was taken.',
      },
      fields: {
        type: () => [GraphQLString],
        nullable: true,
        description: 'What was unmasked, or read.',
      },
      changes: { type: () => [FieldChange] },
    }),
    Reader: objectType('Reader', 'Somebody who has read fields of a record whose readings are told.', {
      who: { type: () => GraphQLString, description: 'Name of the person.' },
      unit: { type: () => Place, nullable: true, description: 'Where that person is at home.' },
      fields: { type: () => [GraphQLString], description: 'What was read.' },
      firstAt: { type: () => DateTime },
      lastAt: { type: () => DateTime, description: 'When it was first read on the last day that it was.' },
    }),
    Verb: enumType('Verb', 'What may be done with a record.', {
      READ: 'See it.',
      CREATE: 'Make a new one.',
      UPDATE: 'Change it.',
      DELETE: 'Delete it.',
      HISTORY: 'See who changed it.',
      EXPORT: 'Take it away in a sheet.',
      UNMASK: 'See what is masked, with a reason.',
    }),
    SortDirection: enumType('SortDirection', 'No value is the lowest value.', {
      ASC: 'Lowest first; dictionaries in their order.',
      DESC: 'Highest first.',
    }),
  };
}

export type SharedTypes = ReturnType<typeof sharedTypes>;

const lists: readonly Operator[] = ['in', 'notIn', 'hasAny', 'hasAll'];

const descriptions: Record<Operator, string> = {
  eq: 'Equal.',
  ne: 'Not equal, or no value.',
  in: 'One of these.',
  notIn: 'None of these, or no value.',
  gt: 'Greater than.',
  gte: 'Greater or equal.',
  lt: 'Less than.',
  lte: 'Less or equal.',
  contains: 'Contains the text, whatever the case.',
  startsWith: 'Starts with the text, whatever the case.',
  has: 'Contains the value.',
  hasAny: 'Contains one of these.',
  hasAll: 'Contains all of these.',
  within: 'The place and everything below.',
  inBox: 'Inside the box.',
  isNull: 'Has no value (true) or has one (false).',
};

/** Makes the filter input of a scalar and its operators, one type a combination: IntFilter, RiskLevelFilter. */
export function filterTypes({ GeoBox }: SharedTypes) {
  const made = new Map<string, Type>();
  return (scalarName: string, scalar: Type, operators: readonly Operator[], isList = false): Type => {
    const name = filterName(scalarName, operators, isList);
    const known = made.get(name);
    if (known) return known;
    const operand = (operator: Operator): Members[string]['type'] => {
      if (operator === 'isNull') return () => GraphQLBoolean;
      if (operator === 'inBox') return () => GeoBox;
      return lists.includes(operator) ? () => [scalar] : () => scalar;
    };
    const members = operators.map((operator) => [
      operator,
      { type: operand(operator), nullable: true, description: descriptions[operator] },
    ]);
    const created = inputType(name, 'Conditions on a value; all given ones must hold.', Object.fromEntries(members));
    made.set(name, created);
    return created;
  };
}

function filterName(scalar: string, operators: readonly Operator[], isList: boolean): string {
  if (operators.every((operator) => operator === 'isNull')) return 'PresenceFilter';
  if (isList) return `${scalar}ListFilter`;
  if (scalar !== 'String' || operators.includes('startsWith')) return `${scalar.replace('Input', '')}Filter`;
  return operators.includes('contains') ? 'StringContainsFilter' : 'StringEqualityFilter';
}

export type FilterTypes = ReturnType<typeof filterTypes>;
