const hour = 3_600_000;
const offset = 8 * hour;
const earliest = -62_135_596_800_000; // 0001-01-01
const latest = 253_402_300_799_999; // 9999-12-31

/** Milliseconds of a day. */
export const day = 24 * hour;

/** A moment of the years 1 to 9999, as CEL allows. */
export const moment = (milliseconds: number): number | null =>
  milliseconds >= earliest && milliseconds <= latest ? Math.trunc(milliseconds) : null;

/** A moment as a Date whose UTC parts are Beijing's: UTC+8 throughout, so that no machine's time zone data matters. */
export const inBeijing = (milliseconds: number): Date => new Date(milliseconds + offset);

/** The midnight in Beijing with which 2026-03-08 begins; null where there is no such day. */
export function midnightOf(date: unknown): number | null {
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const milliseconds = Date.parse(`${date}T00:00:00+08:00`);
  return Number.isNaN(milliseconds) || dateOf(milliseconds) !== date ? null : milliseconds;
}

/** The day in Beijing, as 2026-03-08. */
export const dateOf = (milliseconds: number): string => inBeijing(milliseconds).toISOString().slice(0, 10);

/** A moment from a Date or an ISO 8601 text with offset; null where it is neither. */
export function momentOf(value: unknown): number | null {
  if (value instanceof Date) return moment(value.getTime());
  if (typeof value !== 'string') return null;
  const isIso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(value);
  return isIso ? moment(Date.parse(value)) : null;
}

/** Days from one moment's day to another's, by Beijing's calendar. */
export const daysBetween = (from: number, to: number): number =>
  Math.floor((to + offset) / day) - Math.floor((from + offset) / day);

/** The same day so many months later, or the month's last one where it has no such day. */
export function addMonths(milliseconds: number, months: number): number | null {
  const date = inBeijing(milliseconds);
  const wanted = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== wanted) date.setUTCDate(0);
  return moment(date.getTime() - offset);
}
