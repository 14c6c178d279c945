import type { Access, Rule } from './access.ts';
import type { Area } from './areas.ts';
import type { Cadence } from './cadence.ts';
import type { CustomField, Field } from './fields/kind.ts';
import type { Label } from './label.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { OutsiderRole } from './roles.ts';
import type { RecordFile, Timeline } from './timeline.ts';

export interface FormSection {
  label: Label;
  fields: readonly string[];
}

/** How the console shows a resource; what is left out follows from the fields. */
export interface AdminOptions {
  /** Name of a Material icon known to `admin/search/icons.ts`. */
  icon?: string;
  /** Columns of the list. */
  columns?: readonly string[];
  /** Filters of the list, beside the search box and the unit. */
  filters?: readonly string[];
  form?: readonly FormSection[];
  /** A reference to the same resource that makes the records a tree. */
  tree?: string;
}

/** What somebody from outside the government may read: these fields alone, of these records. */
export interface Offer {
  role: OutsiderRole;
  /** Code of `sharedPart`, where an agreement decides whether it is open. */
  part?: string;
  fields: readonly string[];
  /** No record: only what a query of its own makes of the fields of all of them. */
  isTotals?: true;
  /** The unit's own records unless said otherwise. */
  distances?: Rule['distances'];
  when?: Rule['when'];
}

/** What must not be in a record, beyond what its fields say one by one. */
export interface RecordRule {
  /** An expression over the declared fields (`schema/expressions`): a record that meets it is refused. */
  wrong: string;
  /** The field that the message stands at. */
  at: string;
  message: Label;
}

/** How a unit makes a record of its own from one that a unit above has published, to fit it to its place (K-00, L-00a, B-18b). */
export interface Adoption<Name extends string = string> {
  /** The reference to the same resource that says what a record takes up. */
  by: Name;
  /** Fields that the new record begins with; all others are its unit's own. */
  copies: readonly Name[];
  /** The reference to the record that it is a part of: taken up with that, and not by itself. */
  partOf?: Name;
  /** Of parts: the states of their lifecycle in which one is done, and those in which it no longer counts. */
  progress?: { done: readonly string[]; void: readonly string[] };
}

/**
 * One kind of record: from it follow the table with its forced row policy, the migration, GraphQL types and operations, the console's
 * screens, history, import and export. Plain data, importable by node and browser.
 */
export interface Resource<Fields extends Record<string, Field> = Record<string, Field>> {
  /** Singular, camelCase; the GraphQL type is its PascalCase, the table its snake_case. */
  name: string;
  /** `name` + s unless said otherwise. */
  plural: string;
  area: Area;
  label: Label;
  help?: Label;
  fields: Fields;
  /** Ids of the requirement rows that it serves (`schema/requirements.csv`). */
  serves?: readonly string[];
  /** The field, or the path through a reference, people know a record by: `name`, `person.name`. */
  title: string;
  /** Fields that identify a record within its unit: unique there, and what import and export match by. */
  key: readonly (keyof Fields & string)[];
  access: Access;
  outsiders?: readonly Offer[];
  /** Fields that the unit concerned added, by key; none in a declaration. */
  custom?: Readonly<Record<string, CustomField>>;
  /** A published record is read by every tenant below its owner. Whoever writes one publishes it too, or only a transition does. */
  publishes?: 'down' | 'byTransition';
  rules?: readonly RecordRule[];
  /** What is published from above may be taken up below. */
  adopts?: Adoption<keyof Fields & string>;
  /** How cadence rules count its records, or which of them owe something. */
  cadence?: Cadence<keyof Fields & string>;
  /** States and what leads from one to another, as they ship or as the unit concerned has made them. */
  lifecycle?: Lifecycle;
  /** How its records are told in the order of time. */
  timeline?: Timeline;
  /** All that belongs to a record as one document. */
  file?: RecordFile;
  defaultSort: { field: (keyof Fields & string) | 'createdAt' | 'updatedAt'; direction: 'ASC' | 'DESC' };
  admin: AdminOptions;
}

/** A field by its name in answers and history, `custom.slopeAngle` for one that a unit added. */
export const fieldNamed = ({ fields, custom }: Resource, name: string): Field | undefined =>
  name.startsWith('custom.') ? custom?.[name.slice('custom.'.length)] : fields[name];

/** All fields by such names. */
export const allFields = ({ fields, custom = {} }: Resource): [name: string, field: Field][] => [
  ...Object.entries(fields),
  ...Object.entries(custom).map(([key, field]): [string, Field] => [`custom.${key}`, field]),
];

/** Whether it has fields whose readings are told. */
export const hasReceipts = ({ fields }: Resource): boolean => Object.values(fields).some(({ receipt }) => receipt);

type Declared<Fields extends Record<string, Field>> = Omit<Resource<Fields>, 'plural' | 'defaultSort' | 'admin'> &
  Partial<Pick<Resource<Fields>, 'plural' | 'defaultSort' | 'admin'>>;

export function defineResource<const Fields extends Record<string, Field>>(
  declaration: Declared<Fields>,
): Resource<Fields> {
  return {
    plural: `${declaration.name}s`,
    defaultSort: { field: 'updatedAt', direction: 'DESC' },
    admin: {},
    ...declaration,
  };
}

/** What every record carries beside its declared fields. */
export interface RecordHeader {
  /** UUIDv7. */
  id: string;
  /** 12-digit code of the unit that owns the record. */
  unit: string;
  /** Counts updates from 1; an update must name the version it saw. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

type ValueOf<F> = F extends Field<infer Value, infer Required> ? (Required extends true ? Value : Value | null) : never;

/** The TypeScript type of a resource's records: `RecordOf<typeof riskSite>`. */
export type RecordOf<R> =
  R extends Resource<infer Fields> ? RecordHeader & { [Name in keyof Fields]: ValueOf<Fields[Name]> } : never;
