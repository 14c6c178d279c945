import type { Resource } from '../../schema/defineResource.ts';
import { fieldOf, typeOf } from '../declarations.ts';
import { formValue, inputValue } from '../fields/index.ts';
import { isShownMasked } from '../fields/masks.ts';
import type { Stored } from '../form/useSave.ts';
import { apiErrorOf } from '../providers/ApiError.ts';
import { request } from '../providers/request.ts';
import type { Offer } from './offers.ts';

/** What is filled in to take a transition. */
export interface Filled {
  to: string | null;
  reason: string | null;
  input: Record<string, unknown>;
}

/** The form to begin with: the first target, and the inputs as the record has them; what is masked is left to be filled in. */
export const startOf = (resource: Resource, record: Stored, { targets, inputs }: Offer): Filled => ({
  to: targets[0]?.code ?? null,
  reason: null,
  input: Object.fromEntries(
    inputs
      .filter(({ field }) => field in resource.fields)
      .map(({ field }) => [
        field,
        isShownMasked(resource, field, record[field]) ? null : formValue(resource, record, field),
      ]),
  ),
});

const mutation = (resource: Resource) => `mutation Take(
  $id: ID!, $version: Int!, $transition: String!, $to: String, $reason: String, $input: Update${typeOf(resource)}Input
) {
  done: transition${typeOf(resource)}(id: $id, version: $version, transition: $transition, to: $to, reason: $reason, input: $input) { id }
}`;

/** @throws ApiError */
export function takeTransition(resource: Resource, { id, version }: Stored, offer: Offer, filled: Filled) {
  const input = Object.fromEntries(
    Object.entries(filled.input)
      .map(([name, value]) => [name, inputValue(fieldOf(resource, name), value)] as const)
      .filter(([name, value]) => value !== null || !offer.inputs.some((one) => one.field === name && one.isRequired)),
  );
  return request(mutation(resource), { id, version, transition: offer.name, ...filled, input });
}

/** What is wrong, as the form of a transition shows it: at its inputs, the rest at its foot. */
export function problemsOf(error: unknown, { input }: Filled): Record<string, unknown> {
  const { fields, message } = apiErrorOf(error);
  const named = fields.map(({ path, message: problem }) => ({ names: path.split('.'), problem }));
  const isShown = ([first = '', second = '']: readonly string[]) =>
    first === 'input' ? second in input : first === 'to' || first === 'reason';
  const elsewhere = named.filter(({ names }) => !isShown(names)).map(({ problem }) => problem);
  const shown = named.filter(({ names }) => isShown(names));
  return {
    ...Object.fromEntries(
      shown.filter(({ names }) => names.length === 1).map(({ names, problem }) => [names[0], problem]),
    ),
    input: Object.fromEntries(
      shown.filter(({ names }) => names.length > 1).map(({ names, problem }) => [names[1], problem]),
    ),
    ...((shown.length === 0 || elsewhere.length > 0) && { root: { server: elsewhere.join(' ') || message } }),
  };
}
