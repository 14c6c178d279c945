import { booleanKind } from './boolean.ts';
import { choiceKind, multipleChoiceKind } from './choice.ts';
import { dateKind, dateTimeKind } from './date.ts';
import { fileKind } from './file.ts';
import { geoPointKind } from './geoPoint.ts';
import { idNumberKind } from './idNumber.ts';
import { jsonKind } from './json.ts';
import type { AggregateName, Field, Kind } from './kind.ts';
import { decimalKind, integerKind, moneyKind, percentageKind } from './number.ts';
import { placeKind } from './place.ts';
import { referenceKind, referencesKind } from './reference.ts';
import { addressKind, emailKind, longTextKind, phoneKind, textKind, urlKind } from './text.ts';

/** Every field kind by name. `admin/fields` must hold a view for each, or the type checker stops. */
export const kinds = {
  text: textKind,
  longText: longTextKind,
  address: addressKind,
  integer: integerKind,
  decimal: decimalKind,
  percentage: percentageKind,
  money: moneyKind,
  boolean: booleanKind,
  date: dateKind,
  dateTime: dateTimeKind,
  choice: choiceKind,
  multipleChoice: multipleChoiceKind,
  reference: referenceKind,
  references: referencesKind,
  place: placeKind,
  geoPoint: geoPointKind,
  phone: phoneKind,
  idNumber: idNumberKind,
  email: emailKind,
  url: urlKind,
  file: fileKind,
  json: jsonKind,
  // biome-ignore lint/suspicious/noExplicitAny: kinds of different values and options
} satisfies Record<string, Kind<any, any>>;

export type KindName = keyof typeof kinds;

/** The behaviour of a field. */
export const kindOf = (field: Field): Kind<unknown, Field> =>
  kinds[field.kind as KindName] as unknown as Kind<unknown, Field>;

/** Whether groups of records have this number of a field; different values are counted of whatever can be grouped by. */
export const hasAggregate = (field: Field, name: AggregateName): boolean => {
  const { aggregates, canGroup } = kindOf(field);
  return name === 'distinct' ? canGroup === true : aggregates?.includes(name) === true;
};
