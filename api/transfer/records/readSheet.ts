import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { SheetRow } from './draftRow.ts';

/** Reads a CSV file with a header row; cells are trimmed. @throws Error naming file and line when it is no CSV */
export function readSheet(file: string): SheetRow[] {
  const records = parse(readFileSync(file), {
    columns: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as {
    record: Record<string, string>;
    info: { lines: number };
  }[];
  return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
}
