/** A field that was refused: the name of the input, and why, in the caller's language. */
export interface FieldProblem {
  path: string;
  message: string;
}

/** An error the API answered, or UNAVAILABLE where it did not answer. */
export class ApiError extends Error {
  readonly code: string;
  readonly fields: readonly FieldProblem[];
  constructor(code: string, message: string, fields: readonly FieldProblem[] = []) {
    super(message);
    this.code = code;
    this.fields = fields;
  }
}

/** A GraphQL error as it travels. */
export interface WireError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; fields?: FieldProblem[] };
}

export const fromWire = ({ message, extensions = {} }: WireError): ApiError =>
  new ApiError(extensions.code ?? 'INTERNAL', message, extensions.fields);

/** The API's error inside whatever Apollo and ra-data-graphql wrapped around it. */
export function apiErrorOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const { body } = error as { body?: ApiError | { graphQLErrors?: readonly WireError[] } };
  if (body instanceof ApiError) return body;
  const wire = body?.graphQLErrors?.[0];
  return wire ? fromWire(wire) : new ApiError('INTERNAL', (error as Error).message);
}
