import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import type { CustomField } from '../../../schema/fields/kind.ts';
import { StoredValue } from '../../fields/StoredValue.tsx';
import { useLabel, useWords } from '../../language/messages.ts';

/** A value that follows from the others, as it would be saved. */
export function Computed({ name, field, value }: { name: string; field: CustomField; value: unknown }) {
  const t = useWords();
  const label = useLabel();
  return (
    <Box sx={{ minWidth: 0, py: 1, px: 1.75 }} data-field={name}>
      <Typography variant="caption" color="text.secondary" component="div">
        {label(field.label)}
      </Typography>
      <output style={{ overflowWrap: 'anywhere' }}>
        <StoredValue field={field} value={value} />
      </output>
      <FormHelperText sx={{ mx: 0 }}>{field.help ? label(field.help) : t('custom.computed')}</FormHelperText>
    </Box>
  );
}
