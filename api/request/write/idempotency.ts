import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../access/caller.ts';
import { badArgument, conflict } from '../../errors.ts';

const keyPattern = /^[\x21-\x7e]{1,100}$/;

/**
 * Runs a write once for a key of the caller in the unit he works in: a repetition answers the first one's record, another request under the same key is refused. Two at
 * once wait for each other on the key's row.
 */
export async function once(
  em: EntityManager,
  caller: Caller,
  request: { operation: string; args: Record<string, unknown> },
  write: () => Promise<string>,
): Promise<string> {
  const key = request.args.idempotencyKey;
  if (key === undefined || key === null) return write();
  if (!keyPattern.test(String(key)))
    throw badArgument(
      '幂等键应为 1 到 100 个英文字母、数字或符号',
      'An idempotency key has 1 to 100 printable ASCII characters',
    );
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([request.operation, request.args]))
    .digest('hex');
  const mine = [caller.scope.unit, caller.userId, key];
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [mine.join(' ')]);
  const [known] = await em.execute<{ fingerprint: string; record_id: string }[]>(
    `select fingerprint, record_id from idempotency
     where owner = ? and user_id = ? and key = ? and created_at > now() - interval '24 hours'`,
    mine,
  );
  if (known && known.fingerprint !== fingerprint)
    throw conflict('同一幂等键已用于另一个请求', 'The idempotency key was used for another request');
  if (known) return known.record_id;
  const recordId = await write();
  await em.execute('delete from idempotency where owner = ? and user_id = ? and key = ?', mine);
  await em.execute('insert into idempotency (owner, user_id, key, fingerprint, record_id) values (?, ?, ?, ?, ?)', [
    ...mine,
    fingerprint,
    recordId,
  ]);
  return recordId;
}
