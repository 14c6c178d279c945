import { useQuery } from '@tanstack/react-query';
import { useSettled } from '../useSettled.ts';
import { fetchChildren, fetchPlace, type Place, searchPlaces } from './places.ts';

/** The places that stand first: the roots themselves. */
export const useRoots = (roots: readonly string[]) =>
  useQuery({
    queryKey: ['places', 'roots', roots],
    queryFn: async () => (await Promise.all(roots.map(fetchPlace))).filter((place): place is Place => place !== null),
  });

export const usePlace = (code: string | null | undefined) =>
  useQuery({ queryKey: ['place', code], queryFn: () => fetchPlace(code as string), enabled: Boolean(code) });

export const useChildren = (parent: string | undefined) =>
  useQuery({
    queryKey: ['places', 'below', parent],
    queryFn: () => fetchChildren(parent as string),
    enabled: Boolean(parent),
  });

export function usePlaceSearch(text: string, roots: readonly string[]) {
  const settled = useSettled(text.trim());
  return useQuery({
    queryKey: ['places', 'search', settled, roots],
    queryFn: () => searchPlaces(settled, roots),
    enabled: settled !== '',
    placeholderData: (previous) => previous,
  });
}
