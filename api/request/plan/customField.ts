import type { Field } from '../../../schema/fields/kind.ts';
import { badArgument } from '../../errors.ts';
import type { Added, Source, SourceField } from './sources.ts';

type AddedField = SourceField & { is: 'value' | 'object' | 'one' | 'many'; field: Field; added: Added };

const prefix = 'custom.';

/** The key of a name like `custom.slopeAngle`; undefined for the name of a declared field. */
export const customKeyOf = (name: string): string | undefined =>
  name.startsWith(prefix) ? name.slice(prefix.length) : undefined;

export const noCustomField = (key: string) =>
  badArgument(`没有自定义字段“${key.slice(0, 40)}”`, `There is no custom field ${key.slice(0, 40)}`);

/** A field that units added. @throws AppError BAD_USER_INPUT where the caller's units know none under this key */
export function customField(source: Source, key: string): AddedField {
  const found = source.fields[`${prefix}${key}`];
  if (!found?.added) throw noCustomField(key);
  return found as AddedField;
}
