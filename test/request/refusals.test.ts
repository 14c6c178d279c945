import { setTimeout } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { holdBack, makeRefusals, networkOf } from '../../api/request/refusals.ts';

vi.mock('node:timers/promises', () => ({ setTimeout: vi.fn() }));

/** 600 milliseconds a minute, ten each second. */
function given() {
  const clock = { seconds: 1_000_000 };
  return { clock, refusals: makeRefusals(600, () => clock.seconds * 1000) };
}

describe('the time for refusals', () => {
  test.each<[what: string, milliseconds: number, bytes: number]>([
    ['half a millisecond each time', 5.5, 0],
    ['two milliseconds for a megabyte', 3.5, 1_000_000],
  ])('is spent by what is charged, and %s', (_what, milliseconds, bytes) => {
    const { refusals } = given();
    for (let times = 0; times < 99; times++) refusals.charge('a', milliseconds, bytes);
    expect(refusals.secondsToWait('a')).toBe(0);
    refusals.charge('a', milliseconds, bytes);
    expect(refusals.secondsToWait('a')).toBe(1);
  });

  test('is each caller’s own', () => {
    const { refusals } = given();
    refusals.charge('a', 600, 0);
    expect([refusals.secondsToWait('a'), refusals.secondsToWait('b')]).toEqual([1, 0]);
  });

  test('comes back evenly: who waits as long as he is told is heard', () => {
    const { clock, refusals } = given();
    refusals.charge('a', 650, 0);
    expect(refusals.secondsToWait('a')).toBe(6);
    clock.seconds += 5;
    expect(refusals.secondsToWait('a')).toBe(1);
    clock.seconds += 1;
    expect(refusals.secondsToWait('a')).toBe(0);
    refusals.charge('a', 20, 0);
    expect(refusals.secondsToWait('a')).toBeGreaterThan(0);
  });

  test('is whole again after two minutes, whatever was charged', () => {
    const { clock, refusals } = given();
    refusals.charge('a', 1_000_000, 0);
    expect(refusals.secondsToWait('a')).toBe(61);
    clock.seconds += 120;
    refusals.charge('a', 599, 0);
    expect(refusals.secondsToWait('a')).toBe(0);
  });

  test('is remembered of 10,000 callers, those refused last', () => {
    const { refusals } = given();
    for (const caller of ['first', 'second', 'first']) refusals.charge(caller, 600, 0);
    for (let n = 0; n < 9999; n++) refusals.charge(`other ${n}`, 1, 0);
    expect([refusals.secondsToWait('first') > 0, refusals.secondsToWait('second')]).toEqual([true, 0]);
  });
});

test('as many as 200 wait at once for the answer that they have no time left', async () => {
  const ends: (() => void)[] = [];
  vi.mocked(setTimeout).mockImplementation(() => new Promise((resolve) => ends.push(() => resolve(undefined))));
  const waiting = Array.from({ length: 200 }, holdBack);
  await holdBack();
  expect(setTimeout).toHaveBeenCalledTimes(200);
  for (const end of ends) end();
  await Promise.all(waiting);
  void holdBack();
  expect(setTimeout).toHaveBeenCalledTimes(201);
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['unknown', 'unknown'],
])('without a session, %s counts as %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network);
});
