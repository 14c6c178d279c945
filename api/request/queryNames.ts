import { randomUUID } from 'node:crypto';

/** Longer texts are rare, and would be kept twice. */
const longest = 10_000;

/**
 * Apollo hashes the text of each query to find the parsed document, which takes a twentieth of a short request. Shown as a persisted query, a
 * text is found by a name that is drawn for it.
 * @param most texts that have names; the one used longest ago loses its own
 */
export function makeQueryNames(most = 2000) {
  const names = new Map<string, string>();
  const texts = new Map<string, string>();
  return {
    /** A body with the name of its query instead of its text. */
    named(body: unknown): unknown {
      const { query, extensions } = (body ?? {}) as { query?: unknown; extensions?: unknown };
      if (extensions !== undefined || typeof query !== 'string' || !query || query.length > longest) return body;
      const name = names.get(query) ?? randomUUID();
      // the last one used stands at the end
      names.delete(query);
      names.set(query, name);
      texts.set(name, query);
      if (names.size > most) {
        const [[oldest, itsName]] = names as unknown as [[string, string]];
        names.delete(oldest);
        texts.delete(itsName);
      }
      return {
        ...(body as object),
        query: undefined,
        extensions: { persistedQuery: { version: 1, sha256Hash: name } },
      };
    },
    /** As Apollo's cache of persisted queries, which puts `apq:` before each key. */
    get: async (key: string) => texts.get(key.slice('apq:'.length)),
    async set() {},
    async delete() {},
  };
}
