import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Period, spansAt } from '../../api/engines/cadence/periods.ts';

/** A day somewhere in 1990 to 2060. */
const days = fc.integer({ min: 7305, max: 33_000 }).map((number) => addDays('1970-01-01', number));

/** Whether a period of the calendar begins with a day. */
const begins: Record<Period, (date: string) => boolean> = {
  DAY: () => true,
  WEEK: (date) => new Date(`${date}T00:00:00Z`).getUTCDay() === 1,
  MONTH: (date) => date.endsWith('-01'),
  QUARTER: (date) => /-(01|04|07|10)-01$/.test(date),
  YEAR: (date) => date.endsWith('-01-01'),
};

test('a span is what one finds by going through the calendar day by day', () => {
  const periods = fc.constantFrom<Period[]>('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR');
  fc.assert(
    fc.property(
      periods,
      fc.integer({ min: 1, max: 5 }),
      days,
      fc.integer({ min: 0, max: 4000 }),
      (period, every, since, later) => {
        const on = addDays(since, later);
        let start = since;
        while (!begins[period](start)) start = addDays(start, -1);
        const starts = [start];
        let begun = 0;
        let day = start;
        while (starts.length < 2 || (starts.at(-1) as string) <= on) {
          day = addDays(day, 1);
          if (begins[period](day)) begun += 1;
          if (begins[period](day) && begun % every === 0) starts.push(day);
        }
        const [from, next] = starts.slice(-2) as [string, string];
        const { now, before } = spansAt(on, every, period, since);
        expect(now).toEqual({ from, to: addDays(next, -1) });
        expect(before.to).toBe(addDays(from, -1));
        if (starts.length > 2) expect(before.from).toBe(starts.at(-3));
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['2028-02-29', 1, 'MONTH', '2026-01-01', '2028-02-01', '2028-02-29'],
  ['2026-11-22', 1, 'WEEK', '2026-01-01', '2026-11-16', '2026-11-22'],
  ['2026-11-23', 2, 'WEEK', '2026-11-20', '2026-11-16', '2026-11-29'],
  ['2026-12-31', 2, 'QUARTER', '2026-04-15', '2026-10-01', '2027-03-31'],
  ['2026-01-01', 5, 'YEAR', '2024-07-01', '2024-01-01', '2028-12-31'],
] as const)('%s lies in %d %s from %s: %s to %s', (on, every, period, since, from, to) => {
  expect(spansAt(on, every, period, since).now).toEqual({ from, to });
});
