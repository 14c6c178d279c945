import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import type { Resource } from '../../schema/defineResource.ts';
import { fieldOf } from '../declarations.ts';
import { StoredValue } from '../fields/StoredValue.tsx';
import { useLabel, useWords } from '../language/messages.ts';

export type Side = 'mine' | 'theirs';

interface Props {
  resource: Resource;
  name: string;
  mine: unknown;
  theirs: unknown;
  side: Side;
  onChoose: (side: Side) => void;
}

/** One field in both versions, to choose from. */
export function ConflictField({ resource, name, mine, theirs, side, onChoose }: Props) {
  const t = useWords();
  const label = useLabel();
  const field = fieldOf(resource, name);
  const versions: readonly { of: Side; heading: string; value: unknown }[] = [
    { of: 'theirs', heading: t('conflict.theirs'), value: theirs },
    { of: 'mine', heading: t('conflict.mine'), value: mine },
  ];
  return (
    <Box
      component="fieldset"
      sx={{ border: 0, borderTop: 1, borderColor: 'divider', p: 0, py: 1, m: 0, minWidth: 0 }}
      data-field={name}
    >
      <Typography component="legend" variant="subtitle2">
        {label(field.label)}
      </Typography>
      <RadioGroup value={side} onChange={(_, value) => onChoose(value as Side)}>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 1 }}>
          {versions.map(({ of, heading, value }) => (
            <FormControlLabel
              key={of}
              value={of}
              control={<Radio size="small" />}
              sx={{
                alignItems: 'flex-start',
                m: 0,
                bgcolor: side === of ? 'action.selected' : undefined,
                borderRadius: 1,
                pr: 1,
              }}
              label={
                <Box sx={{ py: 1, overflowWrap: 'anywhere' }}>
                  <Typography variant="caption" color="text.secondary" component="div">
                    {heading}
                  </Typography>
                  <StoredValue field={field} value={value} />
                </Box>
              }
            />
          ))}
        </Box>
      </RadioGroup>
    </Box>
  );
}
