import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { badArgument } from '../../errors.ts';
import { type Bytes, piecesOf } from './bytes.ts';

/** Bytes that all files of an archive together may come to. */
const mostBytes = 400 * 1024 * 1024;
const mostFiles = 1000;

/** The end record with the longest comment. */
const longestEnd = 22 + 65_535;
const longestDirectory = 1024 * 1024;

export interface Archive {
  has(name: string): boolean;
  /** Content of a file in pieces; nothing for one that is not there. */
  read(name: string): AsyncGenerator<Buffer>;
}

interface File {
  /** Where its own header begins. */
  local: number;
  packed: number;
  method: number;
}

export const brokenFile = () =>
  badArgument('这个 XLSX 文件已损坏或有密码', 'The XLSX file is broken, or has a password');

/** A ZIP archive by its directory (PKWARE's APPNOTE). What is read of it is counted, whatever it says of itself. @throws AppError BAD_USER_INPUT */
export async function unzip(bytes: Bytes): Promise<Archive> {
  const files = await directoryOf(bytes).catch(asBroken);
  let read = 0;
  return {
    has: (name) => files.has(name),
    async *read(name) {
      const file = files.get(name);
      if (!file) return;
      try {
        for await (const piece of await contentOf(bytes, file)) {
          read += piece.length;
          if (read > mostBytes) throw badArgument('文件解压后太大', 'The file is too large when unzipped');
          yield piece;
        }
      } catch (error) {
        asBroken(error);
      }
    },
  };
}

function asBroken(error: unknown): never {
  const isBroken = error instanceof RangeError || String((error as { code?: unknown }).code).startsWith('Z_');
  throw isBroken ? brokenFile() : error;
}

async function directoryOf(bytes: Bytes): Promise<Map<string, File>> {
  const files = new Map<string, File>();
  const tail = await bytes.read(Math.max(0, bytes.size - longestEnd), bytes.size);
  const end = tail.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (end < 0) throw brokenFile();
  const count = tail.readUInt16LE(end + 10);
  if (count > mostFiles) throw brokenFile();
  const from = tail.readUInt32LE(end + 16);
  const directory = await bytes.read(from, from + longestDirectory);
  let at = 0;
  for (let left = count; left > 0; left--) {
    if (directory.readUInt32LE(at) !== 0x02014b50 || directory.readUInt16LE(at + 8) & 1) throw brokenFile();
    const length = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + 46, at + 46 + length).replaceAll('\\', '/');
    files.set(name, {
      local: directory.readUInt32LE(at + 42),
      packed: directory.readUInt32LE(at + 20),
      method: directory.readUInt16LE(at + 10),
    });
    at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return files;
}

async function contentOf(bytes: Bytes, { local, packed, method }: File): Promise<AsyncIterable<Buffer>> {
  const header = await bytes.read(local, local + 30);
  const start = local + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const content = piecesOf(bytes, start, Math.min(bytes.size, start + packed));
  if (method === 0) return content;
  if (method !== 8) throw brokenFile();
  // an error surfaces where the content is read
  return pipeline(content, createInflateRaw({ chunkSize: 64 * 1024 }), () => {});
}
