import type { Resource } from '../defineResource.ts';
import { compile, type Expression } from '../expressions/compile.ts';
import { beijingDate } from '../fields/date.ts';
import { type CustomField, type Field, Invalid } from '../fields/kind.ts';
import { kindOf } from '../fields/kinds.ts';
import type { Label } from '../label.ts';

type Values = Readonly<Record<string, unknown>>;

/** A record as it would be stored. */
interface Given {
  declared: Values;
  custom: Values;
  /** Names of the fields that are written; undefined for a new record. */
  written: ReadonlySet<string> | undefined;
  /** Fields whose values are not known here: what reads one has no say. */
  isUnknown?: (name: string) => boolean;
}

/** What the rules of a unit's own fields make of a record. */
interface Ruled {
  /** The custom values, computed ones as they follow from the others. */
  values: Record<string, unknown>;
  /** Keys of the fields whose condition is met, or that have none. */
  shown: ReadonlySet<string>;
  /** Keys of the fields that must have a value. */
  needed: ReadonlySet<string>;
  /** By key, what is wrong with a field. */
  problems: ReadonlyMap<string, Label>;
}

const rules = ['shownWhen', 'requiredWhen', 'valid', 'computed'] as const;

type Rule = (typeof rules)[number];

const missing = { zh: '必填', en: 'Required' };
const notShown = { zh: '在现有条件下不用填写', en: 'Not to be filled in under these conditions' };
const wrong = { zh: '不符合校验条件', en: 'It breaks its rule' };

/**
 * Judges a record by the rules of the fields that its unit added; the form in the browser and the server do so by this. A rule is judged where
 * the write touches the field or what the rule reads, so that a new rule stops nobody from changing something else in an old record.
 */
export function applyRules({ custom = {}, fields }: Resource, given: Given): Ruled {
  const { declared, written, isUnknown = () => false } = given;
  const values: Record<string, unknown> = { ...given.custom };
  const all = { ...custom, ...fields };
  const today = beijingDate(new Date());
  const ask = (field: CustomField, rule: Rule, otherwise: unknown) => {
    const expression = expressionOf(field, rule, all);
    if (!expression) return undefined;
    const { uses, evaluate } = expression;
    const isKnown = !uses.some(isUnknown);
    return { uses, answer: () => (isKnown ? evaluate({ ...values, ...declared }, { today }) : otherwise) };
  };
  compute(custom, values, (field) => ask(field, 'computed', null)?.answer() ?? null);
  const isTouched = (key: string, uses: readonly string[] = []) =>
    !written || written.has(key) || uses.some((name) => written.has(name));
  const [shown, needed, problems] = [new Set<string>(), new Set<string>(), new Map<string, Label>()];
  for (const [key, field] of Object.entries(custom)) {
    if (field.isRetired) continue;
    const condition = ask(field, 'shownWhen', true);
    const isThere = values[key] !== undefined;
    if (!condition || condition.answer() === true) shown.add(key);
    else if (isThere && written?.has(key) !== false && field.computed === undefined) problems.set(key, notShown);
    if (!shown.has(key) || field.computed !== undefined) continue;
    const [need, valid] = [ask(field, 'requiredWhen', false), ask(field, 'valid', true)];
    if (field.required || need?.answer() === true) needed.add(key);
    const reads = [...(need?.uses ?? []), ...(condition?.uses ?? [])];
    if (!isThere && needed.has(key) && isTouched(key, reads)) problems.set(key, missing);
    if (isThere && valid && isTouched(key, valid.uses) && valid.answer() !== true)
      problems.set(key, field.validMessage === undefined ? wrong : { zh: field.validMessage, en: field.validMessage });
  }
  return { values, shown, needed, problems };
}

/** A value as `custom` stores it: JSON, so a moment is its text; null for none. @throws Invalid */
export function toStored(field: Field, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null;
  const parsed = kindOf(field).parse(value as NonNullable<unknown>, field);
  return parsed === '' ? null : JSON.parse(JSON.stringify(parsed));
}

/** Computed fields may be made of each other, though not in a circle: as many rounds as there are fields will do. */
function compute(
  custom: Readonly<Record<string, CustomField>>,
  values: Record<string, unknown>,
  answer: (field: CustomField) => unknown,
): void {
  const computed = Object.entries(custom).filter(([, field]) => field.computed !== undefined && !field.isRetired);
  for (const _round of computed)
    for (const [key, field] of computed) {
      const value = orUndefined(() => toStored(field, answer(field))) ?? null;
      if (value === null) delete values[key];
      else values[key] = value;
    }
}

const compiled = new WeakMap<CustomField, Map<Rule, Expression | undefined>>();

/** A rule as it was compiled first; one that no longer fits its surroundings is none. */
function expressionOf(field: CustomField, rule: Rule, fields: Record<string, Field>): Expression | undefined {
  const known = compiled.get(field) ?? new Map<Rule, Expression | undefined>();
  compiled.set(field, known);
  const text = field[rule];
  if (text === undefined) return undefined;
  if (!known.has(rule))
    known.set(
      rule,
      orUndefined(() => compile(text, { fields, result: rule === 'computed' ? field : 'boolean' })),
    );
  return known.get(rule);
}

/** Names of the fields that the rules of a field read; what no longer fits its surroundings reads nothing. */
export const usesOfRules = ({ custom, fields }: Resource, field: CustomField): string[] =>
  rules.flatMap((rule) => [...(expressionOf(field, rule, { ...custom, ...fields })?.uses ?? [])]);

function orUndefined<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Invalid) return undefined;
    throw error;
  }
}
