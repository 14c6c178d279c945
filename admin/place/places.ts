import type { PlaceLevel } from '../../schema/place.ts';
import { request } from '../providers/request.ts';

/** A node of the division tree. */
export interface Place {
  code: string;
  name: string;
  fullName: string;
  level: PlaceLevel;
  hasChildren: boolean;
  /** From the top down, the place itself last. */
  path: readonly { code: string; name: string }[];
}

const FIELDS = 'code name fullName level hasChildren path { code name }';

/** Pages of the API hold no more; whoever has more children finds them by search. */
export const MOST_PLACES = 500;

// Places are asked for by all grants, not by the active place: the switcher has to lead out of it.
const options = { isUnscoped: true };

export const fetchPlace = (code: string): Promise<Place | null> =>
  request<{ place: Place | null }>(
    `query Place($code: PlaceCode!) { place(code: $code) { ${FIELDS} } }`,
    { code },
    options,
  ).then(({ place }) => place);

export const fetchChildren = (parent: string): Promise<readonly Place[]> =>
  request<{ places: Place[] }>(
    `query Children($parent: PlaceCode!, $first: Int) { places(parent: $parent, first: $first) { ${FIELDS} } }`,
    { parent, first: MOST_PLACES },
    options,
  ).then(({ places }) => places);

/** Places below one of the roots whose name, or its pinyin or initials, match. */
export async function searchPlaces(search: string, roots: readonly string[]): Promise<readonly Place[]> {
  const query = `query Search($search: String!, $within: PlaceCode!) { places(search: $search, within: $within, first: 30) { ${FIELDS} } }`;
  const found = await Promise.all(
    roots.map((within) =>
      request<{ places: Place[] }>(query, { search, within }, options).then(({ places }) => places),
    ),
  );
  return found.flat();
}
