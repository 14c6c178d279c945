let last = 0;

/**
 * A number for a record that nobody numbered: the prefix and Beijing's time to the millisecond, `YH20261122193508123`. Numbers of one process
 * never repeat and sort by time; of two processes that number within one millisecond, the unique key refuses the second.
 */
export function nextNumber(prefix: string, now = Date.now()): string {
  last = Math.max(now, last + 1);
  const beijing = new Date(last + 8 * 3_600_000).toISOString();
  return prefix + beijing.replace(/\D/g, '');
}
