import { dateOf, midnightOf, momentOf } from '../expressions/beijing.ts';
import { types } from '../expressions/types.ts';
import { type FieldOptions, fieldOf, Invalid, type Kind, ordered } from './kind.ts';

export interface DateOptions extends FieldOptions {
  /** The day may not lie after today (Beijing time). */
  notFuture?: boolean;
}

const notReal = new Invalid('日期不存在，格式如 2026-03-08', 'Not a real date; write 2026-03-08');
const beijing = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** The date of a moment in China, as 2026-03-08. */
export const beijingDate = (moment: Date): string => beijing.format(moment);

/** A calendar day without time, as 2026-03-08; years 1000 to 9999. */
export const dateKind: Kind<string, DateOptions> = {
  name: 'date',
  label: { zh: '日期', en: 'Date' },
  column: 'date',
  scalar: 'Date',
  operators: ordered,
  aggregates: ['min', 'max'],
  canSort: true,
  canGroup: true,
  expression: { type: () => types.timestamp, read: midnightOf, write: dateOf },
  parse(value, field) {
    const text = typeof value === 'string' ? value.trim() : '';
    if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) throw notReal;
    const date = new Date(`${text}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) throw notReal;
    if (field.notFuture && text > beijingDate(new Date()))
      throw new Invalid('不能晚于今天', 'Must not lie in the future');
    return text;
  },
  fromText(text) {
    const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim());
    return parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` : text;
  },
};
export const date = fieldOf(dateKind);

/** A moment with offset, ISO 8601: 2026-03-08T09:30:00+08:00. A cell without offset is Beijing time. */
export const dateTimeKind: Kind<Date, DateOptions> = {
  name: 'dateTime',
  label: { zh: '时间', en: 'Date and time' },
  column: 'timestamptz',
  scalar: 'DateTime',
  operators: ordered,
  aggregates: ['min', 'max'],
  canSort: true,
  expression: { type: () => types.timestamp, read: momentOf, write: (milliseconds: number) => new Date(milliseconds) },
  parse(value, field) {
    const isMoment = typeof value === 'string' && momentOf(value) !== null;
    const date = value instanceof Date ? value : new Date(isMoment ? value : Number.NaN);
    if (Number.isNaN(date.getTime()))
      throw new Invalid('时间不存在，格式如 2026-03-08T09:30:00+08:00', 'Not a real moment');
    if (field.notFuture && date.getTime() > Date.now() + 60_000)
      throw new Invalid('不能晚于现在', 'Must not lie in the future');
    return date;
  },
  fromText(text) {
    const plain = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(:\d{2})?)?$/.exec(text.trim());
    return plain ? `${plain[1]}T${plain[2] ?? '00:00'}${plain[3] ?? ':00'}+08:00` : text;
  },
};
export const dateTime = fieldOf(dateTimeKind);
