import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, type Expression } from '../../schema/expressions/compile.ts';
import { boolean, decimal, integer, references, text } from '../../schema/fields/index.ts';
import type { Invalid } from '../../schema/fields/kind.ts';

const label = { zh: '字段', en: 'Field' };
const fields = {
  i: integer({ label }),
  d: decimal({ label }),
  s: text({ label, max: 10 }),
  b: boolean({ label }),
  l: references('any', { label }),
};
const cel = new Environment()
  .registerVariable('i', 'int')
  .registerVariable('d', 'double')
  .registerVariable('s', 'string')
  .registerVariable('b', 'bool')
  .registerVariable('l', 'list<string>');

const joined = (operators: string[], ...operands: fc.Arbitrary<string>[]) =>
  fc
    .tuple(fc.constantFrom(...operators), ...operands)
    .map(([operator, ...parts]) => `(${parts.join(` ${operator} `)})`);
const called = (operand: fc.Arbitrary<string>, ...calls: ((one: string) => string)[]) =>
  fc.tuple(operand, fc.constantFrom(...calls)).map(([one, call]) => call(one));

/** Expressions of what both implementations have and mean alike. */
const { bool } = fc.letrec<Record<'bool' | 'int' | 'double' | 'string' | 'list', string>>((tie) => ({
  bool: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('b', 'true', 'false'),
    joined(['&&', '||'], tie('bool'), tie('bool')),
    joined(['==', '!=', '<', '<=', '>', '>='], tie('int'), tie('int')),
    joined(['==', '<', '>='], tie('double'), tie('double')),
    joined(['<', '>'], tie('int'), tie('double')),
    joined(['==', '!=', '<', '>='], tie('string'), tie('string')),
    joined(['in'], tie('string'), tie('list')),
    called(tie('bool'), (one) => `!(${one})`),
    called(
      tie('string'),
      (one) => `${one}.contains("a")`,
      (one) => `${one}.matches("^[a-c]+$")`,
      (one) => `s.startsWith(${one})`,
    ),
    called(
      tie('list'),
      (one) => `${one}.exists(x, x == s)`,
      (one) => `${one}.all(x, x.size() > i || b)`,
      (one) => `${one}.exists_one(x, x < s)`,
      (one) => `(${one} == l)`,
    ),
    fc.tuple(tie('bool'), tie('bool'), tie('bool')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
  ),
  int: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('i', '0', '3', '-2'),
    joined(['+', '-', '*', '%'], tie('int'), tie('int')),
    called(
      tie('string'),
      (one) => `size(${one})`,
      (one) => `${one}.indexOf("b")`,
    ),
    called(tie('list'), (one) => `${one}.size()`),
  ),
  double: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('d', '0.5', '-2.0'),
    joined(['+', '-', '*'], tie('double'), tie('double')),
  ),
  string: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('s', '"a"', '"bc"', '""'),
    joined(['+'], tie('string'), tie('string')),
    called(
      tie('string'),
      (one) => `${one}.upperAscii()`,
      (one) => `${one}.substring(1)`,
    ),
    called(tie('int'), (one) => `string(${one})`),
    called(
      tie('list'),
      (one) => `${one}[0]`,
      (one) => `${one}.join("-")`,
    ),
  ),
  list: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom('l', '["a", "bc"]'),
    called(
      tie('list'),
      (one) => `${one}.filter(x, x != s)`,
      (one) => `${one}.map(x, x + s)`,
    ),
    called(tie('string'), (one) => `${one}.split("b")`),
  ),
}));

/** Fields without value are left out: to CEL they are errors, which `&&` and `||` pass over. */
const records = fc.record(
  {
    i: fc.integer({ min: -5, max: 5 }),
    d: fc.constantFrom(-2, 0.5, 3.25),
    s: fc.constantFrom('', 'a', 'abc'),
    b: fc.boolean(),
    l: fc.constantFrom([], ['a'], ['bc', 'a']),
  },
  { requiredKeys: [] },
);

/** Ours, or undefined where it would cost too much, which the reference implementation does not ask. */
function affordable(text: string): Expression | undefined {
  try {
    return compile(text, { fields, result: 'boolean' });
  } catch (error) {
    if ((error as Invalid).label.en.includes('Too costly')) return undefined;
    throw error;
  }
}

test('what both have means the same as in the reference implementation, with “no value” for its errors', () => {
  let answered = 0;
  fc.assert(
    fc.property(bool, records, (text, values) => {
      const expression = affordable(text);
      if (!expression) return;
      let expected: unknown = null;
      try {
        expected = cel.evaluate(text, { ...values, ...(values.i !== undefined && { i: BigInt(values.i) }) });
      } catch {}
      if (expected !== null) answered++;
      expect(expression.evaluate(values, { today: '2026-11-22' }), text).toBe(expected);
    }),
    { numRuns: 3000 },
  );
  expect(answered).toBeGreaterThan(500);
});
