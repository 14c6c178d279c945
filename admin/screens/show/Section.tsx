import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RaRecord } from 'react-admin';
import type { FormSection, Resource } from '../../../schema/defineResource.ts';
import { fieldOf } from '../../declarations.ts';
import { viewOf } from '../../fields/index.ts';
import { useLabel } from '../../language/messages.ts';
import { RecordValue } from './RecordValue.tsx';

interface Props {
  section: FormSection;
  resource: Resource;
  record: RaRecord;
}

/** Some fields of a record under a heading. */
export function Section({ section, resource, record }: Props) {
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
