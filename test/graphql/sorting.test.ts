import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, codesOf, useApi } from '../support/api.ts';
import { make, sql } from './records.ts';

const api = useApi();
let officer: Client;

const optional = { people: [null, 5, 7], threatenedProperty: [null, 1, 2], isMonitored: [null, false, true] } as const;

beforeAll(async () => {
  officer = await api.as('wangcheng.riskOfficer');
  await make(officer, 'riskSite', { code: 'S-1', name: '周庄', level: 'LOW' });
  await make(officer, 'riskSite', {
    ...{ code: 'S-3', name: '阿坝', level: 'MAJOR', responsiblePerson: '丁一', inspectedOn: '2026-02-01' },
    ...{ people: 7, threatenedProperty: 2, isMonitored: true, responsiblePhone: '13900000000' },
  });
  await make(officer, 'riskSite', {
    ...{ code: 'S-2', name: '长沙', level: 'LARGER', responsiblePerson: '甲乙', inspectedOn: '2026-01-01' },
    ...{ people: 5, threatenedProperty: 1, isMonitored: false, responsiblePhone: '13800000000' },
  });
  await make(officer, 'riskSite', {
    code: 'S-4',
    name: '北京',
    level: 'GENERAL',
    responsiblePerson: '万三',
    people: 5,
  });
});

const list = (sort: unknown, client = officer): Promise<Answer> =>
  client.query(
    'query ($sort: [RiskSiteSort!]) { riskSites(filter: { code: { startsWith: "S-" } }, sort: $sort) { nodes { code name people threatenedProperty isMonitored } } }',
    { sort },
  );

const codes = async (sort: unknown) => {
  const { data } = await list(sort);
  return data.riskSites.nodes.map(({ code }: { code: string }) => code).join(' ');
};

describe('sorting', () => {
  test.each([
    ['a text', { field: 'CODE' }, 'S-1 S-2 S-3 S-4', 'S-4 S-3 S-2 S-1'],
    ['names by pinyin', { field: 'NAME' }, 'S-3 S-4 S-2 S-1', 'S-1 S-2 S-4 S-3'],
    ['texts without an index by pinyin as well', { field: 'RESPONSIBLE_PERSON' }, 'S-1 S-3 S-2 S-4', 'S-4 S-2 S-3 S-1'],
    ['a locked choice in its dictionary’s order', { field: 'LEVEL' }, 'S-3 S-2 S-4 S-1', 'S-1 S-4 S-2 S-3'],
  ])('%s', async (_what, sort, ascending, descending) => {
    expect(await codes([sort])).toBe(ascending);
    expect(await codes([{ ...sort, direction: 'ASC' }])).toBe(ascending);
    expect(await codes([{ ...sort, direction: 'DESC' }])).toBe(descending);
  });

  test.each([
    ['INSPECTED_ON', 'S-2 S-3', 2],
    ['RESPONSIBLE_PHONE', 'S-2 S-3', 2],
    ['THREATENED_PROPERTY', 'S-2 S-3', 2],
    ['IS_MONITORED', 'S-2 S-3', 2],
    ['PEOPLE', 'S-2 S-4 S-3', 1],
  ])('no value is the lowest value of %s', async (field, valued, missing) => {
    const ascending = await codes([{ field }]);
    const descending = await codes([{ field, direction: 'DESC' }]);
    const withoutTies = (order: string) => order.split(' ');
    expect(withoutTies(ascending).slice(missing).sort()).toEqual(valued.split(' ').sort());
    expect(withoutTies(ascending).at(-1)).toBe('S-3');
    expect(withoutTies(descending)[0]).toBe('S-3');
    expect(descending).toBe(withoutTies(ascending).reverse().join(' '));
  });

  test.each(Object.entries(optional))('%s ascends from no value', async (field, values) => {
    const { data } = await list([{ field: field.replace(/[A-Z]/g, '_$&').toUpperCase() }]);
    const seen = data.riskSites.nodes.map((node: Record<string, unknown>) => node[field]);
    expect([...new Set(seen)]).toEqual(values);
  });

  test('ties are broken by the next key, then by the order of making', async () => {
    expect(await codes([{ field: 'PEOPLE' }, { field: 'NAME', direction: 'DESC' }])).toBe('S-1 S-2 S-4 S-3');
    expect(await codes([{ field: 'PEOPLE' }, { field: 'NAME' }])).toBe('S-1 S-4 S-2 S-3');
    expect(await codes([{ field: 'KIND' }])).toBe('S-1 S-3 S-2 S-4');
    expect(await codes([{ field: 'KIND', direction: 'DESC' }])).toBe('S-4 S-2 S-3 S-1');
  });

  test('an empty or missing sort is the declared one', async () => {
    expect(await codes([])).toBe('S-4 S-2 S-3 S-1');
    expect(await codes(null)).toBe('S-4 S-2 S-3 S-1');
  });

  test('the same field twice counts once', async () => {
    expect(await codes([{ field: 'CODE' }, { field: 'CODE', direction: 'DESC' }])).toBe('S-1 S-2 S-3 S-4');
  });

  test('a null direction is the default direction', async () => {
    const answer = await list([{ field: 'CODE', direction: null }]);
    expect(codesOf(answer)).toEqual([]);
    expect(answer.data.riskSites.nodes).toHaveLength(4);
  });

  test('names of every place go by pinyin, whatever their script', async () => {
    const { data } = await officer.query('{ riskSites(sort: [{ field: NAME }], first: 100) { nodes { name } } }');
    const names = data.riskSites.nodes.map(({ name }: { name: string }) => name);
    const rows = await sql(api, 'select n from unnest($1::text[]) n order by n collate "zh-x-icu"', [names]);
    expect(names.length).toBeGreaterThan(50);
    expect(names).toEqual(rows.map(({ n }) => n));
  });

  test.each([
    'emergencyPlans',
    'teams',
    'supplyItems',
    'organizations',
    'people',
  ])('every sort field of %s works both ways', async (plural) => {
    const planner = await api.as('wangcheng.planner');
    const type = {
      emergencyPlans: 'EmergencyPlan',
      teams: 'Team',
      supplyItems: 'SupplyItem',
      organizations: 'Organization',
      people: 'Person',
    }[plural];
    const plurals = plural === 'people' ? 'persons' : plural;
    const { data } = await planner.query(`{ __type(name: "${type}SortField") { enumValues { name } } }`);
    const fields = data.__type.enumValues
      .map(({ name }: { name: string }) => name)
      .filter((name: string) => !/PHONE|EMAIL|ID_NUMBER|HOME_ADDRESS/.test(name));
    const ids = async (field: string, direction: string) => {
      const answer = await planner.query(
        `{ list: ${plurals}(sort: [{ field: ${field}, direction: ${direction} }], first: 100, filter: { unit: { eq: "430112000000" } }) { nodes { id } } }`,
      );
      expect(answer.errors).toEqual([]);
      return answer.data.list.nodes.map(({ id }: { id: string }) => id);
    };
    for (const field of fields) expect((await ids(field, 'DESC')).toReversed()).toEqual(await ids(field, 'ASC'));
  });
});
