import { randomBytes } from 'node:crypto';
import type { ClientBase } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { isPlaceCode, levelOfCode } from '../../schema/place.ts';
import { type Role, roles } from '../../schema/roles.ts';
import { StartError } from '../errors.ts';
import { pinyinInitials } from '../transfer/divisions/searchPinyin.ts';
import { hashPassword } from './password.ts';

const firstRoles: readonly Role[] = ['tenantAdmin', 'securityAdmin'];

/**
 * Makes a place a tenant and gives it the two people who can make all others: one for accounts, one for roles. Their passwords must be
 * changed at the first login.
 * @param client the owner's, working as the system
 * @throws StartError when the code is no place of a government, or the name is taken
 */
export async function addTenant(
  client: ClientBase,
  code: string,
  name: string,
): Promise<{ username: string; password: string }[]> {
  if (!isPlaceCode(code)) throw new StartError(`${code} is not a 12-digit place code, such as 430112000000.`);
  if (!/^[a-z0-9-]{2,40}$/.test(name))
    throw new StartError(`${name}: a tenant's name has 2 to 40 lower-case letters, digits or hyphens.`);
  if (!(roles.tenantAdmin.at as readonly string[]).includes(levelOfCode(code)))
    throw new StartError(`${code} is a village: its township is the tenant.`);
  const { rows } = await client.query<{ name: string }>('select full_name as name from place where code = $1', [code]);
  if (!rows[0])
    throw new StartError(
      `There is no place ${code}. Load the division data first: node api/main.ts import-divisions FILE`,
    );
  await client.query('begin');
  try {
    await client.query('insert into tenant (code, slug) values ($1, $2)', [code, name]);
    const people: { username: string; password: string }[] = [];
    for (const role of firstRoles) people.push(await addUser(client, code, rows[0].name, name, role));
    await client.query('commit');
    return people;
  } catch (error) {
    await client.query('rollback');
    if ((error as { code?: string }).code === '23505')
      throw new StartError(`The tenant ${code} or the name ${name} exists already.`, { cause: error });
    throw error;
  }
}

async function addUser(client: ClientBase, code: string, place: string, name: string, role: Role) {
  const username = `${name}.${role}`;
  const password = `${randomBytes(9).toString('base64url')}-A1`;
  const id = uuidv7();
  const displayName = `${place}${roles[role].label.zh}`;
  await client.query(
    `insert into user_account (id, owner, created_at, updated_at, username, display_name, search_pinyin)
     values ($1, $2, now(), now(), $3, $4, $5)`,
    [id, code, username, displayName, pinyinInitials(displayName)],
  );
  await client.query('insert into credential (user_id, username, hash, must_change) values ($1, $2, $3, true)', [
    id,
    username.toLowerCase(),
    await hashPassword(password),
  ]);
  await client.query(
    'insert into role_grant (id, owner, created_at, updated_at, "user", role) values ($1, $2, now(), now(), $3, $4)',
    [uuidv7(), code, id, role],
  );
  return { username, password };
}
