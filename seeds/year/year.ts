import { areas } from './areas.ts';
import { Random } from './random.ts';
import { World, type YearRow } from './world.ts';

export type { YearRow } from './world.ts';

/** The rows of the demo's year, the same at every call. Each area draws its own numbers, so that a change in one leaves the others as they are. */
export function makeYear(): readonly YearRow[] {
  const world = new World();
  for (const [name, tell] of Object.entries(areas)) tell(world, new Random(`2026 ${name}`));
  return world.rows;
}
