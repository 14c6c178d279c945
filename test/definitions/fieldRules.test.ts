import { expect, test } from 'vitest';
import { applyRules } from '../../schema/definitions/fieldRules.ts';
import { integer } from '../../schema/fields/index.ts';
import type { CustomField } from '../../schema/fields/kind.ts';
import { riskSite } from '../../schema/resources/risks/riskSite.ts';

const whole = (more: Partial<CustomField> = {}): CustomField => ({
  ...integer({ label: { zh: '数', en: 'Number' } }),
  ...more,
});
const judge = (custom: Record<string, CustomField>, given: Partial<Parameters<typeof applyRules>[1]>) =>
  applyRules({ ...riskSite, custom }, { declared: {}, custom: {}, written: undefined, ...given });

const conditional = { depth: whole({ shownWhen: 'people > 10', requiredWhen: 'people > 20' }) };

test.each([
  [5, [], []],
  [15, ['depth'], []],
  [25, ['depth'], ['depth']],
  [null, [], []],
])('with %j people a field is shown: %j, needed: %j', (people, shown, needed) => {
  const ruled = judge(conditional, { declared: { people } });
  expect([[...ruled.shown], [...ruled.needed], [...ruled.problems.keys()]]).toEqual([shown, needed, needed]);
});

test('a rule that reads what is not known has no say: the field is shown and not needed', () => {
  const ruled = judge(conditional, { isUnknown: (name) => name === 'people' });
  expect([[...ruled.shown], [...ruled.needed], ruled.problems.size]).toEqual([['depth'], [], 0]);
});

test('an old record is judged where it is written', () => {
  const custom = { depth: whole({ required: true }), width: whole({ valid: 'width < people' }) };
  const old = { declared: { people: 1 }, custom: { width: 5 } };
  const wrongIn = (...written: string[]) => [...judge(custom, { ...old, written: new Set(written) }).problems.keys()];
  expect(wrongIn('name')).toEqual([]);
  expect(wrongIn('people')).toEqual(['width']);
  expect(wrongIn('depth', 'width')).toEqual(['depth', 'width']);
});

test('computed values follow each other, and rules read them', () => {
  const custom = {
    tenfold: whole({ computed: 'double * 5' }),
    double: whole({ computed: 'people * 2' }),
    depth: whole({ shownWhen: 'tenfold > 10' }),
  };
  const { values, shown } = judge(custom, { declared: { people: 2 } });
  expect(values).toEqual({ double: 4, tenfold: 20 });
  expect(shown.has('depth')).toBe(true);
});
