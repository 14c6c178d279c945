import type { ColumnType, Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { quoteText } from '../../database/columns.ts';

export interface CustomColumn {
  sql: (row: string) => string;
  /** How PostgreSQL compares it; days and moments are texts that sort as they are. */
  type: ColumnType;
}

/**
 * SQL of a value in `custom`, typed by its kind. Another unit may keep something else under the same key, which is no value here: what does
 * not fit must not break a list.
 */
export function customColumn(key: string, field: Field): CustomColumn {
  const value = (row: string) => `${row}.custom->${quoteText(key)}`;
  const text = (row: string) => `${row}.custom->>${quoteText(key)}`;
  const elements = (row: string) => `jsonb_array_elements_text(${value(row)}) e`;
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
      return typed('array', (row) => `array(select e from ${elements(row)})`, 'text[]');
    case 'uuid[]':
      return typed('array', (row) => `array(select ${whole('e', uuid, 'uuid')} from ${elements(row)})`, 'uuid[]');
    case 'bigint':
      return typed('string', (row) => whole(text(row), '[1-9]\\d{11}', 'bigint'), 'bigint');
    case 'uuid':
      return typed('string', (row) => whole(text(row), uuid, 'uuid'), 'uuid');
    case 'point': {
      const part = (row: string, name: string) => `(${value(row)}->>'${name}')::float8`;
      return {
        sql: (row) =>
          `(case when jsonb_typeof(${value(row)}->'lng') = 'number' and jsonb_typeof(${value(row)}->'lat') = 'number' then point(${part(row, 'lng')}, ${part(row, 'lat')}) end)`,
        type: 'point',
      };
    }
    default: {
      const isWords = column === 'text' && !isChoice;
      return typed('string', (row) => `(${text(row)})${isWords ? ' collate "zh-x-icu"' : ''}`, 'text');
    }
  }
}

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** A text as the type, where the whole of it is one. */
const whole = (text: string, pattern: string, type: ColumnType): string =>
  `case when ${text} ~ '^${pattern}$' then (${text})::${type} end`;
