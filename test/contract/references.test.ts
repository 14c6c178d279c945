import { describe, expect, test } from 'vitest';
import { operationsOf, typeOf } from '../../api/graphql/names.ts';
import type { Resource } from '../../schema/defineResource.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { codesOf } from '../support/api.ts';
import { referencesOf, registry, upload } from '../support/records.ts';
import { hidden, ordinary, randomId, resources, ring, shapeOf, useRing } from './ring.ts';

const { api, records } = useRing();

type Case = [name: string, resource: Resource, field: string];

const cases: Case[] = ordinary.flatMap(([name, resource]) =>
  referencesOf(resource).map(([field]): Case => [`${name}.${field}`, resource, field]),
);

const inputOf = (resource: Resource, field: string, id: string) =>
  kindOf(resource.fields[field] as never).isList ? [id] : id;
const targetOf = (resource: Resource, field: string) => registry.resource(resource.fields[field]?.to as string);

/** What changes its target stays within the unit. */
const stayingInside = ['stockMovement.item'];

test('the matrix has references of both kinds', () => {
  expect(cases.length).toBeGreaterThan(15);
  expect(new Set(cases.map(([, { fields }, field]) => fields[field]?.kind))).toEqual(
    new Set(['reference', 'references']),
  );
});

describe.each(cases)('%s', (name, resource, field) => {
  const target = targetOf(resource, field);

  test.each(
    stayingInside.includes(name) ? (['own'] as const) : (['own', 'lower'] as const),
  )('takes a target of the %s unit', async (position) => {
    const { id } = await records.make(ring[position], target);
    const made = await records.make(ring.own, resource, { [field]: inputOf(resource, field, id) });
    expect(made.version).toBe(1);
  });

  test.each(
    hidden,
  )('of a new record answers a target of the %s unit like one that does not exist', async (position) => {
    const client = await records.as(ring.own, resource.access.create);
    const { id } = await records.shared(ring[position], target);
    const { word: _word, ...input } = await records.inputFor(ring.own, resource, { [field]: null });
    const pointing = (to: string) =>
      records.create(client, resource, { ...input, [field]: inputOf(resource, field, to) });
    const [answer, unknown] = [await pointing(id), randomId()];
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors[0]?.extensions.fields).toMatchObject([{ path: field }]);
    expect(shapeOf(answer, id)).toBe(shapeOf(await pointing(unknown), unknown));
  });

  test.each(hidden)('of a change answers a target of the %s unit like one that does not exist', async (position) => {
    const client = await records.as(ring.own, resource.access.update);
    const { id } = await records.shared(ring[position], target);
    const record = await records.shared(ring.own, resource);
    const pointing = (to: string) =>
      client.query(
        `mutation ($id: ID!, $input: Update${typeOf(resource)}Input!) { done: ${operationsOf(resource).update}(id: $id, version: 1, input: $input) { id } }`,
        {
          id: record.id,
          input: { [field]: inputOf(resource, field, to) },
        },
      );
    const [answer, unknown] = [await pointing(id), randomId()];
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(shapeOf(answer, id)).toBe(shapeOf(await pointing(unknown), unknown));
  });
});

const placed: Case[] = resources.flatMap(([name, resource]) =>
  Object.entries(resource.fields).flatMap(([field, { kind, readOnly }]): Case[] =>
    kind === 'place' && !readOnly ? [[`${name}.${field}`, resource, field]] : [],
  ),
);

describe.each(placed)('%s', (_name, resource, field) => {
  test.each(hidden)('answers the place of the %s unit like one that does not exist', async (position) => {
    const client = await records.as(ring.own, resource.access.create);
    const { word: _word, ...input } = await records.inputFor(ring.own, resource);
    const answer = await records.create(client, resource, { ...input, [field]: ring[position].code });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(shapeOf(answer)).toBe(
      shapeOf(await records.create(client, resource, { ...input, [field]: '999999999999' })),
    );
  });
});

const filed: Case[] = resources.flatMap(([name, resource]) =>
  Object.entries(resource.fields).flatMap(([field, declared]): Case[] =>
    kindOf(declared).relation?.target === 'File' ? [[`${name}.${field}`, resource, field]] : [],
  ),
);

describe.each(filed)('%s', (_name, resource, field) => {
  test.each(['own', 'lower'] as const)('takes a file in a record of the %s unit', async (position) => {
    const file = await upload(
      api.url,
      await records.as(ring[position], resource.access.create),
      'plan.txt',
      'text/plain',
      'text',
    );
    await records.make(ring[position], resource, { [field]: file.id });
    expect((await records.make(ring.own, resource, { [field]: file.id })).version).toBe(1);
  });

  test.each(hidden)('answers a file of the %s unit like one that does not exist', async (position) => {
    const client = await records.as(ring.own, resource.access.create);
    const file = await upload(
      api.url,
      await records.as(ring[position], resource.access.create),
      'plan.txt',
      'text/plain',
      'text',
    );
    const { word: _word, ...input } = await records.inputFor(ring.own, resource);
    const unknown = randomId();
    const answer = await records.create(client, resource, { ...input, [field]: file.id });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(shapeOf(answer, file.id)).toBe(
      shapeOf(await records.create(client, resource, { ...input, [field]: unknown }), unknown),
    );
  });
});

test('places and files are among the fields', () =>
  expect([placed.length, filed.length].every((count) => count > 1)).toBe(true));
