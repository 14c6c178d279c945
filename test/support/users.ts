import type { Role } from '../../schema/roles.ts';
import { type Answer, type Api, type Client, clientOf, codesOf } from './api.ts';

export interface NewUser {
  id: string;
  username: string;
  password: string;
}

export const freshPassword = 'Fresh-pass-1';
const firstPassword = 'First-pass-1';

let serial = 0;

/** Stops a test whose preparation went wrong. */
export function done<Data = Record<string, unknown>>(answer: Answer): Data {
  if (codesOf(answer).length > 0) throw new Error(`Not done: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

export const createAccount = (admin: Client, input: Record<string, unknown>) =>
  admin.query(
    'mutation ($input: CreateUserAccountInput!) { account: createUserAccount(input: $input) { id version unit { code } } }',
    { input },
  );

export const grantRole = (admin: Client, user: string, role: Role, unit?: string) =>
  admin.query(
    'mutation ($input: CreateRoleGrantInput!) { grant: createRoleGrant(input: $input) { id version unit { code } } }',
    {
      input: { user, role, ...(unit && { unit }) },
    },
  );

export const setPassword = (admin: Client, user: string, password: string) =>
  admin.query('mutation ($user: ID!, $password: String!) { setPassword(user: $user, password: $password) }', {
    user,
    password,
  });

export const changePassword = (client: Client, current: string, password: string) =>
  client.query(
    'mutation ($current: String!, $password: String!) { changePassword(current: $current, password: $password) }',
    {
      current,
      password,
    },
  );

export const login = (api: Api, username: string, password: string, cookie = false) =>
  api.anonymous.query(
    'mutation ($u: String!, $p: String!, $c: Boolean) { login(username: $u, password: $p, cookie: $c) { token expiresAt me { id } } }',
    {
      u: username,
      p: password,
      c: cookie,
    },
  );

/** A user of his own for a test, set up by the administrators of `by`, whose tenant holds the account unless `unit` says otherwise; `given`: more of the account. */
export async function makeUser(
  api: Api,
  by: string,
  grants: readonly { role: Role; unit?: string }[],
  unit?: string,
  given: Record<string, unknown> = {},
): Promise<NewUser> {
  const [admin, security] = [await api.as(`${by}.tenantAdmin`), await api.as(`${by}.securityAdmin`)];
  const username = `fresh-${++serial}`;
  const { account } = done<{ account: { id: string } }>(
    await createAccount(admin, { username, displayName: '新人', ...(unit && { unit }), ...given }),
  );
  done(await setPassword(admin, account.id, firstPassword));
  for (const grant of grants) done(await grantRole(security, account.id, grant.role, grant.unit));
  const first = clientOf(
    api.url,
    done<{ login: { token: string } }>(await login(api, username, firstPassword)).login.token,
  );
  done(await changePassword(first, firstPassword, freshPassword));
  return { id: account.id, username, password: freshPassword };
}

/** Opens a session of his own for a user; `api.as` shares one. */
export const sessionOf = async (
  api: Api,
  { username, password }: Pick<NewUser, 'username' | 'password'>,
): Promise<Client> =>
  clientOf(api.url, done<{ login: { token: string } }>(await login(api, username, password)).login.token);

/** Asks until the answer is as wanted; what is remembered of a session may last up to five seconds. */
export async function within5Seconds(ask: () => Promise<boolean>): Promise<boolean> {
  for (const start = Date.now(); Date.now() - start < 5000; ) if (await ask()) return true;
  return false;
}
