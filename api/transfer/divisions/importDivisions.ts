import type { Readable } from 'node:stream';
import type { ClientBase } from 'pg';
import { BAD_ROWS_KEPT, type BadRow, badRow, type ImportResult, type Reason } from './badRow.ts';
import { checkParents } from './checkParents.ts';
import { type CheckedRow, checkRow, DIVISION_COLUMNS } from './checkRow.ts';
import { inTransaction } from './inTransaction.ts';
import { readRows } from './readRows.ts';
import { stageRows } from './stageRows.ts';
import { writePlaces } from './writePlaces.ts';

/** How far an import is: `rows` read so far, and what is being done. */
export interface ImportProgress {
  step: 'reading' | 'checking' | 'writing';
  rows: number;
}

export interface ImportOptions {
  /** A path, or a stream of the file's bytes. */
  source: string | Readable;
  /** A connection outside any transaction; its role may write `place` and create temporary tables. */
  client: ClientBase;
  /** One bad row stops everything: nothing is imported. */
  strict?: boolean;
  /** Called every 10,000 rows and at each step. */
  onProgress?: (progress: ImportProgress) => void;
}

const PROGRESS_ROWS = 10_000;

/**
 * Imports a national division file (columns code,level,parent,name; unpadded codes of 2/4/6/9/12 digits; rows in any
 * order) into `place`, in one transaction. Stored codes are kept and updated, never deleted; bad rows and the rows below
 * them are reported and left out. Memory does not grow with the file. Throws DivisionFileError if the file as a whole
 * is unusable (empty, wrong header, wrong encoding); nothing is imported then.
 */
export async function importDivisions(options: ImportOptions): Promise<ImportResult> {
  const { source, client, strict = false, onProgress } = options;
  const counts = { read: 0, repeated: 0 };
  const report = (step: ImportProgress['step']) => onProgress?.({ step, rows: counts.read });

  async function* checkedRows(): AsyncGenerator<CheckedRow> {
    for await (const row of readRows(source, DIVISION_COLUMNS)) {
      counts.read += 1;
      if (counts.read % PROGRESS_ROWS === 0) report('reading');
      const checked = checkRow(row);
      if (checked) yield checked;
      else counts.repeated += 1;
    }
  }

  return inTransaction(client, async (rollback) => {
    await stageRows(client, checkedRows());
    report('checking');
    await client.query('lock table place in share row exclusive mode'); // one import at a time; readers go on
    await checkParents(client);
    const { badTotal, dummies } = await count(client);
    const found = { read: counts.read, bad: await badRows(client), badTotal };
    if (strict && badTotal > 0) {
      await rollback();
      return { ...found, inserted: 0, updated: 0, unchanged: 0, skipped: 0 };
    }
    report('writing');
    const { inserted, updated } = await writePlaces(client);
    const skipped = dummies + counts.repeated;
    return { ...found, inserted, updated, unchanged: counts.read - badTotal - skipped - inserted - updated, skipped };
  });
}

async function count(client: ClientBase): Promise<{ badTotal: number; dummies: number }> {
  const { rows } = await client.query(`
    select count(reason)::int as "badTotal", count(*) filter (where dummy and reason is null)::int as dummies from staged`);
  return rows[0];
}

async function badRows(client: ClientBase): Promise<BadRow[]> {
  const { rows } = await client.query<{ line: number; written: string; reason: Reason; detail: string }>(
    'select line, written, reason, detail from staged where reason is not null order by line limit $1',
    [BAD_ROWS_KEPT],
  );
  return rows.map(({ line, written, reason, detail }) => badRow(line, written, { reason, detail }));
}
