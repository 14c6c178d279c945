import { TextInput } from 'react-admin';
import { inputProps } from './text.tsx';
import { type FieldView, plain } from './view.ts';

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

/** Data of other software: shown and edited as it is written. */
export const jsonView: FieldView = {
  select: plain,
  Display: ({ value, isShort }) =>
    isShort ? <code>{JSON.stringify(value).slice(0, 40)}</code> : <pre>{pretty(value)}</pre>,
  Input: (props) => <TextInput {...inputProps(props)} multiline minRows={4} maxRows={20} />,
  // The form holds the text, so that half-typed JSON stays as typed.
  toForm: (record, name) => (record[name] === null || record[name] === undefined ? null : pretty(record[name])),
  toInput: (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  },
  Stored: ({ value }) => <pre>{typeof value === 'string' ? value : pretty(value)}</pre>,
  isWide: true,
};
