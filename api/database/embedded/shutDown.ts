import { waitUntil } from './processes.ts';
import { type Programs, sendSignal } from './programs.ts';

const IMMEDIATE_PATIENCE = 7_000; // a postmaster kills children that ignore an immediate shutdown after 5 s

/**
 * Ends a postmaster the clean way: fast shutdown, and an immediate one (crash recovery at the next start) when it takes too long.
 * @param patience milliseconds the fast shutdown may take
 * @returns whether it is gone
 */
export async function shutDown(
  programs: Programs,
  pid: number,
  isGone: () => boolean,
  patience: number,
): Promise<boolean> {
  if (isGone()) return true;
  sendSignal(programs, pid, 'INT');
  if (await waitUntil(isGone, patience)) return true;
  sendSignal(programs, pid, 'QUIT');
  return waitUntil(isGone, IMMEDIATE_PATIENCE);
}
