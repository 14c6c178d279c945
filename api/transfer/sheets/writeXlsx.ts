import { harmless } from './formulas.ts';
import type { Written } from './write.ts';
import { zip } from './zip.ts';

/** A workbook with one sheet (ECMA-376): numbers and dates as such, everything else as text, the header frozen. Nothing is held. */
export const writeXlsx = (
  title: string,
  columns: readonly Written[],
  batches: AsyncIterable<(string | null)[][]>,
): AsyncGenerator<Buffer> =>
  zip([
    ...Object.entries(partsOf(title)).map(([name, content]) => ({ name, content: [content] })),
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(columns, batches) },
  ]);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const document = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Positions in `cellXfs`. */
const styles = { text: 0, number: 0, date: 1, dateTime: 2, header: 3 };

const partsOf = (title: string): Record<string, string> => ({
  '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${document}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${document}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${document}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${xmlText(title.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31))}" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
});

async function* sheetXml(columns: readonly Written[], batches: AsyncIterable<(string | null)[][]>) {
  const widths = columns.map(
    ({ heading, cell }, position) =>
      `<col min="${position + 1}" max="${position + 1}" width="${widthOf(heading, cell)}" customWidth="1"/>`,
  );
  const header = columns.map(({ heading }) => textXml(harmless(heading), styles.header)).join('');
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${header}</row>`;
  for await (const rows of batches)
    yield rows
      .map((row) => `<row>${columns.map(({ cell }, position) => cellXml(row[position] ?? '', cell)).join('')}</row>`)
      .join('');
  yield '</sheetData></worksheet>';
}

const least = { text: 18, number: 10, date: 12, dateTime: 20 };

/** Chinese characters are two wide. */
const widthOf = (heading: string, cell: Written['cell']): number =>
  Math.min(60, Math.max(least[cell], 2 + heading.replace(/[\u0100-\uffff]/g, 'xx').length));

function cellXml(text: string, cell: Written['cell']): string {
  if (text === '') return '<c/>';
  if (cell === 'number' && /^-?\d{1,15}(\.\d+)?$/.test(text) && text.length <= 16) return `<c><v>${text}</v></c>`;
  const serial = cell === 'date' || cell === 'dateTime' ? serialOf(text) : undefined;
  return serial === undefined ? textXml(harmless(text), 0) : `<c s="${styles[cell]}"><v>${serial}</v></c>`;
}

/** Days since 1899-12-30; undefined before March 1900, where spreadsheets disagree. */
function serialOf(text: string): number | undefined {
  const days =
    (Date.parse(`${text.replace(' ', 'T')}${text.includes(' ') ? '' : 'T00:00:00'}Z`) - Date.UTC(1899, 11, 30)) /
    86_400_000;
  return days > 60 ? days : undefined;
}

const textXml = (text: string, style: number): string =>
  `<c t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold is written _x000D_ (ECMA-376, ST_Xstring). */
const xmlText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>"]/g, (character) => entities[character] as string);
