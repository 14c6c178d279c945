import { describe, expect, test } from 'vitest';
import { columnOf, quote, tableOf } from '../../api/database/columns.ts';
import { operationsOf, typeOf, upperSnake } from '../../api/graphql/names.ts';
import { rulesOf } from '../../schema/access.ts';
import { fieldRules } from '../../schema/declaredRules.ts';
import type { Resource } from '../../schema/defineResource.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { referencesOf, registry } from '../support/records.ts';
import { inReach, ordinary, positions, resources, ring, useRing } from './ring.ts';

// The API refuses to make a relation across a scope, so these are made behind its back: whatever gets into the database, a
// relation never shows a record its reader may not see.
const { records, database } = useRing();

/** Somebody who reads both ends, and what binds them. */
const readerOf = (resource: Resource, field: string, target: Resource) =>
  records.as(
    ring.own,
    resource.access.read,
    target.access.read,
    fieldRules(resource, resource.fields[field] as Field, 'read'),
  );

type Case = [name: string, resource: Resource, field: string];

/** A reference that is hidden in rows of units below is asked for by nobody; the access matrix has those. */
const isOpen = (resource: Resource, field: string): boolean =>
  rulesOf(fieldRules(resource, resource.fields[field] as Field, 'read')).some(
    ({ when, distances }) => !when && !distances,
  );

const forward: Case[] = resources.flatMap(([name, resource]) =>
  referencesOf(resource)
    .filter(([field]) => isOpen(resource, field))
    .map(([field]): Case => [`${name}.${field}`, resource, field]),
);

type Inverse = [name: string, target: Resource, inverse: string, resource: Resource, field: string];

const inverses: Inverse[] = resources.flatMap(([name, target]) =>
  registry
    .inversesOf(target)
    .filter((inverse) => ordinary.some(([, resource]) => resource === inverse.resource))
    .filter((inverse) => isOpen(inverse.resource, inverse.field))
    .map((inverse): Inverse => [`${name}.${inverse.name}`, target, inverse.name, inverse.resource, inverse.field]),
);

const isList = (resource: Resource, field: string) => Boolean(kindOf(resource.fields[field] as never).isList);

async function point(resource: Resource, field: string, from: string, to: string): Promise<void> {
  const value = isList(resource, field) ? 'array[$2::uuid]' : '$2::uuid';
  const { rowCount } = await database.asOwner(
    `update ${tableOf(resource)} set ${quote(columnOf(field))} = ${value} where id = $1`,
    [from, to],
  );
  expect(rowCount).toBe(1);
}

test('the matrix has relations of every shape', () => {
  expect(forward.some(([, resource, field]) => isList(resource, field))).toBe(true);
  expect(forward.length).toBeGreaterThan(15);
  expect(inverses.length).toBeGreaterThan(10);
});

describe.each(forward)('%s', (_name, resource, field) => {
  test.each(positions)('shows, filters and groups by a target of the %s unit only in reach', async (position) => {
    const target = registry.resource(resource.fields[field]?.to as string);
    const [record, other] = [await records.shared(ring.own, resource), await records.shared(ring[position], target)];
    await point(resource, field, record.id, other.id);
    const many = isList(resource, field);
    const names = operationsOf(resource);
    const byId = many ? { some: { id: { eq: other.id } } } : { id: { eq: other.id } };
    const anything = many ? { some: {} } : {};
    const answer = await (await readerOf(resource, field, target)).query(
      `query ($id: ID!, $byId: ${typeOf(resource)}Filter!, $anything: ${typeOf(resource)}Filter!) {
        one: ${names.one}(id: $id) { related: ${field} { id unit { code } } }
        named: ${resource.plural}(filter: $byId) { totalCount }
        counted: ${names.aggregate}(filter: $anything) { count }
        ${many ? '' : `groups: ${names.aggregate}(filter: { id: { eq: $id } }, groupBy: [${upperSnake(field)}]) { count key { ${field} { id } } }`}
      }`,
      {
        id: record.id,
        byId: { id: { eq: record.id }, [field]: byId },
        anything: { id: { eq: record.id }, [field]: anything },
      },
    );
    expect(answer.errors).toEqual([]);
    const shown = inReach(position) ? { id: other.id, unit: { code: ring[position].code } } : null;
    const count = inReach(position) ? 1 : 0;
    expect(answer.data.one.related).toEqual(many ? (shown ? [shown] : []) : shown);
    expect(answer.data.named.totalCount).toBe(count);
    expect(answer.data.counted).toEqual([{ count }]);
    if (!many) expect(answer.data.groups).toEqual([{ count: 1, key: { [field]: shown && { id: shown.id } } }]);
  });
});

describe.each(inverses)('%s', (_name, target, inverse, resource, field) => {
  test.each(positions)('shows, counts and filters by records of the %s unit only in reach', async (position) => {
    const [own, other] = [await records.make(ring.own, target), await records.shared(ring[position], resource)];
    await point(resource, field, other.id, own.id);
    const answer = await (await readerOf(resource, field, target)).query(
      `query ($id: ID!, $some: ${typeOf(target)}Filter!, $none: ${typeOf(target)}Filter!) {
        one: ${operationsOf(target).one}(id: $id) { related: ${inverse} { totalCount nodes { id } edges { node { id } } pageInfo { endCursor } } }
        some: ${target.plural}(filter: $some) { totalCount }
        none: ${target.plural}(filter: $none) { totalCount }
      }`,
      {
        id: own.id,
        some: { id: { eq: own.id }, [inverse]: { some: {} } },
        none: { id: { eq: own.id }, [inverse]: { none: {} } },
      },
    );
    expect(answer.errors).toEqual([]);
    const { totalCount, nodes, edges, pageInfo } = answer.data.one.related;
    const ids = inReach(position) ? [{ id: other.id }] : [];
    expect(nodes).toEqual(ids);
    expect(edges).toEqual(ids.map((node) => ({ node })));
    expect(totalCount).toBe(ids.length);
    expect(pageInfo.endCursor === null).toBe(!inReach(position));
    expect([answer.data.some.totalCount, answer.data.none.totalCount]).toEqual(inReach(position) ? [1, 0] : [0, 1]);
  });
});
