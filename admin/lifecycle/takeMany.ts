import type { Resource } from '../../schema/defineResource.ts';
import { typeOf } from '../declarations.ts';
import type { FieldProblem } from '../providers/ApiError.ts';
import { request } from '../providers/request.ts';
import { selectTitle } from '../providers/selection.ts';
import { OFFERS, type Offer } from './offers.ts';

/** Records of one call. */
export const mostRecords = 200;

/** Records that one query answers. */
const page = 100;

/** A record with its title. */
export interface Titled {
  id: string;
}

export interface Selected extends Titled {
  version: number;
  transitions: readonly Offer[];
}

/** What became of one record. */
export interface Outcome {
  id: string;
  isDone: boolean;
  error: { message: string; fields: readonly FieldProblem[] | null } | null;
}

/** The records with what the caller may do with each. @throws ApiError */
export const loadSelected = (resource: Resource, ids: readonly string[]): Promise<readonly Selected[]> =>
  loadTitled<Selected>(resource, ids, `version ${OFFERS}`);

/** What records are called. @param fields selected besides @throws ApiError */
export async function loadTitled<Row extends Titled = Titled>(
  resource: Resource,
  ids: readonly string[],
  fields = '',
): Promise<readonly Row[]> {
  const query = `query Selected($ids: [ID!]) {
    page: ${resource.plural}(filter: { id: { in: $ids } }, first: ${page}) { nodes { ${selectTitle(resource)} ${fields} } }
  }`;
  const parts = Array.from({ length: Math.ceil(ids.length / page) }, (_, part) =>
    ids.slice(part * page, (part + 1) * page),
  );
  const answers = await Promise.all(
    parts.map((part) => request<{ page: { nodes: readonly Row[] } }>(query, { ids: part })),
  );
  return answers.flatMap((answer) => answer.page.nodes);
}

/** The transitions that are the caller's to take with every one of the records, leading where all of them may, with what all ask for. */
export function sharedOffers([first, ...others]: readonly Selected[]): readonly Offer[] {
  const offersOf = ({ transitions }: Selected) => transitions.filter(({ refusal }) => refusal === null);
  return (first ? offersOf(first) : []).flatMap((offer) => {
    const same = others.map((record) => offersOf(record).find(({ name }) => name === offer.name));
    const targets = offer.targets.filter(({ code }) =>
      same.every((other) => other?.targets.some((target) => target.code === code)),
    );
    const inputs = offer.inputs.filter(({ field }) =>
      same.every((other) => other?.inputs.some((input) => input.field === field)),
    );
    return targets.length > 0 ? [{ ...offer, targets, inputs }] : [];
  });
}

interface Step {
  transition: string;
  to: string | null;
  reason: string | null;
  /** What is filled in for all of them; what is left out stays as each has it. */
  input: Record<string, unknown>;
}

/** @throws ApiError */
export const takeMany = (resource: Resource, records: readonly Selected[], step: Step): Promise<readonly Outcome[]> =>
  request<{ outcomes: readonly Outcome[] }>(
    `mutation TakeMany(
      $records: [RecordVersion!]!, $transition: String!, $to: String, $reason: String, $input: Update${typeOf(resource)}Input
    ) {
      outcomes: transition${resource.plural.charAt(0).toUpperCase()}${resource.plural.slice(1)}(
        records: $records, transition: $transition, to: $to, reason: $reason, input: $input
      ) { id isDone error }
    }`,
    { ...step, records: records.map(({ id, version }) => ({ id, version })) },
  ).then(({ outcomes }) => outcomes);
