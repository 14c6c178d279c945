import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsOf, type Lack } from '../../api/engines/duty/gaps.ts';

const month = { from: 0, to: 100 };
const shift = (from: number, to: number, ...lacks: Lack[]) => ({ id: `${from}`, from, to, lacks });
const bare = (from: number, to: number) => ({ from, to, shift: null, lacks: ['SHIFT'] });

test.each([
  ['no shift at all', [], [bare(0, 100)]],
  ['one that goes beyond on both sides', [shift(-10, 110)], []],
  ['shifts that meet', [shift(0, 50), shift(50, 100)], []],
  ['holes at the edges and between', [shift(10, 40), shift(60, 90)], [bare(0, 10), bare(40, 60), bare(90, 100)]],
  ['one within another', [shift(0, 80), shift(10, 20)], [bare(80, 100)]],
])('K-07b: a post manned day and night with %s', (_, shifts, gaps) => {
  expect(gapsOf(true, shifts, [], month)).toEqual(gaps);
  expect(gapsOf(false, shifts, [], month)).toEqual([]);
});

test('W-15e, W-08h: people are missing by the calendar', () => {
  const shifts = [shift(-5, 50, 'LEADER', 'PROFESSIONAL', 'STANDBY'), shift(50, 100, 'PROFESSIONAL', 'STANDBY')];
  const of = (kind: string, from: number, to: number) =>
    gapsOf(true, shifts, [{ kind, from, to }], month).map(({ from: start, lacks }) => [start, ...lacks]);
  expect(of('THEME_DAY', 0, 100)).toEqual([[0, 'LEADER']]);
  expect(of('FLOOD_SEASON', 50, 60)).toEqual([
    [0, 'LEADER'],
    [50, 'PROFESSIONAL'],
  ]);
  expect(of('HOLIDAY', 0, 1)).toEqual([[0, 'LEADER', 'STANDBY']]);
});

test('every moment of the month is in a shift or in a gap, and in no two gaps', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: -20, max: 119 }), fc.integer({ min: 1, max: 40 })));
  fc.assert(
    fc.property(spans, (given) => {
      const shifts = given
        .map(([from, length]) => shift(from, from + length))
        .filter(({ from, to }) => from < month.to && to > month.from)
        .sort((one, other) => one.from - other.from);
      const gaps = gapsOf(true, shifts, [], month);
      const holds = (at: number) => (span: { from: number; to: number }) => span.from <= at && at < span.to;
      for (let at = month.from; at < month.to; at++)
        expect(gaps.filter(holds(at)).length).toBe(shifts.some(holds(at)) ? 0 : 1);
    }),
  );
});
