import pg from 'pg';
import type { Answer, Api } from '../support/api.ts';

/**
 * Runs writes so that each has made its checks before any of them is kept: history is locked until all of them wait, for it or for
 * each other, or have been refused.
 */
export async function atOnce(api: Api, ...writes: (() => Promise<Answer>)[]): Promise<Answer[]> {
  const client = new pg.Client(api.databaseUrl);
  await client.connect();
  try {
    await client.query('begin');
    await client.query('lock table history in share mode');
    let refused = 0;
    const answers = writes.map((write) =>
      write().finally(() => {
        refused++;
      }),
    );
    const waiting = async () => {
      const { rows } = await client.query(
        `select count(distinct pid)::int as n from pg_locks where not granted and pid in (select pid from pg_stat_activity where datname = current_database())`,
      );
      return rows[0].n + refused;
    };
    for (let tries = 0; tries < 5000 && (await waiting()) < writes.length; tries++);
    await client.query('commit');
    return await Promise.all(answers);
  } finally {
    await client.end();
  }
}
