import { beforeAll, describe, expect, test, vi } from 'vitest';
import { keepSlots } from '../../api/engines/definition/keepSlots.ts';
import { codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { drafting, field, publish, publishing } from '../support/definitions.ts';
import { registry } from '../support/records.ts';

const api = useApi();
const { asOwner, asApi } = useDatabase(api);

const admin = (place: string) => api.as(`${place}.tenantAdmin`);
const eventually = { timeout: 20_000, interval: 100 };

interface State {
  key: string;
  use: string;
  state: string;
  slot: number | null;
}

const slots = async (resource: string) =>
  (
    await asOwner<State>('select key, use, state, slot from custom_slot where resource = $1 order by key, use', [
      resource,
    ])
  ).rows;
const indexes = async (table: string) =>
  (
    await asOwner<{ name: string }>(
      `select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
         where i.indrelid = $1::regclass and i.indisvalid and c.relname like '%\\_custom\\_%'`,
      [table],
    )
  ).rows.map(({ name }) => name);
const areReady = (resource: string) =>
  vi.waitFor(async () => {
    expect((await slots(resource)).map(({ state }) => state)).toSatisfy((states: string[]) =>
      states.every((state) => state === 'READY'),
    );
  }, eventually);

let serial = 0;
const make = async (place: string, name: string, custom: Record<string, unknown>) => {
  const input = { code: `S-${++serial}`, name, kind: 'RESERVOIR', hazardType: 'FLOOD', level: 'LOW', custom };
  const { data, errors } = await (await api.as(`${place}.riskOfficer`)).query(
    'mutation ($input: CreateRiskSiteInput!) { made: createRiskSite(input: $input) { id version } }',
    { input },
  );
  expect(errors).toEqual([]);
  return data.made as { id: string; version: number };
};
const found = async (username: string, text: string) =>
  (
    await (
      await api.as(username)
    ).query('query ($text: String!) { search(text: $text) { title field matched } }', { text })
  ).data.search;

describe('a searched field', () => {
  beforeAll(async () => {
    await publish(await admin('wangcheng'), 'riskSite', [field('keeperPost', 'text', '看护岗位')], 'FORM');
    await make('wangcheng', '甲', { keeperPost: '湘滨泵房值守' });
    const { data } = await drafting(
      await admin('wangcheng'),
      'riskSite',
      [
        field('keeperPost', 'text', '看护岗位', { search: true }),
        field('note', 'text', '备注', {}),
        field('depth', 'decimal', '深度', { indexed: true }),
      ],
      'FORM',
    );
    expect((await publishing(await admin('wangcheng'), data.made)).errors).toEqual([]);
    await make('tongguan', '乙', { keeperPost: '黑石渡哨所', note: '不搜索的备注', depth: 3 });
  });

  test('finds records by it, told by its name, also those that had it before', async () => {
    expect(await found('tongguan.viewer', '石渡')).toEqual([
      { title: '乙', field: 'custom.keeperPost', matched: '黑石渡哨所' },
    ]);
    await vi.waitFor(async () => expect(await found('wangcheng.viewer', '滨泵')).toHaveLength(1), eventually);
    expect(await found('changsha.viewer', '乙 哨所')).toHaveLength(1);
    expect(await found('tongguan.viewer', '渡')).toContainEqual(expect.objectContaining({ title: '乙' }));
  });

  test('finds nothing by what is not searched, nor where nobody knows it', async () => {
    expect(await found('tongguan.viewer', '不搜索的')).toEqual([]);
    expect(await found('tongguan.viewer', '湘滨')).toEqual([]);
    await asOwner(`update risk_site set custom = '{"keeperPost": "拉鲁湿地哨"}' where owner / 1000000 = 540102`);
    expect(await found('chengguan.viewer', '鲁湿')).toEqual([]);
  });

  test('is looked into by the search of lists', async () => {
    const { data } = await (await api.as('wangcheng.viewer')).query(
      '{ riskSites(search: "黑石 哨所") { nodes { name } } }',
    );
    expect(data.riskSites.nodes).toEqual([{ name: '乙' }]);
  });

  test('follows what is written', async () => {
    const { id } = await make('wangcheng', '丙', { keeperPost: '旧岗亭' });
    await (await api.as('wangcheng.riskOfficer')).query(
      'mutation ($id: ID!) { updateRiskSite(id: $id, version: 1, input: { custom: { keeperPost: "新岗亭处" } }) { id } }',
      { id },
    );
    expect(await found('wangcheng.viewer', '旧岗')).toEqual([]);
    expect(await found('wangcheng.viewer', '新岗')).toHaveLength(1);
  });

  test('that a unit below makes personal is found there and above by nobody who sees the mask', async () => {
    await publish(
      await admin('qiaokou'),
      'riskSite',
      [
        { do: 'change', id: 'keeperPost', key: 'search', was: true, to: false },
        { do: 'change', id: 'keeperPost', key: 'personal', was: null, to: true },
      ],
      'FORM',
    );
    await make('qiaokou', '丁', { keeperPost: '桥驿闸岗' });
    expect(await found('qiaokou.viewer', '驿闸')).toEqual([]);
  });

  test.each([
    ['a number', field('a', 'integer', '甲', { search: true })],
    ['a personal one', field('a', 'text', '甲', { search: true, personal: true })],
    ['one for some roles', field('a', 'text', '甲', { search: true, readRoles: ['viewer'] })],
    ['an index on several values', field('a', 'boolean', '甲', { indexed: true })],
    ['an index on long texts', field('a', 'longText', '甲', { indexed: true })],
  ])('is not %s', async (_what, operation) => {
    expect(codesOf(await drafting(await admin('lhasa'), 'riskSite', [operation], 'FORM'))).toEqual(['BAD_USER_INPUT']);
  });

  test('is refused where the search box does not look', async () => {
    const operations = [field('a', 'text', '甲', { search: true })];
    expect(codesOf(await drafting(await admin('lhasa'), 'orgMember', operations, 'FORM'))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('an indexed field', () => {
  test('has one index for all units, which the API’s own role reads by', async () => {
    await publish(
      await admin('kaizhou'),
      'riskSite',
      [field('depth', 'integer', '深度', { indexed: true }), field('grade', 'text', '等次', { indexed: true })],
      'FORM',
    );
    await areReady('risk_site');
    expect((await slots('risk_site')).filter(({ use }) => use !== 'SEARCH')).toMatchObject([
      { key: 'depth', use: 'NUMBER' },
      { key: 'grade', use: 'TEXT' },
    ]);
    expect(await indexes('risk_site')).toHaveLength(2);
    await asOwner(
      `insert into risk_site (id, owner, version, created_at, updated_at, code, name, kind, hazard_type, level, state, organization, custom)
       select gen_random_uuid(), owner, 1, now(), now(), 'IX-' || i, '索引', kind, hazard_type, level, state, organization,
         jsonb_build_object('depth', i, 'grade', 'G' || i)
       from (select * from risk_site where owner = 430112000000 limit 1) r, generate_series(1, 5000) i;
       analyze risk_site`,
    );
    const { rows } = await asOwner<State>(
      `select use, slot from custom_slot where resource = 'risk_site' and key = 'depth'`,
    );
    await asApi('begin');
    await asApi(`select set_config('app.lo', '430112000000', true), set_config('app.hi', '430112999999', true)`);
    const plan = await asApi<{ 'QUERY PLAN': string }>(
      `explain select id from risk_site t where deleted_at is null and t.custom_numbers[${rows[0]?.slot}] > 4990::numeric`,
    );
    await asApi('commit');
    expect(plan.rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index.* risk_site_custom_\d+/);
  });

  test.each([
    [{ depth: { gt: 4990 } }, 10],
    [{ depth: { gte: 7, lte: 9 } }, 3],
    [{ depth: { eq: 12 } }, 1],
    [{ depth: { in: [12, 13, 4999999] } }, 2],
    [{ depth: { isNull: false, lt: 3 } }, 2],
    [{ depth: { ne: 3, lt: 5 } }, 3],
    [{ keeperPost: { isNull: true }, depth: { eq: 8 } }, 1],
    [{ depth: { gt: 4999.5, lte: 5000 } }, 1],
  ])('answers %j as without it', async (custom, count) => {
    const client = await api.as('wangcheng.riskOfficer');
    const { data, errors } = await client.query(
      'query ($filter: RiskSiteFilter) { riskSites(filter: $filter) { totalCount } }',
      { filter: { and: [{ custom }, { code: { startsWith: 'IX-' } }] } },
    );
    expect(errors).toEqual([]);
    expect(data.riskSites.totalCount).toBe(count);
  });

  test('is what filters read: a value taken out of its slot alone is not found', async () => {
    await asOwner(`update risk_site set custom_numbers = null where code = 'IX-77'`);
    const { data } = await (await api.as('wangcheng.riskOfficer')).query(
      '{ one: riskSites(filter: { custom: { depth: { eq: 77 } } }) { totalCount } other: riskSites(filter: { custom: { depth: { ne: 1 } }, code: { eq: "IX-77" } }) { totalCount } }',
    );
    expect([data.one.totalCount, data.other.totalCount]).toEqual([0, 1]);
  });

  test('whose index was left half made gets it anew', async () => {
    const [name] = await indexes('risk_site');
    await asOwner(`update pg_index set indisvalid = false where indexrelid = $1::regclass`, [name]);
    await publish(await admin('dongcheng'), 'team', [field('size', 'integer', '规模')], 'FORM');
    await vi.waitFor(async () => expect(await indexes('risk_site')).toContain(name), eventually);
  });

  test('loses it when nobody wants it any more, and another field takes its place with nothing left over', async () => {
    const client = await admin('haidian');
    await publish(client, 'depot', [field('stock', 'integer', '库存', { indexed: true })], 'FORM');
    await areReady('depot');
    await asOwner(`update depot set custom = '{"stock": 5, "space": 7}' where owner = 110108000000`);
    await publish(client, 'depot', [field('stock', 'integer', '库存'), field('space', 'integer', '面积')], 'FORM');
    await vi.waitFor(async () => expect(await slots('depot')).toEqual([]), eventually);
    expect(await indexes('depot')).toEqual([]);
    const { rows } = await asOwner<{ left: number }>(
      `select count(*)::int as left from depot where custom_numbers <> '{}'`,
    );
    expect(rows).toEqual([{ left: 0 }]);
  });

  test('finds no place after thirty', async () => {
    const client = await admin('lhasa');
    const many = Array.from({ length: 10 }, (_, n) => field(`n${n}`, 'integer', `数${n}`, { indexed: true }));
    await publish(client, 'supplyItem', many, 'FORM');
    const { errors } = await drafting(
      await admin('chengguan'),
      'supplyItem',
      [field('more', 'integer', '多', { indexed: true })],
      'FORM',
    );
    expect(errors[0]?.extensions.fields).toMatchObject([{ message: expect.stringContaining('10') }]);
    await asOwner(
      `insert into custom_slot (resource, key, use, slot) select 'supply_item', 'k' || i, 'TEXT', i from generate_series(11, 30) i`,
    );
    const draft = await drafting(
      await admin('kaizhou'),
      'supplyItem',
      [field('more', 'integer', '多', { indexed: true })],
      'FORM',
    );
    const refused = await publishing(await admin('kaizhou'), draft.data.made);
    expect(refused.errors[0]?.extensions.fields).toMatchObject([{ message: expect.stringContaining('30') }]);
  });
});

test('several processes that make indexes at once make each once, and none fails', async () => {
  await asOwner(`create table index_made (name text);
    create function note_index() returns event_trigger language plpgsql as
      $$ begin insert into index_made select object_identity from pg_event_trigger_ddl_commands(); end $$;
    create event trigger note_index on ddl_command_end when tag in ('CREATE INDEX') execute function note_index()`);
  const warnings: unknown[] = [];
  const logger = { warn: (...what: unknown[]) => warnings.push(what) } as never;
  const others = [1, 2].map(() => keepSlots(api.databaseUrl, registry, logger));
  const many = ['x', 'y', 'z'].map((id) => field(id, 'integer', id, { indexed: true }));
  await publish(await admin('dongcheng'), 'person', many, 'FORM');
  for (const { soon } of others) soon();
  await vi.waitFor(async () => expect(await indexes('person')).toHaveLength(3), eventually);
  await areReady('person');
  await Promise.all(others.map(({ stop }) => stop()));
  const { rows } = await asOwner<{ name: string }>(
    `select name from index_made where name like '%person%' order by name`,
  );
  expect(rows.map(({ name }) => name)).toEqual((await indexes('person')).map((name) => `public.${name}`).sort());
  expect(warnings).toEqual([]);
});
