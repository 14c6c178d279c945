import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RaRecord } from 'react-admin';
import type { FormSection, Resource } from '../../../schema/defineResource.ts';
import { reviewFields } from '../../../schema/lifecycle.ts';
import { fieldOf, headerOf, sectionsOf } from '../../declarations.ts';
import { viewOf } from '../../fields/index.ts';
import { useLabel } from '../../language/messages.ts';
import { RecordValue } from './RecordValue.tsx';

interface Props {
  resource: Resource;
  record: RaRecord;
}

const headerLabel = { zh: '登记信息', en: 'Record' };

/** The record by the sections of its form, then what every record carries. */
export function RecordSections({ resource, record }: Props) {
  const sections: readonly FormSection[] = [
    ...withoutLifecycle(resource),
    { label: headerLabel, fields: headerOf(resource) },
  ];
  return sections.map((section) => (
    <Section key={section.label.en} section={section} resource={resource} record={record} />
  ));
}

/** The state and what follows from it stand above the record. */
function withoutLifecycle(resource: Resource): readonly FormSection[] {
  const above = resource.lifecycle ? [resource.lifecycle.field, ...Object.keys(reviewFields)] : [];
  return sectionsOf(resource)
    .map((section) => ({ ...section, fields: section.fields.filter((name) => !above.includes(name)) }))
    .filter(({ fields }) => fields.length > 0);
}

function Section({ section, resource, record }: Props & { section: FormSection }) {
  const label = useLabel();
  return (
    <Box component="section" sx={{ mb: 2, breakInside: 'avoid' }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {label(section.label)}
      </Typography>
      <Box component="dl" className="record-fields">
        {section.fields.map((name) => {
          const field = fieldOf(resource, name);
          return (
            <Box key={name} data-field={name} sx={{ gridColumn: viewOf(field).isWide ? '1 / -1' : undefined }}>
              <dt>{label(field.label)}</dt>
              <dd>
                <RecordValue resource={resource} record={record} name={name} />
              </dd>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
