/** Lists are walked page by page: enough for what is open in a tab. */
const MOST = 500;
const ends = new Map<string, string>();

/** Keeps where a page of a list ended. `list`: all that decides which records it has, and in which order. */
export function rememberEnd(list: string, page: number, cursor: string | null): void {
  if (!cursor) return;
  ends.set(`${page} ${list}`, cursor);
  const [oldest] = ends.keys();
  if (ends.size > MOST && oldest) ends.delete(oldest);
}

/** Where a page begins: behind the page before it where that was seen, by counting otherwise. */
export function startOf(list: string, page: number, perPage: number): { after: string } | { offset: number } {
  const after = ends.get(`${page - 1} ${list}`);
  return after ? { after } : { offset: (page - 1) * perPage };
}
