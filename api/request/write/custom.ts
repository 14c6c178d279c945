import type { Resource } from '../../../schema/defineResource.ts';
import { compile, type Expression } from '../../../schema/expressions/compile.ts';
import { beijingDate } from '../../../schema/fields/date.ts';
import { type CustomField, type Field, Invalid } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { FieldProblem } from '../../errors.ts';
import type { Values } from './validate.ts';

const missing = { zh: '必填', en: 'Required' };
const unknown = { zh: '没有这个字段', en: 'There is no such field' };
const fixed = { zh: '由系统计算，不能填写', en: 'It is computed' };
const retired = { zh: '这个字段已停用', en: 'The field is out of use' };
const notShown = { zh: '在现有条件下不用填写', en: 'Not to be filled in under these conditions' };
const wrong = { zh: '不符合校验条件', en: 'It breaks its rule' };

/**
 * Checks what a client sent for the fields that the unit added, and gives the record's custom values as they will be: those not given stay,
 * computed ones follow. A rule is judged where the write touches the field or what the rule reads, so that a new rule stops nobody from
 * changing something else in an old record.
 * @param declared the declared fields as they will be @param touched names of the declared fields that are written
 */
export function validateCustom(
  { custom = {}, fields }: Resource,
  given: unknown,
  { declared, touched, before }: { declared: Values; touched: readonly string[]; before: Values | undefined },
): { values: Values; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const report = (key: string, label: FieldProblem['label']) => void problems.push({ path: `custom.${key}`, label });
  if (given !== undefined && (given === null || typeof given !== 'object' || Array.isArray(given)))
    return { values: {}, problems: [{ path: 'custom', label: { zh: '应为各字段的值', en: 'Must be an object' } }] };
  const old = (before?.custom ?? {}) as Values;
  const values: Values = { ...old };
  const input = (given ?? {}) as Values;
  for (const [key, value] of Object.entries(input)) {
    const field = Object.hasOwn(custom, key) ? (custom[key] as CustomField) : undefined;
    if (!field) report(key, unknown);
    else if (JSON.stringify(value) === JSON.stringify(old[key] ?? null)) continue;
    else if (field.computed !== undefined) report(key, fixed);
    else if (field.isRetired && value !== null) report(key, retired);
    else {
      const parsed = parse(field, value, (label) => report(key, label));
      if (parsed === null) delete values[key];
      else values[key] = parsed;
    }
  }
  const today = beijingDate(new Date());
  const ask = (field: CustomField, rule: 'shownWhen' | 'requiredWhen' | 'valid' | 'computed') => {
    const expression = expressionOf(field, rule, { ...custom, ...fields });
    return expression && { ...expression, answer: () => expression.evaluate({ ...values, ...declared }, { today }) };
  };
  compute(custom, values, (field) => ask(field, 'computed')?.answer() ?? null);
  const written = new Set([...touched, ...Object.keys(input)]);
  const isTouched = (key: string, uses: readonly string[] = []) =>
    !before || written.has(key) || uses.some((name) => written.has(name));
  for (const [key, field] of Object.entries(custom)) {
    if (field.isRetired || field.computed !== undefined) continue;
    const [shown, needed, valid] = [ask(field, 'shownWhen'), ask(field, 'requiredWhen'), ask(field, 'valid')];
    const [isThere, isShown] = [values[key] !== undefined, !shown || shown.answer() === true];
    if (!isShown) {
      if (isThere && written.has(key)) report(key, notShown);
      continue;
    }
    if (!isThere && field.required && isTouched(key, shown?.uses)) report(key, missing);
    else if (!isThere && needed && isTouched(key, [...needed.uses, ...(shown?.uses ?? [])]) && needed.answer() === true)
      report(key, missing);
    if (isThere && valid && isTouched(key, valid.uses) && valid.answer() !== true)
      report(key, field.validMessage === undefined ? wrong : { zh: field.validMessage, en: field.validMessage });
  }
  return { values, problems };
}

/** Stored as JSON, so a moment is its text. @returns null for no value, and after reporting what is wrong */
function parse(field: Field, value: unknown, report: (label: FieldProblem['label']) => void): unknown {
  if (value === null || value === '') return null;
  try {
    const parsed = kindOf(field).parse(value as NonNullable<unknown>, field);
    return parsed === '' ? null : JSON.parse(JSON.stringify(parsed));
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    report(error.label);
    return null;
  }
}

/** Computed fields may be made of each other, though not in a circle: as many rounds as there are fields will do. */
function compute(custom: Record<string, CustomField>, values: Values, answer: (field: CustomField) => unknown): void {
  const computed = Object.entries(custom).filter(([, field]) => field.computed !== undefined && !field.isRetired);
  for (const _round of computed)
    for (const [key, field] of computed) {
      const value = parse(field, answer(field), () => {});
      if (value === null) delete values[key];
      else values[key] = value;
    }
}

const compiled = new WeakMap<CustomField, Map<string, Expression | undefined>>();

/** A rule as it was compiled first; one that no longer fits its surroundings is none. */
function expressionOf(
  field: CustomField,
  rule: 'shownWhen' | 'requiredWhen' | 'valid' | 'computed',
  fields: Record<string, Field>,
) {
  const known = compiled.get(field) ?? new Map<string, Expression | undefined>();
  compiled.set(field, known);
  const text = field[rule];
  if (text === undefined) return undefined;
  if (!known.has(rule)) known.set(rule, compileOr(text, fields, rule === 'computed' ? field : 'boolean'));
  return known.get(rule);
}

function compileOr(text: string, fields: Record<string, Field>, result: 'boolean' | Field): Expression | undefined {
  try {
    return compile(text, { fields, result });
  } catch (error) {
    if (error instanceof Invalid) return undefined;
    throw error;
  }
}
