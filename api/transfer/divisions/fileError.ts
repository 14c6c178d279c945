import type { Message } from './badRow.ts';

/** What can be wrong with a file as a whole. */
export type FileFault = 'FILE_EMPTY' | 'FILE_HEADER' | 'FILE_ENCODING' | 'FILE_FORMAT';

/** The file as a whole cannot be imported; nothing was. `text` is for the user, in both languages. */
export class DivisionFileError extends Error {
  readonly code: FileFault;
  readonly text: Message;

  constructor(code: FileFault, text: Message) {
    super(`${text.zh} / ${text.en}`);
    this.name = 'DivisionFileError';
    this.code = code;
    this.text = text;
  }
}

export const fileIsEmpty = () =>
  new DivisionFileError('FILE_EMPTY', { zh: '文件为空：没有数据行', en: 'The file is empty: it has no rows' });

export const headerIsWrong = (expected: string, found: string) =>
  new DivisionFileError('FILE_HEADER', {
    zh: `首行应为表头 ${expected}，实为 ${found}`,
    en: `The first line must be the header ${expected}, but is ${found}`,
  });

export const encodingIsWrong = (encoding: string) =>
  new DivisionFileError('FILE_ENCODING', {
    zh: `文件编码是 ${encoding}，请另存为 UTF-8 后再导入`,
    en: `The file is encoded as ${encoding}; save it as UTF-8 and import it again`,
  });

export const lineIsEndless = (limit: number) =>
  new DivisionFileError('FILE_FORMAT', {
    zh: `有一行超过 ${limit} 字节，不是 CSV 文件`,
    en: `A line is longer than ${limit} bytes: this is not a CSV file`,
  });
