import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../api/errors.ts';
import { readTable } from '../../api/transfer/sheets/read.ts';
import { writeXlsx } from '../../api/transfer/sheets/writeXlsx.ts';
import { zip } from '../../api/transfer/sheets/zip.ts';

async function rowsOf(content: Buffer): Promise<[number, string[]][]> {
  const bytes = { size: content.length, read: async (from: number, to: number) => content.subarray(from, to) };
  const rows: [number, string[]][] = [];
  for await (const { line, cells } of readTable(bytes)) rows.push([line, cells]);
  return rows;
}

async function bytesOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const expected = [
  [1, ['编号', '名称']],
  [2, ['1', '甲, 乙']],
];

describe('a CSV', () => {
  test.each<[string, Buffer]>([
    ['in UTF-8', Buffer.from('编号,名称\n1,"甲, 乙"\n')],
    ['with a byte order mark and CRLF', Buffer.from('\ufeff编号,名称\r\n1,"甲, 乙"\r\n\r\n,\r\n')],
    ['in UTF-16 with tabs', utf16('编号\t名称\r\n1\t甲, 乙')],
    ['in big-endian UTF-16', utf16('编号\t名称\r\n1\t甲, 乙').swap16()],
    ['in GB18030', Buffer.concat([Buffer.from('b1e0bac52cc3fbb3c60d0a312c22bcd72c20d2d2220d0a', 'hex')])],
    ['with semicolons', Buffer.from('编号;名称\r1;甲, 乙\r')],
  ])('%s is read', async (_what, bytes) => {
    expect(await rowsOf(bytes)).toEqual(expected);
  });

  test('counts empty rows, as people do', async () => {
    expect(await rowsOf(Buffer.from('\n\na,b\n\n"1\n2",3'))).toEqual([
      [3, ['a', 'b']],
      [5, ['1\n2', '3']],
    ]);
  });

  test.each<[string, Buffer]>([
    ['a quote without an end', Buffer.from('a,b\n"1,2\n')],
    ['neither UTF-8 nor GB18030', Buffer.from([0x61, 0x2c, 0xff, 0xff, 0xff, 0x0a])],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a PDF with binary parts', Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(50)])],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a row that never ends', Buffer.from(`a,b\n"${'x'.repeat(1_100_000)}"`)],
    ['too many columns', Buffer.from(Array.from({ length: 400 }, (_, position) => `c${position}`).join(','))],
    ['too many rows', Buffer.from('a\n'.repeat(200_005))],
    ['an archive that is none', Buffer.from('PK\u0003\u0004 and no more')],
  ])('that is %s is refused', async (_what, bytes) => {
    await expect(rowsOf(bytes)).rejects.toBeInstanceOf(AppError);
  });
});

describe('an XLSX', () => {
  test('that another program wrote is read as it looks', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('hidden', { state: 'hidden' }).addRow(['no']);
    const sheet = workbook.addWorksheet('数据');
    sheet.addRow([]);
    sheet.addRow(['编号', '名称', '日期', '时间', '数', '是', '算式', '富文本']);
    sheet.addRow([
      430112000000,
      ' 甲 ',
      new Date(Date.UTC(2026, 2, 8)),
      new Date(Date.UTC(2026, 2, 8, 9, 30)),
      0.1 + 0.2,
      true,
    ]);
    sheet.getCell('G3').value = { formula: '1+1', result: 2 };
    sheet.getCell('H3').value = { richText: [{ text: '红' }, { text: '色', font: { bold: true } }] };
    sheet.getCell('C3').numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getCell('D3').numFmt = 'yyyy-mm-dd hh:mm';
    sheet.getCell('B5').value = '乙';
    sheet.mergeCells('B5:C5');
    sheet.getRow(20).height = 30;
    const bytes = Buffer.from((await workbook.xlsx.writeBuffer()) as Uint8Array);
    expect(await rowsOf(bytes)).toEqual([
      [2, ['编号', '名称', '日期', '时间', '数', '是', '算式', '富文本']],
      [3, ['430112000000', '甲', '2026-03-08', '2026-03-08 09:30:00', '0.3', 'true', '2', '红色']],
      [5, ['', '乙']],
    ]);
  });

  test('of ours opens in another program, its header frozen, with real numbers and dates', async () => {
    const columns = [
      { heading: '名称', cell: 'text' as const },
      { heading: '数', cell: 'number' as const },
      { heading: '日期', cell: 'date' as const },
    ];
    const rows = [
      ['<&">\r\n_x000D_ \u0001', '-1234.5', '2026-03-08'],
      [null, null, '1850-01-01'],
      ['=1', '1e5', null],
    ];
    const batches = (async function* () {
      yield rows;
    })();
    const bytes = await bytesOf(writeXlsx('风险点/台账', columns, batches));
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes as never);
    const sheet = workbook.getWorksheet(1);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.getCell('B2').value).toBe(-1234.5);
    expect(sheet?.getCell('C2').value).toEqual(new Date(Date.UTC(2026, 2, 8)));
    expect(sheet?.getCell('A4').value).toBe("'=1");
    expect((await rowsOf(bytes)).map(([, cells]) => cells)).toEqual([
      ['名称', '数', '日期'],
      ['<&">\r\n_x000D_ \u0001', '-1234.5', '2026-03-08'],
      ['', '', '1850-01-01'],
      ['=1', '1e5'],
    ]);
  });

  const part = (name: string, ...content: string[]) => ({ name, content });
  const book = [
    part(
      'xl/workbook.xml',
      '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
  ];
  const sheet = (xml: string) => bytesOf(zip([...book, part('xl/worksheets/sheet1.xml', xml)]));

  test('that unzips to too much is refused before it is there', async () => {
    const megabyte = '<row/>'.padEnd(1024 * 1024);
    const content = ['<worksheet><sheetData>', ...Array.from({ length: 420 }, () => megabyte)];
    const bomb = await bytesOf(zip([...book, { name: 'xl/worksheets/sheet1.xml', content }]));
    expect(bomb.length).toBeLessThan(10 * 1024 * 1024);
    await expect(rowsOf(bomb)).rejects.toThrow(/too large/);
  });

  test.each([
    ['is cut off', '<worksheet><sheetData><row><c><v>1</v>'],
    ['is no XML', 'a,b,c'],
    [
      'has a cell far to the right',
      '<worksheet><sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>',
    ],
    [
      'defines entities',
      '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>',
    ],
  ])('whose sheet %s is refused', async (_what, xml) => {
    await expect(sheet(xml).then(rowsOf)).rejects.toBeInstanceOf(AppError);
  });

  test('with damage in the middle is refused', async () => {
    const bytes = await sheet(
      `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(500)}</sheetData></worksheet>`,
    );
    for (const at of [40, 200, 400, bytes.length - 10, bytes.length - 60]) {
      const damaged = Buffer.from(bytes);
      damaged.fill(0xff, at, at + 8);
      const outcome = await rowsOf(damaged).catch((error) => error);
      expect(Array.isArray(outcome) || outcome instanceof AppError).toBe(true);
    }
    for (const length of [10, 100, bytes.length - 30])
      await expect(rowsOf(bytes.subarray(0, length))).rejects.toBeInstanceOf(AppError);
  });
});
