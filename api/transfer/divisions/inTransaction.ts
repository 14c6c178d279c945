import type { ClientBase } from 'pg';

/** Runs work in a transaction of its own: commits, unless the work throws or calls `rollback`. */
export async function inTransaction<T>(
  client: ClientBase,
  work: (rollback: () => Promise<void>) => Promise<T>,
): Promise<T> {
  let isOpen = true;
  const rollback = async () => {
    isOpen = false;
    await client.query('rollback');
  };
  await client.query('begin');
  try {
    const result = await work(rollback);
    if (isOpen) await client.query('commit');
    return result;
  } catch (error) {
    if (isOpen) await rollback().catch(() => {}); // the first error is the one that says what happened
    throw error;
  }
}
