import { dictionaryOf } from '../../schema/dictionary.ts';
import { idNumberCheck } from '../../schema/fields/idNumber.ts';
import type { Field } from '../../schema/fields/kind.ts';
import type { KindName } from '../../schema/fields/kinds.ts';

/** A word that no other record has, and no other word contains: at most 8 characters. */
export const wordOf = (serial: number): string => `zq${serial.toString(36)}k`;

/** What a sample may depend on beside its field. */
export interface SampleContext {
  /** Different for every sample asked for. */
  serial: number;
  /** Unit the record will belong to. */
  unit: string;
  /** Makes a record of this resource in the same unit and answers its id. */
  reference(resource: string): Promise<string>;
  /** Uploads a file in the same unit and answers its id. */
  upload(): Promise<string>;
}

type Sample = (field: Field, context: SampleContext) => unknown;

const atLeast = ({ min = 0, max = min + 49 }: Field, serial: number): number =>
  min + (serial % Math.min(50, max - min + 1));
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const word: Sample = ({ min = 0 }, { serial }) => wordOf(serial).padEnd(min, 'x');
const number: Sample = (field, { serial }) => atLeast(field, serial);
const codeOf = (field: Field): string => dictionaryOf(field)?.items[0]?.code as string;

function idNumber(serial: number): string {
  const first = `11010119900101${String(serial % 1000).padStart(3, '0')}`;
  return first + idNumberCheck(first);
}

/** A valid value for each kind; a new kind without one is a type error. */
const samples: Record<KindName, Sample> = {
  text: word,
  longText: word,
  address: word,
  integer: number,
  decimal: number,
  percentage: number,
  money: number,
  boolean: () => true,
  date: (_field, { serial }) => `20${twoDigits(10 + (serial % 14))}-01-${twoDigits(1 + (serial % 28))}`,
  dateTime: (_field, { serial }) => `2024-01-${twoDigits(1 + (serial % 28))}T09:30:00+08:00`,
  choice: codeOf,
  multipleChoice: (field) => [codeOf(field)],
  reference: ({ to }, { reference }) => reference(to as string),
  references: async ({ to }, { reference }) => [await reference(to as string)],
  place: (_field, { unit }) => unit,
  geoPoint: (_field, { serial }) => ({ lng: 91 + (serial % 100) / 100, lat: 29.5 }),
  phone: (_field, { serial }) => `139${String(10_000_000 + serial)}`,
  idNumber: (_field, { serial }) => idNumber(serial),
  email: (_field, { serial }) => `${wordOf(serial)}@example.org`,
  url: (_field, { serial }) => `https://example.org/${wordOf(serial)}`,
  file: (_field, { upload }) => upload(),
  json: (_field, { serial }) => ({ serial }),
};

export const sampleOf = async (field: Field, context: SampleContext): Promise<unknown> =>
  samples[field.kind as KindName](field, context);
