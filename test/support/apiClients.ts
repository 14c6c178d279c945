import { type Api, type Client, clientOf } from './api.ts';
import { make, type Standing } from './lifecycles.ts';
import { done } from './users.ts';

let serial = 0;

/** Registers a third-party app that retells warnings, unless `given` says otherwise. */
export const register = (admin: Client, given: Record<string, unknown> = {}): Promise<Standing> =>
  make(admin, 'apiClient', {
    ...{ name: `应用${++serial}`, operator: '某广电公司', purpose: '转播预警', role: 'broadcaster' },
    ...{ fields: 'warning.title\nwarning.content\nwarning.area' },
    ...given,
  });

export const issueToken = (admin: Client, { id, version }: Standing) =>
  admin.query(
    'mutation ($id: ID!, $version: Int!) { issued: issueApiClientToken(id: $id, version: $version) { token version } }',
    { id, version },
  );

export const revokeToken = (admin: Client, { id, version }: Standing) =>
  admin.query('mutation ($id: ID!, $version: Int!) { revoked: revokeApiClientToken(id: $id, version: $version) }', {
    id,
    version,
  });

/** An app as it asks: registered, and with a token. */
export async function makeApp(
  api: Api,
  admin: Client,
  given: Record<string, unknown> = {},
): Promise<Client & Standing> {
  const { id, version: first } = await register(admin, given);
  const answer = await issueToken(admin, { id, version: first });
  const { token, version } = done<{ issued: { token: string; version: number } }>(answer).issued;
  return { ...clientOf(api.url, token), id, version };
}
