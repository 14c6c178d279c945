import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type Fault, fault, showable } from './badRow.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import { fileIsEmpty, headerIsWrong, lineIsEndless } from './fileError.ts';

/** One row of a file: its line (the header is line 1), its trimmed fields, and what is wrong with its text, if anything. */
export interface Row {
  line: number;
  fields: string[];
  fault?: Fault;
}

const LINE_LIMIT = 1_000_000;
// Characters no name has: controls, zero-width and direction marks, line and paragraph separators.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const QUOTED = /^"(?:[^"]|"")*"$/;

/**
 * Streams the rows of a UTF-8 CSV file (a path or a stream of bytes) with exactly this header. CRLF, a byte order mark
 * and empty lines are tolerated. A line is a row: quotes are taken off but join no lines, so that a stray quote spoils
 * only its own row. Throws DivisionFileError for a file that is empty, wrongly encoded or has another header.
 */
export async function* readRows(source: string | Readable, header: readonly string[]): AsyncGenerator<Row> {
  const bytes = typeof source === 'string' ? createReadStream(source) : source;
  const records = parse({
    quote: null,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: LINE_LIMIT,
  });
  pipeline(bytes, decodeUtf8, records, () => {}); // an error surfaces in the loop below
  let line = 0;
  let headerLine = 0;
  let rows = 0;
  try {
    for await (const record of records as AsyncIterable<string[]>) {
      line += 1;
      if (record.join('').trim() === '' && record.length === 1) continue;
      const row = toRow(line, record, header.length);
      if (headerLine > 0) {
        rows += 1;
        yield row;
        continue;
      }
      if (row.fields.join(',') !== header.join(',')) throw headerIsWrong(header.join(','), showable(record.join(',')));
      headerLine = line;
    }
  } catch (error) {
    throw error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE' ? lineIsEndless(LINE_LIMIT) : error;
  }
  if (rows === 0) throw fileIsEmpty();
}

function toRow(line: number, record: string[], columns: number): Row {
  return { line, fields: record.map(unquote), fault: textFault(record, columns) };
}

function unquote(field: string): string {
  const text = field.trim();
  return QUOTED.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}

function isMisquoted(field: string): boolean {
  return field.includes('"') && !QUOTED.test(field.trim());
}

function textFault(record: string[], columns: number): Fault | undefined {
  const text = record.join('');
  if (text.includes('\ufffd')) return fault('encoding');
  if (INVISIBLE.test(text)) return fault('control');
  if (record.some(isMisquoted)) return fault('quotes');
  if (record.length !== columns) return fault('columns', `${record.length}/${columns}`);
}
