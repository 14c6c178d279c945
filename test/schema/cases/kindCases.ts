import type { Field } from '../../../schema/fields/kind.ts';
import type { KindName } from '../../../schema/fields/kinds.ts';

/** What a field kind makes of values, as tables. */
export interface KindCases {
  kind: KindName;
  /** Options of the field; the label does not matter. */
  field?: Partial<Field> & Record<string, unknown>;
  /** What a client sends, and what is stored. */
  good: readonly (readonly [given: unknown, stored: unknown])[];
  /** What a client sends, and words of the Chinese message. */
  bad: readonly (readonly [given: unknown, message: string])[];
  /** A spreadsheet cell, and what `parse` gets of it. */
  texts?: readonly (readonly [cell: string, given: unknown])[];
  /** Cells that are no value at all. */
  badTexts?: readonly (readonly [cell: string, message: string])[];
  /** A stored value, and what a reader without the right sees. */
  masks?: readonly (readonly [stored: string, shown: string])[];
}
