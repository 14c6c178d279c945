import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType, type GraphQLInputObjectType, type GraphQLObjectType } from 'graphql';
import { operationsOf, typeOf, upperSnake } from '../../../api/graphql/names.ts';
import { fromRoot } from '../../../api/paths.ts';
import type { FieldVerb } from '../../../schema/access.ts';
import type { Resource } from '../../../schema/defineResource.ts';
import type { Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';

const schema = buildSchema(readFileSync(fromRoot('schema/generated/schema.graphql'), 'utf8'));
const inputNames = (type: string) => Object.keys((schema.getType(type) as GraphQLInputObjectType).getFields());
const objectNames = (type: string) =>
  Object.keys((schema.getType(type) as GraphQLObjectType | undefined)?.getFields() ?? {});
const enumNames = (type: string) => (schema.getType(type) as GraphQLEnumType).getValues().map(({ name }) => name);

type Question = [verb: FieldVerb, field: string, question: string];

/** Every filter, sort, group and figure that the schema offers for the fields of a resource. */
export const questionsOf = (resource: Resource): Question[] =>
  Object.entries(resource.fields).flatMap(([name, field]) => questionsAbout(resource, name, field));

function questionsAbout(resource: Resource, name: string, field: Field): Question[] {
  const type = typeOf(resource);
  const { list, aggregate } = operationsOf(resource);
  const isMany = kindOf(field).relation?.target === 'resource' && kindOf(field).isList;
  const ask = (has: boolean, verb: FieldVerb, ...questions: string[]): Question[] =>
    has ? questions.map((question) => [verb, name, question]) : [];
  const figures = ['Min', 'Max', 'Sum', 'Avg'].filter((of) => objectNames(`${type}${of}`).includes(name));
  return [
    ...ask(
      inputNames(`${type}Filter`).includes(name),
      'filter',
      `${list}(filter: { ${name}: ${isMany ? '{ none: {} }' : '{}'} }) { totalCount }`,
      `${aggregate}(filter: { not: { or: [{ ${name}: ${isMany ? '{ some: {} }' : '{}'} }] } }) { count }`,
    ),
    ...ask(
      enumNames(`${type}SortField`).includes(upperSnake(name)),
      'sort',
      `${list}(first: 1, sort: [{ field: ${upperSnake(name)} }]) { nodes { id } }`,
    ),
    ...ask(
      enumNames(`${type}GroupField`).includes(upperSnake(name)),
      'aggregate',
      `${aggregate}(groupBy: [${upperSnake(name)}]) { count }`,
    ),
    ...ask(true, 'aggregate', ...figures.map((of) => `${aggregate} { ${of.toLowerCase()} { ${name} } }`)),
  ];
}
