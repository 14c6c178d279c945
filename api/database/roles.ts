import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg from 'pg';
import { StartError } from '../errors.ts';
import { quote } from './columns.ts';

/** The API's own login: neither owner of a table nor superuser nor BYPASSRLS. */
export interface ApiLogin {
  user: string;
  url: string;
}

/** The API's login follows from the owner's URL, so that every API process with the same DATABASE_URL knows it. */
export function apiLoginOf(ownerUrl: string): ApiLogin {
  const url = new URL(ownerUrl);
  const database = decodeURIComponent(url.pathname.slice(1));
  const user = `${database}_api`;
  const password = createHmac('sha256', `${url.username}:${url.password}`).update(user).digest('base64url');
  url.username = user;
  url.password = password;
  return { user, url: url.href };
}

/**
 * Creates or repairs the API's role and gives it what it needs: rows of resources, appending to history, reading places.
 * @param owner a connection of the tables' owner
 * @throws StartError when the owner may not create roles
 */
export async function grantApi(owner: pg.ClientBase, ownerUrl: string): Promise<ApiLogin> {
  const login = apiLoginOf(ownerUrl);
  const role = quote(login.user);
  await prepareRole(owner, login);
  await owner.query(`
    revoke all on all tables in schema public from ${role};
    grant usage on schema public to ${role};
    grant select, insert, update on all tables in schema public to ${role};
    grant delete on session, api_token, idempotency, file to ${role};
    revoke update on history, outbox, review_step, signing_key, place from ${role};
    revoke insert on place from ${role};
    revoke all on mikro_orm_migrations from ${role};
    alter role ${role} set timezone = 'Asia/Shanghai';
    alter role ${role} set statement_timeout = '15s';
    alter role ${role} set jit = off;
  `);
  return login;
}

async function prepareRole(owner: pg.ClientBase, { user, url }: ApiLogin): Promise<void> {
  const role = quote(user);
  const { rows } = await owner.query<{ isMighty: boolean }>(
    'select rolsuper or rolbypassrls as "isMighty" from pg_roles where rolname = $1',
    [user],
  );
  const [known] = rows;
  if (known?.isMighty)
    throw new StartError(
      `The role ${user} passes over row security, so the API does not work with it. Run once as an administrator:\n` +
        `  alter role ${role} nosuperuser nobypassrls;`,
    );
  const password = pg.escapeLiteral(scramVerifier(decodeURIComponent(new URL(url).password)));
  try {
    // only a superuser may so much as mention superuser and bypassrls of a role there is; a new one has neither
    await owner.query(`${known ? 'alter' : 'create'} role ${role} login password ${password}`);
  } catch (cause) {
    const { rows: self } = await owner.query<{ name: string }>('select quote_ident(current_user) as name');
    const name = self[0]?.name;
    const remedies = [
      `alter role ${name} createrole;`,
      ...(known ? [`grant ${role} to ${name} with admin option;`] : []),
    ];
    throw new StartError(
      `The user of DATABASE_URL may not ${known ? 'change' : 'create'} the role ${user} (${(cause as Error).message}). ` +
        `Run once as an administrator:\n  ${remedies.join('\n  ')}`,
      { cause },
    );
  }
}

/** What PostgreSQL keeps of a password (RFC 5802): sent in its place, no log of statements ever holds the password. */
function scramVerifier(password: string): string {
  const [salt, iterations] = [randomBytes(16), 4096];
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const keyOf = (name: string) => createHmac('sha256', salted).update(name).digest();
  const storedKey = createHash('sha256').update(keyOf('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${keyOf('Server Key').toString('base64')}`;
}
