import { describe, expect, test } from 'vitest';
import { type Answer, type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { done, freshPassword, login, makeUser, sessionOf } from '../support/users.ts';

const api = useApi();
const { asOwner } = useDatabase(api);

const wrong = (username: string) => login(api, username, 'Wrong-pass-1');
const attempts = async (username: string, count: number) => {
  const codes: string[] = [];
  for (let attempt = 0; attempt < count; attempt++) codes.push(codesOf(await wrong(username))[0] as string);
  return codes;
};
const textOf = ({ status, errors }: Answer) => JSON.stringify({ status, errors });
const unlock = (client: Client, user: string) =>
  client.query('mutation ($user: ID!) { unlockUser(user: $user) }', { user });

describe('a login', () => {
  test('with a wrong password, a wrong username and a disabled account is the same answer', async () => {
    const { id, username } = await makeUser(api, 'haidian', [{ role: 'viewer' }]);
    await asOwner('update user_account set is_disabled = true where id = $1', [id]);
    const disabled = await login(api, username, freshPassword);
    const [password, nobody] = [await wrong('haidian.viewer'), await wrong('haidian.nobody')];
    expect(codesOf(password)).toEqual(['UNAUTHENTICATED']);
    expect(textOf(nobody)).toBe(textOf(password));
    expect(textOf(disabled)).toBe(textOf(password));
  });

  test('is locked out after five failures, even with the right password, until somebody in charge unlocks it', async () => {
    const { id, username } = await makeUser(api, 'haidian', [{ role: 'viewer' }]);
    expect(await attempts(username, 5)).toEqual([...Array(4).fill('UNAUTHENTICATED'), 'RATE_LIMITED']);
    const locked = await login(api, username, freshPassword);
    expect(locked.errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
    expect(locked.status).toBe(429);
    expect(codesOf(await unlock(await api.as('dongcheng.tenantAdmin'), id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await login(api, username, freshPassword))).toEqual(['RATE_LIMITED']);
    done(await unlock(await api.as('haidian.securityAdmin'), id));
    expect(codesOf(await login(api, username, freshPassword))).toEqual([]);
  });

  test('is open again after the fifteen minutes, and a right password forgives the wrong ones', async () => {
    const { id, username } = await makeUser(api, 'haidian', [{ role: 'viewer' }]);
    await attempts(username, 5);
    await asOwner(`update user_account set locked_until = locked_until - interval '15 minutes' where id = $1`, [id]);
    expect(codesOf(await login(api, username, freshPassword))).toEqual([]);
    expect(await attempts(username, 4)).not.toContain('RATE_LIMITED');
    expect(codesOf(await login(api, username, freshPassword))).toEqual([]);
    expect(await attempts(username, 4)).not.toContain('RATE_LIMITED');
  });

  test('tried often at the same time gets no more guesses than one after the other', async () => {
    const { username } = await makeUser(api, 'haidian', [{ role: 'viewer' }]);
    const answers = await Promise.all(Array.from({ length: 40 }, () => wrong(username)));
    const guesses = answers.filter((answer) => codesOf(answer)[0] === 'UNAUTHENTICATED');
    expect(answers.length - guesses.length).toBeGreaterThan(0);
    expect(guesses.length).toBeLessThan(5);
  });

  test('tried often under a name nobody has is answered like one under a name somebody has', async () => {
    const { username } = await makeUser(api, 'haidian', [{ role: 'viewer' }]);
    expect(await attempts('nobody-at-all', 6)).toEqual(await attempts(username, 6));
  });

  test.each([
    '',
    ' ',
    "' or '1'='1",
    'haidian.viewer\u0000',
    '%',
    'x'.repeat(100_000),
    '\ud800',
  ])('under the name %j is no login and no mishap', async (username) => {
    expect(['UNAUTHENTICATED', 'BAD_USER_INPUT']).toContain(
      codesOf(await login(api, username.slice(0, 100_000), freshPassword))[0],
    );
  });

  test('reads the name whatever its case, and spaces around it', async () => {
    const { id, username } = await makeUser(api, 'haidian', [{ role: 'viewer' }]);
    expect((await login(api, ` ${username.toUpperCase()} `, freshPassword)).data.login.me).toEqual({ id });
  });

  test('of a user without any role opens nothing', async () => {
    const { id, username } = await makeUser(api, 'haidian', [{ role: 'viewer' }]);
    const client = await sessionOf(api, { username, password: freshPassword });
    await asOwner('update role_grant set valid_to = current_date - 1 where "user" = $1', [id]);
    expect(codesOf(await login(api, username, freshPassword))).toEqual(['FORBIDDEN']);
    expect(client.token).not.toBe('');
  });
});
