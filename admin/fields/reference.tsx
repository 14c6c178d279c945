import Link from '@mui/material/Link';
import { type MouseEvent, useState } from 'react';
import {
  AutocompleteArrayInput,
  AutocompleteInput,
  ReferenceArrayInput,
  ReferenceInput,
  Link as RouteLink,
  useGetMany,
} from 'react-admin';
import type { Field } from '../../schema/fields/kind.ts';
import { registry } from '../declarations.ts';
import { useWords } from '../language/messages.ts';
import { selectTitle } from '../providers/selection.ts';
import { can } from '../providers/session.ts';
import { sortOf } from '../providers/sorting.ts';
import { inputProps } from './text.tsx';
import { spokenTitle, titleOf } from './titleOf.ts';
import type { DisplayProps, FieldView, FilterProps, InputProps, StoredProps } from './view.ts';

interface Target {
  id: string;
}

const targetOf = ({ to }: Field) => registry.resource(to as string);

/** A record of another resource, by its title; it opens on a click. */
function Title({ field, value, isInLink = false }: DisplayProps) {
  const target = targetOf(field);
  // what units added comes with its title by that name
  const title = 'title' in value ? spokenTitle(target, value.title ?? value.id) : titleOf(target, value);
  if (isInLink) return <>{title}</>;
  return (
    <Link
      component={RouteLink}
      to={`/${target.name}/${value.id}/show`}
      underline="hover"
      onClick={(event: MouseEvent) => event.stopPropagation()}
    >
      {title}
    </Link>
  );
}

function Titles({ field, value, isShort = false, isInLink = false }: DisplayProps) {
  const t = useWords();
  const shown: readonly Target[] = isShort ? value.slice(0, 2) : value;
  return (
    <>
      {shown.map((target, position) => (
        <span key={target.id}>
          {position > 0 && t('and')}
          <Title field={field} value={target} isInLink={isInLink} />
        </span>
      ))}
      {shown.length < value.length && `… (${value.length})`}
    </>
  );
}

/** Titles of ids, as forms and history hold them; an id out of sight is said to be so. */
function StoredTitles({ field, value }: StoredProps) {
  const t = useWords();
  const ids: string[] = Array.isArray(value) ? value : [value];
  const { data = [], isPending } = useGetMany(targetOf(field).name, { ids });
  if (isPending) return <>…</>;
  const titles = ids
    .map((id) => data.find((record) => record?.id === id))
    .map((record) => (record ? titleOf(targetOf(field), record) : t('outOfSight')));
  return <>{titles.join(t('and'))}</>;
}

/** What an autocomplete asks the target's list for, once it is entered: a form may have a dozen of them. */
function useLookup(field: Field) {
  const [isEntered, setEntered] = useState(false);
  const target = targetOf(field);
  return {
    onFocus: () => setEntered(true),
    lookup: {
      reference: target.name,
      sort: sortOf(target),
      perPage: 25,
      queryOptions: { meta: { fields: [] } },
      enableGetChoices: () => isEntered,
    },
  };
}

const search = (text: string) => ({ q: text });
const optionText = (field: Field) => (record: Target | undefined) => (record ? titleOf(targetOf(field), record) : '');

function One(props: InputProps) {
  const t = useWords();
  const { field, source } = props;
  const { lookup, onFocus } = useLookup(field);
  return (
    <ReferenceInput source={source} {...lookup}>
      <AutocompleteInput
        {...inputProps(props)}
        onFocus={onFocus}
        optionText={optionText(field)}
        filterToQuery={search}
        noOptionsText={t('reference.none')}
      />
    </ReferenceInput>
  );
}

function Several(props: InputProps) {
  const t = useWords();
  const { field, source } = props;
  const { lookup, onFocus } = useLookup(field);
  return (
    <ReferenceArrayInput source={source} {...lookup}>
      <AutocompleteArrayInput
        {...inputProps(props)}
        onFocus={onFocus}
        optionText={optionText(field)}
        filterToQuery={search}
        noOptionsText={t('reference.none')}
      />
    </ReferenceArrayInput>
  );
}

function Filter({ field, source, label }: FilterProps) {
  const t = useWords();
  const { lookup, onFocus } = useLookup(field);
  return (
    <ReferenceInput source={source} {...lookup}>
      <AutocompleteInput
        label={label}
        onFocus={onFocus}
        optionText={optionText(field)}
        filterToQuery={search}
        noOptionsText={t('reference.none')}
        sx={{ minWidth: 220 }}
      />
    </ReferenceInput>
  );
}

/** Targets of a resource the caller may not read are not asked for. */
const target = (name: string, field: Field): string =>
  can(field.to as string, 'READ') ? `${name} { ${selectTitle(targetOf(field))} }` : '';

export const referenceView: FieldView = {
  select: (name, field) => `${name}Id ${target(name, field)}`,
  Display: Title,
  Input: One,
  Filter,
  toFilter: (id, name, isAdded) => ({ [isAdded ? name : `${name}Id`]: { eq: id } }),
  toForm: (record, name) => record[`${name}Id`] ?? record[name]?.id,
  Stored: StoredTitles,
  section: 'links',
};

export const referencesView: FieldView = {
  select: target,
  Display: Titles,
  Input: Several,
  Filter,
  toFilter: (id, name, isAdded) => ({ [name]: isAdded ? { has: id } : { some: { id: { eq: id } } } }),
  toForm: (record, name) => (record[name] as Target[] | undefined)?.map(({ id }) => id),
  Stored: StoredTitles,
  section: 'links',
  isWide: true,
};
