import { beforeAll, describe, expect, test } from 'vitest';
import { codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { field, item, publish } from '../support/definitions.ts';

const api = useApi();
const { asOwner } = useDatabase(api);

interface Custom {
  slopeAngle?: number;
  soil?: string;
  isFenced?: boolean;
  surveyedOn?: string;
}

const soils = ['CLAY', 'ROCK', undefined] as const;
const sites = Array.from({ length: 40 }, (_, n) => ({
  level: n % 3 === 0 ? 'MAJOR' : 'LOW',
  custom: JSON.parse(
    JSON.stringify({
      slopeAngle: n % 7 === 0 ? undefined : (n * 37) % 90,
      soil: soils[n % 3],
      isFenced: n % 4 === 0 ? undefined : n % 2 === 0,
      surveyedOn: n % 5 === 0 ? undefined : `2026-0${1 + (n % 9)}-15`,
    }),
  ) as Custom,
}));

beforeAll(async () => {
  await publish(await api.as('changsha.tenantAdmin'), 'riskSite', [field('slopeAngle', 'decimal', '坡度')], 'FORM');
  await publish(await api.as('wangcheng.tenantAdmin'), 'wangchengSoil', [item('CLAY', '粘土'), item('ROCK', '岩石')]);
  await publish(
    await api.as('wangcheng.tenantAdmin'),
    'riskSite',
    [
      field('soil', 'choice', '岩土类型', { dictionary: 'wangchengSoil' }),
      field('watchers', 'multipleChoice', '监测方式', { dictionary: 'wangchengSoil' }),
      field('isFenced', 'boolean', '已设围栏'),
      field('surveyedOn', 'date', '勘查日期'),
      field('keeper', 'text', '看护人', { personal: true }),
      field('rank', 'integer', '内部等级', { readRoles: ['riskOfficer'], writeRoles: ['riskOfficer'] }),
    ],
    'FORM',
  );
  const officer = await api.as('tongguan.riskOfficer');
  for (const [n, { level, custom }] of sites.entries()) {
    const input = { code: `CA-${n}`, name: '合计', kind: 'RESERVOIR', hazardType: 'FLOOD', level, custom };
    expect(
      codesOf(
        await officer.query('mutation ($input: CreateRiskSiteInput!) { createRiskSite(input: $input) { id } }', {
          input,
        }),
      ),
    ).toEqual([]);
  }
});

const ask = async (args: string, selection: string, username = 'tongguan.riskOfficer') =>
  (await api.as(username)).query(
    `{ g: riskSitesAggregate(filter: { code: { startsWith: "CA-" } }${args}) { ${selection} } }`,
  );

const present = <Value>(values: readonly (Value | undefined)[]) => values.filter((value) => value !== undefined);

describe('groups by a custom field', () => {
  test.each(['soil', 'isFenced', 'surveyedOn'] as const)('are those counted one by one: %s', async (key) => {
    const { data, errors } = await ask(`, groupByCustom: ["${key}"]`, 'key { custom } count');
    expect(errors).toEqual([]);
    const counts = new Map<unknown, number>();
    for (const { custom } of sites) counts.set(custom[key] ?? null, (counts.get(custom[key] ?? null) ?? 0) + 1);
    expect(new Map(data.g.map((group: Group) => [group.key.custom[key], group.count]))).toEqual(counts);
    expect(data.g.map(({ count }: Group) => count)).toEqual([...counts.values()].sort((a, b) => b - a));
  });

  test('stand beside those by declared fields', async () => {
    const { data } = await ask(
      ', groupBy: [LEVEL], groupByCustom: ["soil", "isFenced"]',
      'key { level custom } count',
      'changsha.riskOfficer',
    );
    const told = data.g.map(({ key, count }: Group) => [key.level, key.custom.soil, key.custom.isFenced, count]);
    const counts = new Map<string, number>();
    for (const { level, custom } of sites) {
      const key = JSON.stringify([level, custom.soil ?? null, custom.isFenced ?? null]);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const expected = [...counts].map(([key, count]) => [...JSON.parse(key), count]);
    expect(told.map(String).toSorted()).toEqual(expected.map(String).toSorted());
  });

  test.each([
    ['keys that nobody added', 'groupByCustom: ["colour"]', 'count', 'BAD_USER_INPUT'],
    ['lists', 'groupByCustom: ["watchers"]', 'count', 'BAD_USER_INPUT'],
    ['decimals', 'groupByCustom: ["slopeAngle"]', 'count', 'BAD_USER_INPUT'],
    ['a quoted key', 'groupByCustom: ["soil\' or true --"]', 'count', 'BAD_USER_INPUT'],
    ['the values of what is not grouped by', 'groupBy: [LEVEL]', 'key { custom } count', 'BAD_USER_INPUT'],
    ['a sum of words', '', 'sum { custom(keys: ["soil"]) }', 'BAD_USER_INPUT'],
    ['numbers of unknown keys', '', 'max { custom(keys: ["colour"]) }', 'BAD_USER_INPUT'],
    ['personal fields', 'groupByCustom: ["keeper"]', 'count', 'FIELD_FORBIDDEN'],
    ['what only some roles read', 'groupByCustom: ["rank"]', 'count', 'FIELD_FORBIDDEN'],
    ['numbers of it', '', 'max { custom(keys: ["rank"]) }', 'FIELD_FORBIDDEN'],
    ['different values of it', '', 'distinct { custom(keys: ["rank"]) }', 'FIELD_FORBIDDEN'],
  ])('are refused for %s', async (_what, args, selection, code) => {
    expect(codesOf(await ask(args && `, ${args}`, selection, 'tongguan.viewer'))).toEqual([code]);
  });
});

interface Group {
  key: { level: string; custom: Record<string, unknown> };
  count: number;
}

describe('numbers of custom fields', () => {
  test('are those worked out one by one, also by groups, and beside those of declared fields', async () => {
    const numbers = 'sum avg min max'
      .split(' ')
      .map((name) => `${name} { custom(keys: ["slopeAngle"]) }`)
      .join(' ');
    const { data, errors } = await ask(
      ', groupBy: [LEVEL]',
      `key { level } ${numbers} days: min { inspectedOn custom(keys: ["surveyedOn", "surveyedOn"]) }
       distinct { level custom(keys: ["soil", "isFenced"]) }`,
    );
    expect(errors).toEqual([]);
    for (const group of data.g) {
      const members = sites.filter(({ level }) => level === group.key.level).map(({ custom }) => custom);
      const angles = present(members.map(({ slopeAngle }) => slopeAngle));
      const sum = angles.reduce((a, b) => a + b, 0);
      expect(group.sum.custom).toEqual({ slopeAngle: sum });
      expect(group.avg.custom.slopeAngle).toBeCloseTo(sum / angles.length, 4);
      expect(group.min.custom).toEqual({ slopeAngle: Math.min(...angles) });
      expect(group.max.custom).toEqual({ slopeAngle: Math.max(...angles) });
      const days = present(members.map(({ surveyedOn }) => surveyedOn));
      expect(group.days).toEqual({ inspectedOn: null, custom: { surveyedOn: days.sort()[0] } });
      const different = (key: keyof Custom) => new Set(present(members.map((custom) => custom[key]))).size;
      expect(group.distinct).toEqual({
        level: 1,
        custom: { soil: different('soil'), isFenced: different('isFenced') },
      });
    }
  });

  test('pass over what another unit keeps under the same key', async () => {
    await asOwner(`update risk_site set custom = custom || '{"slopeAngle": "steep"}' where code = 'CA-1'`);
    const { data, errors } = await ask('', 'max { custom(keys: ["slopeAngle"]) } count', 'changsha.riskOfficer');
    expect(errors).toEqual([]);
    const angles = present(sites.flatMap(({ custom }, n) => (n === 1 ? [] : custom.slopeAngle)));
    expect(data.g).toEqual([{ max: { custom: { slopeAngle: Math.max(...angles) } }, count: sites.length }]);
  });

  test('are refused above as the strictest of the units under one key has it', async () => {
    await publish(await api.as('wangcheng.tenantAdmin'), 'depot', [field('stock', 'integer', '库存')], 'FORM');
    const secret = { readRoles: ['supplyKeeper'] };
    await publish(await api.as('kaizhou.tenantAdmin'), 'depot', [field('stock', 'integer', '库存', secret)], 'FORM');
    await publish(
      await api.as('tongguan.tenantAdmin'),
      'team',
      [field('reserve', 'integer', '后备', { readRoles: ['teamLeader'] })],
      'FORM',
    );
    await publish(await api.as('changsha.tenantAdmin'), 'team', [field('reserve', 'integer', '后备')], 'FORM');
    const sum = async (username: string, plural: string, key: string) =>
      codesOf(await (await api.as(username)).query(`{ ${plural}Aggregate { sum { custom(keys: ["${key}"]) } } }`));
    expect(await sum('wangcheng.viewer', 'depots', 'stock')).toEqual([]);
    expect(await sum('kaizhou.viewer', 'depots', 'stock')).toEqual(['FIELD_FORBIDDEN']);
    expect(await sum('changsha.viewer', 'teams', 'reserve')).toEqual(['FIELD_FORBIDDEN']);
    expect(await sum('changsha.teamLeader', 'teams', 'reserve')).toEqual([]);
  });
});
