import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive, its content in pieces as they come. */
export interface ZipEntry {
  name: string;
  content: AsyncIterable<string> | Iterable<string>;
}

/** PKWARE's APPNOTE: sizes follow the content, so that nothing is held; names are ASCII, no entry is 4 GB. */
export async function* zip(entries: readonly ZipEntry[]): AsyncGenerator<Buffer> {
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const sum = { crc: 0, size: 0, packed: 0 };
    const start = header(0x04034b50, name, sum);
    yield start;
    for await (const piece of deflated(content, sum)) {
      sum.packed += piece.length;
      yield piece;
    }
    yield record(0x08074b50, [sum.crc, sum.packed, sum.size]);
    central.push(header(0x02014b50, name, sum, offset));
    offset += start.length + sum.packed + 16;
  }
  const directory = Buffer.concat(central);
  yield directory;
  const end = record(0x06054b50, [0, 0, directory.length, offset, 0]).subarray(0, 22);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  yield end;
}

interface Sum {
  crc: number;
  size: number;
  packed: number;
}

function deflated(content: ZipEntry['content'], sum: Sum): AsyncIterable<Buffer> {
  const counted = async function* () {
    for await (const text of content) {
      const bytes = Buffer.from(text);
      sum.crc = crc32(bytes, sum.crc);
      sum.size += bytes.length;
      yield bytes;
    }
  };
  const deflate = createDeflateRaw({ level: 3 });
  pipeline(Readable.from(counted()), deflate, () => {}); // an error surfaces where it is read
  return deflate;
}

const record = (signature: number, numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 + numbers.length * 4);
  for (const [position, number] of [signature, ...numbers].entries()) bytes.writeUInt32LE(number, position * 4);
  return bytes;
};

/** A local header, or with an offset that of the directory. Flag 8: sizes come after the content; method 8: deflate. */
function header(signature: number, name: string, { crc, size, packed }: Sum, offset?: number): Buffer {
  const isCentral = offset !== undefined;
  const bytes = Buffer.alloc((isCentral ? 46 : 30) + name.length);
  bytes.writeUInt32LE(signature, 0);
  const at = isCentral ? 6 : 4;
  if (isCentral) bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, at);
  bytes.writeUInt16LE(8, at + 2);
  bytes.writeUInt16LE(8, at + 4);
  bytes.writeUInt16LE(0x21, at + 8); // 1980-01-01
  if (isCentral)
    for (const [position, number] of [crc, packed, size].entries()) bytes.writeUInt32LE(number, 16 + position * 4);
  bytes.writeUInt16LE(name.length, at + 22);
  if (isCentral) bytes.writeUInt32LE(offset, 42);
  bytes.write(name, isCentral ? 46 : 30, 'latin1');
  return bytes;
}
