import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { field, listSites, makeSite, publishSiteForm } from '../support/customFields.ts';
import { publish } from '../support/definitions.ts';
import { csvOf, exportSheet, reportOf, rowsOf, sheetOf } from '../support/sheets.ts';

const api = useApi();
const { asOwner } = useDatabase(api);
const admin = (place: string) => api.as(`${place}.tenantAdmin`);
const officer = (place: string) => api.as(`${place}.riskOfficer`);

beforeAll(() => publishSiteForm(api));

describe('lists', () => {
  const names = async (filter: unknown, sort: unknown = [{ custom: 'slopeAngle', direction: 'ASC' }]) => {
    const { data, errors } = await listSites(await officer('tongguan'), {
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
    for (const [name, custom] of all) expect(codesOf(await makeSite(client, custom, { name }))).toEqual([]);
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
    const { errors } = await listSites(await officer('tongguan'), { filter: { custom } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test.each([
    [{}],
    [{ custom: 'colour' }],
    [{ custom: 'watchers' }],
    [{ custom: 'soil', field: 'NAME' }],
  ])('refuse the sort %j', async (sort) => {
    const { errors } = await listSites(await officer('tongguan'), { sort: [sort] });
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
    await makeSite(await officer('tongguan'), { keeper: '张三丰', secretNote: '机密' }, { name: '密' });
    const viewer = await api.as('tongguan.viewer');
    const [row] = rowsOf(await exported(viewer, '密'));
    expect(row).toMatchObject({ 看护人: '张**' });
    expect(row).not.toHaveProperty('内部备注');
    const refused = await exportSheet(api, viewer, 'riskSites.csv?columns=custom.secretNote');
    expect(await refused.text()).toContain('FIELD_FORBIDDEN');
  });
});
