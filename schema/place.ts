// 12-digit place codes: the administrative division code of GB/T 2260 (province 2 + city 2 + district 2 digits), carried
// on by the statistical division code of the National Bureau of Statistics (township 3 + village 3 digits): 6+3+3.

/** The levels a code can stand for, from the top down. */
export const PLACE_LEVELS = ['province', 'city', 'district', 'township', 'village'] as const;

/** One of `PLACE_LEVELS`. Which chain of levels a locality has differs: 东莞 has no district, 北京 no city. */
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** A padded code: 12 digits, the first of them 1 to 9. */
export const PLACE_CODE = /^[1-9]\d{11}$/;

/** How many leading digits of a code say something, by level. */
export const LEVEL_DIGITS: Readonly<Record<PlaceLevel, number>> = {
  province: 2,
  city: 4,
  district: 6,
  township: 9,
  village: 12,
};

/** The 12-digit form of a code of 2, 4, 6, 9 or 12 digits: '500154' gives '500154000000'. Throws RangeError for any other text. */
export function padCode(code: string): string {
  const padded = code.padEnd(12, '0');
  const isWhole = PLACE_LEVELS.some((level) => LEVEL_DIGITS[level] === code.length);
  if (!isWhole || !isPlaceCode(padded)) throw new RangeError(`Not a place code of 2, 4, 6, 9 or 12 digits: ${code}`);
  return padded;
}

/**
 * The level a 12-digit code stands for: the last part of 2+2+2+3+3 that is not all zeros.
 * '441900003000' (a street of 东莞, a city without districts) is a township. Throws RangeError for anything but 12 digits.
 */
export function levelOfCode(code: string): PlaceLevel {
  if (!isPlaceCode(code)) throw new RangeError(`Not a 12-digit place code: ${code}`);
  if (!code.endsWith('000')) return 'village';
  if (code.slice(6, 9) !== '000') return 'township';
  if (code.slice(4, 6) !== '00') return 'district';
  return code.slice(2, 4) === '00' ? 'province' : 'city';
}

/** A code without the zeros that pad it, 2, 4, 6, 9 or 12 digits: '500154000000' gives '500154'. Throws RangeError. */
export function shortCode(code: string): string {
  return code.slice(0, LEVEL_DIGITS[levelOfCode(code)]);
}

/** A place and everything below as an inclusive range of 12-digit codes; a village is lo = hi. Throws RangeError. */
export function rangeOf(code: string): { lo: string; hi: string } {
  return { lo: code, hi: shortCode(code).padEnd(12, '9') };
}

/** The codes of a place and of those above it, from the top; a level that it has not gives the same code again. */
export function placesOver(code: string): string[] {
  return PLACE_LEVELS.map((level) => code.slice(0, LEVEL_DIGITS[level]).padEnd(12, '0'));
}

/** Whether `lower` is `upper` or lies below it. Both are 12-digit codes; throws RangeError if not. */
export function contains(upper: string, lower: string): boolean {
  if (!isPlaceCode(lower)) throw new RangeError(`Not a 12-digit place code: ${lower}`);
  const { lo, hi } = rangeOf(upper);
  return lo <= lower && lower <= hi;
}

/** Whether a text is a 12-digit place code. */
export function isPlaceCode(text: string): boolean {
  return PLACE_CODE.test(text);
}
