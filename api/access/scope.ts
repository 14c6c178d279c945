import { contains, rangeOf } from '../../schema/place.ts';

/** The code range a caller reaches: a unit and everything below. */
export interface Scope {
  /** 12-digit code of the unit the caller works in now. */
  unit: string;
  lo: string;
  hi: string;
  /** Codes of the units above, nearest first: what they publish is readable here. */
  above: readonly string[];
}

/** Every code that may be an ancestor of `code`, nearest first, by arithmetic alone. */
export function codesAbove(code: string): readonly string[] {
  const cuts = [9, 6, 4, 2].map((digits) => code.slice(0, digits).padEnd(12, '0'));
  return [...new Set(cuts)].filter((cut) => cut !== code && contains(cut, code));
}

export const scopeOf = (unit: string): Scope => ({ unit, ...rangeOf(unit), above: codesAbove(unit) });

/** Whether a place lies in a scope. */
export const reaches = ({ lo, hi }: Scope, code: string): boolean =>
  BigInt(lo) <= BigInt(code) && BigInt(code) <= BigInt(hi);

/** The whole country; only `asSystem` works in it. */
export const wholeCountry: Scope = { unit: '000000000000', lo: '0', hi: '999999999999', above: [] };
