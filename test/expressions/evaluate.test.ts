import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../api/paths.ts';
import { compile, type Expression } from '../../schema/expressions/compile.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { computed } from './cases/computed.ts';
import { conditions } from './cases/conditions.ts';
import { fields, given, site } from './fields.ts';

const condition = (text: string): Expression => compile(text, { fields, result: 'boolean' });

describe('conditions', () => {
  test.each(conditions)('%s is %s %j', (text, answer, values) => {
    expect(condition(text).evaluate({ ...site, ...values }, given)).toBe(answer);
  });

  test('the same text gives the same once more', () => {
    for (const [text] of conditions) {
      const [first, second] = [condition(text), condition(condition(text).text)];
      expect([second.text, second.uses, second.cost]).toEqual([first.text, first.uses, first.cost]);
      expect(second.evaluate(site, given)).toBe(first.evaluate(site, given));
    }
  });

  test('time zones of the machine change nothing', () => {
    const zone = process.env.TZ;
    try {
      for (const other of ['America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu']) {
        process.env.TZ = other;
        for (const [text, answer, values] of conditions)
          expect(condition(text).evaluate({ ...site, ...values }, given), `${other}: ${text}`).toBe(answer);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('computed values', () => {
  test.each(computed)('%s', (text, target, value, values) => {
    expect(compile(text, { fields, result: target }).evaluate({ ...site, ...values }, given)).toEqual(value);
  });
});

test('the examples of the README are right', () => {
  const readme = readFileSync(fromRoot('schema/expressions/README.md'), 'utf8');
  const examples = readme.split('```')[1]?.trim().split('\n') as string[];
  const answers = examples.map((line) => {
    const text = line.split(/ {3,}/)[0] as string;
    return compile(text, { fields, result: text.includes('?') ? (fields.level as Field) : 'boolean' }).evaluate(
      site,
      given,
    );
  });
  expect(answers).toEqual([true, true, 'MAJOR', true]);
});

describe('what it uses', () => {
  test.each<[string, string[]]>([
    ['people > 30 && people < 40 || slopeAngle > 1', ['people', 'slopeAngle']],
    ['remark == null || has(location)', ['remark', 'location']],
    ['today > date("2026-01-01")', []],
    ['plans.exists(people, people == "x")', ['plans']],
    ['capabilities.exists(one, plans.exists(two, one == two && level == "LOW"))', ['capabilities', 'plans', 'level']],
  ])('%s reads %j', (text, uses) => {
    expect(condition(text).uses).toEqual(uses);
  });
});

describe('values that do not belong', () => {
  test.each<[string, unknown]>([
    ['people', '46'],
    ['people', 4.5],
    ['people', Number.NaN],
    ['slopeAngle', Number.POSITIVE_INFINITY],
    ['slopeAngle', {}],
    ['inspectedOn', '2026-02-30'],
    ['inspectedOn', 20260101],
    ['foundAt', '2026-06-29 23:30'],
    ['foundAt', new Date(Number.NaN)],
    ['name', 'x'.repeat(201)],
    ['capabilities', 'WATER_RESCUE'],
    ['capabilities', [1]],
    ['capabilities', Array(100).fill('HAZMAT')],
    ['location', { lng: 'x', lat: 1 }],
    ['location', []],
    ['isMonitored', 'true'],
    ['people', undefined],
  ])('%s = %j is no value', (name, value) => {
    expect(condition(`${name} == null`).evaluate({ [name]: value }, given)).toBe(true);
  });

  test('a today that is none leaves comparisons with it unanswered', () => {
    expect(condition('inspectedOn < today').evaluate(site, { today: 'soon' })).toBeNull();
  });

  test('keys of the prototype are no values, and those of records do no harm', () => {
    const values = JSON.parse('{"__proto__": {"people": 99}, "constructor": {"people": 99}, "toString": "x"}');
    expect(condition('people == null').evaluate(values, given)).toBe(true);
    expect(condition('people == null').evaluate(Object.create({ people: 99 }), given)).toBe(true);
    expect(condition('people == 46').evaluate(Object.assign(Object.create(null), site), given)).toBe(true);
    expect({}).not.toHaveProperty('people');
  });
});
