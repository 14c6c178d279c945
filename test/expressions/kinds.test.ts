import { describe, expect, test } from 'vitest';
import { capability } from '../../schema/dictionaries/teams.ts';
import { compile } from '../../schema/expressions/compile.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { kindOf, kinds } from '../../schema/fields/kinds.ts';
import { sampleOf } from '../support/samples.ts';
import { given } from './fields.ts';

const context = {
  serial: 7,
  unit: '430112000000',
  reference: async () => '0195c0de-0000-7000-8000-000000000001',
  upload: async () => '0195c0de-0000-7000-8000-000000000002',
};

describe.each(Object.keys(kinds).filter((name) => kinds[name as keyof typeof kinds].expression))('%s', (kind) => {
  const field = { kind, label: { zh: '值', en: 'Value' }, required: false, dictionary: capability, to: 'x' } as Field;
  const { parse } = kindOf(field);

  test('a stored value comes through an expression as it was', async () => {
    const stored = parse((await sampleOf(field, context)) as object, field);
    const result = compile('value', { fields: { value: field }, result: field }).evaluate({ value: stored }, given);
    expect(parse(result as object, field)).toEqual(stored);
  });

  test('has a value or none', () => {
    const isMissing = compile('value == null', { fields: { value: field }, result: 'boolean' });
    for (const nothing of [null, undefined, Symbol('x'), () => 1, new Map(), 1n])
      expect(isMissing.evaluate({ value: nothing }, given)).toBe(true);
  });
});
