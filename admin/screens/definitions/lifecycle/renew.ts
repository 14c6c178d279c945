import type { Resource } from '../../../../schema/defineResource.ts';
import type { Outdated, StateMapping } from '../../../../schema/generated/types.ts';
import { typeOf } from '../../../declarations.ts';
import { loadTitled, type Outcome, type Titled } from '../../../lifecycle/takeMany.ts';
import { request } from '../../../providers/request.ts';

/** What became of the records that were moved, and what they are called. */
export interface Renewed {
  records: readonly Titled[];
  outcomes: readonly Outcome[];
}

const OUTDATED = `query Outdated($resource: String!, $after: ID) {
  outdated: outdatedRecords(resource: $resource, after: $after) { states { code label { zh en } count isGone } records { id version } }
}`;

/** @throws ApiError */
export const loadOutdated = (resource: string, after: string | null = null): Promise<Outdated> =>
  request<{ outdated: Outdated }>(OUTDATED, { resource, after }).then(({ outdated }) => outdated);

/**
 * Moves all records that follow an earlier lifecycle, one call after the other: what is refused stops no other.
 * @param onDone told how many are through @throws ApiError
 */
export async function renewAll(
  resource: Resource,
  how: { states: readonly StateMapping[]; reason: string },
  onDone: (count: number) => void,
): Promise<Renewed> {
  const outcomes: Outcome[] = [];
  const records: Titled[] = [];
  for (;;) {
    const { records: next } = await loadOutdated(resource.name, outcomes.at(-1)?.id);
    if (next.length === 0) return { records, outcomes };
    const { done } = await request<{ done: readonly Outcome[] }>(
      `mutation Renew($records: [RecordVersion!]!, $states: [StateMapping!]!, $reason: String) {
        done: renew${typeOf(resource)}Lifecycles(records: $records, states: $states, reason: $reason) { id isDone error }
      }`,
      { ...how, records: next },
    );
    records.push(
      ...(await loadTitled(
        resource,
        next.map(({ id }) => id),
      )),
    );
    outcomes.push(...done);
    onDone(outcomes.length);
  }
}
