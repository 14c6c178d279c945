import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import Stack from '@mui/material/Stack';
import { NumberInput, useInput } from 'react-admin';
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
  const { source, label, help, isDisabled = false, validate } = props;
  const { fieldState } = useInput({ source, ...(validate && { validate: (value: unknown) => validate(hasBoth(value) ? value : null) }) });
  const error = fieldState.error?.message ?? (fieldState.error as { root?: { message?: string } } | undefined)?.root?.message;
  const number = { ...inputProps(props), validate: undefined, helperText: false, disabled: isDisabled, step: 0.000001 };
  return (
    <FormControl fullWidth error={Boolean(error)}>
      <Stack direction="row" spacing={1}>
        <NumberInput {...number} source={`${source}.lng`} label={`${label} · ${t('geoPoint.lng')}`} />
        <NumberInput {...number} source={`${source}.lat`} label={`${label} · ${t('geoPoint.lat')}`} />
      </Stack>
      <FormHelperText>{error ?? help ?? t('geoPoint.help')}</FormHelperText>
    </FormControl>
  );
}

const isNumber = (value: unknown) => typeof value === 'number';

/** Whether both coordinates are given; half a point is no point. */
const hasBoth = (value: unknown): boolean => {
  const { lng, lat } = (value ?? {}) as { lng?: unknown; lat?: unknown };
  return isNumber(lng) && isNumber(lat);
};

export const geoPointView: FieldView = {
  select: (name) => `${name} { lng lat }`,
  Display,
  Input,
  toForm: (record, name) => record[name] && { lng: record[name].lng, lat: record[name].lat },
  toInput: (value) => (hasBoth(value) ? { lng: value.lng, lat: value.lat } : null),
  // History may keep the point as PostgreSQL writes it.
  Stored: ({ field, value }) => (hasBoth(value) ? <Display field={field} value={value} /> : <>{typeof value === 'string' ? value : '—'}</>),
};
