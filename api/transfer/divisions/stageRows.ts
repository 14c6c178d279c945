import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { CheckedRow } from './checkRow.ts';

const PIECE_LENGTH = 65_536;

/** Loads checked rows into the temporary table `staged`, which lives as long as the transaction. */
export async function stageRows(client: ClientBase, rows: AsyncIterable<CheckedRow>): Promise<void> {
  await client.query(`
    create temp table staged (
      line integer, written text, code bigint, level text, parent bigint, name text not null, pinyin text not null,
      zone boolean not null, dummy boolean not null, reason text, detail text
    ) on commit drop`);
  await pipeline(copyText(rows), client.query(copyFrom('copy staged from stdin')));
  await client.query('analyze staged');
}

/** Rows as COPY text, in pieces large enough to be worth a write. */
async function* copyText(rows: AsyncIterable<CheckedRow>): AsyncGenerator<Buffer> {
  let text = '';
  for await (const row of rows) {
    text += copyLine(row);
    if (text.length < PIECE_LENGTH) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

function copyLine(row: CheckedRow): string {
  const { line, written, code, level, parent, name, pinyin, isZone, isDummy, fault } = row;
  const values = [line, written, code, level, parent, name, pinyin, isZone, isDummy, fault?.reason, fault?.detail];
  return `${values.map(copyValue).join('\t')}\n`;
}

function copyValue(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value !== 'string') return String(value);
  return /[\\\p{Cc}]/u.test(value) ? value.replaceAll('\\', '\\\\').replace(/\p{Cc}/gu, ' ') : value;
}
