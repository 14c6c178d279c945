/** A text that spreadsheet programs take for a formula, full-width signs too, or one that stands behind apostrophes. */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** Keeps a spreadsheet from running a text: an apostrophe before it, which `plainText` takes off. */
export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text of a cell that `harmless` made. */
export const plainText = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);
