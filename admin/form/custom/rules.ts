import { useRef } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { allFields, type Resource } from '../../../schema/defineResource.ts';
import { applyRules, toStored } from '../../../schema/definitions/fieldRules.ts';
import { type Field, Invalid } from '../../../schema/fields/kind.ts';
import { customKeyOf, valueIn } from '../../declarations.ts';
import { formValue, inputValue } from '../../fields/index.ts';
import { emptiness, isShownMasked } from '../../fields/masks.ts';
import { isSame, type Values } from '../formValues.ts';

type Ruled = ReturnType<typeof applyRules>;

/**
 * What the rules of the unit's own fields make of the form as it stands: for what to show now, and for the checks of inputs, which run before
 * the next rendering. @param seen the record that is edited; none for a new one
 */
export function useRules(resource: Resource, seen: Values | undefined): { now: Ruled; judge: () => Ruled } {
  const { getValues } = useFormContext();
  const { defaultValues = {} } = useFormState();
  const values = useWatch() as Values;
  const last = useRef<{ key: string; resource: Resource; ruled: Ruled }>(undefined);

  function judged(form: Values): Ruled {
    const key = JSON.stringify(form);
    if (last.current?.key !== key || last.current.resource !== resource)
      last.current = { key, resource, ruled: judgeForm(resource, form, defaultValues, seen) };
    return last.current.ruled;
  }

  return { now: judged(values), judge: () => judged(getValues()) };
}

function judgeForm(resource: Resource, form: Values, before: Values, seen: Values | undefined): Ruled {
  const { stored, written, isUnknown } = readForm(resource, form, before, seen);
  const custom = Object.entries(resource.custom ?? {}).map(([key, field]) => [key, stored(`custom.${key}`, field)]);
  return applyRules(resource, {
    declared: Object.fromEntries(Object.entries(resource.fields).map(([name, field]) => [name, stored(name, field)])),
    custom: Object.fromEntries(custom.filter(([, value]) => value !== null)),
    written,
    isUnknown,
  });
}

/** A form as rules read it. @param seen the record that is edited; none for a new one */
export function readForm(resource: Resource, form: Values, before: Values, seen: Values | undefined) {
  const isTyped = (name: string) => valueIn(form, name) !== undefined;
  const changed = allFields(resource)
    .map(([name]) => name)
    .filter((name) => isTyped(name) && !isSame(resource, name, valueIn(form, name), valueIn(before, name)));
  return {
    // What has no input is as it was: in the record, or where it begins.
    stored(name: string, field: Field): unknown {
      const held = isTyped(name) ? valueIn(form, name) : seen ? formValue(resource, seen, name) : field.initial;
      return storedOr(field, inputValue(field, held));
    },
    written: seen && new Set(changed.map((name) => customKeyOf(name) ?? name)),
    isUnknown(key: string): boolean {
      const name = key in resource.fields ? key : `custom.${key}`;
      return !isTyped(name) && seen !== undefined && isHidden(resource, name, valueIn(seen, name));
    },
  };
}

const isHidden = (resource: Resource, name: string, value: unknown): boolean =>
  isShownMasked(resource, name, value) || ((value ?? null) === null && emptiness(resource, name) !== 'unfilled');

/** What is wrong in itself stands at its input, and is no value to a rule. */
function storedOr(field: Field, input: unknown): unknown {
  try {
    return toStored(field, input);
  } catch (error) {
    if (error instanceof Invalid) return null;
    throw error;
  }
}
