import { observable } from './observable.ts';

const KEY = 'anlan.place';

/** Code of the place the person works in, by tab; null means the unit of his grant. */
export const activePlace = observable<string | null>(sessionStorage.getItem(KEY));

activePlace.subscribe(() => {
  const code = activePlace.get();
  if (code) sessionStorage.setItem(KEY, code);
  else sessionStorage.removeItem(KEY);
});
