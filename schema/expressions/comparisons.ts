import type { GeoPoint } from '../fields/geoPoint.ts';
import { Invalid } from '../fields/kind.ts';
import { type Overload, type Overloads, on, planned } from './overload.ts';
import { type TextType, type Type, types } from './types.ts';
import type { Value } from './values.ts';

/** By Unicode characters, as the database does; JavaScript would compare UTF-16 units. */
function compareTexts(a: string, b: string): number {
  let place = 0;
  while (place < a.length && a[place] === b[place]) place++;
  return (a.codePointAt(place) ?? -1) - (b.codePointAt(place) ?? -1);
}

function refuseChoices(...operands: TextType[]): void {
  if (operands.some(({ dictionary }) => dictionary))
    throw new Invalid('选项不分大小，请写 in ["……", "……"]', 'Choices have no order; write in ["...", "..."]');
}

const ordered = (isRight: (difference: number) => boolean): Overload[] => [
  on(['double', 'double'], types.bool, (a, b) => isRight(a - b)),
  on(['timestamp', 'timestamp'], types.bool, (a, b) => isRight(a - b)),
  on(['duration', 'duration'], types.bool, (a, b) => isRight(a - b)),
  planned(['string', 'string'], (left, right) => {
    refuseChoices(left, right);
    return { type: types.bool, cost: Math.min(left.size, right.size), run: (a, b) => isRight(compareTexts(a, b)) };
  }),
];

export const comparisons: Overloads = {
  '<': ordered((difference) => difference < 0),
  '<=': ordered((difference) => difference <= 0),
  '>': ordered((difference) => difference > 0),
  '>=': ordered((difference) => difference >= 0),
};

const isNumber = ({ name }: Type): boolean => name === 'int' || name === 'double';

/** Whether values of both types can be equal; a list without entries is like any other. */
export function isComparable(a: Type, b: Type): boolean {
  if (a.name === 'list' && b.name === 'list')
    return a.of.name === 'null' || b.of.name === 'null' || isComparable(a.of, b.of);
  return a.name === b.name || (isNumber(a) && isNumber(b));
}

export function areEqual(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, place) => areEqual(entry, b[place]));
  const [one, other] = [a as GeoPoint, b as GeoPoint];
  return one.lng === other.lng && one.lat === other.lat;
}

/** Steps to compare two values. */
export function equalityCost(a: Type, b: Type): number {
  if (a.name === 'string' && b.name === 'string') return 1 + Math.min(a.size, b.size) / 10;
  if (a.name === 'list' && b.name === 'list') return 1 + Math.min(a.size, b.size) * equalityCost(a.of, b.of);
  return 1;
}

/** The texts that one side can be and that the other's dictionary does not know. */
export function notInDictionary(a: Type, b: Type): { codes: string[]; choice: TextType } | null {
  if (a.name === 'list' && b.name === 'list') return notInDictionary(a.of, b.of);
  if (a.name !== 'string' || b.name !== 'string') return null;
  const [choice, other] = a.dictionary ? [a, b] : [b, a];
  if (!choice.dictionary || !other.codes || other.dictionary) return null;
  const codes = other.codes.filter((code) => !choice.codes?.includes(code));
  return codes.length > 0 ? { codes, choice } : null;
}
