import { words } from '../language/messages.ts';
import { ApiError, fromWire, type WireError } from './ApiError.ts';
import { activePlace } from './activePlace.ts';
import { connection } from './connection.ts';
import { language } from './language.ts';
import { session } from './session.ts';

interface Operation {
  query: string;
  variables?: Record<string, unknown>;
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly WireError[];
}

interface Options {
  /** Ask about all places of the caller's grants, not only the active one. */
  isUnscoped?: boolean;
  signal?: AbortSignal | null;
}

/** Headers of every request: the CSRF mark of cookie sessions, the language of messages, the active place. */
export function headers({ isUnscoped = false }: Options = {}): Record<string, string> {
  const place = activePlace.get();
  return {
    'x-anlan-csrf': '1',
    'accept-language': language.get(),
    ...(place && !isUnscoped && { 'x-tenant': place }),
  };
}

/** One operation to the API; what is wrong comes back in `errors`, an outage as UNAVAILABLE. Rejects only when aborted. */
export async function post(operation: Operation, options: Options = {}): Promise<Answer> {
  const answer = await fetchAnswer(operation, options);
  const codes = answer.errors?.map(({ extensions }) => extensions?.code) ?? [];
  connection.set(codes.includes('UNAVAILABLE') ? 'down' : 'up');
  if (codes.includes('UNAUTHENTICATED') && session.get().me) session.set({ ...session.get(), isExpired: true });
  return answer;
}

/** The data of an operation. @throws ApiError */
export async function request<Data>(
  query: string,
  variables?: Record<string, unknown>,
  options?: Options,
): Promise<Data> {
  const { data, errors } = withoutRefusedFields(await post({ query, variables }, options));
  if (errors?.[0]) throw fromWire(errors[0]);
  if (!data) throw new ApiError('INTERNAL', words().failed);
  return data as Data;
}

/** Fields inside a record that the caller may not see are null in the data; that is no reason to show him nothing. */
export function withoutRefusedFields({ data, errors }: Answer): Answer {
  const isInside = ({ path = [], extensions }: WireError) => extensions?.code === 'FIELD_FORBIDDEN' && path.length > 1;
  const grave = errors?.filter((error) => !(data && isInside(error))) ?? [];
  return { ...(data !== undefined && { data }), ...(grave.length > 0 && { errors: grave }) };
}

async function fetchAnswer(operation: Operation, options: Options): Promise<Answer> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        ...headers(options),
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify(operation),
      signal: options.signal ?? null,
    });
    const answer = (await response.json()) as Answer;
    return answer.data || answer.errors ? answer : unavailable();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    return unavailable();
  }
}

const unavailable = (): Answer => ({ errors: [{ message: words().unavailable, extensions: { code: 'UNAVAILABLE' } }] });
