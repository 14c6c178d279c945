import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { AppError, badArgument, internal, toGraphQLError } from '../errors.ts';
import type { Context } from './context.ts';

/** What the client gets of any error: its own errors in its language, never a database's words or a stack. */
export function toClientError(
  error: unknown,
  { language, app: { logger } }: Pick<Context, 'language' | 'app'>,
  path?: readonly (string | number)[],
): GraphQLError {
  const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error;
  const at = path ? { path } : {};
  if (cause instanceof AppError) return toGraphQLError(cause, language, at);
  if (cause instanceof GraphQLError)
    return new GraphQLError(cause.message, { ...at, extensions: { code: 'BAD_USER_INPUT', ...cause.extensions } });
  const code = (cause as { code?: string }).code ?? '';
  if (/^22/.test(code))
    return toGraphQLError(
      badArgument('有一个值的格式或范围不对', 'A value is malformed or out of range'),
      language,
      at,
    );
  if (code === '57014')
    return toGraphQLError(badArgument('查询耗时太长，请缩小范围', 'The query took too long; narrow it'), language, at);
  const reference = randomBytes(4).toString('hex');
  logger.error({ err: cause, reference }, 'a request failed');
  return toGraphQLError(internal(reference), language, at);
}
