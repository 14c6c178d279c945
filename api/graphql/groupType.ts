import { GraphQLFloat, GraphQLInt, GraphQLString } from 'graphql';
import type { Resource } from '../../schema/defineResource.ts';
import type { AggregateName, Field } from '../../schema/fields/kind.ts';
import { hasAggregate, kindOf } from '../../schema/fields/kinds.ts';
import type { FieldMembers } from './fieldMembers.ts';
import { pascal, typeOf } from './names.ts';
import { type Member, objectType, type Type } from './operation.ts';
import { Fen, Json } from './scalars.ts';
import type { SharedTypes } from './shared.ts';

const aggregates: Record<AggregateName, string> = {
  sum: 'The sum of fields in a group.',
  avg: 'The avg of fields in a group.',
  min: 'The min of fields in a group.',
  max: 'The max of fields in a group.',
  distinct: 'How many different values fields have in a group.',
};

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
      custom: { type: () => Json, nullable: true, description: 'Values of the fields in groupByCustom, by key.' },
      ...Object.fromEntries(groupable.map(([name, field]) => [name, { ...output(field), nullable: true }])),
    },
  );

  function resultOf(name: AggregateName, field: Field): Type {
    const [, scalar] = scalarOf(field);
    if (name === 'avg') return GraphQLFloat;
    if (name === 'distinct') return GraphQLInt;
    // a sum of many 32-bit numbers may be larger than one
    return name === 'sum' && scalar === GraphQLInt ? Fen : scalar;
  }

  const numbers = Object.entries(aggregates).map(([each, description]) => {
    const name = each as AggregateName;
    const members = fields
      .filter(([, field]) => hasAggregate(field, name))
      .map(([fieldName, field]) => [fieldName, { type: () => resultOf(name, field), nullable: true }]);
    return [
      name,
      objectType(`${type}${pascal(name)}`, description, { ...Object.fromEntries(members), custom }),
    ] as const;
  });
  return objectType(`${type}Group`, 'Records counted together.', {
    key: { type: () => key },
    count: { type: () => GraphQLInt },
    ...Object.fromEntries(numbers.map(([name, object]) => [name, { type: () => object }])),
  });
}

const custom: Member = {
  type: () => Json,
  description: 'The same of fields that units added, by key.',
  args: { keys: { type: () => [GraphQLString] } },
};
