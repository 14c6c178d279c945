import { useEffect } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
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
  const { trigger } = useFormContext();
  const { isSubmitted } = useFormState();
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
          <Leaving key={`${name} ${field.kind}`} name={name}>
            <FieldInput
              resource={resource}
              name={name}
              isNew={!seen}
              isRequired={now.needed.has(key)}
              problem={() => {
                const problem = judge().problems.get(key);
                return problem && inLanguage(problem);
              }}
            />
          </Leaving>
        );
      })}
    </FormSection>
  ));
}

/** What was typed where nothing is to be filled in any more is not sent. */
function Leaving({ name, children }: { name: string; children: React.ReactElement }) {
  const { unregister } = useFormContext();
  useEffect(() => () => unregister(name, { keepDefaultValue: true }), [name, unregister]);
  return children;
}
