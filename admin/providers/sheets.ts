import type { Resource } from '../../schema/defineResource.ts';
import { words } from '../language/messages.ts';
import { ApiError, fromWire, type WireError } from './ApiError.ts';
import { activePlace } from './activePlace.ts';
import { type FilterValues, toApiFilter } from './filters.ts';
import { language } from './language.ts';
import { headers } from './request.ts';
import { can } from './session.ts';
import { toApiSort } from './sorting.ts';

export type SheetFormat = 'csv' | 'xlsx';

interface Shown {
  filter: FilterValues;
  sort: { field: string; order: string };
}

/** Where a list can be had as a file: with the filter, the words and the order it is shown with. */
export function exportUrl(resource: Resource, format: SheetFormat, { filter, sort }: Shown): string {
  const query = new URLSearchParams({
    filter: JSON.stringify(toApiFilter(resource, filter)),
    sort: JSON.stringify([toApiSort(resource, sort)]),
    labels: language.get(),
  });
  const place = activePlace.get();
  if (filter.q) query.set('search', String(filter.q));
  if (place) query.set('tenant', place);
  return `/export/${resource.plural}.${format}?${query}`;
}

export interface SheetProblem {
  /** Of the file, the heading being 1. */
  row: number;
  column: string;
  message: string;
}

export interface ImportResult {
  /** Whether anything was kept. */
  kept: boolean;
  created: number;
  updated: number;
  unchanged: number;
  bad: number;
  /** The first thousand. */
  problems: readonly SheetProblem[];
  totalProblems: number;
}

export interface ImportOptions {
  mode: 'dry-run' | 'commit';
  /** `good`: keeps the good rows and leaves out the bad ones. */
  rows?: 'all' | 'good';
  signal?: AbortSignal;
}

export const canImport = ({ name }: Resource): boolean => can(name, 'CREATE') || can(name, 'UPDATE');

/** What the import did, or would do. @throws ApiError */
export const importSheet = (resource: Resource, file: File, options: ImportOptions): Promise<ImportResult> =>
  send(resource, file, options, 'application/json').then((response) => response.json());

/** The bad rows as a sheet with a column that says why. @throws ApiError */
export const badRows = (resource: Resource, file: File): Promise<Blob> =>
  send(resource, file, { mode: 'dry-run' }, 'text/csv').then((response) => response.blob());

async function send(resource: Resource, file: File, options: ImportOptions, accept: string): Promise<Response> {
  const { mode, rows = 'all', signal } = options;
  const [mayCreate, mayUpdate] = [can(resource.name, 'CREATE'), can(resource.name, 'UPDATE')];
  const match = mayCreate && mayUpdate ? 'upsert' : mayCreate ? 'create' : 'update';
  const response = await fetch(`/import/${resource.plural}?${new URLSearchParams({ mode, rows, match })}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...headers(), 'content-type': 'application/octet-stream', accept },
    body: file,
    signal: signal ?? null,
  }).catch(() => null);
  if (!response) throw new ApiError('UNAVAILABLE', words().unavailable);
  if (response.ok) return response;
  const answer = (await response.json().catch(() => null)) as { errors?: WireError[] } | null;
  throw answer?.errors?.[0] ? fromWire(answer.errors[0]) : new ApiError('INTERNAL', words().failed);
}
