/** Milliseconds in which requests are counted. */
const minute = 60_000;

/** Counts the requests of apps that have a limit, each by itself and in this process. */
export interface Rates {
  /** Counts a request unless it is one too many. @returns seconds until it may come again; 0: it may now */
  take(app: string, perMinute: number): number;
}

/** @param now milliseconds of a clock that never goes back */
export function makeRates(now: () => number = () => performance.now()): Rates {
  const minutes = new Map<string, { since: number; count: number }>();
  return {
    take(app, perMinute) {
      const known = minutes.get(app);
      const current = known && now() < known.since + minute ? known : { since: now(), count: 0 };
      minutes.set(app, current);
      if (current.count >= perMinute) return Math.ceil((current.since + minute - now()) / 1000);
      current.count++;
      return 0;
    },
  };
}
