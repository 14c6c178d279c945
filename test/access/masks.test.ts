import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskSql } from '../../api/request/plan/mask.ts';
import { type Mask, maskText } from '../../schema/fields/kind.ts';
import { kinds } from '../../schema/fields/kinds.ts';
import { useApi } from '../support/api.ts';
import { useDatabase } from '../support/behind.ts';

// A list masks in SQL and a history in JavaScript: what they leave of a text is the same.
const { asOwner } = useDatabase(useApi());

const texts = ['ends', 'familyName', 'township'];
const masks: [string, Mask][] = Object.entries(kinds).flatMap(([name, { mask }]) =>
  mask && texts.includes(mask.keep) ? [[name, mask] as [string, Mask]] : [],
);

const parts = fc.constantFrom(
  ...[
    '欧阳',
    '司马',
    '呼延',
    '明',
    'a',
    'É',
    '😀',
    '👨‍👩‍👧',
    '𠮷',
    'e\u0301',
    '\u200b',
    ' ',
    '\n',
    '\t',
    '%',
    '\\',
    "'",
    '?',
    '*',
  ],
  ...['街道', '镇', '乡', '镇乡', '苏木', '高塘岭街道', '长沙市', '路 1 号', '139', '0', '@example.org', '('],
);
const anyText = fc.oneof(
  fc.array(parts, { minLength: 1, maxLength: 8 }).map((some) => some.join('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 25 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.integer({ min: 0, max: 99_999_999 }).map((number) => `139${String(number).padStart(8, '0')}`),
);
const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed();

test('there are masks of texts to compare', () => expect(masks.length).toBeGreaterThan(3));

test.each(masks)('the mask of a %s leaves the same in SQL and in JavaScript', async (_name, mask) => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText.filter(isStorable), { minLength: 50, maxLength: 100 }), async (values) => {
      const { rows } = await asOwner<{ masked: string | null }>(
        `select ${maskSql('v.text', mask)} as masked from unnest($1::text[]) with ordinality v(text, n) order by n`,
        [values],
      );
      const left = values.map((value, position) => [value, rows[position]?.masked]);
      expect(left).toEqual(values.map((value) => [value, maskText(value, mask)]));
    }),
    { numRuns: 40 },
  );
});
