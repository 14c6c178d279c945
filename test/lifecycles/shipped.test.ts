import { describe, expect, test } from 'vitest';
import { makeEffective } from '../../api/engines/definition/effective.ts';
import { canonical } from '../../schema/definitions/document.ts';
import { lifecycleDefinition } from '../../schema/definitions/kinds/lifecycle.ts';
import { documentOf, toLifecycle } from '../../schema/definitions/kinds/lifecycleDocument.ts';
import { dictionaryOf } from '../../schema/dictionary.ts';
import { compile } from '../../schema/expressions/compile.ts';
import { registry } from '../support/records.ts';

const lifecycles = registry.resources.flatMap((resource) =>
  resource.lifecycle ? [[resource.name, resource.lifecycle, resource] as const] : [],
);
const local = makeEffective(registry, [], '2026-11-22');
const around = {
  ...{ registry, compile, dictionary: local.dictionary },
  resource: (name: string) => local.resource(registry.resource(name)),
};

const withoutId = <Part extends { id?: string }>({ id: _id, ...rest }: Part) => rest;

describe.each(lifecycles)('the lifecycle of %s as it ships', (name, lifecycle, resource) => {
  test('is sound', () => {
    expect(lifecycleDefinition.check(documentOf(lifecycle), name, around)).toEqual([]);
  });

  test('comes back from its definition as it went', () => {
    const back = toLifecycle(documentOf(lifecycle), lifecycle, '');
    const plain = {
      ...back,
      transitions: back.transitions.map(({ inputs, effects, ...rest }) => ({
        ...rest,
        ...(inputs && { inputs: inputs.map(withoutId) }),
        ...(effects && {
          effects: effects.map(({ id: _id, values, ...effect }) => ({
            ...effect,
            ...(values && { values: values.map(withoutId) }),
          })),
        }),
      })),
    };
    expect(canonical(plain)).toBe(canonical(lifecycle));
  });

  test('has its states as the values of its field, all in use from some entry on', () => {
    const codes = dictionaryOf(resource.fields[lifecycle.field] as never)?.items.map(({ code }) => code);
    expect(codes).toEqual(lifecycle.states.map(({ code }) => code));
    const reached = new Set(lifecycle.states.filter(({ isEntry }) => isEntry).map(({ code }) => code));
    for (const _round of lifecycle.states)
      for (const { from, to } of lifecycle.transitions)
        if (to && from.some((code) => reached.has(code))) reached.add(to);
    expect([...reached].sort()).toEqual([...(codes ?? [])].sort());
  });
});
