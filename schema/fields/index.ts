/** The vocabulary of declarations: one constructor a field kind. */
export { boolean } from './boolean.ts';
export { choice, multipleChoice } from './choice.ts';
export { date, dateTime } from './date.ts';
export { file } from './file.ts';
export { geoPoint } from './geoPoint.ts';
export { idNumber } from './idNumber.ts';
export { json } from './json.ts';
export { decimal, integer, money, percentage } from './number.ts';
export { place } from './place.ts';
export { reference, references } from './reference.ts';
export { address, email, longText, phone, text, url } from './text.ts';
