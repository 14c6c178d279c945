import { createHmac } from 'node:crypto';
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
  const password = decodeURIComponent(new URL(login.url).password);
  const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [login.user]);
  try {
    const attributes = 'login nosuperuser nobypassrls nocreatedb nocreaterole';
    await owner.query(
      `${rowCount ? 'alter' : 'create'} role ${role} ${attributes} password ${pg.escapeLiteral(password)}`,
    );
  } catch (cause) {
    throw new StartError(
      `The user of DATABASE_URL may not create or change the role ${login.user}. Run once as an administrator:\n` +
        `  alter role <that user> createrole;`,
      { cause },
    );
  }
  await owner.query(`
    revoke all on all tables in schema public from ${role};
    grant usage on schema public to ${role};
    grant select, insert, update on all tables in schema public to ${role};
    grant delete on session, idempotency, file to ${role};
    revoke update on history, outbox, place from ${role};
    revoke insert on place from ${role};
    revoke all on mikro_orm_migrations from ${role};
    alter role ${role} set timezone = 'Asia/Shanghai';
    alter role ${role} set statement_timeout = '15s';
    alter role ${role} set jit = off;
  `);
  return login;
}
