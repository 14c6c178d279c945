import { createHash, randomBytes } from 'node:crypto';
import type { Delegation, Grant, Opening } from '../access/caller.ts';
import { guests, type Host } from '../access/host.ts';
import type { Tightening } from '../access/tightening.ts';
import type { Database } from '../database/database.ts';
import { openingsOf } from '../engines/model/openings.ts';
import { isAppToken, openAppSession } from './appSession.ts';
import { enabledPlugins, tightenedFor } from './sessionSql.ts';

/** A verified session with all that decides what its user may do. */
export interface Session {
  tokenHash: string;
  userId: string;
  username: string;
  displayName: string;
  mustChangePassword: boolean;
  isCookie: boolean;
  /** It is other software: `userId` is an `apiClient`'s. */
  isApp?: boolean;
  /** Requests a minute; null: no limit of its own. */
  rateLimit?: number | null;
  grants: readonly Grant[];
  /** Plugins by the unit that enabled them. */
  enabled: readonly { unit: string; plugins: readonly string[] }[];
  personId: string | null;
  organizations: readonly string[];
  delegations: readonly Delegation[];
  openings: readonly Opening[];
  /** What the units of his grants and those above took away. */
  tightenings: readonly Tightening[];
  /** Units whose guest he may be. */
  hosts: readonly Host[];
}

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Sessions live in the database, hashed; a process remembers one for at most this long, so a revoked one dies within it. */
const memoryMilliseconds = 2000;
const remembered = 5000;

export interface Sessions {
  /** @returns the token, which is kept nowhere */
  open(userId: string, isCookie: boolean): Promise<{ token: string; expiresAt: Date }>;
  /** The session of a token; undefined when it is unknown, revoked, idle for too long, or its user or app is disabled. */
  find(token: string): Promise<Session | undefined>;
  close(tokenHash: string): Promise<void>;
  /** Reads every session anew, because what callers may see has changed. */
  forget(): void;
  /** Ends all sessions of a user, but the one kept. @returns how many */
  closeAll(userId: string, keepHash?: string): Promise<number>;
}

export function makeSessions(database: Database, idleMinutes: number): Sessions {
  const memory = new Map<string, { session: Promise<Session | undefined>; until: number }>();

  async function load(token: string): Promise<Session | undefined> {
    const tokenHash = hashToken(token);
    return database.asSystem('session', async (client) => {
      if (isAppToken(token)) return openAppSession(client, tokenHash);
      const { rows } = await client.query<Omit<Session, 'tokenHash'>>({
        name: 'session',
        text: findSession,
        values: [tokenHash, idleMinutes],
      });
      return rows[0] && { tokenHash, ...rows[0] };
    });
  }

  return {
    async open(userId, isCookie) {
      const token = randomBytes(32).toString('base64url');
      const expiresAt = new Date(Date.now() + idleMinutes * 60_000);
      await database.asSystem('open a session', async (client) => {
        await client.query('delete from session where expires_at < now()');
        await client.query('insert into session (token_hash, user_id, is_cookie, expires_at) values ($1, $2, $3, $4)', [
          hashToken(token),
          userId,
          isCookie,
          expiresAt,
        ]);
      });
      return { token, expiresAt };
    },
    async find(token) {
      const known = memory.get(token);
      if (known && known.until > Date.now()) return known.session;
      if (memory.size >= remembered) memory.clear();
      // requests at the same time wait for one look
      const session = load(token);
      memory.set(token, { session, until: Date.now() + memoryMilliseconds });
      session.catch(() => memory.delete(token));
      return session;
    },
    async close(tokenHash) {
      memory.clear();
      await database.asSystem('log out', (client) =>
        client.query('delete from session where token_hash = $1', [tokenHash]),
      );
    },
    forget: () => memory.clear(),
    async closeAll(userId, keepHash = '') {
      memory.clear();
      const { rowCount } = await database.asSystem('end the sessions of a user', (client) =>
        client.query('delete from session where user_id = $1 and token_hash <> $2', [userId, keepHash]),
      );
      return rowCount ?? 0;
    },
  };
}

const grantsOf = (user: string, where = 'true') => `coalesce((
      select json_agg(json_build_object('role', g.role, 'unit', g.owner::text) order by g.created_at, g.id)
      from role_grant g
      where g."user" = ${user}.id and g.deleted_at is null and ${where}
        and current_date between coalesce(g.valid_from, '-infinity') and coalesce(g.valid_to, 'infinity')
    ), '[]')`;

const organizationsOf = (user: string) => `array(
      select m.organization from org_member m where m.person = ${user}.person and m.deleted_at is null
        and current_date between m."from" and coalesce(m."to", 'infinity')
    )`;

/** Finds a living session, moves its end, and brings user, roles that hold today, and plugins. */
const findSession = `
  with living as (
    update session set expires_at = now() + make_interval(mins => $2)
    where token_hash = $1 and expires_at > now() returning user_id, is_cookie
  )
  select u.id as "userId", u.person as "personId", u.username, u.display_name as "displayName", c.must_change as "mustChangePassword", l.is_cookie as "isCookie",
    ${grantsOf('u')} as grants,
    ${enabledPlugins} as enabled,
    ${organizationsOf('u')} as organizations,
    coalesce((
      select json_agg(json_build_object('userId', p.id, 'displayName', p.display_name, 'grants', ${grantsOf('p', 'g.owner = d.owner')},
        'organizations', ${organizationsOf('p')}) order by d.id)
      from delegation d join user_account p on p.person = d.principal and p.deleted_at is null
      where d.delegate = u.person and d.deleted_at is null and (now() at time zone 'Asia/Shanghai')::date between d."from" and d."to"
    ), '[]') as delegations,
    ${openingsOf('u')} as openings,
    ${tightenedFor('select g.owner from role_grant g where g."user" = u.id and g.deleted_at is null')} as tightenings,
    coalesce((
      select json_agg(json_build_object('unit', s.owner::text, 'until', s.valid_to::text, 'parts', s.shared,
        'tightenings', ${tightenedFor('values (s.owner)')}) order by s.valid_to desc, s.id)
      from agreement s
      where s.deleted_at is null and s.state = 'IN_FORCE' and s.kind = 'MUTUAL_AID' and cardinality(s.shared) > 0
        and (now() at time zone 'Asia/Shanghai')::date between s.valid_from and s.valid_to
        and s.partner_unit in (
          select g.owner::text from role_grant g where g."user" = u.id and g.deleted_at is null and g.role = any ('{${guests}}')
            and current_date between coalesce(g.valid_from, '-infinity') and coalesce(g.valid_to, 'infinity')
        )
    ), '[]') as hosts
  from living l
  join user_account u on u.id = l.user_id and u.deleted_at is null and u.is_disabled is not true
  join credential c on c.user_id = u.id`;
