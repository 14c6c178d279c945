import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { make } from '../support/lifecycles.ts';
import { upload } from '../support/records.ts';
import { createAccount, done, grantRole, login, makeUser, sessionOf, setPassword } from '../support/users.ts';

const api = useApi();

const download = ({ token }: Client, id: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/files/${id}`, { headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers } });

const send = ({ token }: Client, headers: Record<string, string> = {}, body = 'content') =>
  fetch(`${api.url}/files`, {
    method: 'POST',
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      'content-type': 'text/plain',
      'x-file-name': 'a.txt',
      ...headers,
    },
    body,
  });

const bodyOf = async (response: Response, id: string) =>
  `${response.status} ${(await response.text()).replaceAll(id, '<id>')}`;

let file: string;
beforeAll(async () => {
  const planner = await api.as('haidian.planner');
  file = (await upload(api.url, planner, '预案.txt', 'text/plain', '海淀的文件')).id;
  await make(planner, 'emergencyPlan', { name: '文件里的预案', kind: 'SPECIAL', document: file });
});

describe('a file', () => {
  test.each([
    'haidian.viewer',
    'beijing.viewer',
  ])('is read in its unit, and above with its record: %s', async (username) => {
    const response = await download(await api.as(username), file);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('海淀的文件');
  });

  test('is its unit’s alone while no record has it', async () => {
    const { id } = await upload(api.url, await api.as('haidian.planner'), '草稿.txt', 'text/plain', '草稿');
    expect((await download(await api.as('haidian.viewer'), id)).ok).toBe(true);
    expect((await download(await api.as('beijing.director'), id)).ok).toBe(false);
  });

  test.each([
    'dongcheng.tenantAdmin',
    'sujiatuo.tenantAdmin',
    'wangcheng.director',
    'lhasa.planner',
  ])('is for %s like one that does not exist', async (username) => {
    const client = await api.as(username);
    const unknown = crypto.randomUUID();
    const answer = await bodyOf(await download(client, file), file);
    expect(answer).toContain('NOT_FOUND');
    expect(answer).toBe(await bodyOf(await download(client, unknown), unknown));
    expect(answer).toBe(await bodyOf(await download(client, 'no-id'), 'no-id'));
  });

  test('is not read without a login', async () => {
    expect((await download(api.anonymous, file)).status).toBe(401);
    expect((await send(api.anonymous)).status).toBe(401);
  });

  test('cannot be reached by the header x-tenant or by a path', async () => {
    const neighbour = await api.as('dongcheng.tenantAdmin');
    expect((await download(neighbour, file, { 'x-tenant': '110108000000' })).status).not.toBe(200);
    for (const path of [
      `../files/${file}`,
      `%2e%2e/${file}`,
      `${file}%00`,
      `${file}'--`,
      `{${file}}`,
      `${file}?x-tenant=110108000000`,
    ])
      expect((await download(neighbour, path)).status).not.toBe(200);
  });

  test.each([
    ['page.html', 'text/html'],
    ['picture.svg', 'image/svg+xml'],
    ['page.xhtml', 'application/xhtml+xml'],
    ['script.js', 'text/javascript'],
    ['feed.xml', 'text/xml'],
    ['a.txt', 'TEXT/HTML; charset=utf-8'],
    ['none', 'x/y'],
  ])('%s of type %s never runs as a page of ours', async (name, type) => {
    const client = await api.as('haidian.planner');
    const { id } = await upload(api.url, client, name, type, '<script>alert(1)</script>');
    const { headers } = await download(client, id);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    const isPlain = headers.get('content-type')?.startsWith('text/plain');
    if (!isPlain) expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(headers.get('content-type')).toMatch(/^(application\/octet-stream|text\/plain)/);
  });

  test.each(['text/plain/html', 'not a type', ''])('of the type %j is not taken', async (type) => {
    expect((await send(await api.as('haidian.planner'), { 'content-type': type })).status).toBeGreaterThanOrEqual(400);
  });

  test('is shown in place where nothing in it can run', async () => {
    const client = await api.as('haidian.planner');
    const { id } = await upload(api.url, client, 'a "b".png', 'image/png', 'png');
    const { headers } = await download(client, id);
    expect(headers.get('content-type')).toBe('image/png');
    expect(headers.get('content-disposition')).toBe(`inline; filename*=UTF-8''a%20%22b%22.png`);
    expect(headers.get('cache-control')).toContain('no-store');
  });

  test.each([
    '',
    '%00',
    'a%0d%0aset-cookie: x=1',
    '%E4%B8',
    `${'x'.repeat(201)}`,
    '/',
    '..%2f',
  ])('is not taken under the name %j', async (name) => {
    expect((await send(await api.as('haidian.planner'), { 'x-file-name': name })).status).toBe(400);
  });

  test('is not taken over a link: a cookie alone must not upload', async () => {
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation { login(username: "haidian.planner", password: "Anlan-demo-1", cookie: true) { expiresAt } }',
      }),
    });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] as string;
    expect(cookie).toMatch(/^anlan_session=/);
    expect((await send(api.anonymous, { cookie })).status).toBe(403);
    expect((await send(api.anonymous, { cookie, 'x-anlan-csrf': '1' })).status).toBe(200);
    expect((await download(api.anonymous, file, { cookie })).status).toBe(200);
  });
});

describe('an upload', () => {
  test('is refused to those who only look on', async () => {
    for (const role of ['viewer', 'evaluator']) expect((await send(await api.as(`haidian.${role}`))).status).toBe(403);
    expect((await send(await api.as('haidian.planner'))).status).toBe(200);
  });

  test('is judged by the roles of the unit it goes to', async () => {
    const user = await makeUser(api, 'beijing', [
      { role: 'riskOfficer', unit: '110108000000' },
      { role: 'viewer', unit: '110101000000' },
    ]);
    const client = await sessionOf(api, user);
    expect((await send(client, { 'x-tenant': '110108000000' })).status).toBe(200);
    expect((await send(client, { 'x-tenant': '110101000000' })).status).toBe(403);
  });

  test('of an upper unit does not become a file of a lower tenant', async () => {
    const upper = await api.as('haidian.planner');
    expect((await send(upper, { 'x-tenant': '110108029000' })).status).toBe(403);
  });

  test('and a download wait for the first password to be changed', async () => {
    const [admin, security] = [await api.as('haidian.tenantAdmin'), await api.as('haidian.securityAdmin')];
    const { account } = done<{ account: { id: string } }>(
      await createAccount(admin, { username: 'files-new', displayName: '新' }),
    );
    done(await grantRole(security, account.id, 'planner'));
    done(await setPassword(admin, account.id, 'Start-here-1'));
    expect(codesOf(await login(api, 'files-new', 'Start-here-1'))).toEqual([]);
    const client = await sessionOf(api, { username: 'files-new', password: 'Start-here-1' });
    expect(codesOf(await client.query('{ organizations { totalCount } }'))).toEqual(['FORBIDDEN']);
    expect((await download(client, file)).status).toBe(403);
    expect((await send(client)).status).toBe(403);
  });
});
