import { existsSync } from 'node:fs';
import type { ClientBase } from 'pg';
import { StartError } from '../../errors.ts';
import { DivisionFileError } from './fileError.ts';
import { importDivisions } from './importDivisions.ts';

const shownRows = 50;

/** Imports a file of places for the operator and prints what became of it. @throws StartError when the file is unusable */
export async function reportDivisions(client: ClientBase, source: string, strict: boolean): Promise<void> {
  if (!existsSync(source)) throw new StartError(`There is no file ${source}.`);
  const result = await importDivisions({ source, client, strict }).catch((error: unknown) => {
    if (error instanceof DivisionFileError) throw new StartError(`${source}: ${error.text.en}`);
    const { syscall, message } = error as NodeJS.ErrnoException;
    throw ['open', 'read'].includes(syscall ?? '') ? new StartError(`${source} cannot be read: ${message}`) : error;
  });
  for (const { line, code, reason } of result.bad.slice(0, shownRows))
    console.error(`line ${line} (${code}): ${reason.zh} / ${reason.en}`);
  if (result.badTotal > shownRows) console.error(`... and ${result.badTotal - shownRows} more`);
  const { read, inserted, updated, unchanged, skipped, badTotal } = result;
  console.log(
    `${read} rows read: ${inserted} new, ${updated} changed, ${unchanged} as they were, ${skipped} left out, ${badTotal} bad`,
  );
  if (strict && badTotal > 0) throw new StartError('Nothing was imported, because --strict takes all rows or none.');
}
