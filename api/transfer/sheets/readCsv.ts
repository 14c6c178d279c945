import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { badArgument } from '../../errors.ts';
import { type Bytes, piecesOf } from './bytes.ts';
import type { Cells } from './read.ts';

const longestRow = 1_000_000;

/** A CSV file in UTF-8, UTF-16 or GB18030 (Excel's in China), its cells between commas, semicolons or tabs. @throws AppError BAD_USER_INPUT */
export async function* readCsv(bytes: Bytes): AsyncGenerator<Cells> {
  const encoding = await encodingOf(bytes);
  const beginning = beginningOf(await bytes.read(0, 65_536), encoding);
  const records = parse({
    bom: true,
    delimiter: delimiterOf(beginning),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: longestRow,
  });
  pipeline(Readable.from(textOf(bytes, encoding)), records, () => {}); // an error surfaces in the loop below
  let line = 0;
  try {
    for await (const cells of records as AsyncIterable<string[]>) yield { line: ++line, cells };
  } catch (error) {
    // a character that the encoding does not have is a TypeError of the decoder
    if (error instanceof CsvError || error instanceof TypeError) throw notCsv(line + 1);
    throw error;
  }
}

const notCsv = (line?: number) =>
  line === undefined
    ? badArgument('这不是 CSV 或 XLSX 文件', 'This is no CSV or XLSX file')
    : badArgument(`CSV 文件第 ${line} 行起格式有误`, `The CSV file is broken from row ${line} on`);

async function encodingOf(bytes: Bytes): Promise<string> {
  const [first, second] = await bytes.read(0, 2);
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    for await (const _text of textOf(bytes, 'utf-8'));
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

function beginningOf(bytes: Buffer, encoding: string): string {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    if (!text.includes('\u0000')) return text;
  } catch {}
  throw notCsv();
}

async function* textOf(bytes: Bytes, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const piece of piecesOf(bytes)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** The one that the header has most of, outside quotes. */
function delimiterOf(text: string): string {
  const header = /^(?:\s*\r?\n)*((?:"[^"]*"|[^"\r\n])*)/.exec(text)?.[1]?.replace(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
