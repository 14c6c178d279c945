import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { importDivisions } from '../../api/transfer/divisions/importDivisions.ts';
import { placeTable, textFile } from './placeTable.ts';

const { client, empty, places, place } = placeTable();
const TEXT = 'code,level,parent,name\n43,province,,湖南省\n4301,city,43,长沙市\n';
// 湖南省 and 长沙市 in GB18030
const GB18030 = latin(
  'code,level,parent,name\n43,province,,\xba\xfe\xc4\xcf\xca\xa1\n4301,city,43,\xb3\xa4\xc9\xb3\xca\xd0\n',
);

beforeEach(empty);

describe('what programs make of a CSV file is tolerated', () => {
  test.each([
    ['as it is', TEXT],
    ['a byte order mark', `\ufeff${TEXT}`],
    ['CRLF', TEXT.replaceAll('\n', '\r\n')],
    ['mixed line ends', TEXT.replace('\n', '\r\n')],
    ['no line end at the end', TEXT.trimEnd()],
    ['empty lines', `\n\n${TEXT.replaceAll('\n', '\n\n  \n')}`],
    ['quotes everywhere', TEXT.replace(/[^,\n]+/g, '"$&"')],
  ])('%s', async (_, text) => {
    expect(await importFile(text)).toMatchObject({ read: 2, inserted: 2, badTotal: 0 });
    expect(await place('430100000000')).toMatchObject({ full_name: '长沙市' });
  });

  it('empty lines count as lines in the report', async () => {
    const { bad } = await importFile('\r\n\r\ncode,level,parent,name\r\n\r\n43,province,,\r\n');
    expect(bad).toMatchObject([{ line: 5, code: '43' }]);
  });

  it('a stray quote spoils its own row only', async () => {
    const result = await importFile(`${TEXT}4302,city,43,"株洲市\n4303,city,43,湘潭市\n4304,city,43,衡阳市"\n`);
    expect(result.bad.map(({ line }) => line)).toEqual([4, 6]);
    expect(await place('430300000000')).toMatchObject({ name: '湘潭市' });
  });

  it('bytes that are not UTF-8 spoil their own row only', async () => {
    const result = await importFile(
      Buffer.concat([Buffer.from(TEXT), latin('4302,city,43,\xd6\xea\xd6\xde\n4303,city,43,A\n')]),
    );
    expect(result).toMatchObject({ inserted: 3, badTotal: 1 });
    expect(result.bad).toMatchObject([{ line: 4, code: '4302', reason: { zh: '含有不是 UTF-8 的字节' } }]);
  });
});

describe('a file that cannot be used as a whole gets one clear error', () => {
  test.each([
    ['empty', '', 'FILE_EMPTY', '文件为空：没有数据行'],
    ['only a byte order mark and line ends', '\ufeff\r\n\n', 'FILE_EMPTY', '文件为空：没有数据行'],
    ['only a header', 'code,level,parent,name\n', 'FILE_EMPTY', '文件为空：没有数据行'],
    [
      'no header',
      '43,province,,湖南省\n',
      'FILE_HEADER',
      '首行应为表头 code,level,parent,name，实为 43,province,,湖南省',
    ],
    ['another header', 'code,name\n43,湖南省\n', 'FILE_HEADER', '首行应为表头 code,level,parent,name，实为 code,name'],
    ['another delimiter', TEXT.replaceAll(',', ';'), 'FILE_HEADER', /实为 code;level;parent;name$/],
    ['GB18030', GB18030, 'FILE_ENCODING', '文件编码是 GB18030/GBK，请另存为 UTF-8 后再导入'],
    ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'FILE_ENCODING', '文件编码是 UTF-16，请另存为 UTF-8 后再导入'],
    ['no CSV at all', Buffer.alloc(3_000_000, 'x'), 'FILE_FORMAT', /^有一行超过 1000000 字节/],
  ])('%s', async (_, content, code, zh) => {
    const text = expect.objectContaining({ zh: typeof zh === 'string' ? zh : expect.stringMatching(zh) });
    await expect(importFile(content)).rejects.toMatchObject({ name: 'DivisionFileError', code, text });
    expect(await places()).toEqual([]);
    expect(await importFile(TEXT)).toMatchObject({ inserted: 2 }); // the connection is still good
  });

  it('a path that is not there', async () => {
    const missing = importDivisions({ source: '/nowhere/divisions.csv', client: client() });
    await expect(missing).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await importFile(TEXT)).toMatchObject({ inserted: 2 });
  });

  it('a source that breaks off in the middle leaves nothing behind', async () => {
    const source = Readable.from(brokenFile());
    await expect(importDivisions({ source, client: client() })).rejects.toThrow('the line is dead');
    expect(await places()).toEqual([]);
    expect(await importFile(TEXT)).toMatchObject({ inserted: 2 });
  });

  it('closes the source', async () => {
    const source = createReadStream(import.meta.filename);
    await expect(importDivisions({ source, client: client() })).rejects.toMatchObject({ code: 'FILE_HEADER' });
    expect(source.destroyed).toBe(true);
  });
});

function importFile(content: string | Uint8Array) {
  return importDivisions({ source: textFile(content), client: client() });
}

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

async function* brokenFile() {
  yield Buffer.from(TEXT);
  for (let i = 0; i < 20_000; i += 1) yield Buffer.from('4302,city,43,株洲市\n');
  throw new Error('the line is dead');
}
