import fc from 'fast-check';
import { buildSchema, OverlappingFieldsCanBeMergedRule, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { mergingProblem } from '../../api/request/validate/merging.ts';

const schema = buildSchema('type Query { a(x: Int, y: Int): Query b(x: Int): Query c: Int d: Int }');

const fragments = ['f0', 'f1', 'f2'];

/** Selections that may spread the fragments after this one, so that none contains itself. */
const selectionOf = (after: number): fc.Arbitrary<string> =>
  fc.letrec<{ set: string; selection: string }>((tie) => ({
    set: fc.array(tie('selection'), { minLength: 1, maxLength: 2 }).map((parts) => `{ ${parts.join(' ')} }`),
    selection: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      fc.constantFrom('c', 'd', 'c: d', '__typename', ...fragments.slice(after).map((name) => `...${name}`)),
      fc
        .tuple(fc.constantFrom('a(x: 1, y: 2)', 'a(y: 2, x: 1)', 'b', 'k: b', 'k: a(x: 1)'), tie('set'))
        .map((parts) => parts.join(' ')),
      tie('set').map((set) => `... on Query ${set}`),
    ),
  })).set;

const documents = fc
  .tuple(selectionOf(0), ...fragments.map((_, index) => selectionOf(index + 1)))
  .map(([operation, ...sets]) =>
    [`{ ...f0 ...f1 ...f2 ... ${operation} }`, ...sets.map((set, index) => `fragment f${index} on Query ${set}`)].join(
      '\n',
    ),
  );

test('fields merge where graphql-js says so', () => {
  const seen = { conflicts: 0, merges: 0 };
  fc.assert(
    fc.property(documents, (text) => {
      const document = parse(text);
      const isConflict = validate(schema, document, [OverlappingFieldsCanBeMergedRule]).length > 0;
      expect(mergingProblem(document) !== undefined).toBe(isConflict);
      seen[isConflict ? 'conflicts' : 'merges']++;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.conflicts, seen.merges)).toBeGreaterThan(30);
});
