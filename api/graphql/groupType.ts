import { GraphQLFloat, GraphQLInt } from 'graphql';
import type { Resource } from '../../schema/defineResource.ts';
import type { AggregateName, Field } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import type { FieldMembers } from './fieldMembers.ts';
import { pascal, typeOf } from './names.ts';
import { type Members, objectType, type Type } from './operation.ts';
import { Fen } from './scalars.ts';
import type { SharedTypes } from './shared.ts';

/** The answer of an aggregate: a group's key, how many records it has, and its numbers. */
export function groupType(resource: Resource, { Place }: SharedTypes, { output, scalarOf }: FieldMembers): Type {
  const type = typeOf(resource);
  const fields = Object.entries(resource.fields);
  const groupable = fields.filter(([, field]) => kindOf(field).canGroup);
  const key = objectType(
    `${type}GroupKey`,
    'What the records of a group share; ask only for what the list is grouped by.',
    {
      unit: { type: () => Place, nullable: true },
      childUnit: {
        type: () => Place,
        nullable: true,
        description: 'Direct child of the caller’s place, or the place itself.',
      },
      ...Object.fromEntries(groupable.map(([name, field]) => [name, { ...output(field), nullable: true }])),
    },
  );

  function resultOf(name: AggregateName, field: Field): Type {
    const [, scalar] = scalarOf(field);
    if (name === 'avg') return GraphQLFloat;
    // a sum of many 32-bit numbers may be larger than one
    return name === 'sum' && scalar === GraphQLInt ? Fen : scalar;
  }

  function numbers(name: AggregateName): Members {
    const fitting = fields.filter(([, field]) => kindOf(field).aggregates?.includes(name));
    if (fitting.length === 0) return {};
    const members = fitting.map(([fieldName, field]) => [
      fieldName,
      { type: () => resultOf(name, field), nullable: true },
    ]);
    const object = objectType(
      `${type}${pascal(name)}`,
      `The ${name} of fields in a group.`,
      Object.fromEntries(members),
    );
    return { [name]: { type: () => object } };
  }

  return objectType(`${type}Group`, 'Records counted together.', {
    key: { type: () => key },
    count: { type: () => GraphQLInt },
    ...numbers('sum'),
    ...numbers('avg'),
    ...numbers('min'),
    ...numbers('max'),
  });
}
