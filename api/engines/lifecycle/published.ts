import type { Lifecycle } from '../../../schema/lifecycle.ts';

/** Whether a record in a state has been published on its way there: it lies behind a transition that publishes, and none withdrew it since. */
export function isPublishedIn({ transitions }: Lifecycle, code: string): boolean {
  const does = (effect: string) => transitions.filter(({ effects }) => effects?.some((one) => one.do === effect));
  const withdrawing = does('WITHDRAW');
  const published = new Set(does('PUBLISH').flatMap(({ to }) => to ?? []));
  // a set grows while it is gone through
  for (const state of published)
    for (const transition of transitions)
      if (transition.from.includes(state) && transition.to && !withdrawing.includes(transition))
        published.add(transition.to);
  return published.has(code);
}
