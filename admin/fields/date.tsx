import Stack from '@mui/material/Stack';
import { DateInput, DateTimeInput } from 'react-admin';
import type { Language } from '../../schema/label.ts';
import { useWords } from '../language/messages.ts';
import { language } from '../providers/language.ts';
import { useObservable } from '../providers/observable.ts';
import { between } from './number.tsx';
import { inputProps } from './text.tsx';
import { type DisplayProps, type FieldView, type FilterProps, type InputProps, plain } from './view.ts';

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

/** 2026-03-08 as 2026年3月8日, or 8 March 2026. */
export const showDate = (date: string, chosen: Language): string =>
  new Intl.DateTimeFormat(locales[chosen], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** A moment in Beijing time, to the minute. */
export function showMoment(moment: string, chosen: Language): string {
  const at = new Date(moment);
  const day = new Intl.DateTimeFormat(locales[chosen], { timeZone: 'Asia/Shanghai', dateStyle: 'long' }).format(at);
  return `${day} ${showTime(moment)}`;
}

/** The time of a moment in Beijing: 09:30. */
export const showTime = (moment: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', timeStyle: 'short' }).format(new Date(moment));

function DateDisplay({ value }: DisplayProps) {
  return <span className="date">{showDate(value, useObservable(language))}</span>;
}

function MomentDisplay({ value }: DisplayProps) {
  return <span className="date">{showMoment(value, useObservable(language))}</span>;
}

function Period({ source, label }: FilterProps) {
  const t = useWords();
  return (
    <Stack direction="row" spacing={1}>
      <DateInput source={`${source}.gte`} label={t('filter.from', { label })} />
      <DateInput source={`${source}.lte`} label={t('filter.to', { label })} />
    </Stack>
  );
}

const iso = (text: string): string => new Date(text).toISOString();

export const dateView: FieldView = {
  select: plain,
  Display: DateDisplay,
  Input: (props: InputProps) => <DateInput {...inputProps(props)} />,
  Filter: Period,
  toFilter: between,
};

export const dateTimeView: FieldView = {
  select: plain,
  Display: MomentDisplay,
  Input: (props: InputProps) => <DateTimeInput {...inputProps(props)} />,
  Filter: Period,
  // Days of the filter are days in Beijing: from the first moment of one to the last of the other.
  toFilter: ({ gte, lte }: { gte?: string; lte?: string }, name) =>
    between({ gte: gte && iso(`${gte}T00:00:00+08:00`), lte: lte && iso(`${lte}T23:59:59.999+08:00`) }, name),
  toInput: iso,
};
