import { expect, test } from 'vitest';
import { makeRates } from '../../api/request/rates.ts';

test('an app asks as often as it may in a minute, then waits for the end of that minute', () => {
  const clock = { seconds: 1000 };
  const rates = makeRates(() => clock.seconds * 1000);
  expect([1, 2, 3].map(() => rates.take('a', 2))).toEqual([0, 0, 60]);
  clock.seconds += 45.5;
  expect([rates.take('a', 2), rates.take('b', 2)]).toEqual([15, 0]);
  clock.seconds += 14.5;
  expect([1, 2, 3].map(() => rates.take('a', 2))).toEqual([0, 0, 60]);
});
