import type { PlaceLevel } from '../../../schema/place.ts';

// Rows of the national file that name no place: they only fill a level a locality does not have (GB/T 2260).
const DUMMY_NAMES = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** Whether a row of the national file is a dummy city (1101 市辖区) or district (430101 市辖区): nobody's government. */
export function isDummy(level: PlaceLevel, name: string): boolean {
  return (level === 'city' || level === 'district') && DUMMY_NAMES.has(name);
}

/** Whether an unpadded district code only repeats its city: 441900 for 4419 东莞, a city without districts. */
export function isCityRepeated(code: string): boolean {
  return code.length === 6 && code.endsWith('00');
}

/**
 * Whether an unpadded or 12-digit code is one of a functional zone (development zone, industrial park): by the
 * convention of the statistical division code districts 71 to 79 and townships 400 to 599.
 */
export function isZoneCode(level: PlaceLevel, code: string): boolean {
  if (level === 'district') return isWithin(code.slice(4, 6), 71, 79);
  return level === 'township' && isWithin(code.slice(6, 9), 400, 599);
}

function isWithin(digits: string, low: number, high: number): boolean {
  return Number(digits) >= low && Number(digits) <= high;
}
