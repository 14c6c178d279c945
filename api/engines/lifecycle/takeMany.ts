import type { GraphQLError } from 'graphql';
import type { Resource } from '../../../schema/defineResource.ts';
import { badArgument } from '../../errors.ts';
import { toClientError } from '../../request/clientError.ts';
import type { Context } from '../../request/context.ts';
import type { Values } from '../../request/write/validate.ts';

/** What became of one record. */
export interface Outcome {
  id: string;
  isDone: boolean;
  error: { code: unknown; message: string; fields: unknown } | null;
}

/** Records of one call. */
export const mostRecords = 200;

/** Takes one step for each of several records, each by itself: what goes wrong with one keeps no other from it. */
export async function eachAlone(
  context: Context,
  resource: Resource,
  { records, ...args }: Values,
  take: (context: Context, resource: Resource, args: Values) => Promise<string>,
): Promise<Outcome[]> {
  const given = records as { id: string; version: number }[];
  if (given.length > mostRecords)
    throw badArgument(`一次最多办理 ${mostRecords} 条`, `At most ${mostRecords} records at once`);
  const outcomes: Outcome[] = [];
  for (const record of given) {
    const error = await take(context, resource, { ...args, ...record }).then(
      () => null,
      (reason) => toClientError(reason, context),
    );
    outcomes.push({ id: record.id, isDone: error === null, error: error && told(error) });
  }
  return outcomes;
}

const told = ({ message, extensions }: GraphQLError) => ({
  message,
  code: extensions.code,
  fields: extensions.fields ?? null,
});
