import type { SheetColumn } from './columns.ts';
import { writeCsv } from './writeCsv.ts';
import { writeXlsx } from './writeXlsx.ts';

/** A column as it stands in a file. */
export type Written = Pick<SheetColumn, 'cell'> & { heading: string };

interface Format {
  mediaType: string;
  write(
    title: string,
    columns: readonly Written[],
    batches: AsyncIterable<(string | null)[][]>,
  ): AsyncGenerator<string | Buffer>;
}

/** The formats of sheets by the ending of their names. */
export const formats: Readonly<Record<string, Format>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: (_title, columns, batches) => writeCsv(columns, batches) },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeXlsx,
  },
};
