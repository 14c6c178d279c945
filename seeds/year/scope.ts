import type { Unit } from './base.ts';
import type { World } from './world.ts';

/** Those whose year is told in full: the locality as a whole, and one township of each. */
export const mainUnits = ['110108', '430112', '500154', '5401'];
export const deepTownships = ['110108029', '430112001', '430112106', '500154001', '500154110', '540122205'];

const named =
  (codes: readonly string[]) =>
  (unit: Unit): boolean =>
    codes.some((code) => unit.code === code.padEnd(12, '0'));

export const isMain = named(mainUnits);

export const isDeep = named(deepTownships);

export const mainsOf = (world: World): Unit[] => world.units.filter(isMain);

export const deepsOf = (world: World): Unit[] => world.units.filter(isDeep);

/** Cities, districts and counties. */
export const governmentsOf = (world: World): Unit[] =>
  world.units.filter(({ tier }) => tier === 'city' || tier === 'district');

export const townshipsOf = (world: World): Unit[] => world.units.filter(({ tier }) => tier === 'township');

/** How much of everything a unit has, against a main one. */
export function sizeOf(unit: Unit): number {
  if (isMain(unit)) return 1;
  if (isDeep(unit)) return 0.6;
  return { city: 0.4, district: 0.3, township: 0.12, village: 0.05 }[unit.tier];
}
