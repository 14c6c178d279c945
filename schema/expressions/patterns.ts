import { RE2JS } from 're2js';
import { Invalid } from '../fields/kind.ts';
import { limits } from './limits.ts';
import { type Overloads, planned } from './overload.ts';
import { literalOf } from './texts.ts';
import { types } from './types.ts';

/** The largest number of each {n} or {n,m}, multiplied: a bound of how often the pattern repeats any of its parts. */
const repeatsOf = (pattern: string): number =>
  [...pattern.matchAll(/\{(\d*),?(\d*)\}/g)].reduce((all, [, n, m]) => all * Math.max(1, Number(n), Number(m)), 1);

/** A regular expression of RE2, which takes time in proportion to the text whatever the pattern. @throws Invalid */
function compilePattern(pattern: string): RE2JS {
  if (pattern.length > limits.pattern)
    throw new Invalid(`规则最多 ${limits.pattern} 个字符`, `A pattern has at most ${limits.pattern} characters`);
  if (pattern.length * repeatsOf(pattern) > limits.patternTimesRepeats)
    throw new Invalid('规则里的重复次数 {n} 太大', 'The pattern repeats too often');
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    const message = (error as Error).message.replace('error parsing regexp: ', '');
    throw new Invalid(`规则写法不正确（${message}）`, `Not a pattern of RE2: ${message}`);
  }
}

/** `text.matches("pattern")`: whether the pattern fits a part of the text, or all of it between ^ and $. */
export const patterns: Overloads = {
  '.matches': [
    planned(['string', 'string'], ({ size }, literal) => {
      const pattern = compilePattern(literalOf(literal));
      return {
        type: types.bool,
        cost: size * (40 + 5 * pattern.programSize()),
        // not `test`: its automaton is built while it runs, ten times slower at worst
        run: (text) => pattern.matcher(text).find(),
      };
    }),
  ],
};
