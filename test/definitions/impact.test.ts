import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { drafting, field, item, publish } from '../support/definitions.ts';

const api = useApi();
const { asOwner } = useDatabase(api);
const admin = (place: string) => api.as(`${place}.tenantAdmin`);

const IMPACT = 'query ($id: ID!) { impact: definitionImpact(id: $id) { resource field problem count isAtLeast } }';

let serial = 0;
const make = async (place: string, custom: Record<string, unknown>) => {
  const input = { code: `IM-${++serial}`, name: '影响', kind: 'RESERVOIR', hazardType: 'FLOOD', level: 'LOW', custom };
  const { data, errors } = await (await api.as(`${place}.riskOfficer`)).query(
    'mutation ($input: CreateRiskSiteInput!) { made: createRiskSite(input: $input) { id } }',
    { input },
  );
  expect(errors).toEqual([]);
  return data.made.id as string;
};
const impactOf = async (client: Client, name: string, operations: unknown, kind: string) => {
  const { data, errors } = await drafting(client, name, operations, kind);
  expect(errors).toEqual([]);
  const answer = await client.query(IMPACT, { id: data.made.id });
  await client.query('mutation ($id: ID!) { deleteDefinition(id: $id, version: 1) }', { id: data.made.id });
  return answer;
};

const soils = [item('CLAY', '粘土'), item('ROCK', '岩石'), item('SAND', '沙土')];
const fields = (more: Record<string, unknown> = {}) => [
  field('depth', 'decimal', '深度', more),
  field('note', 'text', '备注', more),
  field('soil', 'choice', '岩土', { dictionary: 'impactSoil' }),
  field('soils', 'multipleChoice', '岩土层', { dictionary: 'impactSoil' }),
  field('inner', 'integer', '内部数', { readRoles: ['riskOfficer'], writeRoles: ['riskOfficer'], ...more }),
];

beforeAll(async () => {
  await publish(await admin('wangcheng'), 'impactSoil', soils);
  await publish(await admin('wangcheng'), 'riskSite', fields(), 'FORM');
  await make('wangcheng', { depth: 5, note: '一', soil: 'CLAY', soils: ['CLAY', 'ROCK'] });
  await make('wangcheng', { depth: 50, note: '很长的备注', soil: 'SAND', inner: 3 });
  await make('tongguan', { depth: 500, soil: 'SAND', soils: ['SAND'] });
});

describe('what a version would make wrong', () => {
  test('of a form is counted by field and rule, in the unit and below', async () => {
    const { data, errors } = await impactOf(await admin('wangcheng'), 'riskSite', fields({ min: 2, max: 60 }), 'FORM');
    expect(errors).toEqual([]);
    expect(data.impact).toEqual([
      { resource: 'riskSite', field: 'custom.inner', problem: 'BELOW_MIN', count: null, isAtLeast: false },
      { resource: 'riskSite', field: 'custom.inner', problem: 'ABOVE_MAX', count: null, isAtLeast: false },
      { resource: 'riskSite', field: 'custom.note', problem: 'BELOW_MIN', count: 1, isAtLeast: false },
      { resource: 'riskSite', field: 'custom.depth', problem: 'ABOVE_MAX', count: 1, isAtLeast: false },
    ]);
  });

  test('by a required field is what has no value, and everything where the field is new', async () => {
    const client = await admin('wangcheng');
    const list = await client.query('{ riskSites { totalCount } }');
    const operations = [
      ...fields().map((one) =>
        'values' in one && (one as { id: string }).id === 'note'
          ? field('note', 'text', '备注', { required: true })
          : one,
      ),
      field('fresh', 'text', '新', { required: true, max: 3 }),
    ];
    const { data } = await impactOf(client, 'riskSite', operations, 'FORM');
    const all = list.data.riskSites.totalCount;
    expect(data.impact).toEqual([
      { resource: 'riskSite', field: 'custom.fresh', problem: 'EMPTY', count: all, isAtLeast: false },
      { resource: 'riskSite', field: 'custom.note', problem: 'EMPTY', count: all - 2, isAtLeast: false },
    ]);
  });

  test('by conditions is tried on each record, for those who may count by all that they read', async () => {
    const client = await admin('donghuamen');
    const kept = [
      field('depth', 'decimal', '深度'),
      field('note', 'text', '备注'),
      field('surveyedOn', 'date', '勘查日期'),
    ];
    await publish(client, 'riskSite', kept, 'FORM');
    await make('donghuamen', { depth: 5, note: '浅', surveyedOn: '2020-05-01' });
    await make('donghuamen', { depth: 50 });
    await make('donghuamen', { depth: 60, note: '深', surveyedOn: '2099-01-01' });
    await make('donghuamen', { note: '深' });
    const changed = (id: string, kind: string, more: object) => field(id, kind, id, { ...more });
    const { data, errors } = await impactOf(
      client,
      'riskSite',
      [
        changed('depth', 'decimal', { valid: 'level == "LOW" && double2 < 101.0' }),
        changed('note', 'text', { requiredWhen: 'depth > 10.0', valid: 'note == "深"', shownWhen: 'depth != null' }),
        changed('surveyedOn', 'date', { required: true, shownWhen: 'depth >= 5.0', valid: 'surveyedOn < today' }),
        field('double2', 'decimal', '两倍', { computed: 'depth * 2.0' }),
        // of what nobody has yet nothing but its absence is told
        field('fresh', 'text', '新', { requiredWhen: 'name == "影响" && depth == 60.0', valid: 'fresh == "x"' }),
        field('spy', 'text', '探', { requiredWhen: 'responsiblePhone != null' }),
        field('half', 'boolean', '间接', { requiredWhen: 'via == true' }),
        field('via', 'boolean', '经由', { computed: 'responsiblePhone == "13900000000"' }),
      ],
      'FORM',
    );
    expect(errors).toEqual([]);
    const found = (name: string, problem: string, count: number | null) => ({
      ...{ resource: 'riskSite', field: `custom.${name}`, problem, count, isAtLeast: false },
    });
    expect(data.impact).toHaveLength(8);
    expect(data.impact).toEqual(
      expect.arrayContaining([
        found('depth', 'INVALID', 1),
        found('note', 'EMPTY', 1),
        found('note', 'INVALID', 1),
        found('surveyedOn', 'EMPTY', 1),
        found('surveyedOn', 'INVALID', 1),
        found('fresh', 'EMPTY', 1),
        found('spy', 'EMPTY', null),
        found('half', 'EMPTY', null),
      ]),
    );
  });

  test('is told as the least there are where records are too many to try them all', async () => {
    const client = await admin('jingshan');
    await make('jingshan', {});
    await asOwner(
      `insert into risk_site (id, owner, version, created_at, updated_at, code, name, kind, hazard_type, level, state, custom)
         select gen_random_uuid(), owner, 1, now(), now(), 'LOT-' || i, name, kind, hazard_type, level, state, '{"depth": 1}'
         from (select * from risk_site where owner = 110101002000 and name = '影响') r, generate_series(1, 20000) i`,
    );
    await publish(client, 'riskSite', [field('depth', 'integer', '深度')], 'FORM');
    const { data } = await impactOf(
      client,
      'riskSite',
      [
        field('depth', 'integer', '深度', { valid: 'depth > 1 && name.matches("^(影|响)+$") || people > 30' }),
        field('never', 'integer', '无', { requiredWhen: 'depth > 5 && level == "MAJOR"' }),
      ],
      'FORM',
    );
    const [never, depth] = data.impact;
    expect(depth).toMatchObject({ field: 'custom.depth', problem: 'INVALID', isAtLeast: true });
    expect(depth.count).toBeGreaterThan(0);
    expect(never).toMatchObject({ field: 'custom.never', count: 0, isAtLeast: true });
  });

  test('of a dictionary is what has a code that it retires', async () => {
    const { data } = await impactOf(
      await admin('wangcheng'),
      'impactSoil',
      [...soils, { do: 'hide', id: 'SAND' }],
      'DICTIONARY',
    );
    expect(data.impact).toEqual([
      { resource: 'riskSite', field: 'custom.soils', problem: 'RETIRED', count: 1, isAtLeast: false },
      { resource: 'riskSite', field: 'custom.soil', problem: 'RETIRED', count: 2, isAtLeast: false },
    ]);
  });

  test('is told to nobody outside', async () => {
    const { data } = await drafting(await admin('wangcheng'), 'riskSite', fields(), 'FORM');
    expect(codesOf(await (await admin('kaizhou')).query(IMPACT, { id: data.made.id }))).toEqual(['NOT_FOUND']);
  });
});

describe('records with a retired code', () => {
  const REPLACE =
    'mutation ($resource: String!, $field: String!, $codes: [CodeMapping!], $first: Int, $after: ID) { done: replaceRetired(resource: $resource, field: $field, codes: $codes, first: $first, after: $after) { changed left last problems { id message } } }';
  const replace = async (username: string, name: string, more = {}) =>
    (await api.as(username)).query(REPLACE, { resource: 'riskSite', field: name, ...more });

  beforeAll(async () => {
    const heir = { do: 'change', id: 'SAND', key: 'replacedBy', was: null, to: 'ROCK' };
    await publish(await admin('wangcheng'), 'impactSoil', [...soils, heir, { do: 'hide', id: 'SAND' }]);
  });

  const usesFor = async (username: string) =>
    (
      await (
        await api.as(username)
      ).query('{ uses: retiredUses(dictionary: "impactSoil") { field code replacedBy count changeable } }')
    ).data.uses;

  test('are counted by field, for who may count by it, as far as he reads and may change them', async () => {
    const [, one] = await usesFor('wangcheng.riskOfficer');
    expect(one).toEqual({ field: 'custom.soil', code: 'SAND', replacedBy: 'ROCK', count: 2, changeable: 1 });
    expect((await usesFor('wangcheng.viewer'))[1]).toMatchObject({ count: 2, changeable: 0 });
    expect(await usesFor('kaizhou.riskOfficer')).toEqual([]);
  });

  test('are moved by who may change them, with history, and nothing else is', async () => {
    expect((await replace('wangcheng.riskOfficer', 'custom.soil')).data.done).toMatchObject({
      changed: 1,
      left: 0,
      problems: [],
    });
    expect((await replace('wangcheng.riskOfficer', 'custom.soil')).data.done).toMatchObject({
      changed: 0,
      left: 0,
      last: null,
    });
    const client = await api.as('tongguan.riskOfficer');
    const below = await replace('tongguan.riskOfficer', 'custom.soils', { first: 1 });
    expect(below.data.done).toMatchObject({ changed: 1, left: 0 });
    const { data } = await client.query(
      'query ($id: ID!) { riskSite(id: $id) { custom(keys: ["soil", "soils"]) history { changes { field before after } } } }',
      { id: below.data.done.last },
    );
    expect(data.riskSite.custom).toEqual({ soil: 'SAND', soils: ['ROCK'] });
    expect(data.riskSite.history[0].changes).toEqual([{ field: 'custom.soils', before: ['SAND'], after: ['ROCK'] }]);
  });

  test.each([
    ['custom.depth', {}, 'BAD_USER_INPUT'],
    ['name', {}, 'BAD_USER_INPUT'],
    ['custom.soil', { first: 1001 }, 'BAD_USER_INPUT'],
    ['custom.soil', { after: 'x' }, 'BAD_USER_INPUT'],
    ['custom.soil', { codes: [{ from: 'ROCK', to: 'ROCK' }] }, 'BAD_USER_INPUT'],
    ['custom.soil', { codes: [{ from: 'SAND', to: 'SAND' }] }, 'BAD_USER_INPUT'],
    ['custom.soil', { resource: 'nothing' }, 'BAD_USER_INPUT'],
  ])('are refused for %s %j', async (name, more, code) => {
    expect(codesOf(await replace('wangcheng.riskOfficer', name, more))).toEqual([code]);
  });

  test('go to what is chosen for them, whatever the dictionary says', async () => {
    const codes = [{ from: 'SAND', to: 'CLAY' }];
    const moved = await replace('tongguan.riskOfficer', 'custom.soil', { codes });
    expect(moved.data.done).toMatchObject({ changed: 1, left: 0 });
    expect(await usesFor('wangcheng.riskOfficer')).toEqual([]);
  });

  test('are those of declared fields too', async () => {
    const keeper = await api.as('yizhuang.supplyKeeper');
    const made = await keeper.query('mutation { made: createDepot(input: { name: "移动仓", kind: "POINT" }) { id } }');
    expect(made.errors).toEqual([]);
    const heir = { do: 'change', id: 'POINT', key: 'replacedBy', was: null, to: 'DEPOT' };
    await publish(await admin('yizhuang'), 'depotKind', [heir, { do: 'hide', id: 'POINT' }]);
    const uses = async () =>
      (await keeper.query('{ uses: retiredUses(dictionary: "depotKind") { resource field code count } }')).data.uses;
    const [{ count }] = await uses();
    expect(count).toBeGreaterThan(0);
    const { data } = await keeper.query(
      'mutation { done: replaceRetired(resource: "depot", field: "kind") { changed left problems { message } } }',
    );
    expect(data.done).toEqual({ changed: count, left: 0, problems: [] });
    expect(await uses()).toEqual([]);
  });

  test('are no business of who changes none', async () => {
    expect(codesOf(await replace('wangcheng.viewer', 'custom.soil'))).toEqual(['FORBIDDEN']);
  });
});
