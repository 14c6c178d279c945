import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../api/graphql/names.ts';
import { fromRoot } from '../../api/paths.ts';
import { codesOf, useApi } from '../support/api.ts';
import { registry } from '../support/records.ts';

const api = useApi();

/** All that may be asked without a login. */
const open = ['about', 'login', 'logout', 'me'];

const schema = buildSchema(readFileSync(fromRoot('schema/generated/schema.graphql'), 'utf8'));

const roots = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ['query', field] as const),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ['mutation', field] as const),
];

/** Without a login nobody has a plugin, so its root fields do not exist. */
const ofPlugins = new Set(
  registry.resources
    .filter((resource) => registry.pluginOf(resource))
    .flatMap((resource) => Object.values(operationsOf(resource)))
    .filter((name) => roots.some(([, root]) => root.name === name)),
);

const samples: Record<string, unknown> = {
  ID: crypto.randomUUID(),
  Int: 1,
  Float: 1,
  Boolean: true,
  PlaceCode: '540102000000',
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  Fen: 1,
};

function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return samples[type.name] ?? 'sample';
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
}

function asked(
  operation: string,
  field: GraphQLField<unknown, unknown>,
): { query: string; variables: Record<string, unknown> } {
  const required = field.args.filter(({ type }) => isNonNullType(type));
  const declared = required.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  return {
    query: `${operation}${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${selection} }`,
    variables: Object.fromEntries(required.map(({ name, type }) => [name, sampleOf(type)])),
  };
}

describe('without a login', () => {
  const closed = roots.filter(([, { name }]) => !open.includes(name) && !ofPlugins.has(name));

  test('there are many root fields to try', () => expect(closed.length).toBeGreaterThan(80));

  test.each(
    closed.map(([operation, field]) => [field.name, operation, field] as const),
  )('%s asks for one', async (name, operation, field) => {
    const { query, variables } = asked(operation, field);
    const answer = await api.anonymous.query(query, variables);
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
    expect(answer.data?.[name] ?? null).toBeNull();
  });

  test.each([...ofPlugins])('%s of a plugin does not exist', async (name) => {
    const [operation, field] = roots.find(([, root]) => root.name === name) as (typeof roots)[number];
    const { query, variables } = asked(operation, field);
    const answer = await api.anonymous.query(query, variables);
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toContain('BAD_USER_INPUT');
  });

  test('the open ones answer', async () => {
    const answer = await api.anonymous.query('{ about { name } me { id } }');
    expect(answer.data).toEqual({ about: { name: 'Anlan 安澜' }, me: null });
  });

  test.each(['', 'x', 'a'.repeat(43), "' or 1=1 --"])('the token %j is none', async (token) => {
    const answer = await api.anonymous.query('{ riskSites { totalCount } }', {}, { authorization: `Bearer ${token}` });
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
  });
});
