import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { addDays, type Period } from '../../api/engines/cadence/periods.ts';
import { type Client, useApi } from '../support/api.ts';
import { dueOf, makeDrill, makeRule, standing } from './asking.ts';

const api = useApi();
let planner: Client;
const held: string[] = [];

beforeAll(async () => {
  planner = await api.as('baihe.planner');
  for (let number = 0; number < 24; number++) {
    const day = addDays('2022-12-25', Math.round(number ** 2.2));
    held.push(day, ...(number % 5 === 0 ? [day] : []));
    for (const _ of number % 5 === 0 ? [1, 2] : [1]) await makeDrill(planner, day);
  }
}, 60_000);

/** What names the calendar's period of a day. */
const nameOf: Record<Exclude<Period, 'WEEK'>, (date: string) => string> = {
  DAY: (date) => date,
  MONTH: (date) => date.slice(0, 7),
  QUARTER: (date) => `${date.slice(0, 4)} ${Math.floor((Number(date.slice(5, 7)) - 1) / 3)}`,
  YEAR: (date) => date.slice(0, 4),
};

test('a quota stands where counting day by day says', async () => {
  const rules = fc.record({
    period: fc.constantFrom<Exclude<Period, 'WEEK'>[]>('DAY', 'MONTH', 'QUARTER', 'YEAR'),
    atLeast: fc.integer({ min: 1, max: 4 }),
    warnDays: fc.integer({ min: 0, max: 60 }),
    validFrom: fc.constantFrom('2020-01-01', '2023-05-17'),
  });
  const days = fc.integer({ min: 0, max: 1100 }).map((number) => addDays('2023-06-01', number));
  await fc.assert(
    fc.asyncProperty(rules, fc.array(days, { minLength: 4, maxLength: 4 }), async (given, asked) => {
      const rule = await makeRule(planner, given);
      const name = nameOf[given.period];
      for (const on of asked) {
        const doneIn = (period: string) =>
          held.filter((day) => name(day) === period && day <= on && day >= given.validFrom).length;
        let [first, last] = [on, on];
        while (name(addDays(first, -1)) === name(on)) first = addDays(first, -1);
        while (name(addDays(last, 1)) === name(on)) last = addDays(last, 1);
        const end = addDays(first, -1);
        let start = end;
        while (name(addDays(start, -1)) === name(end)) start = addDays(start, -1);
        const done = doneIn(name(on));
        const isLate = start >= given.validFrom && doneIn(name(end)) < given.atLeast;
        const rest = on >= addDays(last, -given.warnDays) ? 'DUE' : 'OPEN';
        const state = done >= given.atLeast ? 'MET' : isLate ? 'LATE' : rest;
        const { items } = await dueOf(planner, { rule, on });
        expect(standing(items), JSON.stringify({ given, on })).toEqual([state, done, state === 'LATE' ? end : last]);
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('an interval ends where PostgreSQL and a calendar of months agree', async () => {
  const rule = await makeRule(planner, { mode: 'INTERVAL', period: 'MONTH', every: 6, validFrom: '2020-01-01' });
  for (const day of [...new Set(held)]) {
    const next = held.find((other) => other > day) ?? '2099-01-01';
    const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + 6;
    const firstOf = (serial: number) => `${Math.floor(serial / 12)}-${String((serial % 12) + 1).padStart(2, '0')}-01`;
    const end = addDays(firstOf(month + 1), -1);
    const wanted = `${firstOf(month).slice(0, 8)}${day.slice(8)}`;
    const dueOn = wanted < end ? wanted : end;
    for (const on of [day, dueOn, addDays(dueOn, 1)].filter((one) => one < next)) {
      const state = on > dueOn ? 'LATE' : on >= addDays(dueOn, -30) ? 'DUE' : 'MET';
      const { items } = await dueOf(planner, { rule, on });
      expect(standing(items), `${day} ${on}`).toEqual([state, state === 'LATE' ? 0 : 1, dueOn]);
    }
  }
});
