import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Limits } from '../config.ts';
import { badArgument } from '../errors.ts';

/**
 * Reads JSON bodies and no others; one with more objects than any request may have is refused unread, for reading it would keep all others
 * waiting. @param onWhole told of a body before it is looked at
 */
export function readJson(
  server: FastifyInstance,
  { objects, tokens }: Limits,
  onWhole: (request: FastifyRequest, bytes: number) => void,
): void {
  const read = server.getDefaultJsonParser('error', 'error');
  // those of the variables, and those that stand for selections in the document
  const most = objects + tokens;
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    onWhole(request, body.length);
    if (hasMore(body, most)) return done(badArgument('请求内容太多', 'The request has too many objects'));
    return read(request, body.toString(), done);
  });
}

function hasMore(body: Buffer, most: number): boolean {
  let found = 0;
  for (let at = body.indexOf(brace); at >= 0; at = body.indexOf(brace, at + 1)) if (++found > most) return true;
  return false;
}

const brace = '{'.charCodeAt(0);
