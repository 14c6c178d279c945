import path from 'node:path';

/** The project's root folder; every file the API reads or writes is named from here. */
export const root = path.resolve(import.meta.dirname, '..');

export const fromRoot = (...parts: string[]): string => path.join(root, ...parts);
