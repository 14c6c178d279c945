import { booleanKind } from '../fields/boolean.ts';
import { type Field, Invalid } from '../fields/kind.ts';
import { kindOf } from '../fields/kinds.ts';
import { midnightOf } from './beijing.ts';
import { check } from './check.ts';
import { refuseUnknownCodes } from './forms.ts';
import { parse } from './parse.ts';
import type { Part } from './part.ts';
import { unfit } from './refusals.ts';
import type { Scope } from './scope.ts';
import { isUsableAs, type Type } from './types.ts';
import { isOfType, type Value } from './values.ts';

/** What an expression stands for: the fields it may read, and a condition or the field whose value it computes. */
export interface Purpose {
  fields: Record<string, Field>;
  result: 'boolean' | Field;
}

export interface Expression {
  text: string;
  /** Names of the fields it reads, each once: whoever may not read one of them may not see the result. */
  uses: readonly string[];
  /** Steps of its worst evaluation, about 10 ns each. */
  cost: number;
  /**
   * The answer of a condition or the value for the target's `parse`; null where it has none, which for a condition is “not met”.
   * Never throws: a value that its field could not hold is none. `values` are stored ones by field, `today` is Beijing's date.
   */
  evaluate(values: Record<string, unknown>, given: { today: string }): unknown;
}

/** Reads and checks an expression. @throws Invalid saying where and why, most as ExpressionInvalid */
export function compile(text: string, { fields, result }: Purpose): Expression {
  const scope: Scope = { fields, variables: [], uses: new Map(), patterns: { count: 0 } };
  const part = check(parse(text, fields), scope);
  const write = writerFor(part, result);
  const uses = [...scope.uses];
  return {
    text,
    uses: uses.map(([name]) => name),
    cost: part.cost,
    evaluate(values, { today }) {
      const fieldValues = uses.map(([name, { read, type }]): Value => {
        const value = Object.hasOwn(values, name) ? read(values[name]) : null;
        return isOfType(value, type) ? (value as Value) : null;
      });
      const value = part.run({ fields: fieldValues, variables: [], today: midnightOf(today) });
      return value === null ? null : write(value as never);
    },
  };
}

/** What makes a stored value's input of a result, if its type fits the target's. @throws ExpressionInvalid */
function writerFor(part: Part, result: Purpose['result']): (value: never) => unknown {
  const kind = result === 'boolean' ? booleanKind : kindOf(result);
  if (!kind.expression) throw new Invalid(`${kind.label.zh}不能计算`, `${kind.label.en} cannot be computed`);
  const target = kind.expression.type(result as Field);
  if (!fits(part, part.type, target)) unfit(part, target);
  return kind.expression.write ?? ((value) => value);
}

function fits(part: Part, type: Type, target: Type): boolean {
  if (type.name === 'list' && target.name === 'list') return type.of.name === 'null' || fits(part, type.of, target.of);
  if (type.name !== 'string' || target.name !== 'string' || !target.dictionary) return isUsableAs(type, target.name);
  if (type.dictionary) return type.dictionary.name === target.dictionary.name;
  refuseUnknownCodes(part.node, type, target);
  return type.codes !== undefined;
}
