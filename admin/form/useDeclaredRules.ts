import { useEffect, useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { Resource } from '../../schema/defineResource.ts';
import { inLanguage } from '../providers/language.ts';
import type { Values } from './formValues.ts';
import type { judgeDeclared } from './judgeDeclared.ts';

/**
 * What the declared rules say to a field of the form, for the checks of inputs. The language of rules is loaded for resources that have some;
 * until it is there the API says it. @param seen the record that is edited; none for a new one
 */
export function useDeclaredRules(resource: Resource, seen: Values | undefined): (name: string) => string | undefined {
  const { rules } = resource;
  const { getValues, subscribe, trigger } = useFormContext();
  const { defaultValues = {}, isSubmitted } = useFormState();
  const [judge, setJudge] = useState<typeof judgeDeclared>();
  useEffect(() => {
    if (rules) void import('./judgeDeclared.ts').then((loaded) => setJudge(() => loaded.judgeDeclared));
  }, [rules]);

  // A rule over several fields is broken and mended at others than its own.
  useEffect(() => {
    if (!judge || !rules || !isSubmitted) return;
    const concerned = rules.map(({ at }) => at);
    return subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        const others = concerned.filter((at) => at !== name && getValues(at) !== undefined);
        if (name && others.length > 0) void trigger(others);
      },
    });
  }, [judge, rules, isSubmitted, subscribe, trigger, getValues]);

  return (name) => {
    const problem = judge?.(resource, getValues(), defaultValues, seen).get(name);
    return problem && inLanguage(problem);
  };
}
