import { randomBytes } from 'node:crypto';
import type { ClientBase } from 'pg';
import { enabledPlugins, tightenedFor } from './sessionSql.ts';
import type { Session } from './sessions.ts';

const prefix = 'anlan_';

/** A token for other software, which scanners for leaked secrets know by its beginning. */
export const newAppToken = (): string => prefix + randomBytes(32).toString('base64url');

export const isAppToken = (token: string): boolean => token.startsWith(prefix);

interface Row extends Pick<Session, 'userId' | 'username' | 'grants' | 'enabled' | 'tightenings' | 'rateLimit'> {
  unit: string;
  fields: string;
}

/** The session of an app whose token this is; undefined when it is not, or no longer, valid. */
export async function openAppSession(client: ClientBase, tokenHash: string): Promise<Session | undefined> {
  const { rows } = await client.query<Row>({ name: 'app session', text: findApp, values: [tokenHash] });
  const [row] = rows;
  if (!row) return undefined;
  const { unit, fields, tightenings, ...app } = row;
  return {
    ...{ ...app, tokenHash, isApp: true, displayName: app.username, mustChangePassword: false, isCookie: false },
    ...{ personId: null, organizations: [], delegations: [], openings: [], hosts: [] },
    tightenings: [...tightenings, { unit, only: opened(fields.split('\n')) }],
  };
}

/** Coordinates with the resources that they are in. */
const opened = (fields: readonly string[]): readonly string[] => [
  ...new Set(fields.flatMap((field) => [field.slice(0, field.indexOf('.')), field])),
];

const findApp = `
  select c.id as "userId", c.name as username, c.owner::text as unit, c.fields, c.rate_limit as "rateLimit",
    json_build_array(json_build_object('role', c.role, 'unit', c.owner::text)) as grants,
    ${enabledPlugins} as enabled,
    ${tightenedFor('values (c.owner)')} as tightenings
  from api_token t
  join api_client c on c.id = t.api_client_id and c.deleted_at is null and c.is_disabled is not true
    and (now() at time zone 'Asia/Shanghai')::date between coalesce(c.valid_from, '-infinity') and coalesce(c.valid_to, 'infinity')
  where t.token_hash = $1`;
