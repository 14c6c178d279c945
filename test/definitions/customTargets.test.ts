import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { changeSite, field, listSites, makeSite, pathsOf } from '../support/customFields.ts';
import { publish } from '../support/definitions.ts';
import { upload } from '../support/records.ts';
import { csvOf, reportOf, rowsOf, sheetOf } from '../support/sheets.ts';

// Fields that a unit added and that point to something: a place, a record, a file; and points on the map.
const api = useApi();
const { asOwner } = useDatabase(api);

const qiaokou = '430112106000';
const nobody = '00000000-0000-4000-8000-000000000000';
const point = { lng: 112.821234, lat: 28.351234 };
const box = { west: 112, south: 28, east: 113, north: 29 };
let officer: Client;
let admin: Client;
let township: { code: string; name: string; fullName: string };
let host: string;
let file: string;

const makeOrganization = async (client: Client, name: string, more = '') =>
  (
    await client.query(
      `mutation { made: createOrganization(input: { name: "${name}", kind: "VILLAGE" ${more} }) { id version } }`,
    )
  ).data.made as { id: string; version: number };

beforeAll(async () => {
  admin = await api.as('wangcheng.tenantAdmin');
  officer = await api.as('wangcheng.riskOfficer');
  await publish(
    admin,
    'riskSite',
    [
      field('refuge', 'place', '转移去向'),
      field('host', 'reference', '接收单位', { to: 'organization' }),
      field('account', 'reference', '登记账号', { to: 'userAccount' }),
      field('member', 'reference', '联系人', { to: 'orgMember' }),
      field('plan', 'file', '转移路线图'),
      field('meeting', 'geoPoint', '集合点'),
      field('home', 'geoPoint', '看护人住处', { personal: true }),
    ],
    'FORM',
  );
  await publish(admin, 'emergencyPlan', [field('host', 'reference', '接收单位', { to: 'organization' })], 'FORM');
  const { data } = await officer.query(
    `{ riskSites(first: 1) { nodes { id } } place(code: "${qiaokou}") { code name fullName } }`,
  );
  township = data.place;
  host = (await makeOrganization(admin, '桥口安置点')).id;
  file = (await upload(api.url, officer, '路线.txt', 'text/plain', '甲')).id;
});

describe('a field that points to something', () => {
  test('is written as a code, an id or a point, and read with what people know the target by', async () => {
    const { data, errors } = await makeSite(officer, { refuge: qiaokou, host, plan: file, meeting: point });
    expect(errors).toEqual([]);
    expect(data.made.custom).toMatchObject({
      refuge: township,
      host: { id: host, title: '桥口安置点' },
      plan: { id: file, name: '路线.txt', size: 3, type: 'text/plain', url: `/files/${file}` },
      meeting: point,
    });
    const again = await changeSite(officer, data.made, { custom: { meeting: null } });
    expect(again.data.made.custom).toMatchObject({ host: { id: host }, meeting: null });
    const history = await officer.query(
      `{ riskSiteHistory(id: "${data.made.id}") { changes { field before after } } }`,
    );
    expect(history.data.riskSiteHistory.flatMap(({ changes }: { changes: unknown[] }) => changes)).toEqual(
      expect.arrayContaining([
        { field: 'custom.meeting', before: point, after: null },
        { field: 'custom.host', before: null, after: host },
      ]),
    );
  });

  test.each([
    ['a place that there is not', { refuge: '430112999000' }],
    ['a place outside the writer’s scope', { refuge: '500154000000' }],
    ['what is no code', { refuge: '望城' }],
    ['a record that there is not', { host: nobody }],
    ['what is no id', { host: ['x'] }],
    ['a record of another resource', { account: nobody }],
    ['a file that there is not', { plan: nobody }],
    ['half a point', { meeting: { lng: 3 } }],
    ['a point of texts', { meeting: { lng: '3', lat: '4' } }],
    ['a point nowhere', { meeting: { lng: 181, lat: 0 } }],
    ['a point with more to it', { meeting: { ...point, height: 3 } }],
  ])('refuses %s', async (_what, custom) => {
    expect(pathsOf(await makeSite(officer, custom))).toEqual([`custom.${Object.keys(custom)[0]}`]);
  });

  test('never points to what its writer may not read, and stays where it points in other changes', async () => {
    const { data } = await (await api.as('haidian.tenantAdmin')).query('{ organizations(first: 1) { nodes { id } } }');
    const outside = data.organizations.nodes[0].id;
    expect(pathsOf(await makeSite(officer, { host: outside }))).toEqual(['custom.host']);
    const made = await makeSite(officer, { host });
    await asOwner(`update risk_site set custom = custom || '{"host": "${outside}"}' where id = $1`, [
      made.data.made.id,
    ]);
    const kept = await changeSite(officer, made.data.made, { name: '改名', custom: { refuge: qiaokou } });
    expect([kept.errors, kept.data.made.custom]).toMatchObject([[], { host: null, refuge: township }]);
  });

  test('tells nobody of a record that he may not read', async () => {
    const accounts = await admin.query('{ userAccounts(first: 1) { nodes { id displayName } } }');
    const { id, displayName } = accounts.data.userAccounts.nodes[0];
    expect(pathsOf(await makeSite(officer, { account: id }))).toEqual(['custom.account']);
    const made = await makeSite(officer, {});
    const site = made.data.made.id;
    await asOwner(`update risk_site set custom = custom || '{"account": "${id}"}' where id = $1`, [site]);
    const asked = `{ riskSite(id: "${site}") { custom(keys: ["account"]) } }`;
    expect((await admin.query(asked)).data.riskSite.custom).toEqual({ account: { id, title: displayName } });
    const answer = await officer.query(asked);
    expect([codesOf(answer), answer.data.riskSite.custom]).toEqual([['FIELD_FORBIDDEN'], { account: null }]);
    const whole = await officer.query(`{ riskSite(id: "${site}") { custom } }`);
    expect([whole.errors, JSON.stringify(whole.data)]).toEqual([[], expect.not.stringContaining('account')]);
    for (const filter of [{ account: { eq: id } }, { account: { isNull: true } }])
      expect(codesOf(await listSites(officer, { filter: { custom: filter } }))).toEqual(['FIELD_FORBIDDEN']);
    const grouped = '{ riskSitesAggregate(groupByCustom: ["account"]) { key { custom } } }';
    expect(codesOf(await officer.query(grouped))).toEqual(['FIELD_FORBIDDEN']);
  });

  test('of a published record shows to units below what they may read of its target', async () => {
    const planner = await api.as('wangcheng.planner');
    const { data } = await planner.query(
      `mutation { made: createEmergencyPlan(input: { name: "转移预案", kind: "OVERALL", published: true, custom: { host: "${host}" } }) { id custom } }`,
    );
    expect(data.made.custom).toEqual({ host: { id: host, title: '桥口安置点' } });
    const below = await (await api.as('qiaokou.viewer')).query(`{ emergencyPlan(id: "${data.made.id}") { custom } }`);
    expect([below.errors, below.data.emergencyPlan.custom]).toEqual([[], { host: null }]);
  });

  test('shows a title through another record, masked where it is', async () => {
    const planner = await api.as('wangcheng.planner');
    const person = await planner.query(
      'mutation { made: createPerson(input: { number: "CT-1", name: "欧阳明" }) { id } }',
    );
    const post = await planner.query(
      `mutation { made: createOrgMember(input: { organization: "${host}", person: "${person.data.made.id}", role: "MEMBER", from: "2020-01-01" }) { id } }`,
    );
    const member = post.data.made.id;
    const { data } = await makeSite(officer, { member });
    const titleFor = async (client: Client) =>
      (await client.query(`{ riskSite(id: "${data.made.id}") { custom(keys: ["member"]) } }`)).data.riskSite.custom;
    const declared = await officer.query(`{ orgMember(id: "${member}") { person { name } } }`);
    expect(await titleFor(officer)).toEqual({ member: { id: member, title: declared.data.orgMember.person.name } });
    const viewer = await api.as('wangcheng.viewer');
    const seen = await viewer.query(`{ orgMember(id: "${member}") { person { name } } }`);
    expect(await titleFor(viewer)).toEqual({ member: { id: member, title: seen.data.orgMember.person.name } });
  });

  test('keeps its target from being deleted', async () => {
    const { id, version } = await makeOrganization(admin, '临时安置点');
    const site = await makeSite(officer, { host: id });
    const remove = () => admin.query(`mutation { deleteOrganization(id: "${id}", version: ${version}) }`);
    const refused = await remove();
    expect([codesOf(refused), refused.errors[0]?.message]).toEqual([['CONFLICT'], expect.stringContaining('风险点 1')]);
    await changeSite(officer, site.data.made, { custom: { host: null } });
    expect((await remove()).errors).toEqual([]);
    expect(pathsOf(await makeSite(officer, { host: id }))).toEqual(['custom.host']);
  });

  test('gives its file to who reads the record, from above too', async () => {
    const clerk = await api.as('qiaokou.riskOfficer');
    const { id } = await upload(api.url, clerk, '路线.txt', 'text/plain', '乙');
    expect((await makeSite(clerk, { plan: id })).errors).toEqual([]);
    const download = async (client: Client) =>
      (await fetch(`${api.url}/files/${id}`, { headers: { authorization: `Bearer ${client.token}` } })).text();
    expect(await download(officer)).toBe('乙');
    for (const other of ['tongguan.riskOfficer', 'kaizhou.riskOfficer'])
      expect(await download(await api.as(other))).toContain('NOT_FOUND');
  });

  test('is masked as its kind is', async () => {
    const { data } = await makeSite(officer, { home: point });
    const asked = `{ riskSite(id: "${data.made.id}") { custom(keys: ["home"]) } }`;
    const evaluator = await api.as('wangcheng.evaluator');
    expect((await evaluator.query(asked)).data.riskSite.custom).toEqual({ home: { lng: 112.82, lat: 28.35 } });
    const unmasked = await evaluator.query(
      `mutation { made: unmaskRiskSite(id: "${data.made.id}", custom: ["home"], reason: "核对看护人住处") { custom(keys: ["home"]) } }`,
    );
    expect(unmasked.data.made.custom).toEqual({ home: point });
    const filter = { custom: { home: { inBox: box } } };
    expect(codesOf(await listSites(evaluator, { filter }))).toEqual(['FIELD_FORBIDDEN']);
  });
});

describe('lists', () => {
  beforeAll(async () => {
    await makeSite(officer, { refuge: qiaokou, host, meeting: point, plan: file }, { name: '有去向' });
    await makeSite(officer, { meeting: { lng: 1, lat: 2 } }, { name: '没有去向' });
  });

  const names = async (custom: unknown) => {
    const { data, errors } = await listSites(officer, {
      filter: { custom, name: { in: ['有去向', '没有去向'] } },
    });
    expect(errors).toEqual([]);
    return data.riskSites.nodes.map(({ name }: { name: string }) => name);
  };

  test.each([
    ['refuge', 'eq', () => qiaokou],
    ['refuge', 'in', () => [qiaokou]],
    ['refuge', 'within', () => '430112000000'],
    ['refuge', 'isNull', () => false],
    ['host', 'eq', () => host],
    ['host', 'in', () => [nobody, host.toUpperCase()]],
    ['host', 'isNull', () => false],
    ['plan', 'isNull', () => false],
    ['meeting', 'inBox', () => box],
  ])('are filtered by %s: %s', async (key, operator, operand) => {
    expect(await names({ [key]: { [operator]: operand() } })).toEqual(['有去向']);
  });

  test.each([
    { refuge: { eq: '望城' } },
    { refuge: { within: 430112000000 } },
    { host: { eq: 'x' } },
    { host: { contains: nobody } },
    { plan: { eq: nobody } },
    { meeting: { inBox: { ...box, west: '1' } } },
    { meeting: { inBox: { ...box, west: 114 } } },
    { meeting: { inBox: { ...box, top: 1 } } },
  ])('refuse the filter %j', async (custom) => {
    expect(codesOf(await listSites(officer, { filter: { custom } }))).toEqual(['BAD_USER_INPUT']);
  });

  test('are grouped by places and records', async () => {
    const { data, errors } = await officer.query(
      'query ($filter: RiskSiteFilter) { riskSitesAggregate(filter: $filter, groupByCustom: ["refuge", "host"]) { key { custom } count distinct { custom(keys: ["host"]) } } }',
      { filter: { name: { in: ['有去向', '没有去向'] } } },
    );
    expect(errors).toEqual([]);
    expect(data.riskSitesAggregate).toEqual(
      expect.arrayContaining([
        {
          key: { custom: { refuge: township, host: { id: host, title: '桥口安置点' } } },
          ...{ count: 1, distinct: { custom: { host: 1 } } },
        },
        { key: { custom: { refuge: null, host: null } }, count: 1, distinct: { custom: { host: 0 } } },
      ]),
    );
  });

  test('stand whatever lies under the key', async () => {
    const { data } = await makeSite(officer, {}, { name: '乱' });
    for (const wrong of ['"x"', '7', '{"lng": "a"}', '["1"]', '{"lng": 1, "lat": null}'])
      for (const key of ['refuge', 'host', 'plan', 'meeting']) {
        await asOwner(`update risk_site set custom = '{"${key}": ${wrong}}' where id = $1`, [data.made.id]);
        const answer = await listSites(officer, {
          filter: { custom: { [key]: { isNull: true } }, name: { eq: '乱' } },
        });
        expect(answer.data?.riskSites.nodes[0].custom[key]).toBeNull();
      }
  });
});

describe('sheets', () => {
  const exported = (name: string, query = '') =>
    sheetOf(api, officer, `riskSites.csv?filter=${encodeURIComponent(JSON.stringify({ name: { eq: name } }))}${query}`);

  test('name what a field points to, and change nothing when they come back', async () => {
    const made = await makeSite(officer, { refuge: qiaokou, host, meeting: point }, { name: '导出' });
    expect(made.errors).toEqual([]);
    const sheet = await exported('导出');
    expect(rowsOf(sheet)).toMatchObject([
      { 转移去向: `${qiaokou} ${township.fullName}`, 接收单位: '桥口安置点', 集合点: '112.821234,28.351234' },
    ]);
    expect(await reportOf(api, officer, 'riskSites?mode=commit', sheet)).toMatchObject({ unchanged: 1, bad: 0 });
  });

  test('bring in what people call the target, refused where there is none', async () => {
    const row = { code: 'CT-1', name: '导入', kind: 'RESERVOIR', hazardType: 'FLOOD', level: 'MAJOR' };
    const cells = { 转移去向: township.fullName, 接收单位: '桥口安置点', 集合点: '112.5,28.5' };
    expect(await reportOf(api, officer, 'riskSites?mode=commit', csvOf({ ...row, ...cells }))).toMatchObject({
      ...{ created: 1, problems: [] },
    });
    expect(rowsOf(await exported('导入', '&labels=names'))).toMatchObject([
      { 'custom.refuge': qiaokou, 'custom.host': '桥口安置点', 'custom.meeting': '112.5,28.5' },
    ]);
    const wrong = { 转移去向: '海淀区', 接收单位: '没有的单位', 集合点: '112.5', 转移路线图: nobody };
    const { problems } = await reportOf(api, officer, 'riskSites', csvOf({ ...row, code: 'CT-2', ...wrong }));
    expect(problems.map(({ column }) => column).toSorted()).toEqual([
      ...['custom.host', 'custom.meeting', 'custom.plan', 'custom.refuge'],
    ]);
  });
});

describe('a definition', () => {
  test.each([
    ['a reference to nothing', field('a', 'reference', '甲'), 'to'],
    ['a reference to what there is not', field('a', 'reference', '甲', { to: 'nothing' }), 'to'],
    ['a text that refers', field('a', 'text', '甲', { to: 'team' }), 'to'],
    ['a list of records of nothing', field('a', 'references', '甲'), 'to'],
    ['a computed list of records', field('a', 'references', '甲', { to: 'team', computed: '[name]' }), 'computed'],
    ['an indexed list of records', field('a', 'references', '甲', { to: 'team', indexed: true }), 'indexed'],
    ['a computed record', field('a', 'reference', '甲', { to: 'team', computed: 'name' }), 'computed'],
    ['an indexed place', field('a', 'place', '甲', { indexed: true }), 'indexed'],
  ])('is refused with %s', async (_what, operation, key) => {
    const { errors } = await (await api.as('lhasa.tenantAdmin')).query(
      'mutation ($operations: JSON!) { createDefinition(input: { kind: FORM, name: "riskSite", operations: $operations }) { id } }',
      { operations: [operation] },
    );
    expect(pathsOf({ data: null, errors } as never)).toEqual([`operations[0].values.${key}`]);
  });
});
