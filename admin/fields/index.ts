import type { Resource } from '../../schema/defineResource.ts';
import type { Field } from '../../schema/fields/kind.ts';
import type { KindName } from '../../schema/fields/kinds.ts';
import { customKeyOf, fieldOf, valueIn } from '../declarations.ts';
import { booleanView } from './boolean.tsx';
import { choiceView, multipleChoiceView } from './choice.tsx';
import { dateTimeView, dateView } from './date.tsx';
import { fileView } from './file.tsx';
import { geoPointView } from './geoPoint.tsx';
import { jsonView } from './json.tsx';
import { decimalView, integerView, moneyView, percentageView } from './number.tsx';
import { placeView } from './place.tsx';
import { referencesView, referenceView } from './reference.tsx';
import { specialViews } from './special.tsx';
import { emailView, idNumberView, longTextView, phoneView, textView, urlView } from './text.tsx';
import type { FieldView } from './view.ts';

/** How the console shows and takes each field kind; a kind without a view does not compile. */
const views: Record<KindName, FieldView> = {
  text: textView,
  longText: longTextView,
  address: { ...textView, section: 'where' },
  integer: integerView,
  decimal: decimalView,
  percentage: percentageView,
  money: moneyView,
  boolean: booleanView,
  date: dateView,
  dateTime: dateTimeView,
  choice: choiceView,
  multipleChoice: multipleChoiceView,
  reference: referenceView,
  references: referencesView,
  place: placeView,
  geoPoint: geoPointView,
  phone: phoneView,
  idNumber: idNumberView,
  email: emailView,
  url: urlView,
  file: fileView,
  json: jsonView,
};

export const viewOf = (field: Field): FieldView => specialViews.get(field) ?? views[field.kind as KindName];

/** The value a form holds for a record's field. */
export function formValue(resource: Resource, record: Record<string, unknown>, name: string): unknown {
  const { toForm } = viewOf(fieldOf(resource, name));
  const key = customKeyOf(name);
  if (!toForm) return valueIn(record, name) ?? null;
  return (key === undefined ? toForm(record, name) : toForm((record.custom ?? {}) as object, key)) ?? null;
}

/** The value the API takes for a form's value; empty is null. */
export function inputValue(field: Field, value: unknown): unknown {
  if (value === '' || value === undefined || value === null) return null;
  const { toInput } = viewOf(field);
  return toInput ? toInput(value) : value;
}
