import { allFields, type Resource } from '../../../schema/defineResource.ts';
import { booleanKind } from '../../../schema/fields/boolean.ts';
import type { Field, SheetLanguage } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import type { Label } from '../../../schema/label.ts';
import { columns } from '../../database/columns.ts';

/** A column a resource's sheets may have: a field, declared or added by a unit, or something every record carries. */
export interface SheetColumn {
  name: string;
  label: Label;
  field?: Field;
  /** How a spreadsheet holds its cells. */
  cell: 'text' | 'number' | 'date' | 'dateTime';
  toText(text: string, as: SheetLanguage): string;
  /** Only in sheets that ask for it by name. */
  isExtra?: true;
}

const asIs = (text: string): string => text;

const published = { label: { zh: '发布', en: 'Published' } };

/** All columns of a resource's sheets by name, in their order. */
export function columnsOf(resource: Resource): ReadonlyMap<string, SheetColumn> {
  const extra = (name: string, zh: string, en: string, cell: SheetColumn['cell']): SheetColumn => ({
    name,
    label: { zh, en },
    cell,
    toText: asIs,
    isExtra: true,
  });
  const all: SheetColumn[] = [
    { name: 'unit', label: { zh: '所属单位', en: 'Unit' }, cell: 'text', toText: asIs },
    ...(resource.publishes ? [{ name: 'published', ...published, cell: 'text' as const, toText: booleanToText }] : []),
    ...allFields(resource).map(([name, field]) => declared(name, field)),
    extra('id', '记录标识', 'Id', 'text'),
    extra('version', '记录版本', 'Version', 'number'),
    extra('createdAt', '创建时间', 'Created at', 'dateTime'),
    extra('updatedAt', '修改时间', 'Updated at', 'dateTime'),
  ];
  return new Map(all.map((column) => [column.name, column]));
}

const booleanToText: SheetColumn['toText'] = (text, as) => booleanKind.toText?.(text, published, as) ?? text;

function declared(name: string, field: Field): SheetColumn {
  const kind = kindOf(field);
  const toText: SheetColumn['toText'] = (text, as) => kind.toText?.(text, field, as) ?? text;
  const cell = (!kind.relation && columns[kind.column].cell) || 'text';
  return { name, label: field.label, field, cell, toText };
}

/** What stands above a column; the field's name goes with a label that another column of the resource has too. */
export function headingOf(all: ReadonlyMap<string, SheetColumn>, column: SheetColumn, as: SheetLanguage): string {
  if (as === 'names') return column.name;
  const same = [...all.values()].filter(({ label }) => label[as] === column.label[as]);
  return same.length === 1 ? column.label[as] : `${column.label[as]} (${column.name})`;
}
