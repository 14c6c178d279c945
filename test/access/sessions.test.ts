import { describe, expect, test } from 'vitest';
import { hashToken } from '../../api/identity/sessions.ts';
import { type Client, clientOf, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import {
  changePassword,
  done,
  freshPassword,
  makeUser,
  type NewUser,
  sessionOf,
  within5Seconds,
} from '../support/users.ts';

const api = useApi();
const { asOwner } = useDatabase(api);

const newUser = () => makeUser(api, 'haidian', [{ role: 'viewer' }]);
const question = '{ organizations(first: 1) { totalCount } }';
const isAlive = async (client: Client) => codesOf(await client.query(question)).length === 0;
const isDead = async (client: Client) => codesOf(await client.query(question))[0] === 'UNAUTHENTICATED';

/** Two living sessions of one user, both used, so that the API remembers them. */
async function twoSessions(user: NewUser): Promise<[Client, Client]> {
  const [one, other] = [await sessionOf(api, user), await sessionOf(api, user)];
  expect([await isAlive(one), await isAlive(other)]).toEqual([true, true]);
  expect(one.token).not.toBe(other.token);
  return [one, other];
}

// what is remembered of a session fades in its own time: these wait for it together
describe.concurrent('a session', () => {
  test('ends with a logout, the others of its user do not', async () => {
    const [one, other] = await twoSessions(await newUser());
    done(await one.query('mutation { logout }'));
    expect(await isDead(one)).toBe(true);
    expect(await isAlive(other)).toBe(true);
  });

  test('ends when somebody in charge revokes it', async () => {
    const user = await newUser();
    const sessions = await twoSessions(user);
    const revoke = 'mutation ($user: ID!) { revokeSessions(user: $user) }';
    expect(codesOf(await (await api.as('dongcheng.securityAdmin')).query(revoke, { user: user.id }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(await isAlive(sessions[0])).toBe(true);
    const { revokeSessions } = done<{ revokeSessions: number }>(
      await (await api.as('haidian.securityAdmin')).query(revoke, { user: user.id }),
    );
    expect(revokeSessions).toBeGreaterThanOrEqual(2);
    for (const session of sessions) expect(await within5Seconds(() => isDead(session))).toBe(true);
  });

  test('survives a change of password only where it was made', async () => {
    const user = await newUser();
    const [one, other] = await twoSessions(user);
    expect(codesOf(await changePassword(one, 'Wrong-pass-1', 'Other-pass-1'))).toEqual(['BAD_USER_INPUT']);
    done(await changePassword(one, freshPassword, 'Other-pass-1'));
    expect(await within5Seconds(() => isDead(other))).toBe(true);
    expect(await isAlive(one)).toBe(true);
  });

  test('ends within five seconds when its account is disabled or deleted', async () => {
    const admin = await api.as('haidian.tenantAdmin');
    const change =
      'mutation ($id: ID!) { updateUserAccount(id: $id, version: 1, input: { isDisabled: true }) { isDisabled } }';
    const disabled = await newUser();
    const [one] = await twoSessions(disabled);
    const { rows } = await asOwner<{ version: number }>('select version from user_account where id = $1', [
      disabled.id,
    ]);
    done(await admin.query(change.replace('version: 1', `version: ${rows[0]?.version}`), { id: disabled.id }));
    expect(await within5Seconds(() => isDead(one))).toBe(true);
    const deleted = await newUser();
    const [other] = await twoSessions(deleted);
    await asOwner('update user_account set deleted_at = now() where id = $1', [deleted.id]);
    expect(await within5Seconds(() => isDead(other))).toBe(true);
  });

  test('loses a role within five seconds after the role is taken away', async () => {
    const user = await makeUser(api, 'haidian', [{ role: 'viewer' }, { role: 'riskOfficer' }]);
    const client = await sessionOf(api, user);
    const write = async () =>
      codesOf(await client.query(`mutation { deleteRiskSite(id: "${crypto.randomUUID()}", version: 1) }`))[0];
    expect(await write()).toBe('NOT_FOUND');
    const security = await api.as('haidian.securityAdmin');
    const grants = (
      await security.query(
        `{ roleGrants(filter: { userId: { eq: "${user.id}" }, role: { eq: riskOfficer } }) { nodes { id version } } }`,
      )
    ).data.roleGrants.nodes;
    expect(grants).toHaveLength(1);
    done(
      await security.query(
        'mutation ($id: ID!, $version: Int!) { deleteRoleGrant(id: $id, version: $version) }',
        grants[0],
      ),
    );
    expect(await within5Seconds(async () => (await write()) === 'FORBIDDEN')).toBe(true);
  });

  test('ends after its idle time, and every request moves the end on', async () => {
    const client = await sessionOf(api, await newUser());
    const hash = hashToken(client.token);
    await asOwner(`update session set expires_at = now() + interval '1 minute' where token_hash = $1`, [hash]);
    const left = async () =>
      Number(
        (
          await asOwner<{ minutes: string }>(
            'select extract(epoch from expires_at - now()) / 60 as minutes from session where token_hash = $1',
            [hash],
          )
        ).rows[0]?.minutes,
      );
    expect(await within5Seconds(async () => (await isAlive(client)) && (await left()) > 29)).toBe(true);
    await asOwner(`update session set expires_at = now() - interval '1 second' where token_hash = $1`, [hash]);
    expect(await within5Seconds(() => isDead(client))).toBe(true);
  });

  test('is kept as a hash, which is no token', async () => {
    const client = await sessionOf(api, await newUser());
    const { rows } = await asOwner('select 1 from session where token_hash = $1', [client.token]);
    expect(rows).toEqual([]);
    expect(await isDead(clientOf(api.url, hashToken(client.token)))).toBe(true);
  });
});

describe('a session cookie', () => {
  const post = (headers: Record<string, string>, query = question) => api.anonymous.query(query, {}, headers);

  async function openCookie(): Promise<{ cookie: string; attributes: string }> {
    const { username, password } = await newUser();
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation { login(username: "${username}", password: "${password}", cookie: true) { token } }`,
      }),
    });
    expect(await response.json()).toEqual({ data: { login: { token: null } } });
    const [cookie = '', ...attributes] = (response.headers.getSetCookie()[0] ?? '').split('; ');
    return { cookie, attributes: attributes.join('; ') };
  }

  test('is out of reach of scripts and of other sites', async () => {
    const { attributes } = await openCookie();
    expect(attributes).toContain('HttpOnly');
    expect(attributes).toContain('SameSite=Strict');
  });

  test('counts with the mark of our own page', async () => {
    const { cookie } = await openCookie();
    expect(codesOf(await post({ cookie, 'x-anlan-csrf': '1' }))).toEqual([]);
    expect(codesOf(await post({ cookie, 'x-anlan-csrf': '1', 'sec-fetch-site': 'same-origin' }))).toEqual([]);
  });

  test.each([
    ['no mark', {}],
    ['another mark', { 'x-anlan-csrf': '0' }],
    ['another site', { 'x-anlan-csrf': '1', 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'x-anlan-csrf': '1', 'sec-fetch-site': 'same-site' }],
  ] as [string, Record<string, string>][])('with %s is refused', async (_what, headers) => {
    const { cookie } = await openCookie();
    const answer = await post({ cookie, ...headers });
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
    expect(answer.data ?? null).toBeNull();
  });

  test('is no bearer token, and a bearer token is no cookie', async () => {
    const { cookie } = await openCookie();
    expect(await isDead(clientOf(api.url, cookie.split('=')[1] as string))).toBe(true);
    const bearer = await sessionOf(api, await newUser());
    expect(codesOf(await post({ cookie: `anlan_session=${bearer.token}`, 'x-anlan-csrf': '1' }))).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  test('does not let a link change anything', async () => {
    const { cookie } = await openCookie();
    const get = (query: string) =>
      fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { cookie, 'x-anlan-csrf': '1', 'apollo-require-preflight': '1' },
      });
    expect((await get(question)).status).toBe(200);
    expect((await get('mutation { logout }')).status).toBe(405);
    expect(codesOf(await post({ cookie, 'x-anlan-csrf': '1' }))).toEqual([]);
  });
});
