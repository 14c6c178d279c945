import { SaxParser } from '@cj-tech-master/excelts/xml';
import { badArgument } from '../../errors.ts';
import type { Bytes } from './bytes.ts';
import { type Cells, mostColumns } from './read.ts';
import { type Archive, brokenFile, unzip } from './unzip.ts';

/** The first visible sheet of a workbook (ECMA-376). Formulas count by the value they had; of merged cells the first has it. @throws AppError BAD_USER_INPUT */
export async function* readXlsx(bytes: Bytes): AsyncGenerator<Cells> {
  const archive = await unzip(bytes);
  const { path, isFrom1904 } = await firstSheet(archive);
  const texts = await sharedTexts(archive);
  const dates = await dateStyles(archive);
  const rows: Cells[] = [];
  let row: Cells = { line: 0, cells: [] };
  let column = 0;
  let cell = { type: '', style: 0, text: '' };
  let isText = false;
  const parse = parserOf({
    open(name, attributes) {
      if (name === 'row') {
        row = { line: Number(attributes.r ?? row.line + 1), cells: [] };
        column = 0;
      }
      if (name === 'c') {
        column = attributes.r ? columnOf(attributes.r) : column + 1;
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), text: '' };
      }
      isText = name === 'v' || name === 't';
    },
    text(text) {
      if (isText) cell.text += text;
    },
    close(name) {
      isText = false;
      if (name === 'row') rows.push(row);
      if (name !== 'c' || cell.text === '') return;
      if (column > mostColumns) throw badArgument(`最多 ${mostColumns} 列`, `At most ${mostColumns} columns`);
      while (row.cells.length < column) row.cells.push('');
      row.cells[column - 1] = textOf(cell, texts, dates, isFrom1904);
    },
  });
  for await (const piece of archive.read(path)) {
    parse(piece);
    yield* rows.splice(0);
  }
  parse();
  yield* rows.splice(0);
}

interface Handlers {
  open(name: string, attributes: Record<string, string | undefined>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Takes XML piece by piece, its end without one; names come without their prefix. */
function parserOf({ open, text, close }: Handlers): (piece?: Buffer) => void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxParser({ position: false, invalidCharHandling: 'skip', maxEntityExpansions: 0 });
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => open(local(name), attributes as Record<string, string>));
  parser.on('closetag', ({ name }) => close?.(local(name)));
  if (text) for (const kind of ['text', 'cdata'] as const) parser.on(kind as 'text', text);
  parser.on('error', () => {
    throw brokenFile();
  });
  return (piece) => {
    try {
      if (piece) parser.write(decoder.decode(piece, { stream: true }));
      else parser.close();
    } catch (error) {
      throw error instanceof TypeError || (error as Error).name.startsWith('Xml') ? brokenFile() : error;
    }
  };
}

async function readAll(archive: Archive, path: string, handlers: Handlers): Promise<void> {
  if (!archive.has(path)) return;
  const parse = parserOf(handlers);
  for await (const piece of archive.read(path)) parse(piece);
  parse();
}

async function firstSheet(archive: Archive): Promise<{ path: string; isFrom1904: boolean }> {
  const ids: string[] = [];
  const targets = new Map<string, string>();
  let isFrom1904 = false;
  await readAll(archive, 'xl/workbook.xml', {
    open(name, attributes) {
      if (name === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (name === 'sheet' && id && (attributes.state ?? 'visible') === 'visible') ids.push(id);
    },
  });
  await readAll(archive, 'xl/_rels/workbook.xml.rels', {
    open: (_name, { Id, Target }) => Id && Target && targets.set(Id, Target),
  });
  const target = targets.get(ids[0] ?? '');
  const path = target?.startsWith('/') ? target.slice(1) : `xl/${target}`;
  if (!target || !archive.has(path)) throw brokenFile();
  return { path, isFrom1904 };
}

/** The texts cells refer to by number; formatted runs are joined, readings of characters left out. */
async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  await readAll(archive, 'xl/sharedStrings.xml', {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si') texts.push(text);
    },
  });
  return texts;
}

const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
    : /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, ''));

/** Which styles show a number as a date. */
async function dateStyles(archive: Archive): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isCell = false;
  await readAll(archive, 'xl/styles.xml', {
    open(name, { numFmtId, formatCode }) {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      if (name === 'cellXfs') isCell = true;
      if (name === 'xf' && isCell) styles.push(isDateFormat(Number(numFmtId ?? 0), codes.get(Number(numFmtId))));
    },
    close(name) {
      if (name === 'cellXfs') isCell = false;
    },
  });
  return styles;
}

/** B7 is 2. */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function textOf(
  { type, style, text }: { type: string; style: number; text: string },
  shared: readonly string[],
  dates: readonly boolean[],
  isFrom1904: boolean,
): string {
  if (type === 's') return unescaped(shared[Number(text)] ?? '');
  if (type === 'b') return text === '1' ? 'true' : 'false';
  if (type === 'd') return text.replace(/T00:00(:00)?(\.0+)?Z?$/, '');
  if (type !== 'n') return unescaped(text);
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  // fifteen digits are what spreadsheets keep, and show
  return dates[style] ? dateText(number + (isFrom1904 ? 1462 : 0)) : plainNumber(Number(number.toPrecision(15)));
}

const plainNumber = (number: number): string =>
  /e-/.test(String(number)) ? number.toFixed(20).replace(/\.?0+$/, '') : String(number);

/** Days since 1899-12-30 as 2026-03-08, with the time of day where there is one. */
function dateText(days: number): string {
  const moment = new Date(Math.round(days * 86_400) * 1000 + Date.UTC(1899, 11, 30));
  if (Number.isNaN(moment.getTime())) return String(days);
  const [date, time] = moment.toISOString().slice(0, 19).split('T') as [string, string];
  return Number.isInteger(days) ? date : `${date} ${time}`;
}

const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code) => String.fromCharCode(Number.parseInt(code, 16)));
