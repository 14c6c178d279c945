import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeYear } from '../../seeds/year/year.ts';
import { csvLine } from './sheets/writeCsv.ts';

/** Folders by the first digits of the units in them, as in `seeds/demo`. */
const localities: Readonly<Record<string, string>> = {
  '11': 'beijing',
  '43': 'changsha',
  '50': 'kaizhou',
  '54': 'lhasa',
};

/** Writes the demo's year as a sheet of each locality and kind of record: `FOLDER/kaizhou/drill.csv`. @returns how many rows */
export function writeYear(folder: string): number {
  const rows = makeYear();
  const sheets = Map.groupBy(rows, ({ resource, cells }) =>
    path.join(folder, localities[cells.unit?.slice(0, 2) ?? ''] ?? '', `${resource}.csv`),
  );
  for (const [file, some] of sheets) {
    const columns = [...new Set(some.flatMap(({ cells }) => Object.keys(cells)))];
    const lines = some.map(({ cells }) => csvLine(columns.map((column) => cells[column] ?? '')));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `\ufeff${csvLine(columns)}${lines.join('')}`);
  }
  return rows.length;
}
