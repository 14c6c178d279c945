import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { scopeOf } from '../../../api/access/scope.ts';
import { hashToken } from '../../../api/identity/sessions.ts';

/** Who asks: the same session for all three servers. The product looks the token up; the other two get this list at their start. */
export interface Caller {
  token: string;
  userId: string;
  name: string;
  unit: string;
  lo: string;
  hi: string;
  /** As PostgreSQL writes an array. */
  above: string;
  /** Leading digits that tell the unit's children apart. */
  childDigits: number;
  /** Risk sites in the scope, to ask for one by one. */
  siteIds: string[];
}

/** Cities and districts in turn: a plan that was cached for one serves or hurts the next. */
const units = [
  '110108000000',
  '430100000000',
  '430112000000',
  '610100000000',
  '620100000000',
  '500154000000',
  '540100000000',
  '610103000000',
];
const sitesEach = 12;

/** Makes a risk officer with an open session in each unit. @param url of a superuser */
export async function makeCallers(url: string): Promise<Caller[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const callers: Caller[] = [];
    for (const unit of units) callers.push(await makeCaller(client, unit));
    return callers;
  } finally {
    await client.end();
  }
}

async function makeCaller(client: pg.Client, unit: string): Promise<Caller> {
  const { lo, hi, above } = scopeOf(unit);
  const [userId, name, token] = [uuidv7(), `officer.${unit}`, randomBytes(32).toString('base64url')];
  await client.query(
    `with account as (
       insert into user_account (id, owner, created_at, updated_at, username, display_name)
       values ($1, $2, now(), now(), $3::text, $3::text)
     ), password as (
       insert into credential (user_id, username) values ($1, $3::text)
     ), role as (
       insert into role_grant (id, owner, created_at, updated_at, "user", role)
       values (gen_random_uuid(), $2, now(), now(), $1, 'riskOfficer')
     )
     insert into session (token_hash, user_id, is_cookie, expires_at) values ($4, $1, false, now() + interval '1 hour')`,
    [userId, unit, name, hashToken(token)],
  );
  const { rows } = await client.query<{ childDigits: number; siteIds: string[] }>(
    `select child_digits as "childDigits", array(
       select id::text from risk_site where owner between $2 and $3 order by md5(id::text) limit ${sitesEach}) as "siteIds"
     from place where code = $1`,
    [unit, lo, hi],
  );
  const [found] = rows;
  if (!found) throw new Error(`There is no place ${unit}`);
  return { token, userId, name, unit, lo, hi, above: `{${above.join(',')}}`, ...found };
}
