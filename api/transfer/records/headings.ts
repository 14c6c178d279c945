import type { Resource } from '../../../schema/defineResource.ts';
import type { SheetLanguage } from '../../../schema/fields/kind.ts';
import { columnsOf, headingOf, type SheetColumn } from '../sheets/columns.ts';
import type { RowProblem } from './importRows.ts';

/** What the header of a sheet says. */
export interface Headings {
  /** Names of columns by position; none for those to pass over. */
  names: readonly (string | undefined)[];
  /** Columns whose empty cells clear a value: a heading that ends with `!`. */
  clearing: ReadonlySet<string>;
  as: SheetLanguage;
  problems: RowProblem[];
}

/** Heading of the column that says what is wrong with a row; an import passes over it. */
export const reason = { zh: '问题', en: 'Problems' };

const languages = ['names', 'zh', 'en'] as const;

/** Columns are found by field name or by label in one of the languages. */
export function readHeadings(
  resource: Resource,
  { line, cells }: { line: number; cells: readonly string[] },
): Headings {
  const all = columnsOf(resource);
  const find = (text: string, as: SheetLanguage): SheetColumn | undefined =>
    [...all.values()].find((column) => [headingOf(all, column, as), column.name].some((known) => same(known, text)));
  const texts = cells.map((cell) => cell.replace(/[!！]$/, '').trim());
  const found = languages.map((as) => ({ as, columns: texts.map((text) => (text ? find(text, as) : undefined)) }));
  const count = ({ columns }: { columns: readonly unknown[] }) => columns.filter(Boolean).length;
  const { as } = found.reduce((best, one) => (count(one) > count(best) ? one : best));
  const names = texts.map((_text, position) => found.map(({ columns }) => columns[position]?.name).find(Boolean));
  const problems = texts.flatMap((text, position): RowProblem[] => {
    const name = names[position];
    if (Object.values(reason).includes(text)) return [];
    const problem = (zh: string, en: string) => [{ line, column: text || `#${position + 1}`, label: { zh, en } }];
    if (!name) return text ? problem('没有这个字段', 'No such field') : [];
    return names.indexOf(name) === position ? [] : problem('这一列出现了两次', 'The column is there twice');
  });
  const clearing = names.flatMap((name, position) => (name && /[!！]$/.test(cells[position] ?? '') ? name : []));
  return { names, clearing: new Set(clearing), as, problems };
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
