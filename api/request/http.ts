import { existsSync } from 'node:fs';
import cookie from '@fastify/cookie';
import serveStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Language } from '../../schema/label.ts';
import { consoleFolder } from '../console/buildConsole.ts';
import { errorCodes, notFound, tooManyRequests } from '../errors.ts';
import { authenticate, sessionCookie } from './authenticate.ts';
import { toClientError } from './clientError.ts';
import type { App, Context } from './context.ts';
import { exportRoutes } from './export.ts';
import { fileRoutes, type MakeContext } from './files.ts';
import { graphqlRoute } from './graphql.ts';
import { importRoutes } from './import.ts';
import { makeRates, type Rates } from './rates.ts';
import { leaveBodies } from './receive.ts';
import { holdBack } from './refusals.ts';
import { scopeCaller } from './scope.ts';

/** Step "http": the server, from socket to context. */
export async function makeServer(app: App): Promise<FastifyInstance> {
  const bodyLimit = app.config.limits.bodyKb * 1024;
  const server = fastify({ bodyLimit, forceCloseConnections: true, trustProxy: 'loopback' });
  leaveBodies(server);
  await server.register(cookie);
  server.addHook('onSend', (_request, reply, _payload, done) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'content-security-policy': contentSecurityPolicy,
    });
    done();
  });

  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    const isReady = await app.database.isReady();
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'database unreachable' });
  });
  const rates = makeRates();
  const makeContext: MakeContext = (request, reply, isLink) => contextOf({ app, rates }, request, reply, isLink);
  graphqlRoute(server, app, makeContext);
  fileRoutes(server, app, makeContext);
  exportRoutes(server, makeContext);
  importRoutes(server, app, makeContext);
  if (existsSync(consoleFolder)) serveConsole(server);
  server.setErrorHandler((error, request, reply) => sendError(app, error, request, reply));
  return server;
}

/** Everything the console needs comes from here; inline styles are MUI's. */
const contentSecurityPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

async function contextOf(
  { app, rates }: { app: App; rates: Rates },
  request: FastifyRequest,
  reply: FastifyReply,
  isLink = false,
): Promise<Context> {
  const session = await authenticate(app.sessions, { headers: request.headers, cookies: request.cookies, isLink });
  if (session?.rateLimit) {
    const seconds = rates.take(session.userId, session.rateLimit);
    if (seconds > 0) {
      await holdBack();
      throw tooManyRequests(seconds);
    }
  }
  const wanted = headerOf(request, 'x-tenant') ?? (isLink ? tenantOf(request) : undefined);
  const caller = session && (await scopeCaller(app, session, wanted));
  if (caller && wanted && !(await app.knowsPlace(wanted))) throw notFound();
  const secure = app.config.secureCookies;
  return {
    app,
    language: languageOf(request),
    registry: app.schemas.for(caller?.plugins ?? []).registry,
    caller,
    sessionHash: session?.tokenHash,
    isCostWanted: request.headers['x-anlan-cost'] === '1',
    outcome: { isRefused: false },
    setSessionCookie: (token) =>
      token
        ? reply.setCookie(sessionCookie, token, { httpOnly: true, sameSite: 'strict', path: '/', secure })
        : reply.clearCookie(sessionCookie, { path: '/' }),
  };
}

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** A link cannot have a header; it narrows by `?tenant=`. */
const tenantOf = ({ query }: FastifyRequest): string | undefined => {
  const { tenant } = query as { tenant?: unknown };
  return tenant === undefined ? undefined : String(tenant);
};

/** Chinese unless English is preferred. */
const languageOf = (request: FastifyRequest): Language =>
  /^\s*en\b/i.test(headerOf(request, 'accept-language') ?? '') ? 'en' : 'zh';

function serveConsole(server: FastifyInstance): void {
  server.register(serveStatic, {
    root: consoleFolder,
    wildcard: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
    index: false,
  });
  const page = (file: string) => async (_request: FastifyRequest, reply: FastifyReply) =>
    reply.sendFile(file, { immutable: false, maxAge: 0, cacheControl: true });
  server.get('/', page('index.html'));
  server.get('/graphiql', page('graphiql/index.html'));
}

/** Errors before GraphQL: the same shape as GraphQL's. */
function sendError(app: App, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { statusCode } = error as { statusCode?: number };
  if (statusCode && statusCode < 500) {
    const message = (error as Error).message;
    return reply.status(statusCode).send({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  }
  const failure = toClientError(error, { app, language: languageOf(request) });
  const { http: _http, ...extensions } = failure.extensions;
  if (extensions.retryAfter) reply.header('retry-after', extensions.retryAfter);
  const { status } = errorCodes[extensions.code as keyof typeof errorCodes] ?? { status: 500 };
  return reply.status(status === 200 ? 400 : status).send({ errors: [{ message: failure.message, extensions }] });
}
