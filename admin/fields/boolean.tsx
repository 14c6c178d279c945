import { NullableBooleanInput } from 'react-admin';
import { useWords } from '../language/messages.ts';
import { inputProps } from './text.tsx';
import { type DisplayProps, type FieldView, type FilterProps, type InputProps, plain } from './view.ts';

function Display({ value }: DisplayProps) {
  const t = useWords();
  return <>{value ? t('yes') : t('no')}</>;
}

/** Not said is something else than no: three choices. */
function Input(props: InputProps) {
  const t = useWords();
  return (
    <NullableBooleanInput {...inputProps(props)} trueLabel={t('yes')} falseLabel={t('no')} nullLabel={t('unsaid')} />
  );
}

function Filter({ source, label }: FilterProps) {
  const t = useWords();
  return (
    <NullableBooleanInput
      source={source}
      label={label}
      trueLabel={t('yes')}
      falseLabel={t('no')}
      nullLabel={t('filter.any')}
      sx={{ minWidth: 120 }}
    />
  );
}

export const booleanView: FieldView = {
  select: plain,
  Display,
  Input,
  Filter,
  // A filter read back from the URL may be text.
  toFilter: (value, name) => ({ [name]: { eq: value === true || value === 'true' } }),
};
