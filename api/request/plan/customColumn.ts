import type { ColumnType, Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';

interface CustomColumn {
  sql: (row: string) => string;
  /** How PostgreSQL compares it; days and moments are texts that sort as they are. */
  type: ColumnType;
}

/** A key as SQL text; its pattern has no quote. */
const keyOf = (key: string): string => `'${key.replaceAll("'", "''")}'`;

/**
 * SQL of a value in `custom`, typed by its kind. Another unit may keep something else under the same key, which is no value here: what does
 * not fit must not break a list.
 */
export function customColumn(key: string, field: Field): CustomColumn {
  const value = (row: string) => `${row}.custom->${keyOf(key)}`;
  const text = (row: string) => `${row}.custom->>${keyOf(key)}`;
  const typed = (json: string, sql: (row: string) => string, type: ColumnType): CustomColumn => ({
    sql: (row) => `case when jsonb_typeof(${value(row)}) = '${json}' then ${sql(row)} end`,
    type,
  });
  const { column, isChoice } = kindOf(field);
  switch (column) {
    case 'integer':
    case 'numeric':
      return typed('number', (row) => `(${text(row)})::numeric`, 'numeric');
    case 'boolean':
      return typed('boolean', (row) => `(${text(row)})::boolean`, 'boolean');
    case 'text[]':
      return typed('array', (row) => `array(select jsonb_array_elements_text(${value(row)}))`, 'text[]');
    default: {
      const isWords = column === 'text' && !isChoice;
      return typed('string', (row) => `(${text(row)})${isWords ? ' collate "zh-x-icu"' : ''}`, 'text');
    }
  }
}
