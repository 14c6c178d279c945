import { Environment } from '@marcbachmann/cel-js';
import { RE2JS } from 're2js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { compile } from '../../schema/expressions/compile.ts';
import { limits } from '../../schema/expressions/limits.ts';
import { Invalid } from '../../schema/fields/kind.ts';
import { fields, given, site } from './fields.ts';

const repeat = (text: string, times: number, end = '') => text.repeat(times) + end;
const ten = '[1,2,3,4,5,6,7,8,9,10]';

/** Endless, deep or greedy: all of them are refused. */
const hostile: readonly [name: string, expression: string][] = [
  ['10,000 brackets', repeat('(', 10_000)],
  ['1,000 brackets', repeat('(', 1000)],
  ['brackets that close', `${repeat('(', 900)}true${repeat(')', 900)}`],
  ['lists in lists', repeat('[', 23) + repeat(']', 23)],
  ['deep lists', repeat('[', 1999)],
  ['negations', repeat('!', 1900, 'true')],
  ['signs', repeat('-', 1900, '1 < 0')],
  ['deep ternaries', `${repeat('true ? ', 100)}true${repeat(' : true', 100)}`],
  ['a chain of ternaries', repeat('true ? true : ', 140, 'true')],
  ['a megabyte', repeat('people > 1 && ', 75_000, 'true')],
  ['huge Unicode', `name == "${repeat('\u{2A700}', 10_000)}"`],
  ['an identifier of 2,000 characters', repeat('x', 2000)],
  ['many operands', repeat('1+', 900, '1 > 1')],
  ['a long list', `1 in [${repeat('1,', 900, '1]')}`],
  ['a long map', `{${repeat('1:1,', 400, '1:1}')}`],
  ['calls of calls', repeat('name.size().', 160)],
  ['fields of fields', repeat('name.', 390, 'x')],
  ['arguments', `max(${repeat('1,', 900, '1')})`],
  ['macros in macros', `${repeat(`${ten}.all(a, `, 6)}true${repeat(')', 6)}`],
  ['macros over fields', 'plans.all(a, plans.all(b, plans.all(c, a == b || b == c)))'],
  [
    'lists made of lists',
    `${ten}.map(a, plans.map(b, plans)).size() == plans.all(a, plans.exists(b, a == b)) ? true : true`,
  ],
  ['a text that doubles', `[name]${repeat('.map(x, x + x)', 18)}.size() == 1`],
  ['a text that doubles in brackets', `${repeat('[', 12)}journal${repeat('].map(x, x + x)', 12)} == []`],
  ['a list that doubles', `[plans]${repeat('.map(x, x + x)', 12)} == []`],
  ['joining long texts', '[journal, journal, journal, journal, journal, journal].join("") == ""'],
  ['searching a long text for a long text', 'journal.contains(measures)'],
  ['splitting a long text', 'journal.split("").all(a, journal.contains(a))'],
  ['a pattern over a long text', 'journal.matches("(a+)+$")'],
  ['a large pattern', 'name.matches("(a{30}){30}")'],
  ['counted repetitions', `name.matches("${repeat('(', 10)}a${repeat('{2}){2}', 10)}")`],
  ['one repeated without limit', 'name.matches("a{1000}b{1000}")'],
  ['a long pattern', `name.matches("${repeat('a?', 60)}")`],
  ['many patterns', repeat('name.matches("x") && ', 6, 'true')],
  ['patterns in a macro', 'plans.all(a, a.matches("(\\\\w+\\\\d?)+$"))'],
  ['a pattern made by the record', 'name.matches(remark)'],
  ['a number of 1,900 digits', `${repeat('9', 1900)} > 1`],
  ['a hexadecimal number', `0x${repeat('f', 1900)} > 1`],
  ['an exponent', `1e${repeat('9', 1900)} > 1.0`],
  ['a comment only', `//${repeat('x', 1900)}`],
  ['control characters', repeat('\u0000', 1000)],
  ['lone surrogates', repeat('\ud800', 1000)],
  ['JSON of bytes', `bytes("${repeat('[', 900)}").json() == {}`],
  ['an object literal', '{"__proto__": 1}.__proto__ == 1'],
];

const compiled = (text: string) => compile(text, { fields, result: 'boolean' });

describe('hostile expressions', () => {
  afterEach(() => vi.restoreAllMocks());

  test.each(hostile)('%s', (_name, expression) => {
    expect(() => compiled(expression)).toThrow(Invalid);
  });

  test('take a bounded number of steps: no long text is parsed, no large pattern compiled', () => {
    const parse = vi.spyOn(Environment.prototype, 'parse');
    const compilePattern = vi.spyOn(RE2JS, 'compile');
    for (const [, expression] of hostile) {
      const patterns = compilePattern.mock.calls.length;
      expect(() => compiled(expression)).toThrow(Invalid);
      expect(compilePattern.mock.calls.length - patterns).toBeLessThanOrEqual(limits.patterns);
    }
    for (const [text] of parse.mock.calls) expect(text.length).toBeLessThanOrEqual(limits.characters);
    for (const { value } of compilePattern.mock.results)
      if (value instanceof RE2JS) expect(value.programSize()).toBeLessThanOrEqual(limits.patternTimesRepeats);
  });
});

describe('what is allowed stays small', () => {
  test('patterns that would stop a backtracking engine answer', () => {
    const name = `${repeat('a', 90)}!`;
    for (const pattern of ['(a+)+$', '(a|aa)+$', '(.*)*x', '^(([a-z])+.)+[A-Z]([a-z])+$'])
      expect(compiled(`name.matches("${pattern}")`).evaluate({ ...site, name }, given)).toBe(false);
  });

  test('a text of more parts than a list may have is not split', () => {
    const parts = (count: number) => ({ remark: Array(count).fill('').join('/') });
    const size = compiled('remark.split("/").size() == 200');
    expect([size.evaluate(parts(200), given), size.evaluate(parts(201), given)]).toEqual([true, null]);
  });
});
