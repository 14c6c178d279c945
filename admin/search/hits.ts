import type { Resource } from '../../schema/defineResource.ts';
import { registry } from '../declarations.ts';
import { request } from '../providers/request.ts';

/** A record found by one of its texts. */
export interface Hit {
  resource: string;
  id: string;
  title: string | null;
  /** The field that matched. */
  field: string;
  matched: string;
  unit: { name: string; fullName: string };
}

export interface HitGroup {
  resource: Resource;
  hits: readonly Hit[];
}

/** More would not be read. */
export const MOST_HITS = 30;

const SEARCH = `query Search($text: String!) {
  search(text: $text, first: ${MOST_HITS}) { resource id title field matched unit { name fullName } }
}`;

export const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/).filter(Boolean);

/** Whether to ask already: a single character such as 李 or 库 says something, a single letter or digit is the beginning of a word. */
export const isSearchable = (text: string): boolean =>
  /[^\sa-z0-9]/i.test(text) || wordsOf(text).some((word) => word.length >= 2);

/** Records by resource, the best first. */
export async function searchAll(text: string): Promise<readonly HitGroup[]> {
  const { search } = await request<{ search: readonly Hit[] }>(SEARCH, { text });
  const names = [...new Set(search.map(({ resource }) => resource))];
  return names.map((name) => ({
    resource: registry.resource(name),
    hits: search.filter(({ resource }) => resource === name),
  }));
}
