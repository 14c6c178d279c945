import type { Resource } from '../../schema/defineResource.ts';
import type { ColumnType, Field } from '../../schema/fields/kind.ts';
import type { GeoPoint } from '../../schema/fields/geoPoint.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { dictionaryOf } from '../../schema/registry.ts';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

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

interface ColumnBehaviour {
  /** Property type for MikroORM. */
  property: string;
  /** SQL that gives the column as the JSON a client gets; the column itself where absent. */
  toJson?: (column: string) => string;
  /** The value the database takes for a parsed one; the value itself where absent. */
  store?: (value: never) => unknown;
  /** Texts sort as people expect, by pinyin. */
  collation?: string;
}

/** What each column type needs beside its name. */
export const columns: Record<ColumnType, ColumnBehaviour> = {
  text: { property: 'string', collation: 'zh-x-icu' },
  integer: { property: 'integer' },
  bigint: { property: 'bigint' },
  numeric: { property: 'decimal' },
  boolean: { property: 'boolean' },
  date: { property: 'string' },
  timestamptz: { property: 'datetime' },
  uuid: { property: 'uuid' },
  'uuid[]': { property: 'array' },
  'text[]': { property: 'array' },
  point: {
    property: 'string',
    toJson: (column) => `case when ${column} is null then null else json_build_object('lng', ${column}[0], 'lat', ${column}[1]) end`,
    store: ({ lng, lat }: GeoPoint) => `(${lng},${lat})`,
  },
  jsonb: { property: 'json' },
};
