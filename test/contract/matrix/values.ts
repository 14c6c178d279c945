import type { Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';

export const selectionOf = ([name, field]: [string, Field]): string => {
  const { relation, column } = kindOf(field);
  if (relation) return `${name} { ${relation.target === 'Place' ? 'code' : 'id'} }`;
  return column === 'point' ? `${name} { lng lat }` : name;
};

/** A value as an answer shows it in clear. */
export function shown(field: Field, value: unknown): unknown {
  const { relation, isList, column } = kindOf(field);
  if (value === undefined || value === null) return isList ? [] : null;
  const key = relation?.target === 'Place' ? 'code' : 'id';
  if (relation) return isList ? (value as unknown[]).map((each) => ({ [key]: each })) : { [key]: value };
  return column === 'timestamptz' ? new Date(value as string).toISOString() : value;
}

/** What is left of a sample: written out by kind, beside what the product does by declaration. */
export function masked(field: Field, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  const text = String(value);
  if (field.kind === 'phone') return `${text.slice(0, 3)}****${text.slice(-4)}`;
  if (field.kind === 'idNumber') return `${text.slice(0, 3)}${'*'.repeat(13)}${text.slice(-2)}`;
  if (field.kind === 'email') return `${text.slice(0, 1)}***`;
  if (field.kind === 'address') return '***';
  if (field.kind === 'geoPoint') return { lng: 91.12, lat: 29.57 };
  return `${text.slice(0, 1)}**`;
}

/** How the first entry of a history shows a field; undefined: not at all. */
export function historical(field: Field, value: unknown, isClear: boolean, hasMask: boolean): unknown {
  if (value === undefined || (!isClear && !hasMask)) return undefined;
  if (isClear) return normal(field, value);
  return field.kind === 'geoPoint' ? null : masked(field, value);
}

export const normal = (field: Field, value: unknown) =>
  kindOf(field).column === 'timestamptz' && value ? new Date(value as string).toISOString() : value;
