import { Invalid } from '../fields/kind.ts';
import { addMonths, dateOf, day, daysBetween, inBeijing, midnightOf, moment, momentOf } from './beijing.ts';
import { type Overload, type Overloads, on, planned } from './overload.ts';
import { literalOf } from './texts.ts';
import { type PlainType, types } from './types.ts';
import { whole } from './values.ts';

const units: Record<string, number> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** 1h30m, as CEL and Go write it, with units h, m, s and ms. */
function durationOf(text: string): number | null {
  if (!/^-?(\d{1,12}(\.\d{1,3})?(h|ms|m|s))+$/.test(text)) return null;
  const parts = text.matchAll(/([\d.]+)(h|ms|m|s)/g);
  const total = [...parts].reduce(
    (sum, [, number, unit]) => sum + Number(number) * (units[unit as string] as number),
    0,
  );
  return whole(Math.round(text.startsWith('-') ? -total : total));
}

/** A value written as a text literal, read once. */
const written = (type: PlainType, read: (text: string) => number | null, example: string): Overload[] => [
  planned(['string'], (operand) => {
    const text = literalOf(operand);
    const value = read(text);
    if (value === null)
      throw new Invalid(`看不懂“${text}”，写法如 ${example}`, `Cannot read "${text}"; write ${example}`);
    return { type, run: () => value };
  }),
];

/** Steps that JavaScript's dates take. */
const dateCost = 20;

const partOfMoment = (read: (date: Date) => number): Overload =>
  planned(['timestamp'], () => ({ type: types.int, cost: dateCost, run: (time) => read(inBeijing(time)) }));

const inUnit = (unit: number): Overload =>
  on(['duration'], types.int, (duration) => whole(Math.trunc(duration / unit)));

const dayOfYear = (date: Date): number => Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / day);

/** Dates, moments and durations; every calendar part is Beijing's. */
export const times: Overloads = {
  '+': [
    on(['timestamp', 'duration'], types.timestamp, (a, b) => moment(a + b)),
    on(['duration', 'timestamp'], types.timestamp, (a, b) => moment(a + b)),
    on(['duration', 'duration'], types.duration, (a, b) => whole(a + b)),
  ],
  '-': [
    on(['timestamp', 'timestamp'], types.duration, (a, b) => whole(a - b)),
    on(['timestamp', 'duration'], types.timestamp, (a, b) => moment(a - b)),
    on(['duration', 'duration'], types.duration, (a, b) => whole(a - b)),
    on(['duration'], types.duration, (a) => whole(-a)),
  ],
  date: written(types.timestamp, midnightOf, 'date("2026-03-08")'),
  timestamp: written(types.timestamp, momentOf, 'timestamp("2026-03-08T09:30:00+08:00")'),
  duration: written(types.duration, durationOf, 'duration("1h30m")'),
  days: [on(['int'], types.duration, (days) => whole(days * day))],
  daysBetween: [on(['timestamp', 'timestamp'], types.int, daysBetween)],
  addMonths: [planned(['timestamp', 'int'], () => ({ type: types.timestamp, cost: 2 * dateCost, run: addMonths }))],
  year: [partOfMoment((date) => date.getUTCFullYear())],
  month: [partOfMoment((date) => date.getUTCMonth() + 1)],
  day: [partOfMoment((date) => date.getUTCDate())],
  string: [planned(['timestamp'], () => ({ type: types.string(10), cost: 4 * dateCost, run: dateOf }))],
  '.getFullYear': [partOfMoment((date) => date.getUTCFullYear())],
  '.getMonth': [partOfMoment((date) => date.getUTCMonth())],
  '.getDate': [partOfMoment((date) => date.getUTCDate())],
  '.getDayOfMonth': [partOfMoment((date) => date.getUTCDate() - 1)],
  '.getDayOfWeek': [partOfMoment((date) => date.getUTCDay())],
  '.getDayOfYear': [partOfMoment(dayOfYear)],
  '.getHours': [partOfMoment((date) => date.getUTCHours()), inUnit(3_600_000)],
  '.getMinutes': [partOfMoment((date) => date.getUTCMinutes()), inUnit(60_000)],
  '.getSeconds': [partOfMoment((date) => date.getUTCSeconds()), inUnit(1000)],
};
