import { beforeAll, describe, expect, test } from 'vitest';
import { codesOf, useApi } from '../support/api.ts';
import { field, pathsOf } from '../support/customFields.ts';
import { drafting, publish } from '../support/definitions.ts';

// Fields move between sections, of their own unit and of units above.
const api = useApi();
const admin = (place: string) => api.as(`${place}.tenantAdmin`);

const section = (id: string, zh: string, mode = 'free') => ({
  ...{ do: 'add', id, type: 'section', in: 'root', after: null, mode, values: { zh } },
});
const move = (id: string, to: string, was: string) => ({ do: 'move', id, in: to, was, after: null });

/** What Changsha publishes, with `depth` where it says. */
const above = (of: string) => [
  ...[section('terrain', '地形'), section('shelter', '避险'), section('closed', '封闭', 'locked')],
  { ...field('depth', 'integer', '深度'), in: of },
  { ...field('fixed', 'integer', '固定'), in: 'terrain', mode: 'locked' },
];

const sections = async () => {
  const { data } = await (await api.as('wangcheng.viewer')).query(
    '{ customFields(resource: "riskSite", unit: "430112000000") { key section { key label { zh } } } }',
  );
  return Object.fromEntries(
    data.customFields.map((one: { key: string; section: { key: string } | null }) => [one.key, one.section?.key]),
  );
};

const conflicts = async () => {
  const { data } = await (await admin('wangcheng')).query(
    '{ effectiveDefinition(kind: FORM, name: "riskSite") { layers { unit conflicts { reason isApplied operation } } } }',
  );
  return data.effectiveDefinition.layers.at(-1).conflicts;
};

describe('a field', () => {
  beforeAll(async () => {
    await publish(await admin('changsha'), 'riskSite', above('terrain'), 'FORM');
  });

  test('moves to another section, below where it was added, and keeps its values and its key', async () => {
    expect(await sections()).toEqual({ depth: 'terrain', fixed: 'terrain' });
    const own = [section('own', '本区'), move('depth', 'own', 'terrain')];
    await publish(await admin('wangcheng'), 'riskSite', own, 'FORM');
    expect(await sections()).toEqual({ depth: 'own', fixed: 'terrain' });
    expect(await conflicts()).toEqual([]);
  });

  test.each([
    ['a locked one', [move('fixed', 'shelter', 'terrain')], 'operations[0]'],
    ['one into a locked section', [move('depth', 'closed', 'own')], 'operations[0]'],
    ['one into nothing', [move('depth', 'nothing', 'own')], 'operations[0]'],
    ['one from where it is not', [move('depth', 'shelter', 'root')], 'operations[0]'],
    ['a field into a field', [move('depth', 'fixed', 'own')], 'operations[0].in'],
    ['a section into a section', [move('shelter', 'terrain', 'root')], 'operations[0].in'],
    [
      'one that does not say where from',
      [{ do: 'move', id: 'depth', in: 'shelter', after: null }],
      'operations[0].was',
    ],
    ['one that does not say where to', [{ do: 'move', id: 'depth', was: 'terrain', after: null }], 'operations[0].in'],
  ])('is not moved: %s', async (_what, operations, path) => {
    const answer = await drafting(await admin('dazehu'), 'riskSite', operations, 'FORM');
    expect([codesOf(answer), pathsOf(answer)]).toEqual([['BAD_USER_INPUT'], [path]]);
  });

  test('that the unit above moves elsewhere stays where this one put it, until a person decides', async () => {
    const changsha = await admin('changsha');
    await publish(changsha, 'riskSite', above('shelter'), 'FORM');
    expect(await sections()).toMatchObject({ depth: 'own' });
    expect(await conflicts()).toMatchObject([
      { reason: 'changedAbove', isApplied: true, operation: { do: 'move', id: 'depth', was: 'terrain' } },
    ]);
    await publish(
      await admin('wangcheng'),
      'riskSite',
      [section('own', '本区'), move('depth', 'own', 'shelter')],
      'FORM',
    );
    expect(await conflicts()).toEqual([]);
  });

  test('is told as moved between two versions', async () => {
    const { data } = await (await admin('wangcheng')).query(
      '{ definitionDifferences(kind: FORM, name: "riskSite", isFromAbove: true) { what node } }',
    );
    expect(data.definitionDifferences).toEqual([
      { what: 'added', node: 'own' },
      { what: 'moved', node: 'depth' },
    ]);
  });
});
