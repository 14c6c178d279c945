import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RaRecord } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import type { FileFigure } from '../../../schema/timeline.ts';
import { fieldOf } from '../../declarations.ts';
import { FieldValue } from '../../fields/FieldValue.tsx';
import { useLabel } from '../../language/messages.ts';
import type { FileShown } from './useFile.ts';

interface Props {
  resource: Resource;
  record: RaRecord;
  file: FileShown;
}

/** The figures one looks for first; those of records that the caller may not read are left out. */
export function Figures({ resource, record, file }: Props) {
  const label = useLabel();
  return (
    <Box className="file-figures" data-testid="figures">
      {resource.file?.figures.map((figure) => {
        const shown = typeof figure === 'string' ? { resource, record, name: figure } : taken(figure, file);
        if (!shown) return null;
        return (
          <Box key={JSON.stringify(figure)} data-figure={shown.name}>
            <Typography variant="body2" color="text.secondary">
              {label(fieldOf(shown.resource, shown.name).label)}
            </Typography>
            <Typography variant="h2" component="div">
              <FieldValue {...shown} />
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}

function taken({ of, field: name, take }: FileFigure, { told }: FileShown) {
  const member = told.get(of);
  if (!member) return undefined;
  const values = member.records.map((record) => record[name]).filter((value) => typeof value === 'number');
  const value =
    take === 'LATEST' ? values.at(-1) : values.length > 0 ? values.reduce((sum, one) => sum + one, 0) : null;
  return { resource: member.member.inverse.resource, record: { [name]: value ?? null }, name };
}
