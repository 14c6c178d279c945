import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { changeSite, field, listSites, makeSite, pathsOf } from '../support/customFields.ts';
import { publish } from '../support/definitions.ts';
import { csvOf, reportOf, rowsOf, sheetOf } from '../support/sheets.ts';

// A field that a unit added and that points to several records.
const api = useApi();
const { asOwner } = useDatabase(api);

const nobody = '00000000-0000-4000-8000-000000000000';
let officer: Client;
let admin: Client;
let [near, far, outside, account] = ['', '', '', ''];

const makeOrganization = async (name: string) =>
  (
    await admin.query(
      `mutation { made: createOrganization(input: { name: "${name}", kind: "VILLAGE" }) { id version } }`,
    )
  ).data.made as { id: string; version: number };

/** What `helpers` holds, past what a client may write. */
const force = (id: string, key: string, value: unknown) =>
  asOwner('update risk_site set custom = custom || jsonb_build_object($2::text, $3::jsonb) where id = $1', [
    id,
    key,
    JSON.stringify(value),
  ]);

beforeAll(async () => {
  admin = await api.as('wangcheng.tenantAdmin');
  officer = await api.as('wangcheng.riskOfficer');
  await publish(
    admin,
    'riskSite',
    [
      field('helpers', 'references', '协助单位', { to: 'organization' }),
      field('accounts', 'references', '登记账号', { to: 'userAccount' }),
      field('families', 'references', '受威胁家庭', { to: 'organization', personal: true }),
      field('witnesses', 'references', '见证单位', {
        to: 'organization',
        required: true,
        shownWhen: 'size(helpers) > 1',
      }),
    ],
    'FORM',
  );
  [near, far] = [(await makeOrganization('近村')).id, (await makeOrganization('远村')).id];
  const haidian = await api.as('haidian.tenantAdmin');
  outside = (await haidian.query('{ organizations(first: 1) { nodes { id } } }')).data.organizations.nodes[0].id;
  account = (await admin.query('{ userAccounts(first: 1) { nodes { id } } }')).data.userAccounts.nodes[0].id;
});

const shown = (id: string, title: string) => ({ id, title });

describe('a list of records', () => {
  test('keeps the order given, each record once, and is read with titles', async () => {
    const { data, errors } = await makeSite(officer, { helpers: [far, near, far.toUpperCase()], witnesses: [near] });
    expect([errors, data.made.custom.helpers]).toEqual([[], [shown(far, '远村'), shown(near, '近村')]]);
    const changed = await changeSite(officer, data.made, { custom: { helpers: [near] } });
    expect(changed.data.made.custom).toMatchObject({ helpers: [shown(near, '近村')] });
    const history = await officer.query(
      `{ riskSiteHistory(id: "${data.made.id}") { changes { field before after } } }`,
    );
    expect(history.data.riskSiteHistory.flatMap(({ changes }: { changes: unknown[] }) => changes)).toContainEqual({
      ...{ field: 'custom.helpers', before: [far, near], after: [near] },
    });
  });

  test('is empty where nothing was given', async () => {
    expect((await makeSite(officer, {})).data.made.custom).toMatchObject({ helpers: [] });
  });

  test('is what conditions of other fields read', async () => {
    expect(pathsOf(await makeSite(officer, { helpers: [near, far] }))).toEqual(['custom.witnesses']);
    expect((await makeSite(officer, { helpers: [near] })).errors).toEqual([]);
  });

  test.each([
    ['a text', () => near],
    ['what is no id', () => ['x']],
    ['a null', () => [null]],
    ['an object', () => [{ id: near }]],
    ['a record that there is not', () => [nobody]],
    ['a neighbour’s record', () => [outside]],
    [
      'more than 200',
      () => Array.from({ length: 201 }, (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`),
    ],
  ])('refuses %s', async (_what, helpers) => {
    expect(pathsOf(await makeSite(officer, { helpers: helpers() }))).toEqual(['custom.helpers']);
  });

  test('leaves out what its reader may not read, and keeps it in other changes', async () => {
    const { data } = await makeSite(officer, { helpers: [near] });
    await force(data.made.id, 'helpers', [outside, near]);
    const kept = await changeSite(officer, data.made, { name: '改名' });
    expect(kept.data.made.custom).toMatchObject({ helpers: [shown(near, '近村')] });
    const { rows } = await asOwner('select custom from risk_site where id = $1', [data.made.id]);
    expect(rows).toEqual([{ custom: { helpers: [outside, near] } }]);
  });

  test('of records that nobody like its reader may read is refused to him, in lists too', async () => {
    const { data } = await makeSite(officer, {});
    await force(data.made.id, 'accounts', [account]);
    const asked = `{ riskSite(id: "${data.made.id}") { custom(keys: ["accounts"]) } }`;
    expect((await admin.query(asked)).data.riskSite.custom.accounts).toMatchObject([{ id: account }]);
    const answer = await officer.query(asked);
    expect([codesOf(answer), answer.data.riskSite.custom]).toEqual([['FIELD_FORBIDDEN'], { accounts: [] }]);
    for (const condition of [{ has: account }, { hasAny: [account] }, { isNull: true }])
      expect(codesOf(await listSites(officer, { filter: { custom: { accounts: condition } } }))).toEqual([
        'FIELD_FORBIDDEN',
      ]);
  });

  test('that is personal, and has no mask, is not among what others may see', async () => {
    const { data } = await makeSite(officer, { families: [near] });
    const asked = (custom: string) => `{ riskSite(id: "${data.made.id}") { ${custom} } }`;
    const viewer = await api.as('wangcheng.viewer');
    const { data: seen, errors } = await viewer.query(asked('custom'));
    expect([errors, Object.keys(seen.riskSite.custom).toSorted()]).toEqual([[], ['helpers', 'witnesses']]);
    expect(codesOf(await viewer.query(asked('custom(keys: ["families"])')))).toEqual(['FIELD_FORBIDDEN']);
    expect((await officer.query(asked('custom'))).data.riskSite.custom.families).toEqual([shown(near, '近村')]);
  });

  test('keeps its records from being deleted', async () => {
    const { id, version } = await makeOrganization('临时村');
    const { data } = await makeSite(officer, { helpers: [id] });
    const remove = () => admin.query(`mutation { deleteOrganization(id: "${id}", version: ${version}) }`);
    expect(codesOf(await remove())).toEqual(['CONFLICT']);
    await changeSite(officer, data.made, { custom: { helpers: [] } });
    expect((await remove()).errors).toEqual([]);
  });

  test('stands whatever lies under the key', async () => {
    const { data } = await makeSite(officer, {}, { name: '乱表' });
    for (const wrong of ['x', 7, {}, [7], ['x', null], [[near]]]) {
      await force(data.made.id, 'helpers', wrong);
      const answer = await listSites(officer, {
        filter: { name: { eq: '乱表' }, not: { custom: { helpers: { has: near } } } },
      });
      expect(answer.data.riskSites.nodes).toMatchObject([{ custom: { helpers: [] } }]);
    }
  });
});

describe('lists of the resource', () => {
  beforeAll(async () => {
    await makeSite(officer, { helpers: [near] }, { name: '有近村' });
    await makeSite(officer, { helpers: [near, far], witnesses: [far] }, { name: '有两村' });
    await makeSite(officer, {}, { name: '没有村' });
  });

  test.each([
    ['has', () => far, ['有两村']],
    ['has', () => near.toUpperCase(), ['有两村', '有近村']],
    ['hasAny', () => [far, nobody], ['有两村']],
    ['isNull', () => true, ['没有村']],
    ['isNull', () => false, ['有两村', '有近村']],
  ])('are filtered by %s', async (operator, operand, wanted) => {
    const { data } = await listSites(officer, {
      filter: { name: { in: ['有近村', '有两村', '没有村'] }, custom: { helpers: { [operator]: operand() } } },
    });
    expect(data.riskSites.nodes.map(({ name }: { name: string }) => name).toSorted()).toEqual(wanted.toSorted());
  });

  test.each([
    { eq: nobody },
    { has: 'x' },
    { has: [nobody] },
    { hasAny: nobody },
    { hasAny: ['x'] },
    { has: null },
  ])('refuse the filter %j', async (condition) => {
    const answer = await listSites(officer, { filter: { custom: { helpers: condition } } });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test('are not grouped or sorted by it', async () => {
    const grouped = await officer.query('{ riskSitesAggregate(groupByCustom: ["helpers"]) { count } }');
    expect(codesOf(grouped)).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await listSites(officer, { sort: [{ custom: 'helpers' }] }))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('sheets', () => {
  test('name the records, and change nothing when they come back', async () => {
    await makeSite(officer, { helpers: [far, near], witnesses: [near] }, { name: '导出表' });
    const filter = encodeURIComponent(JSON.stringify({ name: { eq: '导出表' } }));
    const sheet = await sheetOf(api, officer, `riskSites.csv?filter=${filter}`);
    expect(rowsOf(sheet)).toMatchObject([{ 协助单位: '远村、近村', 见证单位: '近村' }]);
    expect(await reportOf(api, officer, 'riskSites?mode=commit', sheet)).toMatchObject({ unchanged: 1, bad: 0 });
  });

  test('bring in records by name, refused where there is none', async () => {
    const row = { code: 'CL-1', name: '导入表', kind: 'RESERVOIR', hazardType: 'FLOOD', level: 'MAJOR' };
    const commit = (helpers: string) =>
      reportOf(api, officer, 'riskSites?mode=commit', csvOf({ ...row, 协助单位: helpers }));
    const { problems } = await commit('近村、没有的村');
    expect(problems).toMatchObject([{ column: 'custom.helpers' }]);
    expect(await commit('近村')).toMatchObject({ created: 1, problems: [] });
    const { data } = await listSites(officer, { filter: { name: { eq: '导入表' } } });
    expect(data.riskSites.nodes[0].custom.helpers).toEqual([shown(near, '近村')]);
  });
});
