import { isUtf8 } from 'node:buffer';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { badArgument } from '../../errors.ts';
import type { Cells } from './read.ts';

const sliceSize = 256 * 1024;
const longestRow = 1_000_000;

/** A CSV file in UTF-8, UTF-16 or GB18030 (Excel's in China), its cells between commas, semicolons or tabs. @throws AppError BAD_USER_INPUT */
export async function* readCsv(bytes: Buffer): AsyncGenerator<Cells> {
  const beginning = beginningOf(bytes);
  const records = parse({
    bom: true,
    delimiter: delimiterOf(beginning),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: longestRow,
  });
  pipeline(Readable.from(textOf(bytes)), records, () => {}); // an error surfaces in the loop below
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

function decoderOf(bytes: Buffer): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030', { fatal: true });
}

function beginningOf(bytes: Buffer): string {
  try {
    const text = decoderOf(bytes).decode(bytes.subarray(0, 65_536), { stream: true });
    if (!text.includes('\u0000')) return text;
  } catch {}
  throw notCsv();
}

function* textOf(bytes: Buffer): Generator<string> {
  const decoder = decoderOf(bytes);
  for (let from = 0; from < bytes.length; from += sliceSize)
    yield decoder.decode(bytes.subarray(from, from + sliceSize), { stream: true });
  yield decoder.decode();
}

/** The one that the header has most of, outside quotes. */
function delimiterOf(text: string): string {
  const header = /^(?:\s*\r?\n)*((?:"[^"]*"|[^"\r\n])*)/.exec(text)?.[1]?.replace(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
