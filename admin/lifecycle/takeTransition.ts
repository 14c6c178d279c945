import type { Resource } from '../../schema/defineResource.ts';
import { fieldOf, typeOf, valueIn } from '../declarations.ts';
import { formValue, inputValue } from '../fields/index.ts';
import { isShownMasked } from '../fields/masks.ts';
import { flat, nested } from '../form/formValues.ts';
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
  input: nested(
    Object.fromEntries(
      inputs.map(({ field }) => [
        field,
        isShownMasked(resource, field, valueIn(record, field)) ? null : formValue(resource, record, field),
      ]),
    ),
  ),
});

const mutation = (resource: Resource) => `mutation Take(
  $id: ID!, $version: Int!, $transition: String!, $to: String, $reason: String, $input: Update${typeOf(resource)}Input
) {
  done: transition${typeOf(resource)}(id: $id, version: $version, transition: $transition, to: $to, reason: $reason, input: $input) { id }
}`;

/** @throws ApiError */
export function takeTransition(resource: Resource, { id, version }: Stored, offer: Offer, filled: Filled) {
  // a required input that is empty here is masked, and stays
  const needed = new Set(offer.inputs.flatMap(({ field, isRequired }) => (isRequired ? field : [])));
  const given = Object.entries(flat(filled.input))
    .map(([name, value]) => [name, inputValue(fieldOf(resource, name), value)] as const)
    .filter(([name, value]) => value !== null || !needed.has(name));
  const input = nested(Object.fromEntries(given));
  return request(mutation(resource), { id, version, transition: offer.name, ...filled, input });
}

/** What is wrong, as the form of a transition shows it: at its inputs, the rest at its foot. */
export function problemsOf(error: unknown, { input }: Filled): Record<string, unknown> {
  const { fields, message } = apiErrorOf(error);
  const inputs = Object.keys(flat(input));
  /** `input.location.lng` stands at `location`. */
  const inputOf = (path: string) => inputs.find((name) => `${path}.`.startsWith(`input.${name}.`));
  const elsewhere = fields.filter(({ path }) => !inputOf(path) && path !== 'to' && path !== 'reason');
  const byName = fields.flatMap(({ path, message: problem }) => {
    const name = inputOf(path);
    return name ? [[name, problem]] : [];
  });
  const own = fields.filter(({ path }) => path === 'to' || path === 'reason');
  return {
    ...Object.fromEntries(own.map(({ path, message: problem }) => [path, problem])),
    input: nested(Object.fromEntries(byName)),
    ...((fields.length === 0 || elsewhere.length > 0) && {
      root: { server: elsewhere.map((problem) => problem.message).join(' ') || message },
    }),
  };
}
