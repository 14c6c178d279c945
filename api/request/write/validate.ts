import type { Resource } from '../../../schema/defineResource.ts';
import { type Field, Invalid } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { FieldProblem } from '../../errors.ts';

export type Values = Record<string, unknown>;

const missing = { zh: '必填', en: 'Required' };

/**
 * Checks what a client sent, field by field, and gives the values to store. Fields left out of an update stay as they are;
 * those left out of a create get their initial value.
 */
export function validate(
  resource: Resource,
  input: Values,
  isCreate: boolean,
): { values: Values; problems: FieldProblem[] } {
  const values: Values = {};
  const problems: FieldProblem[] = [];
  for (const [name, field] of Object.entries(resource.fields)) {
    if (field.readOnly) continue;
    const given = input[name] === undefined && isCreate ? (field.initial ?? null) : input[name];
    if (given === undefined) continue;
    try {
      values[name] = parse(field, given);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      problems.push({ path: name, label: error.label });
      continue;
    }
    if (field.required && values[name] === null) problems.push({ path: name, label: missing });
  }
  if (resource.publishes && input.published !== undefined) values.published = input.published ?? false;
  return { values, problems };
}

/** An empty text is no value. */
function parse(field: Field, given: unknown): unknown {
  if (given === null || given === undefined) return null;
  const value = kindOf(field).parse(given, field);
  return value === '' ? null : value;
}
