import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Field, Invalid, maskText } from '../../schema/fields/kind.ts';
import { kindOf, kinds } from '../../schema/fields/kinds.ts';
import { choiceCases } from './cases/choice.ts';
import { numberCases } from './cases/number.ts';
import { relationCases } from './cases/relation.ts';
import { textCases } from './cases/text.ts';
import { present, timeCases } from './cases/time.ts';

const tables = [...textCases, ...numberCases, ...timeCases, ...choiceCases, ...relationCases];

beforeAll(() => {
  vi.useFakeTimers({ now: present, toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

test('every field kind has its table of cases', () => {
  expect([...new Set(tables.map(({ kind }) => kind))].sort()).toEqual(Object.keys(kinds).sort());
});

const brief = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 60);

/** Rows with a short title in front. */
const titled = <Row extends readonly [unknown, unknown]>(rows: readonly Row[]) =>
  rows.map(([left, right]) => [brief(left), left, right] as const);

describe.each(tables)('$kind %#', ({ kind, field: options, good, bad, texts = [], badTexts = [], masks = [] }) => {
  const field = { label: { zh: '字段', en: 'Field' }, required: false, kind, ...options } as Field;
  const behaviour = kindOf(field);

  test.each(titled(good))('stores %s', (_title, given, stored) => {
    expect(behaviour.parse(given as object, field)).toEqual(stored);
  });

  test.each(titled(bad))('refuses %s', (_title, given, message) => {
    const { label } = refusalOf(() => behaviour.parse(given as object, field));
    expect(label.zh).toContain(message);
    expect(label.en).toMatch(/^[^\u4e00-\u9fff]+$|is not in the dictionary/);
  });

  test.each(texts)('reads the cell %j as %j', (cell, given) => {
    expect(behaviour.fromText?.(cell, field)).toEqual(given);
  });

  test.each(badTexts)('refuses the cell %j: %s', (cell, message) => {
    const { label } = refusalOf(() => behaviour.fromText?.(cell, field));
    expect(label.zh).toContain(message);
    expect(label.en).not.toBe('');
  });

  test.each(masks)('masks %j as %j', (stored, shown) => {
    expect(behaviour.mask && maskText(stored, behaviour.mask)).toBe(shown);
  });
});

function refusalOf(act: () => unknown): Invalid {
  try {
    act();
  } catch (error) {
    if (error instanceof Invalid) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a date that may not lie in the future', () => {
  test.each([
    ['2026-03-08T15:59:59Z', '2026-03-08', true],
    ['2026-03-08T15:59:59Z', '2026-03-09', false],
    ['2026-03-08T16:00:00Z', '2026-03-09', true],
  ])('at %s takes %s: %s', (now, day, isTaken) => {
    vi.setSystemTime(new Date(now));
    const field = { label: { zh: '日', en: 'Day' }, required: false, kind: 'date', notFuture: true } as Field;
    const parse = () => kinds.date.parse(day, field);
    if (isTaken) expect(parse()).toBe(day);
    else expect(parse).toThrow(Invalid);
    vi.setSystemTime(present);
  });
});
