import Link from '@mui/material/Link';
import { TextInput } from 'react-admin';
import { type DisplayProps, type FieldView, type FilterProps, type InputProps, plain } from './view.ts';

/** The properties react-admin's inputs share. */
export const inputProps = ({ source, label, help, isRequired = false, validate }: InputProps) => ({
  source,
  label,
  isRequired,
  helperText: help ?? (false as const),
  fullWidth: true,
  ...(validate && { validate }),
});

const Display = ({ value }: DisplayProps) => <>{value}</>;
const Input = (props: InputProps) => <TextInput {...inputProps(props)} />;
const ContainsFilter = ({ source, label }: FilterProps) => <TextInput source={source} label={label} resettable />;
const contains = (value: string, name: string) => ({ [name]: { contains: value } });
const equals = (value: string, name: string) => ({ [name]: { eq: value } });

/** One line of text. */
export const textView: FieldView = { select: plain, Display, Input, Filter: ContainsFilter, toFilter: contains };

export const longTextView: FieldView = {
  ...textView,
  section: 'texts',
  Display: ({ value, isShort }) =>
    isShort ? (
      value.length > 40 ? (
        `${value.slice(0, 40)}…`
      ) : (
        value
      )
    ) : (
      <span style={{ whiteSpace: 'pre-wrap' }}>{value}</span>
    ),
  Input: (props) => <TextInput {...inputProps(props)} multiline minRows={3} maxRows={16} />,
  isWide: true,
};

/** Dialled by a touch on a phone; a masked number is only text. */
export const phoneView: FieldView = {
  ...textView,
  Display: ({ value, isInLink }) =>
    isInLink || value.includes('*') ? (
      value
    ) : (
      <Link href={`tel:${value}`} color="inherit" underline="hover" onClick={(event) => event.stopPropagation()}>
        {value}
      </Link>
    ),
  Input: (props) => <TextInput {...inputProps(props)} type="tel" />,
};

export const idNumberView: FieldView = { ...textView, toFilter: equals };

export const emailView: FieldView = {
  ...textView,
  Input: (props) => <TextInput {...inputProps(props)} slotProps={{ htmlInput: { inputMode: 'email' } }} />,
};

export const urlView: FieldView = {
  ...textView,
  // The kind allows http and https alone, and what was stored otherwise is shown as text.
  Display: ({ value, isInLink }) =>
    !isInLink && /^https?:\/\//i.test(value) ? (
      <Link href={value} target="_blank" rel="noopener noreferrer">
        {value}
      </Link>
    ) : (
      value
    ),
};
