import { beijingDate } from '../../../schema/fields/date.ts';
import type { Registry } from '../../../schema/registry.ts';
import { scopeOf } from '../../access/scope.ts';
import { readySlots, type Slot } from '../../database/customColumns.ts';
import type { Database } from '../../database/database.ts';
import { type Effective, makeEffective } from './effective.ts';
import { type Layer, layersBelow, layersOver, versionsAround } from './layers.ts';

/** What is defined where. A process is at most two seconds behind what another one published. */
export interface Definitions {
  /** What holds for records of a unit. */
  at(unit: string): Promise<Effective>;
  /** The same, with what units below added, for reading their records. */
  within(unit: string): Promise<Effective>;
  /** Reads everything anew, because something was published. */
  forget(): void;
}

type Version = Pick<Layer, 'id'>;

const memoryMilliseconds = 2000;
const remembered = 5000;

export function makeDefinitions(database: Pick<Database, 'read'>, registry: Registry): Definitions {
  const memory = new Map<string, { effective: Promise<Effective>; until: number }>();
  /** Units under the same versions have the same definitions, and keep them as long as nothing is published. */
  const made = new Map<string, Effective>();

  async function load(unit: string, isWide: boolean): Promise<Effective> {
    const today = beijingDate(new Date());
    const scope = scopeOf(unit);
    const [versions = [], slots = []] = (await database.read(scope, versionsAround(unit), readySlots)) as [
      (Version & { isOver: boolean })[],
      Slot[],
    ];
    const signatureOf = (over: readonly Version[], below: readonly Version[]) =>
      JSON.stringify([today, over.map(({ id }) => id), below.map(({ id }) => id), slots]);
    const over = versions.filter(({ isOver }) => isOver);
    const known = made.get(signatureOf(over, isWide ? versions.filter(({ isOver }) => !isOver) : []));
    if (known) return known;
    const statements = isWide ? [layersOver(unit), layersBelow(unit)] : [layersOver(unit)];
    const [layers = [], below = []] = await database.read<Layer>(scope, ...statements);
    const effective = makeEffective(registry, layers, today, below, slots);
    if (made.size >= remembered) made.clear();
    made.set(signatureOf(layers, below), effective);
    return effective;
  }

  function find(unit: string, isWide: boolean): Promise<Effective> {
    const key = `${unit} ${isWide}`;
    const known = memory.get(key);
    if (known && known.until > Date.now()) return known.effective;
    if (memory.size >= remembered) memory.clear();
    const effective = load(unit, isWide);
    memory.set(key, { effective, until: Date.now() + memoryMilliseconds });
    effective.catch(() => memory.delete(key));
    return effective;
  }

  return {
    at: (unit) => find(unit, false),
    within: (unit) => find(unit, true),
    forget: () => memory.clear(),
  };
}
