import type { Registry } from '../../schema/registry.ts';
import type { Role } from '../../schema/roles.ts';
import type { Tightening } from './tightening.ts';

/** Who of a partner unit may be a guest: those on duty, in charge, and who call for forces and supplies. */
export const guests: readonly Role[] = ['director', 'dutyOfficer', 'planner', 'teamLeader', 'supplyKeeper'];

/** A unit that shares something with one of the caller's by an agreement in force today (K-18a, 9.2 numbers 13 and 16). */
export interface Host {
  unit: string;
  /** Last day. */
  until: string;
  /** Codes of `sharedPart`. */
  parts: readonly string[];
  /** What the host and the units above it took away. */
  tightenings: readonly Tightening[];
}

/** The host of a code; several agreements add up, and last as long as the longest. */
export function hostOf(hosts: readonly Host[], unit: string): Host | undefined {
  const [first, ...others] = hosts.filter((host) => host.unit === unit);
  return first && { ...first, parts: [first, ...others].flatMap(({ parts }) => parts) };
}

/** What the agreement keeps from a guest of all that declarations would open to one. */
export function keptFrom({ unit, parts, tightenings }: Host, { resources }: Registry): readonly Tightening[] {
  const kept = resources.flatMap(({ name, outsiders = [] }) => {
    const offered = outsiders.filter(({ part }) => part !== undefined);
    const given = new Set(offered.flatMap(({ part, fields }) => (parts.includes(part as string) ? fields : [])));
    if (offered.length > 0 && given.size === 0) return [name];
    const fields = new Set(offered.flatMap((one) => one.fields));
    return [...fields].filter((field) => !given.has(field)).map((field) => `${name}.${field}`);
  });
  return [...tightenings, ...kept.map((target) => ({ unit, target, verb: 'READ', roles: [], distances: [] }))];
}
