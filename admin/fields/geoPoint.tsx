import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import Stack from '@mui/material/Stack';
import { NumberInput, useInput, ValidationError } from 'react-admin';
import { useWords } from '../language/messages.ts';
import { inputProps } from './text.tsx';
import type { DisplayProps, FieldView, InputProps } from './view.ts';

const Display = ({ value: { lng, lat } }: DisplayProps) => (
  <span className="number">
    {lng}, {lat}
  </span>
);

/** Two numbers; the error of the point stands under both. */
function Input(props: InputProps) {
  const t = useWords();
  const { source, label, help, validate } = props;
  const { fieldState } = useInput({ source, ...(validate && { validate }) });
  const error =
    fieldState.error?.message ?? (fieldState.error as { root?: { message?: string } } | undefined)?.root?.message;
  const number = { ...inputProps(props), validate: undefined, helperText: false, step: 0.000001 };
  return (
    <FormControl fullWidth error={Boolean(error)}>
      <Stack direction="row" spacing={1}>
        <NumberInput {...number} source={`${source}.lng`} label={`${label} · ${t('geoPoint.lng')}`} />
        <NumberInput {...number} source={`${source}.lat`} label={`${label} · ${t('geoPoint.lat')}`} />
      </Stack>
      <FormHelperText>{error ? <ValidationError error={error} /> : (help ?? t('geoPoint.help'))}</FormHelperText>
    </FormControl>
  );
}

const isNumber = (value: unknown) => typeof value === 'number';

type Typed = { lng?: unknown; lat?: unknown } | null | undefined;

const hasBoth = (value: Typed): boolean => isNumber(value?.lng) && isNumber(value?.lat);
const hasAny = (value: Typed): boolean => isNumber(value?.lng) || isNumber(value?.lat);

export const geoPointView: FieldView = {
  section: 'where',
  select: (name) => `${name} { lng lat }`,
  Display,
  Input,
  toForm: (record, name) => record[name] && { lng: record[name].lng, lat: record[name].lat },
  // Half a point is not empty: the kind refuses it.
  toInput: (value) => (hasAny(value) ? { lng: value.lng, lat: value.lat } : null),
  // History may keep the point as PostgreSQL writes it.
  Stored: ({ field, value }) =>
    hasBoth(value) ? <Display field={field} value={value} /> : typeof value === 'string' ? value : '—',
};
