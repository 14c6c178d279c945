import { useEffect } from 'react';
import { get, useFormContext, useFormState } from 'react-hook-form';
import type { Resource } from '../../../schema/defineResource.ts';
import type { CustomField } from '../../../schema/fields/kind.ts';
import { customKeyOf, customSectionsOf, fieldOf } from '../../declarations.ts';
import { useLabel } from '../../language/messages.ts';
import { inLanguage } from '../../providers/language.ts';
import { FieldInput } from '../FieldInput.tsx';
import { FormSection } from '../FormSection.tsx';
import type { Values } from '../formValues.ts';
import { Computed } from './Computed.tsx';
import { useRules } from './rules.ts';

interface Props {
  /** With the fields of the record's unit. */
  resource: Resource;
  /** The record that is edited; none for a new one. */
  seen?: Values | undefined;
  /** Whether there is an input for a field, or its value where it is computed. */
  isOpen: (name: string, field: CustomField) => boolean;
}

/** The inputs of the fields that the record's unit added: those whose condition is met, as one types. */
export default function CustomSections({ resource, seen, isOpen }: Props) {
  const label = useLabel();
  const { getValues, trigger, unregister } = useFormContext();
  const { defaultValues, isSubmitted } = useFormState();
  const { now, judge } = useRules(resource, seen);
  const keyOf = (name: string) => customKeyOf(name) as string;
  const sections = customSectionsOf(resource)
    .map(({ fields, ...section }) => ({
      ...section,
      fields: fields.filter(
        (name) => now.shown.has(keyOf(name)) && isOpen(name, fieldOf(resource, name) as CustomField),
      ),
    }))
    .filter(({ fields }) => fields.length > 0);
  const problems = [...now.problems.keys()].map((key) => `custom.${key}`).join();
  const inputs = sections.flatMap(({ fields }) => fields);

  // What was typed where nothing is to be filled in any more is not sent.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when other fields are shown, and only then
  useEffect(() => {
    const isTyped = (name: string) => get(getValues(), name) !== get(defaultValues, name);
    const held = Object.keys(getValues('custom') ?? {}).map((key) => `custom.${key}`);
    unregister(
      held.filter((name) => !inputs.includes(name) && isTyped(name)),
      { keepDefaultValue: true },
    );
  }, [inputs.join()]);

  // A rule over several fields is broken and mended at others than its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the problems are others, and only then
  useEffect(() => {
    if (isSubmitted) void trigger(inputs);
  }, [problems]);

  return sections.map((section) => (
    <FormSection key={section.fields[0]} title={label(section.label)}>
      {section.fields.map((name) => {
        const field = fieldOf(resource, name) as CustomField;
        const key = keyOf(name);
        if (field.computed !== undefined)
          return <Computed key={name} name={name} field={field} value={now.values[key]} />;
        return (
          <FieldInput
            key={name}
            resource={resource}
            name={name}
            isNew={!seen}
            isRequired={now.needed.has(key)}
            problem={() => {
              const problem = judge().problems.get(key);
              return problem && inLanguage(problem);
            }}
          />
        );
      })}
    </FormSection>
  ));
}
