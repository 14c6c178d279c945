import { isPlaceCode, shortCode } from '../../../schema/place.ts';

/** A message in the two languages of the product. */
export interface Message {
  zh: string;
  en: string;
}

/** A row that was not imported: its line in the file (the header is line 1), its code as written, and why. */
export interface BadRow {
  line: number;
  code: string;
  reason: Message;
}

/** What an import did. `read` = inserted + updated + unchanged + skipped + badTotal, unless strict stopped it. */
export interface ImportResult {
  /** Rows in the file, without header and empty lines. */
  read: number;
  inserted: number;
  updated: number;
  unchanged: number;
  /** Rows that only hold the tree of the file together and are not stored (市辖区 and the like). */
  skipped: number;
  /** The first `BAD_ROWS_KEPT` bad rows in the order of the file. */
  bad: BadRow[];
  /** How many bad rows there were in all. */
  badTotal: number;
}

/** How many bad rows a result keeps; the rest are only counted. */
export const BAD_ROWS_KEPT = 1000;

/** The longest name of a place, in characters. */
export const NAME_LIMIT = 100;

/** Every reason a row can be refused for, with its message; `detail` is what the check found. */
const REASONS = {
  columns: (d) => ({ zh: `列数不对：实有/应有 ${d}`, en: `wrong number of columns: found/expected ${d}` }),
  encoding: () => ({ zh: '含有不是 UTF-8 的字节', en: 'contains bytes that are not UTF-8' }),
  control: () => ({ zh: '含有控制字符或不可见字符', en: 'contains control or invisible characters' }),
  quotes: () => ({ zh: '引号不成对或位置不对', en: 'quotation marks are unbalanced or misplaced' }),
  code: () => ({
    zh: '区划代码应为 2、4、6、9 或 12 位数字，且末段不全为零',
    en: 'the code must have 2, 4, 6, 9 or 12 digits and not end in a part of zeros',
  }),
  level: (d) => ({ zh: `级别无法识别：${d}`, en: `unknown level: ${d}` }),
  levelMismatch: (d) => ({
    zh: `级别与代码位数不符：应为 ${d}`,
    en: `the level does not match the code length: expected ${d}`,
  }),
  nameEmpty: () => ({ zh: '名称为空', en: 'the name is empty' }),
  nameTooLong: (d) => ({
    zh: `名称过长：${d} 个字符，上限 ${NAME_LIMIT}`,
    en: `the name is too long: ${d} characters, the limit is ${NAME_LIMIT}`,
  }),
  parentOfProvince: () => ({ zh: '省级不应有上级', en: 'a province has no parent' }),
  parentMissing: () => ({ zh: '缺少上级代码', en: 'the parent is missing' }),
  parentCode: (d) => ({ zh: `上级代码无效：${d}`, en: `the parent is not a code: ${d}` }),
  parentNotAbove: (d) => ({
    zh: `上级 ${d} 不是本代码的前段，或级别不高于本级`,
    en: `the parent ${d} is not a shorter beginning of the code`,
  }),
  duplicate: (d) => ({ zh: `代码重复，首次出现在第 ${d} 行`, en: `the code is a duplicate, first seen on line ${d}` }),
  parentUnknown: (d) => ({
    zh: `上级 ${d} 既不在文件中，也不在库中`,
    en: `the parent ${d} is neither in the file nor in the database`,
  }),
  parentBad: (d) => ({ zh: `上级 ${d} 所在行有误`, en: `the row of the parent ${d} is bad` }),
  parentTooHigh: (d) => ({ zh: `上级应为更近的 ${d}`, en: `the parent must be the nearer ${d}` }),
  assignedZone: (d) => ({ zh: `代码已分配给功能区 ${d}`, en: `the code is assigned to the functional zone ${d}` }),
  zoneCode: () => ({
    zh: '功能区代码不在约定号段内（区县级 71–79，乡镇级 400–599）',
    en: 'the code is outside the numbers of functional zones (district 71-79, township 400-599)',
  }),
  zoneCodeTaken: (d) => ({ zh: `代码已属于 ${d}`, en: `the code already belongs to ${d}` }),
  nationalCode: (d) => ({ zh: `国家代码无效：${d}`, en: `the national code is not a code: ${d}` }),
  nationalUnknown: (d) => ({ zh: `国家代码 ${d} 不在库中`, en: `the national code ${d} is not in the database` }),
  nationalTaken: (d) => ({
    zh: `国家代码已由功能区 ${d} 使用`,
    en: `the national code is used by the functional zone ${d}`,
  }),
} satisfies Record<string, (detail: string) => Message>;

/** The name of a reason a row can be refused for. */
export type Reason = keyof typeof REASONS;

/** A finding about one row: why it is bad, and what the check found. */
export interface Fault {
  reason: Reason;
  detail: string;
}

/** A finding; of a long `detail` only the beginning is kept. */
export function fault(reason: Reason, detail = ''): Fault {
  return { reason, detail: detail.slice(0, 40) };
}

/** Writes out one bad row. `code` is the code as written; what cannot be shown is dropped from it. Codes in messages are unpadded. */
export function badRow(line: number, code: string, { reason, detail }: Fault): BadRow {
  return { line, code: showable(code), reason: REASONS[reason](isPlaceCode(detail) ? shortCode(detail) : detail) };
}

/** Text of a file cut to what a message can carry. */
export function showable(text: string): string {
  return text.replace(/\p{C}/gu, '').slice(0, 40).toWellFormed();
}
