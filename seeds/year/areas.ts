import { people } from './areas/people.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** What the year is told by, in this order: what comes later may speak of what was before. */
export const areas: Readonly<Record<string, (world: World, random: Random) => void>> = {
  people,
};
