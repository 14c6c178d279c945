import { badArgument } from '../../errors.ts';
import type { Bytes } from './bytes.ts';
import { plainText } from './formulas.ts';
import { readCsv } from './readCsv.ts';
import { readXlsx } from './readXlsx.ts';

/** A row of a sheet with its number, as spreadsheet programs show it, and its cells from the first column on. */
export interface Cells {
  line: number;
  cells: string[];
}

export const mostRows = 200_000;
export const mostColumns = 300;

const zipFile = Buffer.from('PK\u0003\u0004');
const oldExcelFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * The rows of a CSV or XLSX file that have something in them, told by what the file holds, whatever it is called. Cells are trimmed, and
 * without the apostrophe that keeps them from being formulas. @throws AppError BAD_USER_INPUT for anything else, and for more than `mostRows`
 */
export async function* readTable(bytes: Bytes): AsyncGenerator<Cells> {
  let rows = 0;
  for await (const { line, cells } of await rowsOf(bytes)) {
    const texts = cells.map((cell) => plainText(cell.trim()));
    const width = 1 + texts.findLastIndex((text) => text !== '');
    if (width === 0) continue;
    if (width > mostColumns) throw badArgument(`最多 ${mostColumns} 列`, `At most ${mostColumns} columns`);
    // the header is a row too
    if (++rows > mostRows + 1) throw badArgument(`一次最多导入 ${mostRows} 行`, `At most ${mostRows} rows at a time`);
    yield { line, cells: texts.slice(0, width) };
  }
}

async function rowsOf(bytes: Bytes): Promise<AsyncIterable<Cells>> {
  const beginning = await bytes.read(0, 4);
  if (beginning.equals(zipFile)) return readXlsx(bytes);
  if (beginning.equals(oldExcelFile))
    throw badArgument(
      '这是旧版或加密的 Excel 文件，请另存为 .xlsx',
      'An old or encrypted Excel file: save it as .xlsx',
    );
  return readCsv(bytes);
}
