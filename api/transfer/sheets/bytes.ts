/** What a file holds, read piece by piece. */
export interface Bytes {
  size: number;
  /** Fewer bytes where the file ends before. */
  read(from: number, to: number): Promise<Buffer>;
}

/** Few enough for the rows of a piece to be forgotten soon. */
const pieceSize = 16 * 1024;

export async function* piecesOf(bytes: Bytes, from = 0, to = bytes.size): AsyncGenerator<Buffer> {
  for (let at = from; at < to; at += pieceSize) yield bytes.read(at, Math.min(to, at + pieceSize));
}
