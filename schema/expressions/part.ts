import type { ASTNode } from '@marcbachmann/cel-js';
import { nodeCost } from './limits.ts';
import type { Type } from './types.ts';
import type { Value } from './values.ts';

/** What one evaluation works on: values of the fields read and of macros' variables, by place, and the midnight of today. */
export interface Frame {
  fields: Value[];
  variables: Value[];
  today: Value;
}

/** A node that was checked: what it gives, how many steps it takes at most, and how it is computed. */
export interface Part {
  node: ASTNode;
  type: Type;
  cost: number;
  run(frame: Frame): Value;
}

/** Steps of a node and its operands. */
export const stepsOf = (...operands: readonly Part[]): number =>
  operands.reduce((total, { cost }) => total + cost, nodeCost);

/** How to compute a value from those of all operands, in how many steps. */
export interface Plan {
  type: Type;
  cost?: number;
  run(...values: Value[]): Value;
}

/** A part that needs all of its operands: without a value of one it has none. */
export function strict(node: ASTNode, operands: readonly Part[], { type, cost = 0, run }: Plan): Part {
  return {
    node,
    type,
    cost: cost + stepsOf(...operands),
    run(frame) {
      const values: Value[] = [];
      for (const operand of operands) {
        const value = operand.run(frame);
        if (value === null) return null;
        values.push(value);
      }
      return run(...values);
    },
  };
}
