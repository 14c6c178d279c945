import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  HeaderMap,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Limits } from '../config.ts';
import { badArgument, type ErrorCode, errorCodes } from '../errors.ts';
import type { TenantSchema } from '../graphql/schemas.ts';
import type { Context } from './context.ts';
import { execute } from './execute.ts';
import { makeQueryNames } from './queryNames.ts';
import { respond } from './respond.ts';

export interface GraphQLRequest {
  method: string;
  headers: Record<string, string | string[] | undefined>;
  /** Query string with its question mark. */
  search: string;
  body: unknown;
}

export type AnswerGraphQL = (
  tenantSchema: TenantSchema,
  request: GraphQLRequest,
  context: Context,
) => Promise<HTTPGraphQLResponse>;

/** One Apollo Server for each schema; a plugin answers with the planner, its printer is the splice. */
export function makeApollo(logger: Logger, limits: Limits): { answer: AnswerGraphQL; stop(): Promise<void> } {
  const servers = new Map<TenantSchema, Promise<ApolloServer<Context>>>();
  const names = makeQueryNames();
  const start = async (tenantSchema: TenantSchema) => {
    const server = new ApolloServer<Context>({
      schema: tenantSchema.schema,
      stringifyResult: respond as never,
      introspection: true,
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      allowBatchedHttpRequests: false,
      persistedQueries: { cache: names },
      apollo: {},
      logger: {
        debug() {},
        info() {},
        warn: (message) => logger.warn(message),
        error: (message) => logger.error(message),
      },
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
        answerInstead(tenantSchema),
      ],
      // parsers overflow on documents without end
      parseOptions: { maxTokens: limits.tokens },
      // `execute` validates, after it has looked at what a document would cost
      dangerouslyDisableValidation: true,
      formatError: withOurCode,
    });
    await server.start();
    return server;
  };
  return {
    async answer(tenantSchema, { method, headers, search, body }, context) {
      const { query, extensions } = (body ?? {}) as { query?: unknown; extensions?: { persistedQuery?: unknown } };
      // as Apollo says it, so that its clients send the text
      if (extensions?.persistedQuery || search.includes('persistedQuery'))
        throw badArgument('PersistedQueryNotSupported', 'PersistedQueryNotSupported');
      if (typeof query === 'string' && query.length > limits.tokens * charactersPerToken)
        throw badArgument('查询文本太长', 'The document is too long; put long values into variables');
      const server = servers.get(tenantSchema) ?? start(tenantSchema);
      servers.set(tenantSchema, server);
      return (await server).executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, headers: headersFor(method, headers), search, body: names.named(body) },
        context: async () => context,
      });
    },
    async stop() {
      await Promise.all([...servers.values()].map(async (server) => (await server).stop()));
    },
  };
}

/** All that Apollo looks at: what the body is, what the answer may be, and what only a page of ours can send. */
const headersRead = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name'];

/** What a plain request means by its headers; Apollo would work it out each time. */
const plain = new HeaderMap([['apollo-require-preflight', 'its content type says as much']]);

function headersFor(method: string, headers: GraphQLRequest['headers']): HeaderMap {
  const { accept = '*/*' } = headers;
  const isPlain = accept === '*/*' || accept === 'application/json';
  if (method === 'POST' && headers['content-type'] === 'application/json' && isPlain) return plain;
  const map = new HeaderMap();
  for (const name of headersRead) {
    const value = headers[name];
    if (value !== undefined) map.set(name, String(value));
  }
  return map;
}

/** Far more than names and spaces take; lexers and error positions read whatever lies between tokens. */
const charactersPerToken = 20;

/** Apollo's own codes for what never reached us, as the documented ones. */
function withOurCode(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (error instanceof GraphQLError && error.originalError instanceof RangeError)
    return { message: 'The document is nested too deeply', extensions: { code: 'BAD_USER_INPUT' } };
  const code = String(formatted.extensions?.code);
  if (code in errorCodes) return formatted;
  const ours: ErrorCode = code === 'INTERNAL_SERVER_ERROR' ? 'INTERNAL' : 'BAD_USER_INPUT';
  return { ...formatted, extensions: { ...formatted.extensions, code: ours } };
}

/** Has `execute` answer where Apollo would execute; statuses of its errors become the response's. */
function answerInstead(tenantSchema: TenantSchema): ApolloServerPlugin<Context> {
  const listener: GraphQLRequestListener<Context> = {
    async responseForOperation({ document, operation, request, contextValue }) {
      const { errors, ...rest } = await execute(tenantSchema, {
        document,
        operation,
        variables: request.variables ?? {},
        context: contextValue,
      });
      const http = { status: undefined as number | undefined, headers: new HeaderMap() };
      const formatted = errors?.map((error) => {
        const { http: own, ...extensions } = error.extensions as { http?: { status: number } };
        http.status = own?.status ?? http.status;
        return { ...error.toJSON(), extensions };
      });
      return {
        http,
        body: { kind: 'single', singleResult: { ...rest, ...(formatted && { errors: formatted }) } as never },
      };
    },
  };
  return { requestDidStart: async () => listener };
}
