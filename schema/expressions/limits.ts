/** What an expression may be; `README.md` has the table for people, and how `cost` was measured. */
export const limits = {
  /** Characters of its text. */
  characters: 2000,
  /** Nodes of its syntax tree. */
  nodes: 400,
  depth: 24,
  /** Entries of a list written out, and parts of a split text. */
  entries: 200,
  /** Characters of a text it makes. */
  text: 100_000,
  /** Regular expressions in it. */
  patterns: 5,
  /** Characters of a regular expression, and those times all of its {n}. */
  pattern: 100,
  patternTimesRepeats: 5000,
  /** Steps of the worst evaluation: about 10 ns each. */
  cost: 500_000,
} as const;

/** Steps of a node of the syntax tree, beside those of what it is made of. */
export const nodeCost = 5;
