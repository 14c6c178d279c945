import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { drafting, field, publish } from '../support/definitions.ts';
import { csvOf, exportSheet, reportOf, rowsOf, sheetOf } from '../support/sheets.ts';

const api = useApi();
const { asOwner } = useDatabase(api);

const admin = (place: string) => api.as(`${place}.tenantAdmin`);
const officer = (place: string) => api.as(`${place}.riskOfficer`);

let serial = 0;
const make = async (client: Client, custom?: Record<string, unknown>, given: Record<string, unknown> = {}) =>
  client.query(
    'mutation ($input: CreateRiskSiteInput!) { made: createRiskSite(input: $input) { id version custom } }',
    {
      input: {
        ...{ code: `C-${++serial}`, name: '自定义', kind: 'RESERVOIR', hazardType: 'FLOOD', level: 'MAJOR' },
        ...(custom && { custom }),
        ...given,
      },
    },
  );
const change = (client: Client, { id, version }: { id: string; version: number }, input: Record<string, unknown>) =>
  client.query(
    'mutation ($id: ID!, $version: Int!, $input: UpdateRiskSiteInput!) { made: updateRiskSite(id: $id, version: $version, input: $input) { id version custom } }',
    { id, version, input },
  );
const list = (client: Client, variables: { filter?: unknown; sort?: unknown }) => {
  const types = { filter: 'RiskSiteFilter', sort: '[RiskSiteSort!]' };
  const names = Object.keys(variables) as (keyof typeof types)[];
  const declared = names.map((name) => `$${name}: ${types[name]}`).join(', ');
  const given = names.map((name) => `${name}: $${name}`).join(', ');
  return client.query(`query (${declared}) { riskSites(${given}) { totalCount nodes { name custom } } }`, variables);
};
const pathsOf = ({ errors }: Awaited<ReturnType<typeof make>>) =>
  ((errors[0]?.extensions.fields ?? []) as { path: string }[]).map(({ path }) => path);

beforeAll(async () => {
  await publish(
    await admin('changsha'),
    'riskSite',
    [field('slopeAngle', 'decimal', '坡度', { min: 0, max: 90, unit: '度' })],
    'FORM',
  );
  const item = (id: string, zh: string) => ({
    do: 'add',
    id,
    type: 'item',
    in: 'root',
    after: null,
    mode: 'free',
    values: { zh },
  });
  await publish(await admin('wangcheng'), 'wangchengSoil', [item('CLAY', '粘土'), item('ROCK', '岩石')]);
  await publish(
    await admin('wangcheng'),
    'riskSite',
    [
      field('soil', 'choice', '岩土类型', { dictionary: 'wangchengSoil' }),
      field('watchers', 'multipleChoice', '监测方式', { dictionary: 'wangchengSoil' }),
      field('surveyedOn', 'date', '勘查日期'),
      field('checkedAt', 'dateTime', '核验时间'),
      field('isFenced', 'boolean', '已设围栏'),
      field('keeper', 'text', '看护人', { personal: true }),
      field('secretNote', 'longText', '内部备注', { readRoles: ['riskOfficer'], writeRoles: ['riskOfficer'] }),
      field('reinforcement', 'text', '加固措施', { shownWhen: 'slopeAngle > 30', requiredWhen: 'level == "MAJOR"' }),
      field('danger', 'decimal', '危险指数', { computed: 'slopeAngle * 2.0' }),
      field('depth', 'integer', '深度', { valid: 'depth < 100', validMessage: '深度应小于 100 米' }),
    ],
    'FORM',
  );
});

describe('a field that a unit added', () => {
  test('is filled in there and below, read back, and not known elsewhere', async () => {
    const made = await make(await officer('wangcheng'), {
      slopeAngle: 12.5,
      soil: 'CLAY',
      isFenced: true,
      surveyedOn: '2026-01-02',
    });
    expect(made.errors).toEqual([]);
    expect(made.data.made.custom).toMatchObject({
      slopeAngle: 12.5,
      soil: 'CLAY',
      isFenced: true,
      surveyedOn: '2026-01-02',
      danger: 25,
    });
    const below = await make(await officer('qiaokou'), { slopeAngle: 3, soil: 'ROCK' });
    expect(below.data.made.custom).toMatchObject({ slopeAngle: 3, soil: 'ROCK' });
    for (const [place, key] of [
      ['kaizhou', 'slopeAngle'],
      ['changsha', 'soil'],
    ] as const)
      expect(pathsOf(await make(await officer(place), { [key]: 'CLAY' }))).toEqual([`custom.${key}`]);
    const asked = await (await officer('kaizhou')).query('{ riskSites { nodes { custom(keys: ["slopeAngle"]) } } }');
    expect(codesOf(asked)).toEqual(['BAD_USER_INPUT']);
  });

  test('is told of to other software, with all that it needs to know', async () => {
    const ask =
      '{ customFields(resource: "riskSite") { key kind label { zh en } unit dictionary isRequired isComputed isPersonal isRetired } }';
    const { data } = await (await api.as('qiaokou.viewer')).query(ask);
    const byKey = new Map(data.customFields.map((one: { key: string }) => [one.key, one]));
    expect(byKey.get('slopeAngle')).toEqual({
      ...{ key: 'slopeAngle', kind: 'decimal', label: { zh: '坡度', en: '坡度' }, unit: '度', dictionary: null },
      ...{ isRequired: false, isComputed: false, isPersonal: false, isRetired: false },
    });
    expect(byKey.get('soil')).toMatchObject({ kind: 'choice', dictionary: 'wangchengSoil' });
    expect([byKey.get('danger'), byKey.get('keeper')]).toMatchObject([{ isComputed: true }, { isPersonal: true }]);
    expect((await (await api.as('lhasa.viewer')).query(ask)).data.customFields).toEqual([]);
  });

  test('keeps what a change leaves out, is cleared by null, and has a history and a way back', async () => {
    const client = await officer('wangcheng');
    const { data } = await make(client, { slopeAngle: 10, soil: 'CLAY' });
    const second = await change(client, data.made, { custom: { slopeAngle: 20 } });
    expect(second.data.made.custom).toMatchObject({ slopeAngle: 20, soil: 'CLAY', danger: 40 });
    const third = await change(client, second.data.made, { custom: { soil: null } });
    expect(third.data.made.custom).toMatchObject({ slopeAngle: 20, soil: null });
    const same = await change(client, third.data.made, { custom: { slopeAngle: 20 } });
    expect(same.data.made.version).toBe(3);
    const { data: read } = await client.query(
      'query ($id: ID!) { riskSite(id: $id) { history(first: 5) { version changes { field before after } } } }',
      { id: data.made.id },
    );
    expect(read.riskSite.history[0].changes).toEqual([{ field: 'custom.soil', before: 'CLAY', after: null }]);
    expect(read.riskSite.history[1].changes).toContainEqual({ field: 'custom.slopeAngle', before: 10, after: 20 });
    const back = await client.query(
      'mutation ($id: ID!) { made: restoreRiskSite(id: $id, version: 3, to: 1) { custom } }',
      { id: data.made.id },
    );
    expect(back.data.made.custom).toMatchObject({ slopeAngle: 10, soil: 'CLAY', danger: 20 });
  });

  test.each([
    ['a text for a number', { slopeAngle: 'steep' }, 'custom.slopeAngle'],
    ['a number beyond its limits', { slopeAngle: 91 }, 'custom.slopeAngle'],
    ['a code of no dictionary', { soil: 'SAND' }, 'custom.soil'],
    ['an unknown key', { colour: 'red' }, 'custom.colour'],
    ['a key of every object', { constructor: 1 }, 'custom.constructor'],
    ['a computed value', { danger: 3 }, 'custom.danger'],
    ['what breaks its rule', { depth: 100 }, 'custom.depth'],
    ['what is not to be filled in', { slopeAngle: 3, reinforcement: '挡墙' }, 'custom.reinforcement'],
    ['nothing where a condition asks for something', { slopeAngle: 40 }, 'custom.reinforcement'],
  ])('refuses %s', async (_what, custom, path) => {
    expect(pathsOf(await make(await officer('wangcheng'), custom))).toEqual([path]);
  });

  test('is never __proto__', async () => {
    const { errors } = await (await officer('wangcheng')).query(
      'mutation { createRiskSite(input: { code: "P-1", name: "甲", kind: "RESERVOIR", hazardType: "FLOOD", level: MAJOR, custom: { __proto__: 1 } }) { id } }',
    );
    expect(errors[0]?.extensions.fields).toMatchObject([{ path: 'custom.__proto__' }]);
  });

  test('of a new rule does not stop changes of something else in an old record', async () => {
    const client = await officer('wangcheng');
    const { data } = await make(client, { depth: 5 });
    await asOwner(`update risk_site set custom = custom || '{"depth": 500}' where id = $1`, [data.made.id]);
    expect(codesOf(await change(client, data.made, { people: 3 }))).toEqual([]);
    expect(pathsOf(await change(client, { ...data.made, version: 2 }, { custom: { depth: 600 } }))).toEqual([
      'custom.depth',
    ]);
  });
});

describe('lists', () => {
  const names = async (filter: unknown, sort: unknown = [{ custom: 'slopeAngle', direction: 'ASC' }]) => {
    const { data, errors } = await list(await officer('tongguan'), {
      filter: { and: [filter, { name: { in: ['甲', '乙', '丙', '丁'] } }] },
      sort,
    });
    expect(errors).toEqual([]);
    return data.riskSites.nodes.map(({ name }: { name: string }) => name);
  };

  beforeAll(async () => {
    const client = await officer('tongguan');
    const all = [
      [
        '甲',
        {
          slopeAngle: 5,
          soil: 'CLAY',
          surveyedOn: '2025-01-01',
          isFenced: true,
          watchers: ['CLAY', 'ROCK'],
          checkedAt: '2026-01-01T08:00:00+08:00',
        },
      ],
      ['乙', { slopeAngle: 30, soil: 'ROCK', surveyedOn: '2026-01-01', isFenced: false, watchers: ['ROCK'] }],
      ['丙', { slopeAngle: 9, reinforcement: undefined }],
      ['丁', {}],
    ] as const;
    for (const [name, custom] of all) expect(codesOf(await make(client, custom, { name }))).toEqual([]);
  });

  test.each([
    [{ slopeAngle: { gt: 5 } }, '丙乙'],
    [{ slopeAngle: { gte: 5, lt: 30 } }, '甲丙'],
    [{ slopeAngle: { isNull: true } }, '丁'],
    [{ slopeAngle: { in: [5, 30] } }, '甲乙'],
    [{ slopeAngle: { ne: 5 } }, '丁丙乙'],
    [{ soil: { eq: 'CLAY' } }, '甲'],
    [{ surveyedOn: { gte: '2025-06-01' } }, '乙'],
    [{ checkedAt: { lte: '2026-01-01T00:00:00Z' } }, '甲'],
    [{ isFenced: { eq: false } }, '乙'],
    [{ watchers: { has: 'CLAY' } }, '甲'],
    [{ watchers: { hasAny: ['CLAY', 'ROCK'] } }, '甲乙'],
    [{ watchers: { hasAll: ['CLAY', 'ROCK'] } }, '甲'],
    [{ danger: { gt: 15 }, soil: { isNull: true } }, '丙'],
  ])('are filtered by %j', async (custom, expected) => {
    expect((await names({ custom })).join('')).toBe(expected);
  });

  test('are sorted, page by page', async () => {
    expect((await names({}, [{ custom: 'slopeAngle', direction: 'DESC' }])).join('')).toBe('乙丙甲丁');
    const client = await officer('tongguan');
    let after: string | null = null;
    let seen = '';
    for (let page = 0; page < 4; page++) {
      const { data } = await client.query(
        'query ($after: String) { riskSites(first: 1, after: $after, filter: { name: { in: ["甲", "乙", "丙", "丁"] } }, sort: [{ custom: "slopeAngle", direction: DESC }]) { nodes { name } pageInfo { endCursor } } }',
        { after },
      );
      seen += data.riskSites.nodes[0].name;
      after = data.riskSites.pageInfo.endCursor;
    }
    expect(seen).toBe('乙丙甲丁');
  });

  test.each([
    { colour: { eq: 1 } },
    { slopeAngle: { gt: '30' } },
    { slopeAngle: { like: 30 } },
    { slopeAngle: 30 },
    { slopeAngle: { gt: null } },
    { slopeAngle: { in: 3 } },
    { surveyedOn: { gt: '2026-02-30' } },
    { soil: { eq: { $ne: 1 } } },
    { 'slopeAngle,soil': { eq: 1 } },
    { "slopeAngle' or true --": { eq: 1 } },
    JSON.parse('{"__proto__": {"eq": 1}}'),
    [],
    'slopeAngle > 3',
  ])('refuse the filter %j', async (custom) => {
    const { errors } = await list(await officer('tongguan'), { filter: { custom } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test.each([
    [{}],
    [{ custom: 'colour' }],
    [{ custom: 'watchers' }],
    [{ custom: 'soil', field: 'NAME' }],
  ])('refuse the sort %j', async (sort) => {
    const { errors } = await list(await officer('tongguan'), { sort: [sort] });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('of an upper unit show what its lower units added, whatever a neighbour keeps under the same key', async () => {
    await publish(await admin('kaizhou'), 'riskSite', [field('width', 'integer', '宽度')], 'FORM');
    await asOwner(
      `update risk_site set custom = custom || '{"slopeAngle": "steep", "soil": 3, "isFenced": "x", "watchers": 1}' where name = '丁'`,
    );
    const client = await officer('changsha');
    const { data, errors } = await client.query(
      '{ riskSites(filter: { custom: { slopeAngle: { gte: 5 }, soil: { ne: "X" } } }, sort: [{ custom: "soil" }]) { nodes { name custom(keys: ["slopeAngle", "soil", "isFenced", "watchers"]) } } }',
    );
    expect(errors).toEqual([]);
    expect(data.riskSites.nodes.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['甲', '乙', '丙']),
    );
    expect(codesOf(await client.query('{ riskSites { nodes { custom(keys: ["width"]) } } }'))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});

describe('sheets', () => {
  const exported = (client: Client, name: string, query = '') =>
    sheetOf(api, client, `riskSites.csv?filter=${encodeURIComponent(JSON.stringify({ name: { eq: name } }))}${query}`);

  test('hold the fields under their labels, and change nothing when they come back', async () => {
    const client = await officer('tongguan');
    const sheet = await exported(client, '甲');
    expect(rowsOf(sheet)).toMatchObject([
      {
        ...{ 坡度: '5', 岩土类型: '粘土', 监测方式: '岩石、粘土', 勘查日期: '2025-01-01', 已设围栏: '是' },
        ...{ 核验时间: '2026-01-01 08:00:00', 危险指数: '10' },
      },
    ]);
    expect(await reportOf(api, client, 'riskSites?mode=commit', sheet)).toMatchObject({ unchanged: 1, bad: 0 });
  });

  test('bring new values in, checked as everywhere', async () => {
    const client = await officer('tongguan');
    const row = { code: 'X-1', name: '导入', kind: 'RESERVOIR', hazardType: 'FLOOD', level: 'MAJOR' };
    const right = csvOf({ ...row, 坡度: '7.5', 岩土类型: '岩石', 监测方式: '粘土、岩石', 已设围栏: '否' });
    expect(await reportOf(api, client, 'riskSites?mode=commit', right)).toMatchObject({ created: 1, problems: [] });
    expect(rowsOf(await exported(client, '导入', '&labels=names'))).toMatchObject([
      {
        'custom.slopeAngle': '7.5',
        'custom.soil': 'ROCK',
        'custom.watchers': 'ROCK、CLAY',
        'custom.isFenced': 'false',
      },
    ]);
    const changed = await reportOf(api, client, 'riskSites?mode=commit', csvOf({ ...row, 'custom.slopeAngle': '8' }));
    expect(changed).toMatchObject({ updated: 1, problems: [] });
    expect(rowsOf(await exported(client, '导入'))).toMatchObject([{ 坡度: '8', 岩土类型: '岩石' }]);
    const wrong = csvOf({ ...row, code: 'X-2', 坡度: '99', 岩土类型: '沙土', 危险指数: '3' });
    const { problems } = await reportOf(api, client, 'riskSites', wrong);
    expect(problems.map(({ column }) => column).toSorted()).toEqual([
      'custom.danger',
      'custom.slopeAngle',
      'custom.soil',
    ]);
    const elsewhere = await reportOf(api, await officer('changsha'), 'riskSites', csvOf({ ...row, 岩土类型: '岩石' }));
    expect(elsewhere.problems).toMatchObject([{ column: 'custom.soil' }]);
  });

  test('hide and mask what their reader may not see', async () => {
    await make(await officer('tongguan'), { keeper: '张三丰', secretNote: '机密' }, { name: '密' });
    const viewer = await api.as('tongguan.viewer');
    const [row] = rowsOf(await exported(viewer, '密'));
    expect(row).toMatchObject({ 看护人: '张**' });
    expect(row).not.toHaveProperty('内部备注');
    const refused = await exportSheet(api, viewer, 'riskSites.csv?columns=custom.secretNote');
    expect(await refused.text()).toContain('FIELD_FORBIDDEN');
  });
});

describe('who may', () => {
  test('not read a field gets null and an error, the mask where it is personal, and nothing by filter, sort or history', async () => {
    const { data } = await make(await officer('wangcheng'), { keeper: '张三丰', secretNote: '机密', slopeAngle: 1 });
    const viewer = await api.as('wangcheng.viewer');
    const read = await viewer.query(
      'query ($id: ID!) { riskSite(id: $id) { custom(keys: ["keeper", "secretNote", "slopeAngle"]) history { changes { field before after } } } }',
      { id: data.made.id },
    );
    expect(read.data.riskSite.custom).toEqual({ keeper: '张**', secretNote: null, slopeAngle: 1 });
    expect(read.errors.map(({ extensions }) => [extensions.code, extensions.coordinate])).toEqual([
      ['FIELD_FORBIDDEN', 'RiskSite.custom.secretNote'],
    ]);
    const changes = read.data.riskSite.history[0].changes as { field: string; after: unknown }[];
    expect(changes.some(({ field: name }) => name === 'custom.secretNote')).toBe(false);
    expect(changes.find(({ field: name }) => name === 'custom.keeper')?.after).toBe('张**');
    for (const key of ['keeper', 'secretNote']) {
      for (const filter of [{ custom: { [key]: { isNull: false } } }, { not: { custom: { [key]: { eq: '机密' } } } }])
        expect(codesOf(await list(viewer, { filter }))).toEqual(['FIELD_FORBIDDEN']);
    }
    expect(codesOf(await list(viewer, { sort: [{ custom: 'keeper' }] }))).toEqual(['FIELD_FORBIDDEN']);
  });

  test('not write a field is refused, and what he does not see survives his save', async () => {
    await publish(
      await admin('gaotangling'),
      'riskSite',
      [field('directorsWord', 'text', '领导批示', { readRoles: ['director'], writeRoles: ['director'] })],
      'FORM',
    );
    const client = await officer('gaotangling');
    expect(codesOf(await make(client, { directorsWord: '同意' }))).toEqual(['FIELD_FORBIDDEN']);
    const { data } = await make(client, { slopeAngle: 2 });
    await asOwner(`update risk_site set custom = custom || '{"directorsWord": "同意"}' where id = $1`, [data.made.id]);
    const saved = await change(client, data.made, { custom: { slopeAngle: 3 } });
    expect(saved.errors).toEqual([]);
    expect(Object.keys(saved.data.made.custom)).not.toContain('directorsWord');
    const { rows } = await asOwner<{ custom: unknown }>('select custom from risk_site where id = $1', [data.made.id]);
    expect(rows[0]?.custom).toMatchObject({ slopeAngle: 3, directorsWord: '同意' });
  });

  test('not read what a computed value is made of does not read it', async () => {
    await publish(
      await admin('kaizhou'),
      'riskSite',
      [
        field('width', 'integer', '宽度'),
        field('hidden', 'integer', '内部数', { readRoles: ['riskOfficer'], writeRoles: ['riskOfficer'] }),
        field('doubled', 'integer', '两倍', { computed: 'hidden * 2' }),
      ],
      'FORM',
    );
    const made = await make(await officer('kaizhou'), { hidden: 21 });
    expect(made.data.made.custom).toMatchObject({ hidden: 21, doubled: 42 });
    const viewer = await api.as('kaizhou.viewer');
    const read = await viewer.query('query ($id: ID!) { riskSite(id: $id) { custom(keys: ["doubled"]) } }', {
      id: made.data.made.id,
    });
    expect(read.data.riskSite.custom).toEqual({ doubled: null });
    expect(codesOf(await list(viewer, { filter: { custom: { doubled: { gt: 1 } } } }))).toEqual(['FIELD_FORBIDDEN']);
  });
});

describe('a key that a unit above takes as well', () => {
  const secret = { readRoles: ['teamLeader'], writeRoles: ['teamLeader'] };

  test('shows nobody what was written for fewer eyes, neither there nor above', async () => {
    await publish(await admin('tongguan'), 'team', [field('clash', 'text', '底数', secret)], 'FORM');
    const { data } = await (await api.as('tongguan.teamLeader')).query(
      'mutation { made: createTeam(input: { name: "铜官底数队", kind: "FLOOD", custom: { clash: "机密" } }) { id custom } }',
    );
    expect(data.made.custom).toEqual({ clash: '机密' });
    await publish(await admin('wangcheng'), 'team', [field('clash', 'text', '口号')], 'FORM');
    for (const place of ['tongguan', 'wangcheng']) {
      const viewer = await api.as(`${place}.viewer`);
      // one who writes by the open field first, and then looks
      await (await api.as(`${place}.teamLeader`)).query(
        `mutation { createTeam(input: { name: "${place}队", kind: "FLOOD", custom: { clash: "团结" } }) { id } }`,
      );
      const read = await viewer.query('query ($id: ID!) { team(id: $id) { custom(keys: ["clash"]) } }', {
        id: data.made.id,
      });
      expect(read.data.team.custom).toEqual({ clash: null });
      const filter = { custom: { clash: { eq: '机密' } } };
      const asked = await viewer.query('query ($filter: TeamFilter) { teams(filter: $filter) { totalCount } }', {
        filter,
      });
      expect(codesOf(asked)).toEqual(['FIELD_FORBIDDEN']);
    }
  });
});

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
});
