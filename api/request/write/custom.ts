import type { Resource } from '../../../schema/defineResource.ts';
import { applyRules, toStored } from '../../../schema/definitions/fieldRules.ts';
import { type CustomField, Invalid } from '../../../schema/fields/kind.ts';
import type { FieldProblem } from '../../errors.ts';
import type { Values } from './validate.ts';

const unknown = { zh: '没有这个字段', en: 'There is no such field' };
const fixed = { zh: '由系统计算，不能填写', en: 'It is computed' };
const retired = { zh: '这个字段已停用', en: 'The field is out of use' };

/**
 * Checks what a client sent for the fields that the unit added, and gives the record's custom values as they will be: those not given stay,
 * computed ones follow.
 * @param declared the declared fields as they will be @param touched names of the declared fields that are written
 */
export function validateCustom(
  resource: Resource,
  given: unknown,
  { declared, touched, before }: { declared: Values; touched: readonly string[]; before: Values | undefined },
): { values: Values; problems: FieldProblem[] } {
  if (given !== undefined && (given === null || typeof given !== 'object' || Array.isArray(given)))
    return { values: {}, problems: [{ path: 'custom', label: { zh: '应为各字段的值', en: 'Must be an object' } }] };
  const old = (before?.custom ?? {}) as Values;
  const input = (given ?? {}) as Values;
  const read = readCustom(resource, input, old);
  const written = before && new Set([...touched, ...Object.keys(input)]);
  const { values, problems } = applyRules(resource, { declared, custom: read.values, written });
  const broken = [...problems].map(([key, label]) => ({ path: `custom.${key}`, label }));
  return { values, problems: [...read.problems, ...broken] };
}

/** What was sent, value by value, over what is there. */
function readCustom({ custom = {} }: Resource, input: Values, old: Values) {
  const problems: FieldProblem[] = [];
  const values: Values = { ...old };
  const report = (key: string, label: FieldProblem['label']) => void problems.push({ path: `custom.${key}`, label });
  for (const [key, value] of Object.entries(input)) {
    const field = Object.hasOwn(custom, key) ? (custom[key] as CustomField) : undefined;
    if (!field) report(key, unknown);
    else if (JSON.stringify(value) === JSON.stringify(old[key] ?? null)) continue;
    else if (field.computed !== undefined) report(key, fixed);
    else if (field.isRetired && value !== null) report(key, retired);
    else {
      const stored = parse(field, value, (label) => report(key, label));
      if (stored === null) delete values[key];
      else values[key] = stored;
    }
  }
  return { values, problems };
}

/** @returns null for no value, and after reporting what is wrong */
function parse(field: CustomField, value: unknown, report: (label: FieldProblem['label']) => void): unknown {
  try {
    return toStored(field, value);
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    report(error.label);
    return null;
  }
}
