import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify';
import { badArgument } from '../errors.ts';
import type { Bytes } from '../transfer/sheets/bytes.ts';

/** Bodies of any type reach the handler as they come; `receive` takes them in. */
export function leaveBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, body, done) => done(null, body));
}

/**
 * Keeps a body on disk while `work` looks at it, so that memory holds a piece of it, however long it takes to come. The file has no name:
 * whatever happens to the request or to the process, nothing is left. @param most bytes @throws AppError BAD_USER_INPUT for an empty body
 * and for one that breaks off
 */
export async function receive<Result>(
  { body, headers }: FastifyRequest,
  most: number,
  work: (bytes: Bytes) => Promise<Result>,
): Promise<Result> {
  if (Number(headers['content-length']) > most) throw new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE();
  const name = path.join(os.tmpdir(), `anlan-upload-${randomUUID()}`);
  const file = await open(name, 'wx+', 0o600);
  try {
    await rm(name);
    let size = 0;
    for await (const piece of piecesOf(body as Readable | undefined)) {
      size += piece.length;
      if (size > most) throw new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE();
      await file.appendFile(piece);
    }
    if (size === 0) throw badArgument('文件是空的', 'The file is empty');
    return await work({
      size,
      async read(from, to) {
        const wanted = Buffer.allocUnsafe(Math.max(0, Math.min(to, size) - from));
        const { bytesRead } = await file.read(wanted, 0, wanted.length, from);
        return wanted.subarray(0, bytesRead);
      },
    });
  } finally {
    await file.close();
  }
}

async function* piecesOf(body: Readable | undefined): AsyncGenerator<Buffer> {
  try {
    // who sent too much is still to be told so
    if (body) yield* body.iterator({ destroyOnReturn: false });
  } catch {
    throw badArgument('文件没有传完', 'The file did not arrive whole');
  }
}
