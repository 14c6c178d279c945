import FormHelperText from '@mui/material/FormHelperText';
import InputBase, { type InputBaseProps } from '@mui/material/InputBase';
import NativeSelect from '@mui/material/NativeSelect';
import type { SxProps, Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';

const box: SxProps<Theme> = (theme) => ({
  border: `1px solid ${theme.palette.divider}`,
  borderRadius: 1,
  px: 0.75,
  fontSize: 'inherit',
  width: '100%',
  background: theme.palette.background.paper,
  '&.Mui-focused': { borderColor: theme.palette.primary.main },
  '&.Mui-error': { borderColor: theme.palette.error.main },
  '&.Mui-disabled': { borderColor: 'transparent', background: 'none' },
  // What may not be changed is still to be read.
  '& .MuiInputBase-input.Mui-disabled': { WebkitTextFillColor: theme.palette.text.primary },
  '& input': { py: 0.25 },
  // A day that is not given is no more than a hint.
  '& input[value=""]': { color: theme.palette.text.disabled },
  '& select': { py: 0.25, fontSize: 'inherit' },
});

interface Props {
  label: string;
  value: string;
  problem: string | undefined;
  /** Why it may not be changed; empty where it may. */
  forbidden: string;
  onChange: (value: string) => void;
}

/** A text or a day in a table cell, with what is wrong under it. */
export function CellInput({
  label,
  value,
  problem,
  forbidden,
  onChange,
  ...more
}: Props & Omit<InputBaseProps, keyof Props>) {
  return (
    <span title={forbidden} style={{ flex: 1 }}>
      <InputBase
        {...more}
        value={value}
        error={problem !== undefined}
        disabled={forbidden !== ''}
        onChange={({ target }) => onChange(target.value)}
        inputProps={{ 'aria-label': label, 'aria-invalid': problem !== undefined, ...more.inputProps }}
        sx={box}
      />
      {problem && (
        <FormHelperText error role="alert">
          {problem}
        </FormHelperText>
      )}
    </span>
  );
}

/** One of few, in a table cell. */
export function CellSelect({ label, value, problem, forbidden, onChange, children }: Props & { children: ReactNode }) {
  return (
    <span title={forbidden} style={{ flex: 1 }}>
      <NativeSelect
        value={value}
        error={problem !== undefined}
        disabled={forbidden !== ''}
        onChange={({ target }) => onChange(target.value)}
        input={<InputBase sx={box} />}
        inputProps={{ 'aria-label': label }}
      >
        {children}
      </NativeSelect>
      {problem && (
        <FormHelperText error role="alert">
          {problem}
        </FormHelperText>
      )}
    </span>
  );
}
