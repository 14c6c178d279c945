import type { Resource } from '../../../schema/defineResource.ts';
import { type Field, Invalid } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { nextNumber } from '../../../schema/fields/nextNumber.ts';
import { brokenRules } from '../../../schema/recordRules.ts';
import type { FieldProblem } from '../../errors.ts';
import { validateCustom } from './custom.ts';

export type Values = Record<string, unknown>;

const fixed = { zh: '由流程办理，不能直接修改', en: 'Only transitions change it' };
const missing = { zh: '必填', en: 'Required' };

/**
 * Checks what a client sent, field by field, and gives the values to store. Fields left out of an update stay as they are, and so does what
 * a record has already, though a new one might no longer have it; those left out of a create get their initial value.
 * @param before the record to change; none for a new one
 */
export function validate(
  resource: Resource,
  input: Values,
  before?: Values,
): { values: Values; problems: FieldProblem[] } {
  const values: Values = {};
  const problems: FieldProblem[] = [];
  for (const [name, field] of Object.entries(resource.fields)) {
    if (field.readOnly) continue;
    if (field.isFixed) {
      if (before && input[name] !== undefined && input[name] !== before[name])
        problems.push({ path: name, label: field.whyFixed ?? fixed });
      if (before) continue;
    }
    const given = before ? input[name] : startOf(field, input[name]);
    if (given === undefined) continue;
    try {
      values[name] = parse(field, given);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      if (before && JSON.stringify(before[name] ?? null) === JSON.stringify(given)) continue;
      problems.push({ path: name, label: error.label });
      continue;
    }
    if (field.required && values[name] === null) problems.push({ path: name, label: missing });
  }
  if (resource.custom || input.custom !== undefined) {
    const declared = { ...before, ...values };
    const custom = validateCustom(resource, input.custom, { declared, touched: Object.keys(input), before });
    values.custom = custom.values;
    problems.push(...custom.problems);
  }
  const written = before && new Set(Object.keys(values));
  const broken = brokenRules(resource, { ...before, ...values }, written);
  problems.push(...broken.map(({ at, message }) => ({ path: at, label: message })));
  if (resource.publishes === 'down' && input.published !== undefined) {
    values.published = input.published ?? false;
    const isTheirs = resource.lifecycle?.transitions.some(({ effects }) =>
      effects?.some((one) => one.do === 'PUBLISH'),
    );
    if (isTheirs && values.published !== (before?.published ?? false))
      problems.push({ path: 'published', label: fixed });
  }
  return { values, problems };
}

/** What a new record has in a field. */
function startOf({ numberedAs, initial = null }: Field, given: unknown): unknown {
  if (numberedAs && (given ?? '') === '') return nextNumber(numberedAs);
  return given === undefined ? initial : given;
}

/** The value of a field to store; an empty text is no value. @throws Invalid */
function parse(field: Field, given: unknown): unknown {
  if (given === null || given === undefined) return null;
  const value = kindOf(field).parse(given, field);
  return value === '' ? null : value;
}
