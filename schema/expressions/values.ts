import type { GeoPoint } from '../fields/geoPoint.ts';
import type { Type } from './types.ts';

/** A value inside an expression: moments and durations are milliseconds, null is “no value”. */
export type Value = string | number | boolean | GeoPoint | readonly Value[] | null;

/** The JavaScript type of each expression type. */
export interface Values {
  string: string;
  int: number;
  double: number;
  bool: boolean;
  timestamp: number;
  duration: number;
  list: readonly Value[];
  point: GeoPoint;
  null: null;
}

const checks: { [Name in keyof Values]: (value: unknown, type: Extract<Type, { name: Name }>) => boolean } = {
  // sizes count characters, of one or two UTF-16 units
  string: (value, { size }) => typeof value === 'string' && value.length <= 2 * size,
  int: Number.isSafeInteger,
  double: Number.isFinite,
  bool: (value) => typeof value === 'boolean',
  timestamp: Number.isFinite,
  duration: Number.isFinite,
  list: (value, { size, of }) =>
    Array.isArray(value) && value.length <= size && value.every((entry) => isOfType(entry, of)),
  point: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Number.isFinite((value as GeoPoint).lng) &&
    Number.isFinite((value as GeoPoint).lat),
  null: () => false,
};

/** Whether a value from outside is what its field promises; expressions take any other for no value. */
export const isOfType = (value: unknown, type: Type): boolean => checks[type.name](value, type as never);

/** A double that exists, and is not minus zero. */
export const finite = (number: number): number | null => (Number.isFinite(number) ? number + 0 : null);

/** A whole number that JavaScript holds exactly. */
export const whole = (number: number): number | null => (Number.isSafeInteger(number) ? number + 0 : null);
