import type { AuthProvider } from 'react-admin';
import { ApiError } from './ApiError.ts';
import { activePlace } from './activePlace.ts';
import { loadSession } from './loadSession.ts';
import { request } from './request.ts';
import { me, session } from './session.ts';

const LOGIN =
  'mutation Login($username: String!, $password: String!) { login(username: $username, password: $password, cookie: true) { expiresAt } }';

export interface Credentials {
  username: string;
  password: string;
}

/** Logs in with a cookie. @throws ApiError */
export async function login({ username, password }: Credentials): Promise<void> {
  if (session.get().me?.username !== username) activePlace.set(null);
  await request(LOGIN, { username, password });
  const problem = await loadSession();
  if (problem) throw problem;
}

export const authProvider: AuthProvider = {
  login,
  async logout() {
    // Also called where nobody was logged in, on the way to the login page.
    if (!session.get().me) return;
    await request('mutation Logout { logout }').catch(() => undefined);
    activePlace.set(null);
    session.set({ ...session.get(), me: null, isExpired: false });
  },
  async checkAuth() {
    if (!session.get().me) throw new ApiError('UNAUTHENTICATED', '');
  },
  // An ended session is dealt with in `request`: by a login over the open page.
  checkError: async () => undefined,
  getIdentity: async () => ({ id: me().id, fullName: me().displayName }),
  getPermissions: async () => session.get().me?.roles,
};
