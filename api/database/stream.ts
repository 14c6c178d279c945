import type pg from 'pg';
import type { Statement } from './database.ts';

/** Rows fetched at a time: few enough to be forgotten soon. */
const batchSize = 100;

/**
 * The rows of a statement in batches, as texts in the order of its columns, by a cursor in the client's open transaction: the next batch
 * is fetched when it is asked for. It is planned to be read to its end.
 */
export async function* streamRows(
  client: pg.ClientBase,
  { text, values }: Statement,
): AsyncGenerator<(string | null)[][]> {
  await client.query('set local cursor_tuple_fraction = 1');
  await client.query(`declare rows no scroll cursor for ${text}`, values);
  for (;;) {
    const { rows } = await client.query<(string | null)[]>({ text: `fetch ${batchSize} from rows`, rowMode: 'array' });
    if (rows.length > 0) yield rows;
    if (rows.length < batchSize) return;
  }
}
