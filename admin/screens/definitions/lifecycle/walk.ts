import type { Lifecycle, LifecycleState, Transition } from '../../../../schema/lifecycle.ts';
import { stateOf } from '../../../../schema/lifecycle.ts';
import { PLACE_LEVELS, type PlaceLevel } from '../../../../schema/place.ts';
import type { Role } from '../../../../schema/roles.ts';

/** Somebody who tries a lifecycle out. */
export interface Walker {
  role: Role;
  /** Level of his unit. */
  level: PlaceLevel;
}

/** A step that was taken. */
export interface Step {
  transition: Transition;
  from: LifecycleState;
  to: LifecycleState;
  by: Walker;
}

export interface Way {
  transition: Transition;
  targets: readonly LifecycleState[];
  /** Whether the walker may take it, as far as role and unit go. */
  isOpen: boolean;
  /** Level of the unit that takes it; undefined where no unit would. */
  level: PlaceLevel | undefined;
}

/** The level of the unit that a state waits for, for a record of a unit of the given level. */
export function reviewLevel({ review }: LifecycleState, owner: PlaceLevel): PlaceLevel | undefined {
  if (!review) return undefined;
  if (review === 'OWN') return owner;
  if (review === 'PARENT') return PLACE_LEVELS[PLACE_LEVELS.indexOf(owner) - 1];
  const level = review.toLowerCase() as PlaceLevel;
  return PLACE_LEVELS.indexOf(level) <= PLACE_LEVELS.indexOf(owner) ? level : undefined;
}

/** What leads on from a state. Conditions, departments and people are not judged: there is no record and nobody in particular. */
export function waysFrom(
  lifecycle: Lifecycle,
  state: LifecycleState,
  { owner, walker, past }: { owner: PlaceLevel; walker: Walker; past: readonly Step[] },
): readonly Way[] {
  const passed = new Set(past.map(({ from }) => from.code));
  return lifecycle.transitions
    .filter(({ from }) => from.includes(state.code))
    .map((transition) => {
      const level = transition.by === 'OWN' ? owner : reviewLevel(state, owner);
      const fixed = transition.to === undefined ? undefined : stateOf(lifecycle, transition.to);
      const earlier = transition.isReturn
        ? lifecycle.states.filter(({ code, isRetired }) => passed.has(code) && code !== state.code && !isRetired)
        : [];
      const targets = [...new Set([...(fixed ? [fixed] : []), ...earlier])].filter(
        ({ isWithheld }) => transition.by === 'OWN' || !isWithheld,
      );
      const isOpen = walker.level === level && transition.roles.includes(walker.role) && targets.length > 0;
      return { transition, targets, level, isOpen };
    });
}
