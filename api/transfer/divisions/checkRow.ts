import { LEVEL_DIGITS, PLACE_LEVELS, type PlaceLevel, padCode, shortCode } from '../../../schema/place.ts';
import { type Fault, fault, NAME_LIMIT } from './badRow.ts';
import { isCityRepeated, isDummy, isZoneCode } from './conventions.ts';
import type { Row } from './readRows.ts';
import { searchPinyin } from './searchPinyin.ts';

/** The header of a divisions file. */
export const DIVISION_COLUMNS = ['code', 'level', 'parent', 'name'] as const;

/** A row ready to be staged. Codes are 12 digits; a bad row keeps its code, if it has one, so that its children are found. */
export interface CheckedRow {
  line: number;
  written: string;
  code: string | null;
  level: PlaceLevel | null;
  parent: string | null;
  name: string;
  pinyin: string;
  isZone: boolean;
  isDummy: boolean;
  fault?: Fault;
}

/**
 * Checks what one row of a divisions file says by itself; whether its parent exists is a question to all rows.
 * Returns undefined for a row that only repeats its city under a district's code.
 */
export function checkRow({ line, fields, fault: textFault }: Row): CheckedRow | undefined {
  const [written = '', level = '', parent = '', name = ''] = fields;
  const known = levelOfLength(written);
  const row = { line, written, code: known ? padCode(written) : null, level: known ?? null };
  const found = textFault ?? (known ? rowFault(written, known, level, parent, name) : fault('code'));
  if (found || !known)
    return { ...row, parent: null, name: '', pinyin: '', isZone: false, isDummy: false, fault: found };
  if (isCityRepeated(written)) return undefined;
  const dummy = isDummy(known, name);
  return {
    ...row,
    parent: parent === '' ? null : padCode(parent),
    name,
    pinyin: dummy ? '' : searchPinyin(name),
    isZone: isZoneCode(known, written),
    isDummy: dummy,
  };
}

/** Checks a name. The length counts characters, not UTF-16 units. */
export function nameFault(name: string): Fault | undefined {
  if (name === '') return fault('nameEmpty');
  const length = name.length > NAME_LIMIT ? [...name].length : name.length;
  if (length > NAME_LIMIT) return fault('nameTooLong', String(length));
}

function rowFault(code: string, known: PlaceLevel, level: string, parent: string, name: string): Fault | undefined {
  if (!PLACE_LEVELS.some((one) => one === level)) return fault('level', level);
  if (level !== known) return fault('levelMismatch', known);
  return parentFault(code, known, parent) ?? nameFault(name);
}

function parentFault(code: string, level: PlaceLevel, parent: string): Fault | undefined {
  if (level === 'province') return parent === '' ? undefined : fault('parentOfProvince');
  if (parent === '') return fault('parentMissing');
  if (!levelOfLength(parent)) return fault('parentCode', parent);
  const upper = shortCode(padCode(parent));
  if (upper.length >= code.length || !code.startsWith(upper)) return fault('parentNotAbove', parent);
}

/** The level an unpadded code has by its length; undefined if it is no code or ends in a part of zeros. */
function levelOfLength(code: string): PlaceLevel | undefined {
  if (!/^[1-9]\d+$/.test(code)) return undefined;
  const level = PLACE_LEVELS.find((one) => LEVEL_DIGITS[one] === code.length);
  if (!level || isCityRepeated(code)) return level;
  return shortCode(padCode(code)) === code ? level : undefined;
}
