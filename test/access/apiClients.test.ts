import { beforeAll, describe, expect, test } from 'vitest';
import { operationsOf } from '../../api/graphql/names.ts';
import { hashToken } from '../../api/identity/sessions.ts';
import { create, update } from '../graphql/records.ts';
import { type Client, clientOf, codesOf, useApi } from '../support/api.ts';
import { issueToken, makeApp, register, revokeToken } from '../support/apiClients.ts';
import { useDatabase } from '../support/behind.ts';
import { field, makeSite } from '../support/customFields.ts';
import { publish } from '../support/definitions.ts';
import { make, type Standing } from '../support/lifecycles.ts';
import { registry, upload } from '../support/records.ts';
import { exportSheet, importSheet, rowsOf, sheetOf } from '../support/sheets.ts';
import { done, makeUser, sessionOf, within5Seconds } from '../support/users.ts';

// Third-party apps read what their role reads, and of that what is named to them (9.2 number 15, K-12d, B-05d).
const api = useApi();
const database = useDatabase(api);
const unit = '500154000000';
const word = '洪峰预警';
const secret = '内部研判依据';

let admin: Client;
let officer: Client;
let both: Client;
let fileId: string;

const today = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const appWith = (given: Record<string, unknown> = {}) => makeApp(api, admin, given);
const viewerOf = (...fields: string[]) => appWith({ role: 'viewer', fields: fields.join('\n') });
const question = '{ warnings(first: 1) { totalCount } }';
const isDead = async (app: Client) => codesOf(await app.query(question))[0] === 'UNAUTHENTICATED';
const problemsOf = ({ errors }: Awaited<ReturnType<Client['query']>>) => [
  ...new Set(((errors[0]?.extensions.fields ?? []) as { path: string }[]).map(({ path }) => path)),
];

beforeAll(async () => {
  admin = await api.as('kaizhou.tenantAdmin');
  officer = await api.as('kaizhou.dutyOfficer');
  both = await sessionOf(api, await makeUser(api, 'kaizhou', [{ role: 'tenantAdmin' }, { role: 'dutyOfficer' }]));
  const text = { type: 'RAINSTORM', level: 'ORANGE', content: '请转移', area: '沿江各镇', basis: secret };
  await make(officer, 'warning', { title: `${word}拟稿`, ...text });
  const { id } = await make(officer, 'warning', { title: word, ...text });
  await database.asOwner(`update warning set state = 'ISSUED', issued_at = now() where id = $1`, [id]);
  const township = await api.as('hanfeng.riskOfficer');
  const { id: organization } = await make(await api.as('hanfeng.director'), 'organization', {
    ...{ name: '街道应急办', kind: 'DEPARTMENT' },
  });
  done(await makeSite(township, undefined, { name: '滨江滑坡', organization, people: 77 }));
  fileId = (await upload(api.url, officer, 'a.txt', 'text/plain', secret)).id;
});

describe('an app', () => {
  test('reads the fields named to it, of the records its role reads', async () => {
    const app = await appWith();
    const { data, errors } = await app.query(
      '{ warnings { nodes { title content area basis level organization { name } unit { code } can transitions { name } standing { isLocked } history { actor } } } }',
    );
    const read = { title: word, content: '请转移', area: '沿江各镇', unit: { code: unit } };
    const kept = {
      basis: null,
      level: null,
      organization: null,
      can: [],
      transitions: [],
      standing: null,
      history: null,
    };
    expect(data.warnings.nodes).toContainEqual({ ...read, ...kept });
    expect(JSON.stringify(data)).not.toContain('拟稿');
    expect(errors.map(({ path, extensions }) => [path?.at(-1), extensions.code])).toEqual(
      ['basis', 'level', 'organization', 'history'].map((name) => [name, 'FIELD_FORBIDDEN']),
    );
  });

  test('finds nothing else by any name', async () => {
    const app = await appWith({ role: 'viewer' });
    const others = registry.resources.filter((one) => one.name !== 'warning' && !registry.pluginOf(one));
    const asked = others.map((one) => operationsOf(one).list);
    for (let from = 0; from < asked.length; from += 15) {
      const some = asked.slice(from, from + 15);
      const answer = await app.query(`{ ${some.map((list) => `${list}(first: 1) { totalCount }`).join(' ')} }`);
      expect(codesOf(answer)).toEqual(some.map(() => 'FORBIDDEN'));
    }
  });

  test.each([
    '{ warnings(filter: { basis: { contains: "研判" } }) { totalCount } }',
    '{ warnings(filter: { not: { level: { eq: ORANGE } } }) { totalCount } }',
    '{ warnings(filter: { organization: { name: { contains: "局" } } }) { totalCount } }',
    '{ warnings(sort: [{ field: LEVEL }]) { totalCount } }',
    '{ warningsAggregate(groupBy: [LEVEL]) { count } }',
    '{ warningsAggregate { distinct { basis } } }',
    '{ warnings(filter: { custom: { secret: { isNull: true } } }) { totalCount } }',
    '{ warningHistory(id: "00000000-0000-7000-8000-000000000000") { actor } }',
    '{ dutyMonth(unit: "500154000000", month: "2026-11") { name } }',
    '{ inbox { groups { count } } }',
    '{ planCoverage { unit { code } } }',
    '{ outdatedRecords(resource: "warning") { records { id } } }',
    '{ effectiveDefinition(kind: FORM, name: "warning") { kind } }',
  ])('learns nothing by %s', async (asked) => {
    const app = await viewerOf('warning.title', 'dutyPost.kind', 'emergencyPlan.kind');
    const answer = await app.query(asked);
    expect(codesOf(answer)[0]).toMatch(/^(FORBIDDEN|FIELD_FORBIDDEN|BAD_USER_INPUT)$/);
    expect(JSON.stringify(answer.data ?? null)).not.toMatch(/[1-9]/);
  });

  test('finds records by the named texts alone, and exports what it reads', async () => {
    const app = await appWith({ role: 'viewer' });
    const search = (text: string) =>
      app.query('query ($text: String!) { search(text: $text) { title matched } }', { text });
    expect((await search(word)).data.search).toEqual([{ title: word, matched: word }]);
    const [{ number }] = (await officer.query('{ warnings { nodes { number } } }')).data.warnings.nodes;
    expect((await search(number)).data.search).toEqual([]);
    const sheet = rowsOf(await sheetOf(api, app, 'warnings.csv?labels=names'));
    expect(Object.keys(sheet[0] ?? {}).sort()).toEqual(['area', 'content', 'published', 'title', 'unit']);
    expect((await exportSheet(api, app, 'warnings.csv?columns=basis')).status).not.toBe(200);
    expect((await exportSheet(api, app, 'riskSites.csv')).status).toBe(403);
  });

  test('follows a reference where both ends are named, and is told of records below', async () => {
    const asked =
      '{ riskSites(filter: { name: { eq: "滨江滑坡" } }) { nodes { name people organization { name kind } } } }';
    const one = await (await viewerOf('riskSite.name', 'riskSite.organization')).query(asked);
    expect(one.data.riskSites.nodes).toEqual([{ name: '滨江滑坡', people: null, organization: null }]);
    const both = await viewerOf('riskSite.name', 'riskSite.organization', 'organization.name');
    const { data } = await both.query(asked);
    expect(data.riskSites.nodes[0].organization).toEqual({ name: '街道应急办', kind: null });
    const back = await both.query(
      '{ organizations(filter: { name: { eq: "街道应急办" } }) { nodes { riskSites { nodes { name } } warnings { totalCount } } } }',
    );
    expect(JSON.stringify(back.data)).toContain('滨江滑坡');
    expect(codesOf(back)).toEqual(['FIELD_FORBIDDEN']);
  });

  test('sees fields that units added only if they are named', async () => {
    await publish(admin, 'riskSite', [field('gauge', 'text', '水位站')], 'FORM');
    done(await makeSite(await api.as('kaizhou.riskOfficer'), { gauge: '开江站' }, { name: '有水位站' }));
    const asked =
      '{ riskSites(filter: { name: { eq: "有水位站" } }) { nodes { custom all: custom(keys: ["gauge"]) } } }';
    const without = await (await viewerOf('riskSite.name')).query(asked);
    expect([without.data.riskSites.nodes, codesOf(without)]).toEqual([
      [{ custom: {}, all: { gauge: null } }],
      ['FIELD_FORBIDDEN'],
    ]);
    const named = await viewerOf('riskSite.name', 'riskSite.custom.gauge');
    expect((await named.query(asked)).data.riskSites.nodes).toEqual([
      { custom: { gauge: '开江站' }, all: { gauge: '开江站' } },
    ]);
  });

  test('changes nothing, whatever it asks', async () => {
    const app = await makeApp(api, both, { role: 'dutyOfficer' });
    for (const mutation of [
      'logout',
      'login(username: "kaizhou.director", password: "Anlan-demo-1") { token }',
      'changePassword(current: "a", password: "b")',
      `issueApiClientToken(id: "${app.id}", version: ${app.version}) { token }`,
      `updateApiClient(id: "${app.id}", version: ${app.version}, input: { role: director }) { id }`,
      'createWarning(input: { title: "假预警", type: "RAINSTORM", level: RED, content: "x" }) { id }',
      'unmaskPerson(id: "00000000-0000-7000-8000-000000000000", fields: [PHONE], reason: "测试测试") { id }',
    ]) {
      const answer = await app.query(`mutation { one: ${mutation} }`);
      expect([mutation, codesOf(answer), answer.data ?? null]).toEqual([mutation, ['FORBIDDEN'], null]);
    }
    expect((await importSheet(api, app, 'warnings', 'title\nx')).status).toBe(403);
    await expect(upload(api.url, app, 'a.txt', 'text/plain', 'a')).rejects.toThrow('403');
  });

  test('downloads no file but those in fields that it reads', async () => {
    const headers = { authorization: `Bearer ${(await makeApp(api, both, { role: 'dutyOfficer' })).token}` };
    expect((await fetch(`${api.url}/files/${fileId}`, { headers })).status).toBe(400);
    const own = { authorization: `Bearer ${officer.token}` };
    expect((await fetch(`${api.url}/files/${fileId}`, { headers: own })).status).toBe(200);
  });

  test('is told who it is', async () => {
    const { data } = await (await appWith({ name: '村村响' })).query(
      '{ me { username displayName isApp isGuest roles unit { code } homes { code } hosts { until } resources { name can hidden } } }',
    );
    expect(data.me).toMatchObject({
      ...{ username: '村村响', displayName: '村村响', isApp: true, isGuest: false, roles: ['broadcaster'], hosts: [] },
      ...{ unit: { code: unit }, homes: [{ code: unit }], resources: [{ name: 'warning', can: ['READ'] }] },
    });
    expect(data.me.resources[0].hidden).toContain('basis');
    expect((await admin.query('{ me { isApp } }')).data.me.isApp).toBe(false);
  });

  test('narrows itself to a place below, and reaches no other', async () => {
    const app = await appWith({ role: 'viewer' });
    const at = (tenant: string) => app.query(question, {}, { 'x-tenant': tenant });
    expect(codesOf(await at('500154001000'))).toEqual([]);
    for (const other of ['430112000000', '500100000000', '500000000000', 'x'])
      expect([other, codesOf(await at(other))]).toEqual([other, ['NOT_FOUND']]);
  });

  test('loses what its unit takes away from its role', async () => {
    const app = await appWith({ role: 'viewer' });
    const seen = async () => (await app.query('{ warnings { nodes { area } } }')).data.warnings.nodes[0].area;
    expect(await seen()).toBe('沿江各镇');
    const rule = await make(admin, 'accessRule', { target: 'warning.area', verb: 'READ', roles: ['tenantAdmin'] });
    expect(await within5Seconds(async () => (await seen()) === '沿**')).toBe(true);
    done(await admin.query('mutation ($id: ID!) { deleteAccessRule(id: $id, version: 1) }', { id: rule.id }));
  });
});

describe.concurrent('a token', () => {
  const dies = async (given: Record<string, unknown>, kill: (app: Standing) => Promise<unknown>) => {
    const app = await appWith(given);
    expect(codesOf(await app.query(question))).toEqual([]);
    await kill(app);
    expect(await within5Seconds(() => isDead(app))).toBe(true);
  };
  const change = (input: Record<string, unknown>) => async (app: Standing) =>
    done(await update(admin, 'apiClient', app, input));

  test('ends when its app is disabled', () => dies({}, change({ isDisabled: true })));
  test('ends when it is revoked', () => dies({}, async (app) => done(await revokeToken(admin, app))));
  test('ends when there is a newer one', () => dies({}, async (app) => done(await issueToken(admin, app))));
  test('ends after the last day', () => dies({ validFrom: '2020-01-01' }, change({ validTo: today(-1) })));
  test('is not valid before the first day', () => dies({}, change({ validFrom: today(1) })));
  test('ends when its app is deleted', async () => {
    await dies({}, async ({ id, version }) =>
      done(await admin.query(`mutation { deleteApiClient(id: "${id}", version: ${version}) }`)),
    );
    const { rows } = await database.asOwner(
      'select 1 from api_token t join api_client a on a.id = t.api_client_id where a.deleted_at is not null',
    );
    expect(rows).toEqual([]);
  });

  test('is valid on its last day, and again when its app is enabled again', async () => {
    const app = await appWith({ validTo: today(0), isDisabled: true });
    expect(await isDead(app)).toBe(true);
    done(await update(admin, 'apiClient', app, { isDisabled: false }));
    expect(await within5Seconds(async () => !(await isDead(app)))).toBe(true);
  });

  test('opens another field as soon as it is named', async () => {
    const app = await appWith();
    const level = async () => (await app.query('{ warnings { nodes { level } } }')).data.warnings.nodes[0].level;
    expect(await level()).toBeNull();
    done(await update(admin, 'apiClient', app, { fields: 'warning.level' }));
    expect(await within5Seconds(async () => (await level()) === 'ORANGE')).toBe(true);
  });

  test('is kept as a hash, is no cookie, and history tells of it without it', async () => {
    const app = await appWith();
    const kept = await database.asOwner<{ token_hash: string }>(
      'select token_hash from api_token where api_client_id = $1',
      [app.id],
    );
    expect(kept.rows).toEqual([{ token_hash: hashToken(app.token) }]);
    expect(await isDead(clientOf(api.url, `anlan_${hashToken(app.token).slice(0, 43)}`))).toBe(true);
    const cookie = { cookie: `anlan_session=${app.token}`, 'x-anlan-csrf': '1' };
    expect(codesOf(await api.anonymous.query(question, {}, cookie))).toEqual(['UNAUTHENTICATED']);
    done(await revokeToken(admin, app));
    done(await revokeToken(admin, { ...app, version: app.version + 1 }));
    const { data } = await admin.query(
      `{ apiClient(id: "${app.id}") { tokenIssuedAt history { action transition { zh } changes { field } } } }`,
    );
    expect(data.apiClient.tokenIssuedAt).toBeNull();
    expect(data.apiClient.history).toMatchObject([
      { action: 'REVOKE_TOKEN', transition: { zh: '收回令牌' }, changes: [{ field: 'tokenIssuedAt' }] },
      { action: 'ISSUE_TOKEN', transition: { zh: '签发令牌' }, changes: [{ field: 'tokenIssuedAt' }] },
      { action: 'CREATE' },
    ]);
    const journal = await database.asOwner('select to_jsonb(h) h from history h where record_id = $1', [app.id]);
    expect(JSON.stringify(journal.rows)).not.toContain(app.token.slice(6));
  });
});

describe('an app is registered', () => {
  const given = { name: '某应用', operator: '某公司', purpose: '试用' };

  test('and given a token by the administrator of its unit alone', async () => {
    const app = await register(admin);
    for (const [username, code] of [
      ['kaizhou.director', 'FORBIDDEN'],
      ['kaizhou.securityAdmin', 'FORBIDDEN'],
      ['kaizhou.viewer', 'FORBIDDEN'],
      ['hanfeng.tenantAdmin', 'NOT_FOUND'],
      ['wangcheng.tenantAdmin', 'NOT_FOUND'],
    ] as const)
      for (const act of [issueToken, revokeToken])
        expect([username, codesOf(await act(await api.as(username), app))]).toEqual([username, [code]]);
    const below = await register(await api.as('hanfeng.tenantAdmin'));
    expect(codesOf(await issueToken(admin, below))).toEqual(['FORBIDDEN']);
    expect(codesOf(await issueToken(admin, { ...app, version: 9 }))).toEqual(['CONFLICT']);
    expect(codesOf(await issueToken(api.anonymous, app))).toEqual(['UNAUTHENTICATED']);
  });

  test('under a role that its administrator holds, and by whoever holds it not no more is opened', async () => {
    const answer = await create(admin, 'apiClient', { ...given, role: 'dutyOfficer', fields: 'warning.title' });
    expect(problemsOf(answer)).toEqual(['role']);
    const app = await register(both, { role: 'dutyOfficer' });
    expect(problemsOf(await update(admin, 'apiClient', app, { fields: 'warning.basis' }))).toEqual(['role']);
    expect(codesOf(await issueToken(admin, app))).toEqual(['FORBIDDEN']);
    done(await update(admin, 'apiClient', app, { isDisabled: true }));
  });

  test.each([
    'tenantAdmin',
    'securityAdmin',
    'auditAdmin',
    'partner',
    'informationOfficer',
  ])('under no role that is not for apps, or not for the level: %s', async (role) => {
    const { id, version } = await register(admin);
    expect(problemsOf(await update(admin, 'apiClient', { id, version }, { role }))).toEqual(['role']);
  });

  test.each([
    ['no field', 'viewer', 'warning'],
    ['an empty one', 'viewer', 'warning.'],
    ['no resource', 'viewer', 'nothing.name'],
    ['a prototype', 'viewer', 'warning.__proto__'],
    ['a constructor', 'viewer', 'warning.constructor'],
    ['a prototype for a resource', 'viewer', '__proto__.name'],
    ['an unknown custom field', 'viewer', 'warning.custom.nothing'],
    ['a wildcard', 'viewer', 'warning.*'],
    ['what outsiders are not offered', 'broadcaster', 'warning.basis'],
    ['what its role does not read', 'viewer', 'riskSite.location'],
    ['records that its role does not read', 'viewer', 'userAccount.username'],
    ['what its role sees masked', 'viewer', 'riskSite.responsiblePhone'],
    ['lists of people who need help', 'viewer', 'household.head'],
  ])('with no %s', async (_what, role, fields) => {
    expect(
      problemsOf(await create(admin, 'apiClient', { ...given, role, fields: `warning.title\n${fields}` })),
    ).toEqual(['fields']);
  });

  test('with each field once, one a line, however they are written', async () => {
    const { id } = await register(admin, { fields: 'warning.title， warning.area,\n\nwarning.title' });
    const { data } = await admin.query(`{ apiClient(id: "${id}") { fields } }`);
    expect(data.apiClient.fields).toBe('warning.title\nwarning.area');
  });

  test('and disabled even when a field of it is no longer there', async () => {
    const app = await register(admin);
    await database.asOwner(`update api_client set fields = 'gone.name' where id = $1`, [app.id]);
    done(await update(admin, 'apiClient', app, { isDisabled: true }));
  });
});

test('a limit of requests a minute holds for one app and every way to ask', async () => {
  const [limited, free] = [await appWith({ role: 'viewer', rateLimit: 3 }), await appWith()];
  for (let count = 0; count < 2; count++) expect(codesOf(await limited.query(question))).toEqual([]);
  expect((await exportSheet(api, limited, 'warnings.csv')).status).toBe(200);
  const over = await limited.query(question);
  expect([over.status, codesOf(over)]).toEqual([429, ['RATE_LIMITED']]);
  expect(over.errors[0]?.extensions.retryAfter).toBeGreaterThan(0);
  expect((await exportSheet(api, limited, 'warnings.csv')).status).toBe(429);
  for (let count = 0; count < 5; count++) expect(codesOf(await free.query(question))).toEqual([]);
});
