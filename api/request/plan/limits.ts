/** What one root field may ask for. */
export interface Limits {
  /** Levels of fields. */
  depth: number;
  /** Size of a page. */
  page: number;
  /** Rows that the answer could have, by page sizes alone. */
  rows: number;
}

export const usualLimits: Limits = { depth: 20, page: 100, rows: 100_000 };
