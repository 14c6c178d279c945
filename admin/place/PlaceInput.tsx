import Clear from '@mui/icons-material/Clear';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type KeyboardEvent, useState } from 'react';
import { useInput, ValidationError } from 'react-admin';
import { useWords } from '../language/messages.ts';
import { PlaceDialog } from './PlaceDialog.tsx';
import { usePlace } from './usePlaces.ts';

interface Props {
  source: string;
  label: string;
  roots: readonly string[];
  isRequired: boolean;
  helperText?: string | false;
  disabled?: boolean;
  validate?: (value: unknown) => string | undefined;
  /** Read by react-admin where it is a filter. */
  alwaysOn?: boolean;
}

/** Holds the code of a place; a press, Enter or the down arrow opens the picker. */
export function PlaceInput({
  source,
  label,
  roots,
  isRequired,
  helperText = false,
  disabled = false,
  validate,
}: Props) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const { field, fieldState } = useInput({ source, ...(validate && { validate }) });
  const code = (field.value as string) || null;
  const { data: place } = usePlace(code);
  const open = () => !disabled && setOpen(true);
  function onKeyDown(event: KeyboardEvent) {
    if (!['Enter', 'ArrowDown', ' '].includes(event.key)) return;
    event.preventDefault();
    open();
  }

  const clear = code && !isRequired && !disabled && (
    <InputAdornment position="end">
      <IconButton
        size="small"
        aria-label={t('place.clear')}
        onClick={(event) => {
          event.stopPropagation();
          field.onChange('');
        }}
      >
        <Clear fontSize="small" />
      </IconButton>
    </InputAdornment>
  );
  return (
    <>
      <TextField
        fullWidth
        margin="dense"
        label={isRequired ? `${label} *` : label}
        value={code ? (place?.name ?? '…') : ''}
        title={place?.fullName ?? ''}
        onClick={open}
        onKeyDown={onKeyDown}
        disabled={disabled}
        error={fieldState.invalid}
        helperText={fieldState.error?.message ? <ValidationError error={fieldState.error.message} /> : helperText}
        slotProps={{
          input: { readOnly: true, endAdornment: clear || undefined, sx: { cursor: 'pointer' } },
          htmlInput: {
            'aria-haspopup': 'dialog',
            'data-code': code ?? '',
            name: source,
            ref: field.ref,
            sx: { cursor: 'pointer' },
          },
          inputLabel: { shrink: code !== null },
        }}
      />
      {isOpen && (
        <PlaceDialog
          title={label}
          roots={roots}
          chosen={code}
          onClose={() => setOpen(false)}
          onPick={(picked) => {
            field.onChange(picked.code);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
