import AttachFile from '@mui/icons-material/AttachFile';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ChangeEvent, useId, useState } from 'react';
import { useInput, ValidationError } from 'react-admin';
import { useWords } from '../language/messages.ts';
import { fileUrl, type StoredFile, upload } from '../providers/upload.ts';
import type { DisplayProps, FieldView, InputProps, StoredProps } from './view.ts';

/** 1234567 as 1.2 MB. */
function showSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(0)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const Display = ({ value }: { value: StoredFile }) => (
  <Link href={fileUrl(value.id)} target="_blank" rel="noopener" onClick={(event) => event.stopPropagation()}>
    {value.name} <small>({showSize(value.size)})</small>
  </Link>
);

/** History keeps the id alone. */
function Stored({ value }: StoredProps) {
  const t = useWords();
  if (typeof value === 'object') return <Display value={value} />;
  return <Link href={fileUrl(String(value))}>{t('file.open')}</Link>;
}

function Input({ source, label, help, isRequired = false, validate }: InputProps) {
  const t = useWords();
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { field, fieldState } = useInput({ source, ...(validate && { validate }) });
  const held = field.value as StoredFile | '' | null;

  async function take({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (!file) return;
    setBusy(true);
    setProblem(undefined);
    await upload(file).then(field.onChange, (error: Error) => setProblem(error.message));
    setBusy(false);
    // The same file may be chosen again after a failure.
    target.value = '';
  }

  const error = problem ?? fieldState.error?.message;
  return (
    <FormControl fullWidth error={Boolean(error)}>
      <Typography variant="caption" color="text.secondary" component="label" htmlFor={id}>
        {label}
        {isRequired && ' *'}
      </Typography>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        {held && <Display value={held} />}
        <Button component="label" size="small" variant="outlined" startIcon={<AttachFile />} disabled={isBusy}>
          {isBusy ? t('file.uploading') : held ? t('file.replace') : t('file.choose')}
          <input id={id} type="file" hidden onChange={take} />
        </Button>
        {held && (
          <Button size="small" onClick={() => field.onChange(null)}>
            {t('file.remove')}
          </Button>
        )}
      </Stack>
      <FormHelperText>{error ? <ValidationError error={error} /> : help}</FormHelperText>
    </FormControl>
  );
}

export const fileView: FieldView = {
  select: (name) => `${name} { id name size type }`,
  Display: ({ value }: DisplayProps) => <Display value={value} />,
  Input,
  toInput: ({ id }: StoredFile) => id,
  Stored,
  section: 'files',
};
