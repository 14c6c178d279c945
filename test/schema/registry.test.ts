import { describe, expect, test } from 'vitest';
import { anyone, nobody } from '../../schema/access.ts';
import { type AdminOptions, defineResource, type Resource } from '../../schema/defineResource.ts';
import { defineDictionary } from '../../schema/dictionary.ts';
import { choice, date, reference, text } from '../../schema/fields/index.ts';
import { kinds } from '../../schema/fields/kinds.ts';
import { makeRegistry } from '../../schema/registry.ts';
import { fileOf } from '../../schema/timeline.ts';

const label = { zh: '测试', en: 'Test' };
const access = { read: anyone, create: nobody, update: nobody, delete: nobody };
const name = text({ label, required: true });

/** A resource that is right but for what is given. */
const shelter = (given: object = {}) =>
  defineResource({
    name: 'shelter',
    area: 'risks',
    label,
    title: 'name',
    key: ['name'],
    fields: { name },
    access,
    ...given,
  });

// biome-ignore lint/suspicious/noExplicitAny: resources of different fields
const registryOf = (...resources: Resource<any>[]) => makeRegistry([{ name: 'local', label, help: label, resources }]);

describe('the registry', () => {
  test('holds the core beside a plugin, and knows who brought what', () => {
    const registry = registryOf(shelter());
    expect(registry.resource('shelter').plural).toBe('shelters');
    expect(registry.pluginOf(registry.resource('shelter'))?.name).toBe('local');
    expect(registry.pluginOf(registry.resource('riskSite'))).toBeUndefined();
  });

  test('gives a resource the fields that point to it, under the names they ask for', () => {
    const host = reference('organization', { label, inverse: { name: 'shelters', label } });
    const registry = registryOf(shelter({ fields: { name, host } }));
    const inverse = registry.inversesOf(registry.resource('organization')).find((one) => one.name === 'shelters');
    expect(inverse).toMatchObject({ field: 'host', resource: { name: 'shelter' } });
  });

  test('puts what a plugin points to a record, with times, at the end of its file', () => {
    const incident = reference('incident', { label, inverse: { name: 'shelters', label } });
    const openedOn = date({ label });
    const registry = registryOf(shelter({ fields: { name, incident, openedOn }, timeline: { at: ['openedOn'] } }));
    const { members, sections } = fileOf(registry, registry.resource('incident'));
    expect(sections.at(-1)).toEqual({ label, members: [members.find(({ path }) => path === 'shelters')] });
    expect(sections.find((section) => section.label.en === 'Command')?.members.map(({ path }) => path)).toEqual([
      ...['commands', 'commands.groups'],
    ]);
  });

  test('says what is declared when a name is not', () => {
    expect(() => makeRegistry([]).resource('shelter')).toThrow(/shelter; declared are .*riskSite/);
  });

  test('collects every dictionary once', () => {
    const names = makeRegistry([]).dictionaries.map((dictionary) => dictionary.name);
    expect(names).toContain('hazardType');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the registry refuses', () => {
  const up = reference('shelter', { label });
  const adopting = (given: object) =>
    shelter({ fields: { name, up }, publishes: 'down', adopts: { by: 'up', copies: ['name'], ...given } });
  const wrongAdmin = (admin: AdminOptions) => shelter({ admin });
  test.each<[string, () => unknown, RegExp]>([
    ['two resources of one name', () => registryOf(shelter(), shelter()), /Two resources are named shelter/],
    ['a name of the core', () => registryOf(shelter({ name: 'riskSite' })), /Two resources are named riskSite/],
    [
      'a timeline at what is no time',
      () => registryOf(shelter({ timeline: { at: ['name'] } })),
      /shelter: its timeline is at name/,
    ],
    [
      'a timeline of what it has not',
      () => registryOf(shelter({ timeline: { at: [], shows: ['colour'] } })),
      /shelter: its timeline names colour/,
    ],
    [
      'a file of what does not point to it',
      () =>
        registryOf(
          shelter({ timeline: { at: [] }, file: { label, figures: [], sections: [{ label, of: ['beds'] }] } }),
        ),
      /shelter: its file names beds/,
    ],
    ...(
      [
        ['counted at what is no time', { counted: { at: 'name', by: [] } }, /it is counted at name/],
        ['counted at what nothing points to', { counted: { at: 'up.gone', by: [] } }, /it is counted at up.gone/],
        ['counted by what is no reference', { counted: { at: 'day', by: ['name'] } }, /it is counted by name/],
        ['owing since what is no time', { subject: { since: 'name' } }, /it owes by name/],
      ] as const
    ).map(([what, cadence, problem]): [string, () => unknown, RegExp] => [
      what,
      () => registryOf(shelter({ fields: { name, up, day: date({ label }) }, cadence })),
      problem,
    ]),
    [
      'what is taken up and not published',
      () => registryOf(shelter({ fields: { name, up }, adopts: { by: 'up', copies: ['name'] } })),
      /shelter: it is taken up, but nothing of it is published/,
    ],
    ['what is taken up by another field', () => registryOf(adopting({ by: 'name' })), /by name, which is no reference/],
    ['copies of no field', () => registryOf(adopting({ copies: ['code'] })), /taken up with code, which is no field/],
    ['a part of no field', () => registryOf(adopting({ partOf: 'plan' })), /taken up with plan, which is no field/],
    [
      'a whole with progress',
      () => registryOf(adopting({ progress: { done: [], void: [] } })),
      /only parts have progress/,
    ],
    [
      'totals beside records for outsiders',
      () => {
        const offer = { role: 'partner', part: 'TEAM', fields: ['name'] };
        return registryOf(shelter({ outsiders: [offer, { ...offer, isTotals: true }] }));
      },
      /in totals or record by record, not both/,
    ],
    [
      'receipts for what records are found by',
      () => registryOf(shelter({ fields: { name: text({ label, receipt: true }) } })),
      /readings of name are told, but records are found by it/,
    ],
    [
      'receipts for a reference',
      () => registryOf(shelter({ fields: { name, up: reference('shelter', { label, receipt: true }) } })),
      /readings of up are told, which is no single value/,
    ],
    ['a key that is no field', () => registryOf(shelter({ key: ['code'] })), /shelter: key names code/],
    ['a title that is no field', () => registryOf(shelter({ title: 'code' })), /shelter: title names code/],
    [
      'a field every record has',
      () => registryOf(shelter({ fields: { name, version: name } })),
      /every record has version/,
    ],
    ['a field that filters use', () => registryOf(shelter({ fields: { name, or: name } })), /every record has or/],
    ['a column that is no field', () => registryOf(wrongAdmin({ columns: ['name', 'nope'] })), /admin names nope/],
    ['a filter that is no field', () => registryOf(wrongAdmin({ filters: ['nope'] })), /admin names nope/],
    [
      'a form with what is no field',
      () => registryOf(wrongAdmin({ form: [{ label, fields: ['nope'] }] })),
      /admin names nope/,
    ],
    [
      'a reference to nothing',
      () => registryOf(shelter({ fields: { name, host: reference('nobody', { label }) } })),
      /No resource is named nobody/,
    ],
    [
      'two dictionaries of one name',
      () =>
        registryOf(
          shelter({
            fields: { name, grade: choice(defineDictionary({ name: 'riskLevel', label, items: {} }), { label }) },
          }),
        ),
      /Two dictionaries are named riskLevel/,
    ],
    [
      'an inverse named as a field of its target',
      () =>
        registryOf(
          shelter({ fields: { name, host: reference('organization', { label, inverse: { name: 'kind', label } }) } }),
        ),
      /kind/,
    ],
    [
      'two inverses of one name at one target',
      () =>
        registryOf(
          shelter({ fields: { name, host: reference('organization', { label, inverse: { name: 'plans', label } }) } }),
        ),
      /plans/,
    ],
    [
      'a title along a path that ends nowhere',
      () => registryOf(shelter({ fields: { name, host: reference('organization', { label }) }, title: 'host.nope' })),
      /title/,
    ],
    ['a tree by what is no reference to itself', () => registryOf(wrongAdmin({ tree: 'name' })), /tree names name/],
  ])('%s', (_what, act, message) => {
    expect(act).toThrow(message);
  });
});

test('a kind is registered under its own name', () => {
  expect(Object.entries(kinds).filter(([key, kind]) => key !== kind.name)).toEqual([]);
});
