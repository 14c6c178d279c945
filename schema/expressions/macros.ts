import type { ASTNode } from '@marcbachmann/cel-js';
import { type Part, stepsOf } from './part.ts';
import { type ListType, type Type, types } from './types.ts';
import type { Value } from './values.ts';

/** What a macro makes of a list: `test` gives the body's value for an entry. */
interface Macro {
  /** The body is a condition, not a value of any type. */
  isCondition: boolean;
  gives(list: ListType, body: Type): Type;
  run(list: readonly Value[], test: (entry: Value) => Value): Value;
}

/** `all` and `exists` by three-valued logic: one entry that decides is enough, else one without answer leaves none. */
const quantifier = (decisive: boolean): Macro => ({
  isCondition: true,
  gives: () => types.bool,
  run(list, test) {
    let answer: Value = !decisive;
    for (const entry of list) {
      const value = test(entry);
      if (value === decisive) return decisive;
      if (value === null) answer = null;
    }
    return answer;
  },
});

function filter(list: readonly Value[], test: (entry: Value) => Value): readonly Value[] | null {
  const answers = list.map(test);
  return answers.includes(null) ? null : list.filter((_, place) => answers[place]);
}

export const macros = new Map<string, Macro>([
  ['all', quantifier(false)],
  ['exists', quantifier(true)],
  [
    'exists_one',
    {
      isCondition: true,
      gives: () => types.bool,
      run: (list, test) => {
        const found = filter(list, test);
        return found && found.length === 1;
      },
    },
  ],
  ['filter', { isCondition: true, gives: (list) => list, run: filter }],
  [
    'map',
    {
      isCondition: false,
      gives: (list, body) => types.list(body, list.size),
      run: (list, test) => {
        const values = list.map(test);
        return values.includes(null) ? null : values;
      },
    },
  ],
]);

/** The macro over a checked list and body, whose variable is at `place` of the frame. */
export function applyMacro(node: ASTNode, macro: Macro, list: Part, body: Part, place: number): Part {
  const { size } = list.type as ListType;
  return {
    node,
    type: macro.gives(list.type as ListType, body.type),
    cost: stepsOf(list) + size * stepsOf(body),
    run(frame) {
      const entries = list.run(frame) as readonly Value[] | null;
      if (entries === null) return null;
      return macro.run(entries, (entry) => {
        frame.variables[place] = entry;
        return body.run(frame);
      });
    },
  };
}
