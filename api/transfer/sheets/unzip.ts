import { createInflateRaw } from 'node:zlib';
import { badArgument } from '../../errors.ts';

/** Bytes that all files of an archive together may come to. */
const mostBytes = 400 * 1024 * 1024;
const mostFiles = 1000;

export interface Archive {
  has(name: string): boolean;
  /** Content of a file in pieces; nothing for one that is not there. */
  read(name: string): AsyncGenerator<Buffer>;
}

interface File {
  start: number;
  packed: number;
  method: number;
}

export const brokenFile = () =>
  badArgument('这个 XLSX 文件已损坏或有密码', 'The XLSX file is broken, or has a password');

/** A ZIP archive by its directory (PKWARE's APPNOTE). What is read of it is counted, whatever it says of itself. @throws AppError BAD_USER_INPUT */
export function unzip(bytes: Buffer): Archive {
  const files = directoryOf(bytes);
  let read = 0;
  return {
    has: (name) => files.has(name),
    async *read(name) {
      const file = files.get(name);
      if (!file) return;
      try {
        for await (const piece of contentOf(bytes, file)) {
          read += piece.length;
          if (read > mostBytes) throw badArgument('文件解压后太大', 'The file is too large when unzipped');
          yield piece;
        }
      } catch (error) {
        throw String((error as { code?: unknown }).code).startsWith('Z_') ? brokenFile() : error;
      }
    },
  };
}

function directoryOf(bytes: Buffer): Map<string, File> {
  const files = new Map<string, File>();
  try {
    const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
    const count = bytes.readUInt16LE(end + 10);
    if (count > mostFiles) throw brokenFile();
    let at = bytes.readUInt32LE(end + 16);
    for (let left = count; left > 0; left--) {
      if (bytes.readUInt32LE(at) !== 0x02014b50 || bytes.readUInt16LE(at + 8) & 1) throw brokenFile();
      const length = bytes.readUInt16LE(at + 28);
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const name = bytes.toString('utf8', at + 46, at + 46 + length).replaceAll('\\', '/');
      files.set(name, { start, packed: bytes.readUInt32LE(at + 20), method: bytes.readUInt16LE(at + 10) });
      at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  } catch (error) {
    throw error instanceof RangeError ? brokenFile() : error;
  }
  return files;
}

function contentOf(bytes: Buffer, { start, packed, method }: File): AsyncIterable<Buffer> | Iterable<Buffer> {
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return [content];
  if (method !== 8) throw brokenFile();
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  inflate.end(content);
  return inflate;
}
