import type { ClientBase } from 'pg';
import { contains, isPlaceCode, LEVEL_DIGITS, levelOfCode, PLACE_LEVELS, padCode } from '../../../schema/place.ts';
import { BAD_ROWS_KEPT, badRow, type Fault, fault, type ImportResult } from './badRow.ts';
import { nameFault } from './checkRow.ts';
import { isZoneCode } from './conventions.ts';
import type { ImportOptions } from './importDivisions.ts';
import { inTransaction } from './inTransaction.ts';
import { type Row, readRows } from './readRows.ts';
import { searchPinyin } from './searchPinyin.ts';
import { retireNationalRows } from './writePlaces.ts';

/** The header of a functional zones file. */
export const ZONE_COLUMNS = ['code', 'name', 'countsAs', 'nationalCode', 'parent'] as const;

interface Zone {
  code: string;
  name: string;
  countsAs: string;
  nationalCode: string | null;
  parent: string;
}

interface Stored {
  code: string;
  level: string;
  name: string;
  full_name: string;
  national_code: string | null;
}

/**
 * Imports the zones that act as a government of another level than their national code (requirement B-01a), after the
 * divisions. `code` is assigned here, of the level `countsAs` and below `parent`; the place of `nationalCode` (may be
 * empty) and all below it go out of use. Codes are padded or not. Reports like `importDivisions`, throws like it.
 */
export async function importFunctionalZones(options: ImportOptions): Promise<ImportResult> {
  const { source, client, strict = false, onProgress } = options;
  const result: ImportResult = { read: 0, inserted: 0, updated: 0, unchanged: 0, skipped: 0, bad: [], badTotal: 0 };
  return inTransaction(client, async (rollback) => {
    await client.query('lock table place in share row exclusive mode');
    const firstLines = new Map<string, number>();
    for await (const row of readRows(source, ZONE_COLUMNS)) {
      result.read += 1;
      const outcome = await importZone(client, row, firstLines);
      if (typeof outcome === 'string') {
        result[outcome] += 1;
        continue;
      }
      result.badTotal += 1;
      if (result.bad.length < BAD_ROWS_KEPT) result.bad.push(badRow(row.line, row.fields[0] ?? '', outcome));
    }
    onProgress?.({ step: 'writing', rows: result.read });
    if (strict && result.badTotal > 0) {
      await rollback();
      return { ...result, inserted: 0, updated: 0, unchanged: 0 };
    }
    await retireNationalRows(client);
    return result;
  });
}

type Outcome = 'inserted' | 'updated' | 'unchanged' | Fault;

async function importZone(client: ClientBase, row: Row, firstLines: Map<string, number>): Promise<Outcome> {
  const found = row.fault ?? zoneFault(row.fields);
  if (found) return found;
  const zone = toZone(row.fields);
  const firstLine = firstLines.get(zone.code);
  if (firstLine) return fault('duplicate', String(firstLine));
  const around = await storedAround(client, zone);
  const misplaced = placeFault(zone, around);
  if (misplaced) return misplaced;
  firstLines.set(zone.code, row.line);
  return writeZone(client, zone, around.find(({ code }) => code === zone.parent)?.full_name ?? '');
}

function zoneFault([code = '', name = '', countsAs = '', nationalCode = '', parent = '']: string[]): Fault | undefined {
  const padded = paddedOrNull(code);
  if (!padded) return fault('code');
  const level = levelOfCode(padded);
  if (!PLACE_LEVELS.some((one) => one === countsAs)) return fault('level', countsAs);
  if (!isZoneCode(level, padded)) return fault('zoneCode');
  if (countsAs !== level) return fault('levelMismatch', level);
  if (parent === '') return fault('parentMissing');
  const upper = paddedOrNull(parent);
  if (!upper) return fault('parentCode', parent);
  if (upper === padded || !contains(upper, padded)) return fault('parentNotAbove', parent);
  if (nationalCode !== '' && !paddedOrNull(nationalCode)) return fault('nationalCode', nationalCode);
  return nameFault(name);
}

function toZone([code = '', name = '', countsAs = '', national = '', parent = '']: string[]): Zone {
  return { code: padCode(code), name, countsAs, nationalCode: paddedOrNull(national), parent: padCode(parent) };
}

/** The stored places that have a say: the zone itself, all places above it, its national row, and who else uses that. */
async function storedAround(client: ClientBase, { code, nationalCode }: Zone): Promise<Stored[]> {
  const above = PLACE_LEVELS.map((level) => code.slice(0, LEVEL_DIGITS[level]).padEnd(12, '0'));
  const { rows } = await client.query<Stored>(
    `select code::text, level, name, full_name, national_code::text from place
     where code = any($1) or code = $2 or national_code = $2 order by code`,
    [above, nationalCode],
  );
  return rows;
}

function placeFault({ code, parent, nationalCode }: Zone, around: Stored[]): Fault | undefined {
  const standing = around.find((place) => place.code === code);
  if (standing && standing.national_code !== nationalCode) return fault('zoneCodeTaken', standing.name);
  if (!around.some((place) => place.code === parent)) return fault('parentUnknown', parent);
  const nearest = around.findLast((place) => place.code !== code && contains(place.code, code));
  if (nearest && nearest.code !== parent) return fault('parentTooHigh', nearest.code);
  if (!nationalCode) return undefined;
  if (!around.some((place) => place.code === nationalCode)) return fault('nationalUnknown', nationalCode);
  const user = around.find((place) => place.national_code === nationalCode && place.code !== code);
  if (user) return fault('nationalTaken', user.name);
}

async function writeZone(client: ClientBase, zone: Zone, parentName: string): Promise<Outcome> {
  const { code, name, countsAs, nationalCode, parent } = zone;
  const digits = countsAs === 'district' ? LEVEL_DIGITS.township : LEVEL_DIGITS.village;
  const { rows } = await client.query<{ inserted: boolean }>(
    `insert into place as p
       (code, name, level, parent, full_name, functional_zone, counts_as, national_code, child_digits, pinyin)
     values ($1, $2, $3, $4, $5, true, $3, $6, $7, $8)
     on conflict (code) do update set name = excluded.name, parent = excluded.parent, full_name = excluded.full_name,
       pinyin = excluded.pinyin
       where (p.name, p.parent, p.full_name, p.pinyin)
         is distinct from (excluded.name, excluded.parent, excluded.full_name, excluded.pinyin)
     returning xmax = 0 as inserted`,
    [code, name, countsAs, parent, `${parentName}${name}`, nationalCode, digits, searchPinyin(name)],
  );
  const [written] = rows;
  if (!written) return 'unchanged';
  return written.inserted ? 'inserted' : 'updated';
}

function paddedOrNull(code: string): string | null {
  if (isPlaceCode(code)) return code;
  try {
    return padCode(code);
  } catch {
    return null;
  }
}
