import { beforeAll, describe, expect, test } from 'vitest';
import { codesOf, useApi } from '../support/api.ts';
import { field, makeSite } from '../support/customFields.ts';
import { item, publish } from '../support/definitions.ts';

// A record is readable for ever under the form it was written with: the one in force at its last write.
const api = useApi();
const wangcheng = '430112000000';
const form = (slope: string, more: Record<string, unknown>[] = []) => [
  field('slopeAngle', 'decimal', slope),
  field('soil', 'choice', '岩土', { dictionary: 'thenSoil' }),
  ...more,
];
const soils = (rock: string) => [item('CLAY', '粘土'), item('ROCK', rock)];

let before: string;
let written: string;

const now = () => new Date().toISOString();

beforeAll(async () => {
  const changsha = await api.as('changsha.tenantAdmin');
  const admin = await api.as('wangcheng.tenantAdmin');
  before = now();
  await publish(changsha, 'thenSoil', soils('岩石'));
  await publish(changsha, 'riskSite', form('坡度'), 'FORM');
  await publish(admin, 'riskSite', [{ do: 'change', id: 'slopeAngle', key: 'unit', was: null, to: '度' }], 'FORM');
  const made = await makeSite(await api.as('wangcheng.riskOfficer'), { slopeAngle: 3, soil: 'ROCK' });
  expect(made.errors).toEqual([]);
  const { data } = await admin.query(`{ riskSite(id: "${made.data.made.id}") { updatedAt } }`);
  written = data.riskSite.updatedAt;
  await publish(changsha, 'thenSoil', soils('基岩'));
  await publish(changsha, 'riskSite', form('边坡角', [field('late', 'text', '后加')]), 'FORM');
  await publish(
    admin,
    'riskSite',
    [
      { do: 'change', id: 'slopeAngle', key: 'unit', was: null, to: '弧度' },
      { do: 'hide', id: 'soil' },
    ],
    'FORM',
  );
});

const labels = async (username: string, at: Record<string, unknown>) => {
  const { data, errors } = await (await api.as(username)).query(
    'query ($at: DefinitionPoint) { effectiveDefinition(kind: FORM, name: "riskSite", at: $at) { document layers { number } } }',
    { at },
  );
  if (!data) return codesOf({ data, errors } as never);
  const { document, layers } = data.effectiveDefinition;
  const nodes = document.nodes.filter(({ type }: { type: string }) => type === 'field');
  return {
    numbers: layers.map(({ number }: { number: number }) => number),
    fields: Object.fromEntries(
      nodes.map(({ id, isHidden, values }: { id: string; isHidden: boolean; values: Record<string, string> }) => [
        id,
        [values.zh, values.unit, isHidden],
      ]),
    ),
  };
};

describe('a definition', () => {
  const then = {
    numbers: [1, 1],
    fields: { slopeAngle: ['坡度', '度', false], soil: ['岩土', undefined, false] },
  };
  const today = {
    numbers: [2, 2],
    fields: {
      ...{ slopeAngle: ['边坡角', '弧度', false], soil: ['岩土', undefined, true] },
      late: ['后加', undefined, false],
    },
  };

  test('is what it was when a record was written, for its own unit, those above and those below', async () => {
    expect(await labels('wangcheng.viewer', { moment: written })).toEqual(then);
    expect(await labels('changsha.viewer', { unit: wangcheng, moment: written })).toEqual(then);
    expect(await labels('qiaokou.viewer', { moment: written })).toEqual(then);
  });

  test('is what it is without a moment, or with one to come, and what ships before anything was published', async () => {
    expect(await labels('wangcheng.viewer', {})).toEqual(today);
    expect(await labels('wangcheng.viewer', { moment: '2999-01-01T00:00:00Z' })).toEqual(today);
    expect(await labels('wangcheng.viewer', { moment: before })).toEqual({ numbers: [], fields: {} });
  });

  test('has one version of a unit at every moment, also in the middle of a publication', async () => {
    const { data } = await (await api.as('changsha.tenantAdmin')).query(
      '{ definitions(filter: { kind: { eq: FORM } }) { nodes { publishedAt updatedAt } } }',
    );
    const moments = data.definitions.nodes.flatMap((one: { publishedAt: string; updatedAt: string }) => [
      one.publishedAt,
      one.updatedAt,
    ]);
    for (const moment of moments) {
      const { numbers } = (await labels('changsha.viewer', { moment })) as { numbers: number[] };
      expect(numbers.length).toBe(1);
    }
  });

  test('differs between then and now as people would say it', async () => {
    const { data } = await (await api.as('wangcheng.viewer')).query(
      'query ($moment: DateTime) { definitionDifferences(kind: FORM, name: "riskSite", from: { moment: $moment }) { what node key from to } }',
      { moment: written },
    );
    expect(data.definitionDifferences).toEqual(
      expect.arrayContaining([
        { what: 'changed', node: 'slopeAngle', key: 'zh', from: '坡度', to: '边坡角' },
        { what: 'hidden', node: 'soil', key: null, from: null, to: null },
      ]),
    );
  });

  test('of another’s unit is no more told then than now, nor at what is no time', async () => {
    expect(await labels('kaizhou.viewer', { unit: wangcheng, moment: written })).toEqual(['NOT_FOUND']);
    expect(await labels('wangcheng.viewer', { moment: '2026-13-45T99:00:00Z' })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the fields of a unit', () => {
  const fields = async (username: string, unit: string | null, moment: string | null) => {
    const { data, errors } = await (await api.as(username)).query(
      `query ($unit: PlaceCode, $moment: DateTime) { customFields(resource: "riskSite", unit: $unit, moment: $moment) {
        key label { zh } unit isRetired choices { items { code label { zh } } } } }`,
      { unit, moment },
    );
    return data?.customFields ?? codesOf({ data, errors } as never);
  };
  const rock = (zh: string) => ({ items: expect.arrayContaining([{ code: 'ROCK', label: { zh } }]) });

  test('come as they were, with the choices of that time', async () => {
    const then = await fields('wangcheng.viewer', wangcheng, written);
    expect(then).toEqual(
      expect.arrayContaining([
        { key: 'slopeAngle', label: { zh: '坡度' }, unit: '度', isRetired: false, choices: null },
        { key: 'soil', label: { zh: '岩土' }, unit: null, isRetired: false, choices: rock('岩石') },
      ]),
    );
    expect(then).toHaveLength(2);
    expect(await fields('wangcheng.viewer', null, written)).toEqual(then);
    expect(await fields('wangcheng.viewer', wangcheng, null)).toEqual(
      expect.arrayContaining([
        { key: 'slopeAngle', label: { zh: '边坡角' }, unit: '弧度', isRetired: false, choices: null },
        { key: 'soil', label: { zh: '岩土' }, unit: null, isRetired: true, choices: rock('基岩') },
      ]),
    );
  });

  test('are told of no unit that is neither above nor below', async () => {
    expect(await fields('kaizhou.viewer', wangcheng, written)).toEqual(['NOT_FOUND']);
  });
});
