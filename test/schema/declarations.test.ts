import { describe, expect, test } from 'vitest';
import { areas } from '../../schema/areas.ts';
import { type Dictionary, dictionaryOf } from '../../schema/dictionary.ts';
import { kindOf, kinds } from '../../schema/fields/kinds.ts';
import { plugins } from '../../schema/generated/plugins.ts';
import type { Label } from '../../schema/label.ts';
import { makeRegistry } from '../../schema/registry.ts';

const registry = makeRegistry(plugins);
const resources = registry.resources.map((resource) => ({ ...resource, resource }));
const fields = registry.resources.flatMap((resource) =>
  Object.entries(resource.fields).map(([name, field]) => ({ of: resource.name, name, field, resource })),
);
const dictionaries: readonly Dictionary[] = registry.dictionaries;
const header = ['id', 'unit', 'version', 'createdAt', 'updatedAt', 'can', 'published'];

const chinese = /[\u4e00-\u9fff]/;

function expectBoth({ zh, en }: Label): void {
  expect(zh).toMatch(chinese);
  expect(en).toMatch(/^[A-Z][\x20-\x7e²’–]*$/);
}

describe.each(resources)('resource $name', ({
  resource,
  name,
  label,
  help,
  area,
  key,
  fields: own,
  title,
  admin,
  defaultSort,
  plural,
}) => {
  test('is named in camelCase and differs from its plural', () => {
    expect(name).toMatch(/^[a-z][A-Za-z]*$/);
    expect(plural).not.toBe(name);
  });

  test('has labels in both languages, down to its form', () => {
    expect(areas).toHaveProperty(area);
    expectBoth(label);
    for (const text of help ? [help] : []) expectBoth(text);
    for (const section of admin.form ?? []) expectBoth(section.label);
  });

  test('is known by required fields', () => {
    expect(key.length).toBeGreaterThan(0);
    expect(key.filter((field) => !own[field]?.required)).toEqual([]);
  });

  test('has a title that can be read along its path', () => {
    const [first, ...rest] = title.split('.') as [string, ...string[]];
    const last = rest.reduce((field, step) => registry.resource(field?.to ?? '').fields[step], own[first]);
    expect(last && kindOf(last).scalar).toBe('String');
  });

  test('is sorted by a field that can be sorted', () => {
    const field = own[defaultSort.field];
    expect(field ? kindOf(field).canSort : header.includes(defaultSort.field)).toBe(true);
  });

  test('shows its inverses under names of their own', () => {
    const names = registry.inversesOf(resource).map((inverse) => inverse.name);
    const taken = [
      ...header,
      ...Object.keys(own),
      ...Object.entries(own)
        .filter(([, { to }]) => to)
        .map(([field]) => `${field}Id`),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((inverse) => taken.includes(inverse))).toEqual([]);
    for (const inverse of registry.inversesOf(resource)) expectBoth(inverse.label);
  });

  test('is a tree only by a reference to itself', () => {
    const parent = admin.tree ? own[admin.tree]?.to : name;
    expect(parent).toBe(name);
  });

  test('shows each field at most once in its form', () => {
    const shown = (admin.form ?? []).flatMap((section) => section.fields);
    expect(new Set(shown).size).toBe(shown.length);
  });
});

const pathOf = ({ of, name }: (typeof fields)[number]) => `${of}.${name}`;

describe('every field', () => {
  test.each(
    fields.map((one) => [pathOf(one), one.field] as const),
  )('%s is of a known kind and has labels in both languages', (_path, field) => {
    expect(kinds).toHaveProperty(field.kind);
    expectBoth(field.label);
    for (const text of [field.help, field.unit])
      if (text) expect(Object.values(text).filter((part) => part.length === 0)).toEqual([]);
  });

  test('has a name in camelCase that cannot be mistaken for the id of a reference', () => {
    expect(fields.filter(({ name }) => !/^[a-z][A-Za-z0-9]*$/.test(name) || name.endsWith('Id')).map(pathOf)).toEqual(
      [],
    );
  });

  test('is not searched when it is personal: search has no mask', () => {
    expect(fields.filter(({ field }) => field.search && field.personal).map(pathOf)).toEqual([]);
  });

  const initial = fields.filter(({ field }) => field.initial !== undefined);
  test.each(
    initial.map((one) => [pathOf(one), one.field] as const),
  )('%s has an initial value that it takes itself', (_path, field) => {
    expect(kindOf(field).parse(field.initial as object, field)).toEqual(field.initial);
  });
});

describe.each(dictionaries)('dictionary $name', ({ label, items, name }) => {
  const itemLabels = items.flatMap((item) => [item.label.zh, item.label.en]);

  test('has labels in both languages and unique codes', () => {
    expectBoth(label);
    for (const item of items) expect([item.label.zh, item.label.en].every((part) => part.length > 0)).toBe(true);
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
  });

  test.runIf(name !== 'roleName')('has codes in UPPER_SNAKE', () => {
    expect(items.map(({ code }) => code).filter((code) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(code))).toEqual([]);
  });

  test('has labels an import can tell apart', () => {
    expect(new Set(itemLabels).size).toBe(itemLabels.length);
  });
});

const choices = fields
  .filter(({ field }) => dictionaryOf(field))
  .map(({ of, name, field }) => ({ of, name, field, items: dictionaryOf(field)?.items ?? [] }));

test.each(choices)('$name of $of reads every label of its dictionary from a cell', ({ field, items }) => {
  const read = (text: string) => kindOf(field).parse(kindOf(field).fromText?.(text, field) as object, field);
  const expected = (code: string) => (kindOf(field).isList ? [code] : code);
  expect(items.map(({ label }) => read(label.zh))).toEqual(items.map(({ code }) => expected(code)));
  expect(items.map(({ label }) => read(label.en))).toEqual(items.map(({ code }) => expected(code)));
});
