import type { RecordRule, Resource } from './defineResource.ts';
import { compile, type Expression } from './expressions/compile.ts';
import { beijingDate } from './fields/date.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The declared rules that a record would break; the form in the browser and the server ask this. A rule is judged where the write touches a
 * field it reads, so that an old record that breaks one can still be changed elsewhere.
 * @param written names of the fields that are written; undefined for a new record
 */
export function brokenRules(
  { rules = [], fields }: Resource,
  values: Values,
  written: ReadonlySet<string> | undefined,
): readonly RecordRule[] {
  const today = beijingDate(new Date());
  return rules.filter((rule) => {
    const { uses, evaluate } = expressionOf(rule, fields);
    return (!written || uses.some((name) => written.has(name))) && evaluate(values, { today }) === true;
  });
}

const compiled = new WeakMap<Resource['fields'], Map<RecordRule, Expression>>();

/** @throws Invalid for a rule that does not fit its fields */
export function expressionOf(rule: RecordRule, fields: Resource['fields']): Expression {
  const known = compiled.get(fields) ?? new Map<RecordRule, Expression>();
  compiled.set(fields, known);
  const expression = known.get(rule) ?? compile(rule.wrong, { fields, result: 'boolean' });
  known.set(rule, expression);
  return expression;
}
