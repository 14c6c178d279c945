import { describe, expect, test } from 'vitest';
import { columnOf, tableOf } from '../../api/database/columns.ts';
import { operationsOf, typeOf } from '../../api/graphql/names.ts';
import { type Rules, rolesOf, writesBelow } from '../../schema/access.ts';
import type { Resource } from '../../schema/defineResource.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { expressionOf } from '../../schema/recordRules.ts';
import { codesOf } from '../support/api.ts';
import { mayFill } from '../support/records.ts';
import { hidden, inReach, type Position, positions, randomId, resources, ring, shapeOf, useRing } from './ring.ts';

const { records, database } = useRing();

/** A username is unique in the whole system, or nobody could log in by it. */
const uniqueEverywhere: readonly string[] = ['userAccount'];

const outcomeOf = (rule: Rules, position: Position): 'done' | 'FORBIDDEN' | 'NOT_FOUND' => {
  if (rolesOf(rule).length === 0) return 'FORBIDDEN';
  if (!inReach(position)) return 'NOT_FOUND';
  return position === 'own' || writesBelow(rule) ? 'done' : 'FORBIDDEN';
};

/** A field whose value is easily changed to another valid one. */
function changeableOf(resource: Resource): string {
  const ruled = (resource.rules ?? []).flatMap((rule) => expressionOf(rule, resource.fields).uses);
  const open = Object.entries(resource.fields).filter(
    ([name, field]) =>
      !(field.readOnly || field.isFixed || field.to || resource.key.includes(name) || ruled.includes(name)) &&
      mayFill(ring.own, resource, field, 'update'),
  );
  const plain = open.find(
    ([, field]) => ['text', 'date', 'integer'].includes(kindOf(field).column) && !kindOf(field).isChoice,
  );
  const [name] = plain ?? open[0] ?? [];
  if (!name) throw new Error(`${resource.name} has no field to change`);
  return name;
}

const rowOf = async (resource: Resource, id: string) =>
  (await database.asOwner(`select to_jsonb(r) as row from ${tableOf(resource)} r where id = $1`, [id])).rows[0]
    ?.row as Record<string, unknown>;

test('the matrix holds writes that reach below and writes that do not', () => {
  const reaches = resources.flatMap(([, { access }]) => [
    writesBelow(access.create),
    writesBelow(access.update),
    writesBelow(access.delete),
  ]);
  expect(new Set(reaches)).toEqual(new Set([false, true]));
});

describe.each(resources)('a %s', (_name, resource) => {
  const { access } = resource;
  const names = operationsOf(resource);
  const type = typeOf(resource);

  test.each(positions)('of the %s unit is changed only as the declaration says', async (position) => {
    const record = await records.make(ring[position], resource);
    const client = await records.as(ring.own, access.update);
    const field = changeableOf(resource);
    const { [field]: value } = await records.inputFor(ring[position], resource);
    const change = `mutation ($id: ID!, $input: Update${type}Input!) { done: ${names.update}(id: $id, version: 1, input: $input) { id version } }`;
    const before = await rowOf(resource, record.id);
    const answer = await client.query(change, { id: record.id, input: { [field]: value } });
    const outcome = outcomeOf(access.update, position);
    if (outcome === 'done') return expect(answer.data.done).toEqual({ id: record.id, version: 2 });
    expect(codesOf(answer)).toEqual([outcome]);
    expect(await rowOf(resource, record.id)).toEqual(before);
    if (outcome === 'FORBIDDEN') return;
    const unknown = randomId();
    expect(shapeOf(answer, record.id)).toBe(
      shapeOf(await client.query(change, { id: unknown, input: { [field]: value } }), unknown),
    );
    // a wrong version must not tell that the record exists
    expect(
      shapeOf(await client.query(change.replace('version: 1', 'version: 9'), { id: record.id, input: {} }), record.id),
    ).toBe(shapeOf(answer, record.id));
  });

  test.each(positions)('of the %s unit is deleted only as the declaration says', async (position) => {
    const record = await records.make(ring[position], resource);
    const client = await records.as(ring.own, access.delete);
    const remove = `mutation ($id: ID!) { done: ${names.delete}(id: $id, version: 1) }`;
    const answer = await client.query(remove, { id: record.id });
    const outcome = outcomeOf(access.delete, position);
    expect((await rowOf(resource, record.id)).deleted_at !== null).toBe(outcome === 'done');
    if (outcome === 'done') return expect(answer.data.done).toBe(record.id);
    expect(codesOf(answer)).toEqual([outcome]);
    if (outcome === 'FORBIDDEN') return;
    const unknown = randomId();
    expect(shapeOf(answer, record.id)).toBe(shapeOf(await client.query(remove, { id: unknown }), unknown));
  });

  test.each(positions)('is made in the %s unit only as the declaration says', async (position) => {
    const client = await records.as(ring.own, access.create);
    // targets in the caller's own unit, so that only the unit itself decides
    const { word: _word, ...input } = await records.inputFor(ring.own, resource, { unit: ring[position].code });
    const answer = await records.create(client, resource, input);
    const outcome = outcomeOf(access.create, position);
    if (outcome !== 'done') return expect(codesOf(answer)).toEqual([outcome]);
    expect(await rowOf(resource, answer.data.made.id)).toMatchObject({ owner: Number(ring[position].code) });
  });

  test.each(positions.filter(inReach))('of the %s unit says in `can` what may be done', async (position) => {
    const record = await records.shared(ring[position], resource);
    for (const verb of ['update', 'delete'] as const) {
      const client = await records.as(ring.own, access[verb]);
      const answer = await client.query(`query ($id: ID!) { one: ${names.one}(id: $id) { can } }`, { id: record.id });
      expect(answer.data.one.can.includes(verb.toUpperCase())).toBe(outcomeOf(access[verb], position) === 'done');
    }
  });

  test.each(hidden)('whose key a record of the %s unit has is made all the same', async (position) => {
    const theirs = await records.make(ring[position], resource);
    const row = await rowOf(resource, theirs.id);
    const keys = resource.key.filter((name) => !resource.fields[name]?.to && !resource.fields[name]?.readOnly);
    const given = Object.fromEntries(keys.map((name) => [name, row[columnOf(name)]]));
    const { word: _word, ...input } = await records.inputFor(ring.own, resource, given);
    const answer = await records.create(await records.as(ring.own, access.create), resource, input);
    expect(codesOf(answer)).toEqual(uniqueEverywhere.includes(resource.name) ? ['BAD_USER_INPUT'] : []);
  });
});
