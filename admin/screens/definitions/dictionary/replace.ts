import type { Resource } from '../../../../schema/defineResource.ts';
import type { Replaced as Answer, RetiredUse } from '../../../../schema/generated/types.ts';
import { titleOf } from '../../../fields/titleOf.ts';
import { loadTitled } from '../../../lifecycle/takeMany.ts';
import { request } from '../../../providers/request.ts';

/** What became of the records that had a retired code. */
export interface Replaced {
  changed: number;
  problems: readonly { id: string; title: string; message: string }[];
}

/** @throws ApiError */
export const loadRetiredUses = (dictionary: string): Promise<readonly RetiredUse[]> =>
  request<{ uses: readonly RetiredUse[] }>(
    `query RetiredUses($dictionary: String!) {
      uses: retiredUses(dictionary: $dictionary) { resource field code label { zh en } replacedBy count changeable }
    }`,
    { dictionary },
  ).then(({ uses }) => uses);

const REPLACE = `mutation Replace($resource: String!, $field: String!, $codes: [CodeMapping!]!, $after: ID) {
  done: replaceRetired(resource: $resource, field: $field, codes: $codes, after: $after) { changed left last problems { id message } }
}`;

/** Puts a code in the place of a retired one in all records that the caller may change, a thousand a call. @throws ApiError */
export async function replaceAll(resource: Resource, { field, code }: RetiredUse, to: string): Promise<Replaced> {
  const problems: Answer['problems'][number][] = [];
  let changed = 0;
  let after: string | null | undefined = null;
  do {
    const given: object = { resource: resource.name, field, codes: [{ from: code, to }], after };
    const { done } = await request<{ done: Answer }>(REPLACE, { ...given });
    changed += done.changed;
    problems.push(...done.problems);
    after = done.last;
  } while (after);
  const records = await loadTitled(
    resource,
    problems.map(({ id }) => id),
  );
  const titleFor = (id: string) =>
    titleOf(
      resource,
      records.find((record) => record.id === id),
    ) || id;
  return { changed, problems: problems.map((one) => ({ ...one, title: titleFor(one.id) })) };
}
