import { allowedFailures, lockMinutes } from './lockOut.ts';

/** Names nobody has are locked out like names somebody has, or the lock would tell which exist. */
const strangers = new Map<string, { failures: number; lockedUntil: number }>();
const remembered = 10_000;

export function secondsLockedOut(username: string): number {
  return Math.max(0, Math.ceil(((strangers.get(username)?.lockedUntil ?? 0) - Date.now()) / 1000));
}

/** Counts a failure. @returns the seconds for which the name is locked now */
export function noteStranger(username: string): number {
  const failures = ((strangers.get(username)?.failures ?? 0) % allowedFailures) + 1;
  if (strangers.size >= remembered) strangers.clear();
  strangers.set(username, {
    failures,
    lockedUntil: failures < allowedFailures ? 0 : Date.now() + lockMinutes * 60_000,
  });
  return secondsLockedOut(username);
}
