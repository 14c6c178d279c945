import type { Resource } from '../../../schema/defineResource.ts';
import type { SheetRow } from './draftRow.ts';

/** Rows some at a time; a row that names a record of the same resource comes after the chunk that may make it. */
export async function* inChunks(
  { name, fields, key, title }: Resource,
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
  size: number,
): AsyncGenerator<SheetRow[]> {
  const pointing = Object.keys(fields).filter((field) => fields[field]?.to === name);
  const called = [...key, title];
  let chunk: SheetRow[] = [];
  let names = new Set<string | undefined>();
  for await (const row of rows) {
    const isAfter = pointing.some((field) =>
      row.cells[field]?.split(/[、;；]/).some((text) => names.has(text.trim().replace(/^\d{12}\//, ''))),
    );
    if (chunk.length === size || isAfter) {
      yield chunk;
      chunk = [];
      names = new Set();
    }
    chunk.push(row);
    if (pointing.length > 0) for (const field of called) names.add(row.cells[field]);
  }
  if (chunk.length > 0) yield chunk;
}
