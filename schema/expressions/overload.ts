import type { Plan } from './part.ts';
import type { ListType, PlainType, TextType, Type, TypeName } from './types.ts';
import type { Value, Values } from './values.ts';

type TypeOf<Name> = Name extends 'string' ? TextType : Name extends 'list' ? ListType : PlainType;
type TypesOf<Takes extends readonly TypeName[]> = { [Place in keyof Takes]: TypeOf<Takes[Place]> };
type ValuesOf<Takes extends readonly TypeName[]> = { [Place in keyof Takes]: Values[Takes[Place]] };

/** One meaning of an operator, function or method (whose receiver comes first). */
export interface Overload {
  takes: readonly TypeName[];
  /** @throws Invalid without a place: the caller adds it */
  plan(types: readonly Type[]): Plan;
}

/** Overloads by `+`, `round` (a function) or `.contains` (a method). */
export type Overloads = Record<string, readonly Overload[]>;

/** An overload in a few steps, whatever the operands: `on(['int', 'int'], types.int, (a, b) => a % b)`. */
export const on = <const Takes extends readonly TypeName[]>(
  takes: Takes,
  type: Type,
  run: (...values: ValuesOf<Takes>) => Value,
): Overload => planned(takes, () => ({ type, run }));

/** An overload whose type or steps follow from its operands' types. */
export const planned = <const Takes extends readonly TypeName[]>(
  takes: Takes,
  plan: (...operands: TypesOf<Takes>) => Omit<Plan, 'run'> & { run(...values: ValuesOf<Takes>): Value },
): Overload => ({
  takes,
  // the checker has compared the operands with `takes`
  plan: (operands) => plan(...(operands as TypesOf<Takes>)) as unknown as Plan,
});
