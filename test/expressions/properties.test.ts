import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, type Expression } from '../../schema/expressions/compile.ts';
import { limits } from '../../schema/expressions/limits.ts';
import { Invalid } from '../../schema/fields/kind.ts';
import { anyText, anyValues, mutated } from './arbitrary.ts';
import { fields, given, site } from './fields.ts';

/** The condition, or null where the text is refused as it should be. */
function compiled(text: string): Expression | null {
  try {
    return compile(text, { fields, result: 'boolean' });
  } catch (error) {
    expect(error, text).toBeInstanceOf(Invalid);
    expect((error as Invalid).label).toEqual({ zh: expect.stringMatching(/./), en: expect.stringMatching(/./) });
    return null;
  }
}

describe('any text', () => {
  test.each([
    ['random', anyText],
    ['mutated', mutated],
  ])('%s: is refused for a person to read, or answers yes, no or nothing, twice the same', (_name, texts) => {
    fc.assert(
      fc.property(texts, anyValues, (text, values) => {
        const expression = compiled(text);
        if (!expression) return;
        expect(expression.cost).toBeLessThanOrEqual(limits.cost);
        expect(expression.uses.every((name) => Object.hasOwn(fields, name))).toBe(true);
        const again = compiled(expression.text);
        for (const record of [values, site]) {
          const answer = expression.evaluate(record, given);
          expect([true, false, null]).toContain(answer);
          expect(again?.evaluate(record, given)).toBe(answer);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('cost', () => {
  const lists = fc.constantFrom<string[]>(
    'plans',
    'capabilities',
    '[1, 2, 3]',
    'plans.filter(one, size(one) > 1)',
    'plans.map(one, 1)',
  );
  const bodies = fc.constantFrom<string[]>(
    'location.lat > 90.0',
    'location.lng == 1.0',
    'location.lat > 90.0 || location.lng > 190.0',
  );
  const macros = fc.constantFrom<string[]>('exists', 'all', 'exists_one');

  /** Nested macros whose innermost body looks at the point, which counts how often it is looked at. */
  const nested = fc
    .tuple(fc.array(fc.tuple(lists, macros), { minLength: 1, maxLength: 3 }), bodies)
    .map(([levels, body]) =>
      levels.reduceRight((inside, [list, macro], depth) => `${list}.${macro}(v${depth}, ${inside})`, body),
    );

  test('is no less than the steps that are taken, with lists as long as they can be', () => {
    let looks = 0;
    const counting = {
      get lng() {
        looks++;
        return 100;
      },
      get lat() {
        looks++;
        return 30;
      },
    };
    const codes = (fields.capabilities as unknown as { dictionary: { items: { code: string }[] } }).dictionary.items;
    const values = {
      ...site,
      location: counting,
      plans: Array(200).fill('x'),
      capabilities: codes.map(({ code }) => code),
    };
    let most = 0;
    fc.assert(
      fc.property(nested, (text) => {
        const expression = compiled(text);
        if (!expression) return;
        looks = 0;
        expression.evaluate(values, given);
        most = Math.max(most, looks);
        expect(looks).toBeLessThanOrEqual(expression.cost);
      }),
    );
    expect(most).toBeGreaterThan(1000);
  });
});
