import type { RaRecord } from 'react-admin';
import type { FormSection, Resource } from '../../../schema/defineResource.ts';
import { dictionaryOf } from '../../../schema/dictionary.ts';
import type { CustomField } from '../../../schema/fields/kind.ts';
import { customSectionsOf, fieldOf, valueIn } from '../../declarations.ts';

/** The sections of fields that a unit added, as a record shows them. What is out of use, or under a condition, shows where it has a value. */
export function unitSections(resource: Resource, record: RaRecord): readonly FormSection[] {
  const isShown = (name: string) => {
    const { isRetired, shownWhen } = fieldOf(resource, name) as CustomField;
    return (!isRetired && shownWhen === undefined) || (valueIn(record, name) ?? null) !== null;
  };
  return customSectionsOf(resource)
    .map(({ label, fields }) => ({ label, fields: fields.filter(isShown) }))
    .filter(({ fields }) => fields.length > 0);
}

/** All that one sees of a form in a record, to tell whether another form shows it otherwise. */
export const appearance = (resource: Resource, record: RaRecord): string =>
  JSON.stringify(
    unitSections(resource, record).map(({ label, fields }) => [
      label,
      fields.map((name) => {
        const field = fieldOf(resource, name);
        const codes = [valueIn(record, name)].flat();
        const chosen = dictionaryOf(field)?.items.filter(({ code }) => codes.includes(code));
        return [name, field.label, field.unit, chosen?.map((item) => item.label)];
      }),
    ]),
  );
