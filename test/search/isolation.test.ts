import { describe, expect, test } from 'vitest';
import { searchedFields } from '../../api/database/search.ts';
import { rolesOf } from '../../schema/access.ts';
import type { Resource } from '../../schema/defineResource.ts';
import { inReach, positions, resources, ring, useRing } from '../contract/ring.ts';
import { type Client, codesOf } from '../support/api.ts';
import { registry, type Unit } from '../support/records.ts';

const { api, records, reader } = useRing();

const searched = resources.filter(([, resource]) => searchedFields(resource).length > 0);

const found = async (client: Client, resource: Resource, text: string): Promise<string[]> => {
  const { data } = await client.query(
    'query ($text: String!, $resources: [String!]) { search(text: $text, first: 50, resources: $resources) { id } }',
    { text, resources: [resource.name] },
  );
  return data.search.map(({ id }: { id: string }) => id);
};

test('most resources are searched', () => expect(searched.length).toBeGreaterThan(resources.length / 2));

/** The units below are told of it, always. */
const isTold = ({ name }: Resource) => name === 'emergencyAccess';

describe.each(searched)('a %s', (_name, resource) => {
  test.each(positions)('of the %s unit is found only in reach', async (position) => {
    const record = await records.shared(ring[position], resource);
    expect(await found(await reader(resource), resource, record.word)).toEqual(
      inReach(position) || (position === 'upper' && isTold(resource)) ? [record.id] : [],
    );
  });

  test.each(searchedFields(resource))('is found by its %s, and not from beside or below', async (name) => {
    // the target of an access rule is not free text
    const given = resource.name === 'accessRule' ? {} : { [name]: `w${resource.name}${name}`.toLowerCase() };
    const { id, word: made } = await records.make(ring.own, resource, given);
    const word = given[name] ?? made;
    const isFoundFrom = async (unit: Unit) =>
      (await found(await records.as(unit, resource.access.read), resource, word)).includes(id);
    expect(await Promise.all([ring.own, ring.upper].map(isFoundFrom))).toEqual([true, true]);
    expect(await Promise.all([ring.sibling, ring.lower, ring.unrelated].map(isFoundFrom))).toEqual([
      false,
      isTold(resource),
      false,
    ]);
  });
});

describe.each(searched.filter(([, { publishes }]) => publishes === 'down'))('a %s', (_name, resource) => {
  test('of the unit above is found while it is published', async () => {
    const { id, word } = await records.make(ring.upper, resource, { published: true });
    const hidden = await records.make(ring.upper, resource);
    for (const unit of [ring.own, ring.lower]) {
      const client = await records.as(unit, resource.access.read);
      expect(await found(client, resource, word)).toEqual([id]);
      expect(await found(client, resource, hidden.word)).toEqual([]);
    }
    expect(await found(await records.as(ring.unrelated, resource.access.read), resource, word)).toEqual([]);
  });
});

const closed = searched.filter(([, { access }]) => rolesOf(access.read) !== 'any');

describe.each(closed)('a %s', (_name, resource) => {
  test('is found by nobody who may not read it', async () => {
    const { word } = await records.shared(ring.own, resource);
    const viewer = await api.as(`${ring.own.slug}.viewer`);
    expect(await found(viewer, resource, word)).toEqual([]);
  });
});

describe.each(searched.filter(([, resource]) => registry.pluginOf(resource)))('a %s of a plugin', (_name, resource) => {
  test('is found where the plugin is enabled and unknown elsewhere', async () => {
    const { id, word } = await records.shared(ring.own, resource);
    expect(await found(await reader(resource), resource, word)).toEqual([id]);
    const stranger = await api.as('haidian.viewer');
    const asked = await stranger.query(`{ search(text: "${word}", resources: ["${resource.name}"]) { id } }`);
    expect(codesOf(asked)).toEqual(['BAD_USER_INPUT']);
    expect((await stranger.query(`{ search(text: "${word}") { id } }`)).data.search).toEqual([]);
  });
});
