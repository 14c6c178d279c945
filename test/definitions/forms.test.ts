import { describe, expect, test } from 'vitest';
import { codesOf, useApi } from '../support/api.ts';
import { field, pathsOf } from '../support/customFields.ts';
import { drafting, item, publish } from '../support/definitions.ts';

const api = useApi();
const admin = (place: string) => api.as(`${place}.tenantAdmin`);

describe('a form is refused, with the place in it:', () => {
  const given: [string, Record<string, unknown>[], string][] = [
    ['the name of a declared field', [field('people', 'integer', '人数')], 'operations[0]'],
    ['a name that expressions need', [field('today', 'date', '今天')], 'operations[0]'],
    ['a key with a quote', [field("x'y", 'text', '甲')], 'operations[0].id'],
    ['the key __proto__', [field('__proto__', 'text', '甲')], 'operations[0].id'],
    ['an unknown kind', [field('a', 'blob', '甲')], 'operations[0].values.kind'],
    ['a choice without a dictionary', [field('a', 'choice', '甲')], 'operations[0].values.dictionary'],
    [
      'a dictionary for a text',
      [field('a', 'text', '甲', { dictionary: 'teamKind' })],
      'operations[0].values.dictionary',
    ],
    ['decimals of a text', [field('a', 'text', '甲', { scale: 2 })], 'operations[0].values.scale'],
    ['a minimum above the maximum', [field('a', 'integer', '甲', { min: 9, max: 3 })], 'operations[0].values.max'],
    [
      'an expression that is none',
      [field('a', 'text', '甲', { shownWhen: 'level ==' })],
      'operations[0].values.shownWhen',
    ],
    [
      'a condition that is none',
      [field('a', 'text', '甲', { shownWhen: 'people + 1' })],
      'operations[0].values.shownWhen',
    ],
    [
      'an unknown field in an expression',
      [field('a', 'text', '甲', { valid: 'colour == "red"' })],
      'operations[0].values.valid',
    ],
    [
      'a computed value of another type',
      [field('a', 'integer', '甲', { computed: 'name' })],
      'operations[0].values.computed',
    ],
    [
      'a circle in shown-when',
      [field('a', 'integer', '甲', { shownWhen: 'b > 1' }), field('b', 'integer', '乙', { shownWhen: 'a > 1' })],
      'operations[1].values.shownWhen',
    ],
    [
      'a value computed from itself',
      [field('a', 'integer', '甲', { computed: 'a + 1' })],
      'operations[0].values.computed',
    ],
    ['a section in a field', [field('a', 'text', '甲'), { ...field('b', 'text', '乙'), in: 'a' }], 'operations[1].in'],
  ];
  test.each(given)('%s', async (_what, operations, path) => {
    const { data, errors } = await drafting(await admin('lhasa'), 'riskSite', operations, 'FORM');
    expect(data?.made ?? null).toBeNull();
    expect((errors[0]?.extensions.fields as { path: string }[])[0]?.path).toBe(path);
  });

  const many = (count: number, valid: string) =>
    Array.from({ length: count }, (_, position) => field(`f${position}`, 'integer', `字段${position}`, { valid }));

  test('more expressions, or costlier ones together, than a write has time for', async () => {
    const client = await admin('donghuamen');
    const refused = await drafting(client, 'riskSite', many(201, 'people > 1'), 'FORM');
    expect(refused.errors[0]?.message).toContain('200');
    const costly = 'measures.contains("很长的词语很长的词语") && measures.contains("另一个很长的词语词语")';
    const together = await drafting(client, 'riskSite', many(190, costly), 'FORM');
    expect(together.errors[0]?.message).toContain('合起来');
    expect(codesOf(await drafting(client, 'riskSite', many(150, 'people > 1'), 'FORM'))).toEqual([]);
  });

  test('a resource that is none, another kind for a published field, and its removal', async () => {
    const client = await admin('dongcheng');
    expect(pathsOf((await drafting(client, 'nothing', [field('a', 'text', '甲')], 'FORM')) as never)).toEqual(['name']);
    await publish(client, 'team', [field('size', 'integer', '规模')], 'FORM');
    expect(pathsOf((await drafting(client, 'team', [field('size', 'text', '规模')], 'FORM')) as never)).toEqual([
      'operations[0].values.kind',
    ]);
    expect(pathsOf((await drafting(client, 'team', [], 'FORM')) as never)).toEqual(['operations']);
  });

  test('another kind for a field from above, which records have there too', async () => {
    await publish(await admin('beijing'), 'team', [field('height', 'integer', '身高')], 'FORM');
    const operations = [{ do: 'change', id: 'height', key: 'kind', was: 'integer', to: 'text' }];
    const { errors } = await drafting(await admin('haidian'), 'team', operations, 'FORM');
    expect(errors[0]?.extensions.fields).toMatchObject([{ path: 'operations[0]' }]);
  });
});

test('a condition names what the unit added to a dictionary', async () => {
  const client = await admin('kaizhou');
  const operations = [field('crater', 'decimal', '坑径', { shownWhen: 'hazardType == "METEOR"' })];
  expect(pathsOf(await drafting(client, 'riskSite', operations, 'FORM'))).toEqual(['operations[0].values.shownWhen']);
  await publish(client, 'hazardType', [item('METEOR', '陨石')]);
  expect(codesOf(await drafting(client, 'riskSite', operations, 'FORM'))).toEqual([]);
});
