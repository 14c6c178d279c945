import type { ASTNode } from '@marcbachmann/cel-js';
import { Invalid } from '../fields/kind.ts';
import { catalogue } from './catalogue.ts';
import { type Part, strict } from './part.ts';
import { mismatch, refuse, unknownCall } from './refusals.ts';
import { isUsableAs, type Type } from './types.ts';

/** An operator, function or method over checked operands. */
export function apply(node: ASTNode, name: string, operands: readonly Part[]): Part {
  const overloads = catalogue.get(name) ?? unknownCall(node, name);
  const types = operands.map(({ type }) => type);
  const overload = overloads.find(
    ({ takes }) =>
      takes.length === types.length && takes.every((taken, place) => isUsableAs(types[place] as Type, taken)),
  );
  if (!overload) return mismatch(node, name, operands);
  try {
    return strict(node, operands, overload.plan(types));
  } catch (error) {
    if (error instanceof Invalid) return refuse(node, error.label.zh, error.label.en);
    throw error;
  }
}
