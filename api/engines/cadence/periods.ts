/** Days are texts like 2026-03-08, in Beijing's calendar; both ends of a span belong to it. */
export interface Span {
  from: string;
  to: string;
}

export type Period = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

const milliseconds = 86_400_000;
const monthsIn = { MONTH: 1, QUARTER: 3, YEAR: 12 };
const daysIn = { DAY: 1, WEEK: 7 };
// the first day of 1970 was a Thursday
const firstMonday = -3;

const numberOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / milliseconds;

const dateOf = (number: number): string => new Date(number * milliseconds).toISOString().slice(0, 10);

/** A day some days later. */
export const addDays = (date: string, days: number): string => dateOf(numberOf(date) + days);

/** Months and days that so many periods last. */
export const lengthOf = (every: number, period: Period): { months: number; days: number } =>
  period === 'DAY' || period === 'WEEK'
    ? { months: 0, days: every * daysIn[period] }
    : { months: every * monthsIn[period], days: 0 };

/**
 * The span of so many periods of the calendar that a day lies in, and the one before. Weeks begin on Monday; spans of several periods follow
 * each other from that of `since` on.
 */
export function spansAt(day: string, every: number, period: Period, since: string): { now: Span; before: Span } {
  const { months, days } = lengthOf(1, period);
  const serialOf = (date: string): number => {
    if (days > 0) return Math.floor((numberOf(date) - firstMonday) / days);
    const [year = 0, month = 0] = date.split('-').map(Number);
    return Math.floor((year * 12 + month - 1) / months);
  };
  const startOf = (serial: number): string => {
    if (days > 0) return dateOf(serial * days + firstMonday);
    const month = serial * months;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  };
  const anchor = serialOf(since);
  const first = anchor + Math.floor((serialOf(day) - anchor) / every) * every;
  const spanFrom = (serial: number): Span => ({ from: startOf(serial), to: addDays(startOf(serial + every), -1) });
  return { now: spanFrom(first), before: spanFrom(first - every) };
}
