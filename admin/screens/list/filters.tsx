import type { ReactElement } from 'react';
import { SearchInput } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import type { Label } from '../../../schema/label.ts';
import { fieldOf, filtersOf } from '../../declarations.ts';
import { viewOf } from '../../fields/index.ts';
import type { useWords } from '../../language/messages.ts';
import { can, canEverywhere, canSomewhere } from '../../providers/session.ts';

/** The declared filters, and what units added, where the caller may filter by it. */
export const filterNames = (resource: Resource): readonly string[] =>
  [...filtersOf(resource), ...customNames(resource)].filter((name) => isUsable(resource, name));

const customNames = ({ custom = {} }: Resource): readonly string[] =>
  Object.keys(custom).flatMap((key) => (custom[key]?.isRetired ? [] : `custom.${key}`));

/** The search box and the unit are always there; the other filters can be added. */
export function filterElements(
  resource: Resource,
  label: (text: Label) => string,
  t: ReturnType<typeof useWords>,
): ReactElement[] {
  const others = filterNames(resource).map((name) => filterElement(resource, name, label, false));
  const isSearchable = Object.entries(resource.fields).some(
    ([name, { search }]) => search && canSomewhere(resource.name, name, 'SEARCH'),
  );
  return [
    ...(isSearchable ? [<SearchInput key="q" source="q" alwaysOn placeholder={t('list.search')} />] : []),
    filterElement(resource, 'unit', label, true),
    ...others,
  ].filter((element) => element !== null);
}

function filterElement(
  resource: Resource,
  name: string,
  label: (text: Label) => string,
  alwaysOn: boolean,
): ReactElement | null {
  const field = fieldOf(resource, name);
  const { Filter } = viewOf(field);
  return Filter ? (
    <Filter key={name} field={field} source={name} label={label(field.label)} alwaysOn={alwaysOn} />
  ) : null;
}

/** The API refuses filters on what the caller does not see in clear everywhere. */
function isUsable(resource: Resource, name: string): boolean {
  const { to } = fieldOf(resource, name);
  return canEverywhere(resource.name, name, 'FILTER') && (!to || can(to, 'READ'));
}
