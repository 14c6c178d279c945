import { describe, expect, it, test } from 'vitest';
import { contains, levelOfCode, padCode, rangeOf, shortCode } from '../../schema/place.ts';

describe('a 12-digit code', () => {
  test.each([
    ['50', '500000000000', 'province', '500000000000', '509999999999'],
    ['4301', '430100000000', 'city', '430100000000', '430199999999'],
    ['500154', '500154000000', 'district', '500154000000', '500154999999'],
    ['430112001', '430112001000', 'township', '430112001000', '430112001999'],
    ['430112001006', '430112001006', 'village', '430112001006', '430112001006'],
    ['441900003', '441900003000', 'township', '441900003000', '441900003999'],
  ])('%s pads, shortens, has a level and a range', (short, code, level, lo, hi) => {
    expect(padCode(short)).toBe(code);
    expect(shortCode(code)).toBe(short);
    expect(levelOfCode(code)).toBe(level);
    expect(rangeOf(code)).toEqual({ lo, hi });
  });

  test.each([
    '',
    '5',
    '500',
    '50015',
    '5001540',
    '0501',
    '50015x',
    '5001540000000',
    '００１１',
  ])('padCode refuses %j', (text) => {
    expect(() => padCode(text)).toThrow(RangeError);
  });

  test.each(['500154', '000000000000', '5001540000000', ' 50015400000'])('levelOfCode refuses %j', (text) => {
    expect(() => levelOfCode(text)).toThrow(RangeError);
  });

  it('contains itself and what is below, not its neighbours nor what is above', () => {
    expect(contains('500154000000', '500154000000')).toBe(true);
    expect(contains('500154000000', '500154001201')).toBe(true);
    expect(contains('500154000000', '500155000000')).toBe(false);
    expect(contains('500154000000', '500000000000')).toBe(false);
    expect(() => contains('500154000000', '500154')).toThrow(RangeError);
  });

  it('an assigned zone lies outside the range of the district around it', () => {
    expect(contains('110115000000', '110171000000')).toBe(false);
    expect(contains('110000000000', '110171000000')).toBe(true);
  });
});
