const waiting = new Map<string, Promise<unknown>>();

/** Runs work for the same name one after the other, so that many guesses at once are not more than many in a row. */
export function oneByOne<Result>(name: string, work: (name: string) => Promise<Result>): Promise<Result> {
  const before = waiting.get(name) ?? Promise.resolve();
  const mine = before.then(
    () => work(name),
    () => work(name),
  );
  waiting.set(name, mine);
  const forget = () => {
    if (waiting.get(name) === mine) waiting.delete(name);
  };
  mine.then(forget, forget);
  return mine;
}
