import type { Resource } from '../../schema/defineResource.ts';
import { sectionsOf } from '../fields/sections.ts';
import { useLabel } from '../language/messages.ts';
import { EntryInput } from './EntryInput.tsx';
import { FieldInput } from './FieldInput.tsx';
import { FormSection } from './FormSection.tsx';
import type { Values } from './formValues.ts';
import { UnitInput } from './UnitInput.tsx';
import { useDeclaredRules } from './useDeclaredRules.ts';

interface Props {
  resource: Resource;
  /** The fields there are inputs for. */
  names: readonly string[];
  /** The record that is edited; none for a new one. */
  seen: Values | undefined;
}

/** The inputs of the declared fields, by section. */
export function FormSections({ resource, names, seen }: Props) {
  const label = useLabel();
  const isNew = !seen;
  const problemAt = useDeclaredRules(resource, seen);
  const sections = sectionsOf(resource)
    .map((section) => ({ ...section, fields: section.fields.filter((name) => names.includes(name)) }))
    .filter(({ fields }) => fields.length > 0);
  return sections.map((section, position) => (
    <FormSection key={section.label.en} title={label(section.label)}>
      {position === 0 && isNew && <UnitInput resource={resource} />}
      {position === 0 && isNew && resource.lifecycle && <EntryInput resource={resource} />}
      {position === 0 && names.includes('published') && (
        <FieldInput resource={resource} name="published" isNew={isNew} />
      )}
      {section.fields.map((name) => (
        <FieldInput key={name} resource={resource} name={name} isNew={isNew} problem={() => problemAt(name)} />
      ))}
    </FormSection>
  ));
}
