import type { ComponentType } from 'react';
import type { Field } from '../../schema/fields/kind.ts';

// biome-ignore lint/suspicious/noExplicitAny: each view knows the values of its kind
type Value = any;

export interface DisplayProps {
  field: Field;
  /** As GraphQL answered it, never empty. */
  value: Value;
  /** In a table or a card, where a line must do. */
  isShort?: boolean;
  /** Inside a link, which cannot hold another one. */
  isInLink?: boolean;
}

export interface StoredProps {
  field: Field;
  /** As a form holds it and history keeps it, never empty. */
  value: Value;
}

export interface InputProps {
  field: Field;
  /** Name of the input in its form. */
  source: string;
  /** Name of the resource the form is of. */
  resource: string;
  label: string;
  help?: string | undefined;
  isRequired?: boolean;
  /** The message for a value that will not do; undefined when it will. */
  validate?: (value: Value) => string | undefined;
}

/** react-admin reads `source`, `label` and `alwaysOn` from the element's properties. */
export interface FilterProps {
  field: Field;
  source: string;
  label: string;
  alwaysOn?: boolean;
}

/** The parts of a form that no declaration divides. */
export type SectionName = 'basics' | 'where' | 'links' | 'texts' | 'files';

/** The console's half of a field kind; the neutral half is in `schema/fields`. */
export interface FieldView {
  /** What to ask GraphQL for. */
  select(name: string, field: Field): string;
  Display: ComponentType<DisplayProps>;
  Input: ComponentType<InputProps>;
  Filter?: ComponentType<FilterProps>;
  /** A value of `Filter` as the API takes it; `{ [name]: value }` where absent. `isAdded`: of a field that a unit added. */
  toFilter?(value: Value, name: string, isAdded: boolean): object;
  /** The form's value of a record, or of its `custom`; the record's own where absent. */
  toForm?(record: Record<string, Value>, name: string): unknown;
  /** What the API takes of a form's value; the value itself where absent. */
  toInput?(value: Value): unknown;
  /** Shows a form's value where it is not what `Display` shows. */
  Stored?: ComponentType<StoredProps>;
  /** A text that is a record's title, as people say it. */
  toTitle?(value: string): string;
  /** Where a field stands that need not be filled in, in such a form; with the basics unless said. */
  section?: SectionName;
  /** Takes the whole width of forms and show screens. */
  isWide?: true;
  /** Numbers stand under each other. */
  isNumeric?: true;
}

/** Kinds that GraphQL answers by the field itself. */
export const plain = (name: string): string => name;
