import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../schema/roles.ts';
import { type Client, codesOf, useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';
import { createAccount, done, grantRole, login, makeUser, sessionOf, setPassword } from '../support/users.ts';

const api = useApi();
const { asOwner } = useDatabase(api);

const [beijing, haidian, dongcheng, sujiatuo, niegezhuang] = [
  '110000000000',
  '110108000000',
  '110101000000',
  '110108029000',
  '110108029218',
] as [string, string, string, string, string];

let security: Client;
let admin: Client;
beforeAll(async () => {
  [security, admin] = [await api.as('haidian.securityAdmin'), await api.as('haidian.tenantAdmin')];
});

let serial = 0;
const newAccount = async (by: Client = admin, unit?: string) =>
  done<{ account: { id: string; version: number } }>(
    await createAccount(by, { username: `grantee-${++serial}`, displayName: '某人', ...(unit && { unit }) }),
  ).account;

const idOf = async (username: string) =>
  (await asOwner<{ id: string }>('select id from user_account where username = $1', [username])).rows[0]?.id as string;

describe('a role', () => {
  test('is granted by the security administrator, in the unit and below', async () => {
    const { id } = await newAccount();
    expect((await grantRole(security, id, 'planner')).data.grant.unit).toEqual({ code: haidian });
    expect((await grantRole(security, id, 'planner', sujiatuo)).data.grant.unit).toEqual({ code: sujiatuo });
  });

  test.each(['tenantAdmin', 'auditAdmin', 'director', 'viewer'])('is not granted by the %s', async (role) => {
    const { id } = await newAccount();
    expect(codesOf(await grantRole(await api.as(`haidian.${role}`), id, 'viewer'))).toEqual(['FORBIDDEN']);
  });

  test.each([beijing, dongcheng, '500154000000'])('is not granted at %s, outside the scope', async (unit) => {
    const { id } = await newAccount();
    expect(codesOf(await grantRole(security, id, 'viewer', unit))).toEqual(['NOT_FOUND']);
  });

  test.each([
    'dongcheng.viewer',
    'beijing.viewer',
    'wangcheng.tenantAdmin',
  ])('is not granted to %s, who is outside the scope', async (username) => {
    const [answer, unknown] = [
      await grantRole(security, await idOf(username), 'viewer'),
      await grantRole(security, crypto.randomUUID(), 'viewer'),
    ];
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors).toEqual(unknown.errors);
  });

  test('of an administrator excludes the two others, in every unit', async () => {
    for (const [first, second] of [
      ['tenantAdmin', 'securityAdmin'],
      ['securityAdmin', 'auditAdmin'],
      ['auditAdmin', 'tenantAdmin'],
    ] as [Role, Role][]) {
      const { id } = await newAccount();
      done(await grantRole(security, id, first, sujiatuo));
      for (const unit of [sujiatuo, haidian])
        expect(codesOf(await grantRole(security, id, second, unit))).toEqual(['BAD_USER_INPUT']);
      expect(codesOf(await grantRole(security, id, first, haidian))).toEqual([]);
      expect(codesOf(await grantRole(security, id, 'viewer', haidian))).toEqual([]);
    }
  });

  test('of an administrator held outside the scope excludes the others too', async () => {
    const { id } = await newAccount(await api.as('beijing.tenantAdmin'), haidian);
    done(await grantRole(await api.as('beijing.securityAdmin'), id, 'auditAdmin', dongcheng));
    expect(codesOf(await grantRole(security, id, 'tenantAdmin'))).toEqual(['BAD_USER_INPUT']);
  });

  test('excluded by another does not come in by a change of the grant', async () => {
    const { id } = await newAccount();
    done(await grantRole(security, id, 'tenantAdmin'));
    const { grant } = done<{ grant: { id: string } }>(await grantRole(security, id, 'viewer'));
    expect(codesOf(await change(security, grant.id, 'role: auditAdmin'))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await change(security, grant.id, 'role: planner'))).toEqual([]);
  });

  test('excluded by another does not come in by two grants at the same time', async () => {
    const accounts = await Promise.all(Array.from({ length: 10 }, () => newAccount()));
    const roles: Role[] = ['tenantAdmin', 'securityAdmin', 'auditAdmin'];
    await Promise.all(accounts.flatMap(({ id }) => roles.map((role) => grantRole(security, id, role))));
    const { rows } = await asOwner<{ roles: number }>(
      `select count(*)::int as roles from role_grant where "user" = any ($1) and deleted_at is null group by "user"`,
      [accounts.map(({ id }) => id)],
    );
    expect(rows.map((row) => row.roles)).toEqual(accounts.map(() => 1));
  });

  test.each([
    ['evaluator', sujiatuo],
    ['informationOfficer', haidian],
    ['informationOfficer', sujiatuo],
    ['tenantAdmin', niegezhuang],
  ] as [Role, string][])('%s does not exist at %s', async (role, unit) => {
    const { id } = await newAccount();
    const answer = await grantRole(security, id, role, unit);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'role' }] });
  });

  test('informationOfficer exists in a village', async () => {
    const { id } = await newAccount();
    expect(codesOf(await grantRole(security, id, 'informationOfficer', niegezhuang))).toEqual([]);
  });
});

const change = (by: Client, id: string, input: string) =>
  by.query(`mutation ($id: ID!) { updateRoleGrant(id: $id, version: 1, input: { ${input} }) { id } }`, { id });

describe('nobody', () => {
  test('grants a role to himself', async () => {
    const self = await idOf('haidian.securityAdmin');
    for (const unit of [haidian, sujiatuo])
      expect(codesOf(await grantRole(security, self, 'director', unit))).toEqual(['FORBIDDEN']);
  });

  test("turns another's grant into his own", async () => {
    const { id } = await newAccount();
    const { grant } = done<{ grant: { id: string } }>(await grantRole(security, id, 'director'));
    const self = await idOf('haidian.securityAdmin');
    expect(codesOf(await change(security, grant.id, `user: "${self}"`))).toEqual(['FORBIDDEN']);
  });

  test.each(['validTo: "2020-01-01"', 'role: viewer', 'user: "other"'])('changes his own grant: %s', async (input) => {
    const self = await makeUser(api, 'haidian', [{ role: 'securityAdmin' }]);
    const { rows } = await asOwner<{ id: string }>('select id from role_grant where "user" = $1', [self.id]);
    const other = (await newAccount()).id;
    const answer = await change(await sessionOf(api, self), rows[0]?.id as string, input.replace('other', other));
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
  });

  test('disables or deletes himself', async () => {
    const self = await idOf('haidian.tenantAdmin');
    expect(
      codesOf(
        await admin.query(
          `mutation { updateUserAccount(id: "${self}", version: 1, input: { isDisabled: true }) { id } }`,
        ),
      ),
    ).toEqual(['FORBIDDEN']);
    expect(codesOf(await admin.query(`mutation { deleteUserAccount(id: "${self}", version: 1) }`))).not.toEqual([]);
    expect(codesOf(await admin.query('{ me { id } }'))).toEqual([]);
  });
});

describe('an account', () => {
  test('is made by the administrator of the district for its township', async () => {
    expect(
      (await createAccount(admin, { username: 'township-user', displayName: '镇', unit: sujiatuo })).data.account.unit,
    ).toEqual({ code: sujiatuo });
  });

  test.each([dongcheng, '110101002000', beijing])('is not made for %s', async (unit) => {
    expect(codesOf(await createAccount(admin, { username: 'stray-user', displayName: '外', unit }))).toEqual([
      'NOT_FOUND',
    ]);
  });

  test.each(['securityAdmin', 'auditAdmin', 'director'])('is not made by the %s', async (role) => {
    expect(
      codesOf(await createAccount(await api.as(`haidian.${role}`), { username: 'no-user', displayName: '无' })),
    ).toEqual(['FORBIDDEN']);
  });

  test('keeps its name, which no other has whatever its case', async () => {
    const { id, version } = await newAccount();
    const rename = await admin.query(
      `mutation { updateUserAccount(id: "${id}", version: ${version}, input: { username: "renamed" }) { id } }`,
    );
    expect(codesOf(rename)).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await createAccount(admin, { username: `GRANTEE-${serial}`, displayName: '同名' }))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test.each([
    'lockedUntil',
    'lastLoginAt',
    'password',
    'hash',
    'id',
    'version',
    'owner',
  ])('takes no %s from a client', async (field) => {
    const answer = await createAccount(admin, { username: 'extra-user', displayName: '多', [field]: null });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test.each([
    'setPassword(user: $user, password: "Taken-over-1")',
    'revokeSessions(user: $user)',
    'unlockUser(user: $user)',
  ])('outside the scope is not found: %s', async (mutation) => {
    const of = async (user: string) => admin.query(`mutation ($user: ID!) { done: ${mutation} }`, { user });
    const unknown = await of(crypto.randomUUID());
    expect(codesOf(unknown)).toEqual(['NOT_FOUND']);
    for (const username of ['dongcheng.viewer', 'beijing.viewer', 'wangcheng.riskOfficer'])
      expect((await of(await idOf(username))).errors).toEqual(unknown.errors);
    expect(codesOf(await login(api, 'dongcheng.viewer', 'Anlan-demo-1'))).toEqual([]);
  });

  test('that has a role above is not taken over from below', async () => {
    // the district's director, whose account a township keeps
    const { id } = await makeUser(api, 'haidian', [{ role: 'director', unit: haidian }], sujiatuo);
    const below = await api.as('sujiatuo.tenantAdmin');
    expect(codesOf(await setPassword(below, id, 'Taken-over-1'))).toEqual(['FORBIDDEN']);
  });

  test('of a township lets its own administrator set passwords', async () => {
    const { id } = await makeUser(api, 'haidian', [{ role: 'viewer', unit: sujiatuo }], sujiatuo);
    expect(codesOf(await setPassword(await api.as('sujiatuo.tenantAdmin'), id, 'Other-pass-1'))).toEqual([]);
  });

  test.each([
    'securityAdmin',
    'auditAdmin',
  ] as Role[])('of the %s takes no password from the administrator of the same unit, but from the one above', async (role) => {
    const { id } = await makeUser(api, 'haidian', [{ role }]);
    expect(codesOf(await setPassword(admin, id, 'Same-unit-1'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await setPassword(await api.as('beijing.tenantAdmin'), id, 'From-above-1'))).toEqual([]);
  });
});
