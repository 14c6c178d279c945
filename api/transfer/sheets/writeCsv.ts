import { harmless } from './formulas.ts';
import type { Written } from './write.ts';

/** RFC 4180: CRLF, quotes where needed; UTF-8 with a byte order mark, without which Excel takes it for another encoding. */
export async function* writeCsv(columns: readonly Written[], batches: AsyncIterable<(string | null)[][]>) {
  yield `\ufeff${csvLine(columns.map(({ heading }) => harmless(heading)))}`;
  for await (const rows of batches)
    yield rows
      .map((row) =>
        csvLine(
          columns.map(({ cell }, position) =>
            cell === 'text' ? harmless(row[position] ?? '') : (row[position] ?? ''),
          ),
        ),
      )
      .join('');
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

const quoted = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
