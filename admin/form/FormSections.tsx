import type { Resource } from '../../schema/defineResource.ts';
import { sectionsOf } from '../fields/sections.ts';
import { useLabel } from '../language/messages.ts';
import { EntryInput } from './EntryInput.tsx';
import { FieldInput } from './FieldInput.tsx';
import { FormSection } from './FormSection.tsx';
import { UnitInput } from './UnitInput.tsx';

interface Props {
  resource: Resource;
  /** The fields there are inputs for. */
  names: readonly string[];
  isNew: boolean;
}

/** The inputs of the declared fields, by section. */
export function FormSections({ resource, names, isNew }: Props) {
  const label = useLabel();
  const sections = sectionsOf(resource)
    .map((section) => ({ ...section, fields: section.fields.filter((name) => names.includes(name)) }))
    .filter(({ fields }) => fields.length > 0);
  return sections.map((section, position) => (
    <FormSection key={section.label.en} title={label(section.label)}>
      {position === 0 && isNew && <UnitInput resource={resource} />}
      {position === 0 && isNew && resource.lifecycle && <EntryInput resource={resource} />}
      {section.fields.map((name) => (
        <FieldInput key={name} resource={resource} name={name} isNew={isNew} />
      ))}
    </FormSection>
  ));
}
