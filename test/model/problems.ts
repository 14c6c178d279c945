import type { Answer } from '../support/api.ts';

/** What is wrong with fields in an answer, as `path: message`; empty where nothing is. */
export const problemsIn = ({ errors }: Answer): string[] =>
  errors.flatMap(({ message, extensions }) =>
    extensions.code === 'BAD_USER_INPUT'
      ? (extensions.fields as { path: string; message: string }[]).map((one) => `${one.path}: ${one.message}`)
      : `${extensions.code}: ${message}`,
  );
