import type { FastifyInstance, FastifyRequest } from 'fastify';
import { tooManyRefusals } from '../errors.ts';
import { makeApollo } from './apollo.ts';
import { compress } from './compress.ts';
import type { App, Context } from './context.ts';
import type { MakeContext } from './files.ts';
import { readJson } from './json.ts';
import { holdBack, makeRefusals, networkOf, worked } from './refusals.ts';

declare module 'fastify' {
  interface FastifyRequest {
    asked: Asked | undefined;
  }
}

/** What is known of a request before its body. */
interface Asked {
  context: Context;
  /** Whose time it takes if it is refused. */
  caller: string;
  /** Set when its body is whole: bytes of it, and what had been `worked` until then, where he is watched. */
  body?: { bytes: number; workedBefore: number | undefined };
}

/** Statuses of a body that is no request, and of a document or variables that cannot be run. */
const refused = new Set([400, 405, 413, 415]);

const isLarge = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 64 * 1024;

/** `/graphql`: who asks, and whether he has time left for refusals, is known before his body is read. */
export function graphqlRoute(server: FastifyInstance, app: App, makeContext: MakeContext): void {
  const { limits } = app.config;
  const apollo = makeApollo(app.logger, limits);
  server.addHook('onClose', () => apollo.stop());
  const refusals = makeRefusals(limits.refusedMs);
  const bodyOf = ({ caller }: Asked, bytes: number) => ({
    bytes,
    workedBefore: refusals.isWatched(caller) ? worked() : undefined,
  });
  server.register(async (scope) => {
    scope.decorateRequest('asked');
    readJson(scope, limits, (request, bytes) => {
      const asked = request.asked as Asked;
      const seconds = refusals.secondsToWait(asked.caller); // others of his may have been refused while this came
      if (seconds > 0) throw tooManyRefusals(seconds);
      asked.body = bodyOf(asked, bytes);
    });
    scope.addHook('onSend', (request, reply, _payload, done) => {
      const { asked } = request;
      if (!asked) {
        // answered before its body, which is let in where it is small, so that the connection stays
        if (isLarge(request)) reply.header('connection', 'close');
      } else if (asked.context.outcome.isRefused || refused.has(reply.statusCode)) {
        const { bytes = 0, workedBefore } = asked.body ?? {};
        refusals.charge(asked.caller, workedBefore === undefined ? 0 : worked() - workedBefore, bytes);
      }
      done();
    });
    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      onRequest: async (request, reply) => {
        const context = await makeContext(request, reply);
        const caller = context.caller?.userId ?? networkOf(request.ip);
        const seconds = refusals.secondsToWait(caller);
        if (seconds > 0) {
          await holdBack();
          throw tooManyRefusals(seconds);
        }
        request.asked = { context, caller };
      },
      handler: async (request, reply) => {
        const { headers, method, body } = request;
        const asked = request.asked as Asked;
        asked.body ??= bodyOf(asked, 0);
        const search = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
        const schema = app.schemas.for(asked.context.caller?.plugins ?? []);
        const answer = await apollo.answer(schema, { method, headers, search, body }, asked.context);
        for (const [name, value] of answer.headers) reply.header(name, value);
        reply.status(answer.status ?? 200);
        return reply.send(answer.body.kind === 'complete' ? compress(request, reply, answer.body.string) : '');
      },
    });
  });
}
