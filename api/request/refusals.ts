import { isIPv6 } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds that a refusal takes before its body is whole and after its answer is made: connection, headers, a megabyte of body. */
const around = { request: 0.5, megabyte: 2 };

/** Callers whose refusals are remembered; the one refused longest ago makes room, so that changing addresses takes no memory. */
const remembered = 10_000;

/** The time that refused requests kept all others waiting, by caller. */
export interface Refusals {
  /** Seconds until a caller is heard again; 0 for one who has time left. */
  secondsToWait(caller: string): number;
  /** Whether anything of his was refused before: nobody else’s work is measured, for that alone takes some of it. */
  isWatched(caller: string): boolean;
  /** @param milliseconds that the processor worked on a body of so many bytes once it was whole */
  charge(caller: string, milliseconds: number, bytes: number): void;
}

/** Milliseconds that the processor has worked here: what a request took of them, however busy the machine is otherwise. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** @param perMinute milliseconds; what is spent comes back evenly @param now milliseconds of a clock that never goes back */
export function makeRefusals(perMinute: number, now: () => number = () => performance.now()): Refusals {
  const accounts = new Map<string, { spent: number; at: number }>();
  const perSecond = perMinute / 60;
  const spentBy = (caller: string): number => {
    const account = accounts.get(caller);
    return account ? Math.max(0, account.spent - ((now() - account.at) / 1000) * perSecond) : 0;
  };
  return {
    secondsToWait(caller) {
      const over = spentBy(caller) - perMinute;
      return over < 0 ? 0 : Math.floor(over / perSecond) + 1;
    },
    isWatched: (caller) => accounts.has(caller),
    charge(caller, milliseconds, bytes) {
      const cost = around.request + (bytes / 1_000_000) * around.megabyte + milliseconds;
      // one slow moment of the machine costs nobody more than a minute
      const spent = Math.min(spentBy(caller) + cost, 2 * perMinute);
      accounts.delete(caller);
      accounts.set(caller, { spent, at: now() });
      if (accounts.size > remembered) accounts.delete(accounts.keys().next().value as string);
    },
  };
}

const held = { now: 0, most: 200, milliseconds: 1000 };

/**
 * Lets a caller who has no time left wait for that answer, because even a body unread takes as long as a read of one record, and who gets
 * his answer at once asks again at once. So many wait that the memory of their connections is little; the others are answered.
 */
export async function holdBack(): Promise<void> {
  if (held.now >= held.most) return;
  held.now++;
  await delay(held.milliseconds);
  held.now--;
}

/** Who shares a budget where nobody is logged in: an IPv4 address, or the network of an IPv6 address, for its holder has all of that. */
export function networkOf(ip: string): string {
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(address)) return address;
  const [head = [], tail = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array<string>(8 - head.length - tail.length).fill('0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}
