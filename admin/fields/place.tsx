import { useQuery } from '@tanstack/react-query';
import { PlaceInput } from '../place/PlaceInput.tsx';
import { fetchPlace } from '../place/places.ts';
import { me } from '../providers/session.ts';
import { inputProps } from './text.tsx';
import type { DisplayProps, FieldView, FilterProps, InputProps, StoredProps } from './view.ts';

/** Its name; where there is room, with the names above it. */
function Display({ value, isShort = false }: DisplayProps) {
  return <span title={value.fullName}>{isShort ? value.name : value.fullName}</span>;
}

/** The name of a code, as forms and history hold it. */
function Stored({ value }: StoredProps) {
  const code = String(value);
  const { data } = useQuery({ queryKey: ['place', code], queryFn: () => fetchPlace(code) });
  return <>{data?.fullName ?? code}</>;
}

const Input = (props: InputProps) => <PlaceInput {...inputProps(props)} roots={[me().unit.code]} />;

const Filter = ({ source, label }: FilterProps) => (
  <PlaceInput source={source} label={label} roots={[me().unit.code]} isRequired={false} />
);

export const placeView: FieldView = {
  select: (name) => `${name} { code name fullName }`,
  Display,
  Input,
  Filter,
  toFilter: (code, name) => ({ [name]: { within: code } }),
  toForm: (record, name) => record[name]?.code,
  Stored,
  section: 'where',
};
