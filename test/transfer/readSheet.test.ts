import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSheet } from '../../api/transfer/records/readSheet.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'anlan-sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sheet(text: string): string {
  const file = path.join(folder, 'sheet.csv');
  writeFileSync(file, text);
  return file;
}

describe('a sheet', () => {
  test('has its rows by column name, each with its line', () => {
    expect(readSheet(sheet('unit,name\n1, 甲 \n2,乙\n'))).toEqual([
      { line: 2, cells: { unit: '1', name: '甲' } },
      { line: 3, cells: { unit: '2', name: '乙' } },
    ]);
  });

  test('may have a byte order mark, Windows line ends, quotes and empty lines', () => {
    const rows = readSheet(sheet('\ufeffunit,name\r\n1,"甲, ""乙"""\r\n\r\n2,丙\r\n'));
    expect(rows.map(({ cells }) => cells)).toEqual([
      { unit: '1', name: '甲, "乙"' },
      { unit: '2', name: '丙' },
    ]);
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('without rows has none', () => {
    expect(readSheet(sheet('unit,name\n'))).toEqual([]);
  });

  test.each(['unit,name\n1,2,3\n', 'unit,name\n"1,2\n'])('that is no CSV names its line: %j', (text) => {
    expect(() => readSheet(sheet(text))).toThrow(/line 2/);
  });
});
