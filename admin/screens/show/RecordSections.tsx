import type { RaRecord } from 'react-admin';
import type { FormSection, Resource } from '../../../schema/defineResource.ts';
import { reviewFields } from '../../../schema/lifecycle.ts';
import { headerOf } from '../../declarations.ts';
import { sectionsOf } from '../../fields/sections.ts';
import { Section } from './Section.tsx';
import { UnitSections } from './UnitSections.tsx';

interface Props {
  resource: Resource;
  record: RaRecord;
}

const headerLabel = { zh: '登记信息', en: 'Record' };

/** The record by the sections of its form, what its unit added, and what every record carries. */
export const RecordSections = ({ resource, record }: Props) => (
  <>
    {withoutLifecycle(resource).map((section) => (
      <Section key={section.label.en} section={section} resource={resource} record={record} />
    ))}
    <UnitSections resource={resource} record={record} />
    <Section section={{ label: headerLabel, fields: headerOf(resource) }} resource={resource} record={record} />
  </>
);

/** The state and what follows from it stand above the record. */
function withoutLifecycle(resource: Resource): readonly FormSection[] {
  const above = resource.lifecycle ? [resource.lifecycle.field, ...Object.keys(reviewFields)] : [];
  return sectionsOf(resource)
    .map((section) => ({ ...section, fields: section.fields.filter((name) => !above.includes(name)) }))
    .filter(({ fields }) => fields.length > 0);
}
