import type { Database } from '../database/database.ts';
import { type AppError, lockedOut, wrongPassword } from '../errors.ts';
import { allowedFailures, lockMinutes } from './lockOut.ts';
import { oneByOne } from './oneByOne.ts';
import { fitsPassword, nobodysHash } from './password.ts';
import { noteStranger, secondsLockedOut } from './strangers.ts';

interface Account {
  userId: string;
  hash: string | null;
  secondsLocked: number;
  isUsable: boolean;
}

/**
 * Verifies a password. A wrong username, a wrong password and a disabled account are the same answer.
 * @returns the user's id @throws AppError UNAUTHENTICATED, or RATE_LIMITED while the account is locked
 */
export const verifyLogin = (database: Database, username: string, password: string): Promise<string> =>
  oneByOne(username.trim().toLowerCase(), (name) => verify(database, name, password));

async function verify(database: Database, username: string, password: string): Promise<string> {
  const account = await findAccount(database, username);
  const secondsLocked = account?.secondsLocked ?? secondsLockedOut(username);
  if (secondsLocked > 0) throw lockedOut(secondsLocked);
  const fits = await fitsPassword(account?.hash ?? nobodysHash, password.slice(0, 256));
  if (account && fits && account.hash && account.isUsable) {
    await succeed(database, account.userId);
    return account.userId;
  }
  if (!account) throw refusal(noteStranger(username));
  throw refusal(await fail(database, account.userId));
}

const refusal = (secondsLocked: number): AppError => (secondsLocked > 0 ? lockedOut(secondsLocked) : wrongPassword());

const findAccount = (database: Database, username: string): Promise<Account | undefined> =>
  database.asSystem('log in', async (client) => {
    const { rows } = await client.query<Account>(
      `select u.id as "userId", c.hash, (u.deleted_at is null and u.is_disabled is not true) as "isUsable",
         greatest(0, ceil(extract(epoch from u.locked_until - now())))::int as "secondsLocked"
       from credential c join user_account u on u.id = c.user_id where c.username = $1`,
      [username],
    );
    return rows[0];
  });

const succeed = (database: Database, userId: string) =>
  database.asSystem('note a login', async (client) => {
    await client.query('update credential set failures = 0 where user_id = $1', [userId]);
    await client.query('update user_account set last_login_at = now(), locked_until = null where id = $1', [userId]);
  });

/** Counts a failure; the fifth in a row locks the account. */
const fail = (database: Database, userId: string): Promise<number> =>
  database.asSystem('note a failed login', async (client) => {
    const { rows } = await client.query<{ failures: number }>(
      'update credential set failures = (failures % $2) + 1 where user_id = $1 returning failures',
      [userId, allowedFailures],
    );
    if ((rows[0]?.failures ?? 0) < allowedFailures) return 0;
    await client.query('update user_account set locked_until = now() + make_interval(mins => $2) where id = $1', [
      userId,
      lockMinutes,
    ]);
    return lockMinutes * 60;
  });
