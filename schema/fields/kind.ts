import type { FieldAccess } from '../access.ts';
import type { InExpressions } from '../expressions/types.ts';
import type { Label, Language } from '../label.ts';

/** PostgreSQL column types a kind may use. */
export type ColumnType =
  | 'text'
  | 'integer'
  | 'bigint'
  | 'numeric'
  | 'boolean'
  | 'date'
  | 'timestamptz'
  | 'uuid'
  | 'uuid[]'
  | 'text[]'
  | 'point'
  | 'jsonb';

/** GraphQL scalars of the public contract; `api/graphql/scalars.ts` documents each. */
export type ScalarName =
  | 'String'
  | 'Int'
  | 'Float'
  | 'Boolean'
  | 'ID'
  | 'Date'
  | 'DateTime'
  | 'Fen'
  | 'PlaceCode'
  | 'GeoPointInput'
  | 'JSON';

/** Filter operators; `api/request/plan/operators.ts` gives each its SQL. */
export type Operator =
  | 'eq'
  | 'ne'
  | 'in'
  | 'notIn'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'contains'
  | 'startsWith'
  | 'has'
  | 'hasAny'
  | 'hasAll'
  | 'within'
  | 'inBox'
  | 'isNull';

export type AggregateName = 'min' | 'max' | 'sum' | 'avg' | 'distinct';

export const equality = ['eq', 'ne', 'in', 'notIn', 'isNull'] as const;
export const ordered = [...equality, 'gt', 'gte', 'lt', 'lte'] as const;
export const textual = [...equality, 'contains', 'startsWith'] as const;

/** What every field may say about itself, whatever its kind. */
export interface FieldOptions {
  label: Label;
  /** One sentence under the input and in the GraphQL description; names the source of a rule. */
  help?: Label;
  required?: boolean;
  /** Part of the resource's search text. */
  search?: boolean;
  /** Lists are often sorted or filtered by it: it gets an index. */
  index?: boolean;
  /** Personal data (personal information law): masked unless `access.personal` says otherwise. */
  personal?: boolean;
  /** Who may do what with this field, where that is less than with the record. */
  access?: FieldAccess;
  /**
   * Who reads it in clear is written into the record's history, so it is read record by record: nobody filters, sorts, groups, computes,
   * searches or exports by it.
   */
  receipt?: true;
  /** Set by the system, never by a client. */
  readOnly?: boolean;
  /** Given when a record is made; later only transitions and the system change it. */
  isFixed?: boolean;
  /** Told to whoever tries to change it all the same, where it is not for transitions. */
  whyFixed?: Label;
  /** The system numbers a record that nobody numbered: this prefix and the time. */
  numberedAs?: string;
  /** Value of a new record in forms, and of a create that leaves the field out. */
  initial?: unknown;
}

/** A field of a declaration; `Value` and `Required` exist for the type checker only. */
export interface Field<Value = unknown, Required extends boolean = boolean> extends FieldOptions {
  kind: string;
  required: Required;
  /** Name of the resource a reference points to. */
  to?: string;
  /** How the target resource shows the records that point to it. */
  inverse?: { name: string; label: Label };
  /** Dictionary of a choice. */
  dictionary?: { name: string };
  min?: number;
  max?: number;
  scale?: number;
  unit?: Label;
  readonly valueType?: Value;
}

/** A field that a unit added to a resource. Its conditions are expressions, see `schema/expressions`. */
export interface CustomField extends Field {
  requiredWhen?: string;
  shownWhen?: string;
  valid?: string;
  validMessage?: string;
  /** Its value follows from others. */
  computed?: string;
  /** Its section in the form; none: with the unit's others. */
  section?: { key: string; label: Label };
  /** Out of use: old records show it, and it cannot be written. */
  isRetired?: boolean;
  /** Names of the fields a computed value is made of: who may not read them does not see it. */
  uses?: readonly string[];
}

/**
 * What a relation kind holds: `one` key of a row elsewhere, or `many` of them. The target is a resource (`field.to`) or one of
 * the system's own objects.
 */
export interface RelationShape {
  holds: 'one' | 'many';
  target: 'resource' | 'Place' | 'File';
}

/**
 * The neutral half of a field kind. The API reads the column, scalar and operators; the console brings an input and a display
 * (`admin/fields`). `parse` takes what a client sent (already of the right scalar type) and returns the value to store.
 */
export interface Kind<Value = unknown, Options extends FieldOptions = FieldOptions> {
  name: string;
  label: Label;
  column: ColumnType;
  scalar: ScalarName;
  /** Values come from a dictionary: `scalar` gives way to the dictionary's enum where it is locked. */
  isChoice?: true;
  isList?: true;
  relation?: RelationShape;
  operators: readonly Operator[];
  aggregates?: readonly Exclude<AggregateName, 'distinct'>[];
  canSort?: true;
  canGroup?: true;
  /** @throws Invalid with a message for the person who typed the value */
  parse(value: NonNullable<unknown>, field: Options): Value;
  /** How expressions see its values (`schema/expressions`); null where they cannot use them. */
  expression: InExpressions<Options> | null;
  /** A spreadsheet cell to what `parse` takes; the text itself where absent. */
  fromText?(text: string, field: Options): unknown;
  /** A stored value, as the text of its column type, to a spreadsheet cell that `fromText` reads back; itself where absent. */
  toText?(text: string, field: Options, as: SheetLanguage): string;
  /** How a personal value looks to a reader without the right to see it; null where absent. */
  mask?: Mask;
}

/** Whom a sheet is for: people reading one of the languages, or software, which wants names and codes. */
export type SheetLanguage = Language | 'names';

/**
 * What a mask leaves: the first `start` and last `end` characters around `stars` stars (a text that is not longer is all stars); the family
 * name; an address down to the township; a point to so many decimals.
 */
export type Mask =
  | { keep: 'ends'; start: number; end: number; stars: number }
  | { keep: 'familyName' }
  | { keep: 'township' }
  | { keep: 'decimals'; decimals: number };

const compoundNames =
  '欧阳|上官|司马|诸葛|皇甫|令狐|尉迟|公孙|慕容|司徒|夏侯|东方|端木|长孙|宇文|司空|鲜于|闾丘|百里|东郭|南宫|呼延';

/** A family name (compound ones too) or else the first character, as a pattern that both JavaScript and PostgreSQL read. */
export const familyNamePattern = `^(${compoundNames}|.)`;

/** An address as far as the township, in both languages of patterns. */
export const townshipPattern = '^.*?(街道|镇|苏木|[^镇]乡)';

export function maskText(value: string, mask: Mask): string | null {
  switch (mask.keep) {
    case 'ends': {
      const { start, end, stars } = mask;
      const characters = [...value];
      if (characters.length <= start + end) return '*'.repeat(stars);
      return characters.slice(0, start).join('') + '*'.repeat(stars) + (end ? characters.slice(-end).join('') : '');
    }
    case 'familyName':
      return [...value].length < 2 ? '**' : `${new RegExp(familyNamePattern, 'su').exec(value)?.[0]}**`;
    case 'township':
      return `${new RegExp(townshipPattern, 'su').exec(value)?.[0] ?? ''}***`;
    case 'decimals':
      return null;
  }
}

/** A value that breaks a rule of its field. */
export class Invalid extends Error {
  readonly label: Label;
  constructor(zh: string, en: string) {
    super(en);
    this.label = { zh, en };
  }
}

type IsRequired<Options> = Options extends { required: true } ? true : false;

/** The constructor people write in declarations: `text({ label, required: true })`. */
export function fieldOf<Value, Options extends FieldOptions>(kind: Kind<Value, Options>) {
  return <const Given extends Options>(options: Given): Field<Value, IsRequired<Given>> & Given =>
    ({ required: false, ...options, kind: kind.name }) as unknown as Field<Value, IsRequired<Given>> & Given;
}
