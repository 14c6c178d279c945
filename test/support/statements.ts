import pg from 'pg';
import { vi } from 'vitest';

/** What a test may watch of node-postgres; its types leave it out. */
interface Connection {
  bind(portal: { statement?: string }): void;
}

/**
 * The statements that the API in this process sends to read while something is done, by name: `scope` before each, then one of a plan. What
 * it does not remember of a session, and units of work, do not count.
 */
export async function readsOf(work: () => Promise<unknown>): Promise<string[]> {
  const bind = vi.spyOn(pg.Connection.prototype as unknown as Connection, 'bind');
  try {
    await work();
    return bind.mock.calls.flatMap(([{ statement }]) => (statement && statement !== 'session' ? statement : []));
  } finally {
    bind.mockRestore();
  }
}
