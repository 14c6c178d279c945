import { BigIntType, DecimalType, Type } from '@mikro-orm/core';
import type { Resource } from '../../schema/defineResource.ts';
import { dictionaryOf } from '../../schema/dictionary.ts';
import type { GeoPoint } from '../../schema/fields/geoPoint.ts';
import type { ColumnType, Field } from '../../schema/fields/kind.ts';
import { kindOf } from '../../schema/fields/kinds.ts';

const snakes = new Map<string, string>();

/** Remembered, for sheets ask for every cell; names come from declarations alone. */
function snake(name: string): string {
  const known = snakes.get(name) ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  snakes.set(name, known);
  return known;
}

export const tableOf = (resource: Resource): string => snake(resource.name);

/** A column has the snake_case name of its field, references too. */
export const columnOf = (fieldName: string): string => (fieldName === 'unit' ? 'owner' : snake(fieldName));

/**
 * SQL that sorts a choice by its dictionary's order, for locked dictionaries: 重大 before 较大. Undefined for other fields, which
 * sort by their value.
 */
export function dictionaryOrder(field: Field, column: string): string | undefined {
  const dictionary = dictionaryOf(field);
  if (!dictionary?.locked || kindOf(field).isList) return undefined;
  return `array_position('{${dictionary.items.map(({ code }) => code).join(',')}}'::text[], ${column})`;
}

export const quote = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/** A text of ours, such as a key or a code, as SQL; what clients send is bound. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The same for several. */
export const textArray = (texts: readonly string[]): string => `array[${texts.map(quoteText).join(', ')}]::text[]`;

interface ColumnBehaviour {
  /** Property type for MikroORM. */
  property: string | Type<unknown, unknown>;
  /** A column that is an object in answers: its GraphQL type, and the SQL of each field. */
  object?: { type: string; fields: Record<string, (column: string) => string> };
  /** A stored value as PostgreSQL takes it as a parameter, where node-postgres would write it otherwise. */
  parameter?: (value: unknown) => unknown;
  /** The same inside JSON that becomes a row. */
  json?: (value: unknown) => unknown;
  /** A stored value from what node-postgres makes of it in a unit of work, where that is another. */
  read?: (value: unknown) => unknown;
  /** SQL of its text in sheets, cast to text where absent; `turn` changes the parts of an object. */
  text?: (column: string, turn?: (part: string) => string) => string;
  /** How spreadsheets hold it; as text where absent. */
  cell?: 'number' | 'date' | 'dateTime';
  /** Texts sort as people expect, by pinyin. */
  collation?: string;
}

class PointType extends Type<GeoPoint | null, string | null> {
  override convertToDatabaseValue(value: GeoPoint | null): string | null {
    return value && `(${value.lng},${value.lat})`;
  }
  override convertToJSValue(value: unknown): GeoPoint | null {
    const parts = /^\((.+),(.+)\)$/.exec(String(value));
    if (parts) return { lng: Number(parts[1]), lat: Number(parts[2]) };
    const { x, y } = (value ?? {}) as { x?: number; y?: number };
    return x === undefined || y === undefined ? null : { lng: x, lat: y };
  }
  override getColumnType(): string {
    return 'point';
  }
  /** A changed point is checked against this; text unless said. */
  override get runtimeType(): string {
    return 'object';
  }
}

const pointText = (value: unknown): unknown => value && `(${(value as GeoPoint).lng},${(value as GeoPoint).lat})`;

const pointType = new PointType();

/** What each column type needs beside its name. */
export const columns: Record<ColumnType, ColumnBehaviour> = {
  text: { property: 'string', collation: 'zh-x-icu' },
  integer: { property: 'integer', cell: 'number' },
  bigint: { property: new BigIntType('string') },
  numeric: {
    property: new DecimalType('number'),
    read: Number,
    text: (column) => `trim_scale(${column})::text`,
    cell: 'number',
  },
  boolean: { property: 'boolean' },
  date: { property: 'string', cell: 'date' },
  timestamptz: {
    property: 'datetime',
    read: (text) => new Date(text as string),
    text: (column) => `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS')`,
    cell: 'dateTime',
  },
  uuid: { property: 'uuid' },
  'uuid[]': { property: 'array' },
  'text[]': { property: 'array', text: (column) => `nullif(array_to_string(${column}, '、'), '')` },
  point: {
    text: (column, turn = (part) => part) => `${turn(`${column}[0]`)} || ',' || ${turn(`${column}[1]`)}`,
    property: pointType,
    read: (value) => pointType.convertToJSValue(value),
    parameter: pointText,
    json: pointText,
    object: { type: 'GeoPoint', fields: { lng: (column) => `${column}[0]`, lat: (column) => `${column}[1]` } },
  },
  jsonb: { property: 'json', parameter: (value) => ((value ?? null) === null ? null : JSON.stringify(value)) },
};
