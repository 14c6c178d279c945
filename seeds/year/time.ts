/** Days are texts like 2026-03-08, moments like 2026-03-08 09:30, both in Beijing's time, as sheets have them. */

/** The day on which the demo is looked at. */
export const today = '2026-11-22';

const pad = (value: number) => String(value).padStart(2, '0');

export const day = (month: number, dayOfMonth: number): string => `2026-${pad(month)}-${pad(dayOfMonth)}`;

export const at = (date: string, hour: number, minute = 0): string => `${date} ${pad(hour)}:${pad(minute)}`;

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A moment some minutes later. */
export const plus = (moment: string, minutes: number): string =>
  new Date(Date.parse(`${moment.replace(' ', 'T')}:00Z`) + minutes * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');

export const dayOf = (moment: string): string => moment.slice(0, 10);

export const monthOf = (date: string): number => Number(date.slice(5, 7));

/** Spring Festival, Qingming, Labour Day, Dragon Boat, Mid-Autumn and National Day of 2026. */
const holidays: readonly (readonly [string, string])[] = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
];

const isWorkday = (date: string): boolean =>
  ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) &&
  !holidays.some(([from, to]) => date >= from && date <= to);

/** The day itself, or the next one on which offices work. */
export const workday = (date: string): string => (isWorkday(date) ? date : workday(addDays(date, 1)));

/** The day itself, or the last one before it on which offices work. */
export const workdayBefore = (date: string): string => (isWorkday(date) ? date : workdayBefore(addDays(date, -1)));

/** 3月8日 */
export const shown = (date: string): string => `${monthOf(date)}月${Number(date.slice(8, 10))}日`;
