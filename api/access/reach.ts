import {
  type Condition,
  type Distance,
  type FieldVerb,
  includesRole,
  type Rules,
  rulesOf,
} from '../../schema/access.ts';
import { fieldRules, type RecordVerb, recordRules, totalRules } from '../../schema/declaredRules.ts';
import { fieldNamed, type Resource } from '../../schema/defineResource.ts';
import type { Field } from '../../schema/fields/kind.ts';
import { contains, levelOfCode } from '../../schema/place.ts';
import { type Caller, grantsHere } from './caller.ts';
import { codesAbove } from './scope.ts';
import { leftOf } from './tightening.ts';

/** Rows that a caller may act on; several reaches add up. */
export interface Reach {
  /** The granted units that give it, from the widest to the nearest. */
  units: readonly string[];
  distances: readonly Distance[];
  when: readonly Condition[];
  /** Of the rows of units below, only those that their lifecycle does not withhold. */
  isDisclosed?: boolean;
}

/** The units whose withheld rows a reach holds: what one withholds is withheld from those above it. */
export function withheldHere({ units }: Pick<Reach, 'units'>): readonly string[] {
  const known = withheldIn.get(units);
  if (known) return known;
  const nearest = units.at(-1) as string;
  const found = [nearest, ...codesAbove(nearest)];
  withheldIn.set(units, found);
  return found;
}

/** By the units of a reach, because a plan asks for each of them with every request. */
const withheldIn = new WeakMap<readonly string[], readonly string[]>();

const everywhere: readonly Distance[] = ['own', 'upper', 'lower'];
const writing: readonly RecordVerb[] = ['CREATE', 'UPDATE', 'DELETE'];

/** Where a rule reaches that names no distances. */
export const usualDistances = (verb: string): readonly Distance[] =>
  writing.includes(verb as RecordVerb) ? ['own'] : everywhere;

/** The rows of a resource that a caller may act on; none: the operation is not his. */
export const recordReaches = (caller: Caller, verb: RecordVerb, resource: Resource): readonly Reach[] =>
  remembered(caller, resource, verb, () => {
    const what = { target: resource.name, verb };
    const reaches = reachesOf(caller, what, recordRules(resource, verb), usualDistances(verb));
    // reading comes before every other verb
    const isDisclosed = verb === 'READ' && resource.lifecycle !== undefined;
    return isDisclosed ? reaches.map((reach) => ({ ...reach, isDisclosed })) : reaches;
  });

/** The rows of a resource in which a caller may do something with a field; `read`: in clear. Reading comes with every other verb. */
export const fieldReaches = (caller: Caller, verb: FieldVerb, resource: Resource, name: string): readonly Reach[] =>
  remembered(caller, resource, `${name} ${verb}`, () =>
    reachesOf(
      caller,
      { target: `${resource.name}.${name}`, verb: verb.toUpperCase() },
      fieldRules(resource, fieldNamed(resource, name) as Field, verb),
      everywhere,
    ),
  );

/** The rows of a resource of which an outsider is told totals: those in every list, of the record and of each field they are made of. */
export function totalReaches(caller: Caller, resource: Resource): readonly (readonly Reach[])[] {
  const fields = (resource.outsiders ?? []).flatMap((offer) => (offer.isTotals ? offer.fields : []));
  const summing = fields.flatMap((name) =>
    ['READ', 'AGGREGATE'].map((verb) => ({ target: `${resource.name}.${name}`, verb })),
  );
  return [{ target: resource.name, verb: 'READ' }, ...summing].map((what) =>
    reachesOf(caller, what, totalRules(resource), everywhere),
  );
}

/** Whether a reach holds every row of the resource that the caller can see at all. */
export function isWhole({ units, distances, when, isDisclosed }: Reach, { publishes }: Resource): boolean {
  const isLowest = ['township', 'village'].includes(levelOfCode(units.at(-1) as string));
  if (when.length > 0 || (isDisclosed && !isLowest)) return false;
  return everywhere.every(
    (distance) =>
      distances.includes(distance) || (distance === 'lower' && !publishes) || (distance === 'upper' && isLowest),
  );
}

export const isTotal = (reaches: readonly Reach[], resource: Resource): boolean =>
  reaches.some((reach) => isWhole(reach, resource));

/** Whether reaches hold every row of the resource that the caller can see: all, or each of those that reading gives him. */
export function holdAll(caller: Caller, reaches: readonly Reach[], resource: Resource): boolean {
  if (isTotal(reaches, resource)) return true;
  const seen = recordReaches(caller, 'READ', resource);
  return seen.length > 0 && seen.every((rows) => reaches.some((reach) => covers(reach, rows)));
}

const covers = (wide: Reach, narrow: Reach): boolean =>
  String(wide.units) === String(narrow.units) &&
  narrow.distances.every((distance) => wide.distances.includes(distance)) &&
  wide.when.every((condition) => narrow.when.some((other) => JSON.stringify(other) === JSON.stringify(condition)));

/**
 * Whether a reach holds one row: the twin of the planner's SQL, for rows in the making. `governor`: the tenant whose area the owner lies in;
 * `values`: by field name, where the reach has conditions.
 */
export function holds(
  caller: Caller,
  { units, distances, when, isDisclosed }: Reach,
  {
    owner,
    governor,
    values = {},
  }: { owner: string; governor: string | null; values?: Readonly<Record<string, unknown>> },
): boolean {
  const [widest = '', nearest = ''] = [units[0], units.at(-1)];
  const isAt: Record<Distance, boolean> = {
    own: units.includes(owner) || units.includes(governor ?? ''),
    upper: contains(widest, owner) && owner !== widest && governor !== widest,
    lower: codesAbove(nearest).includes(owner),
  };
  const { withheldFor } = values;
  if (isDisclosed && withheldFor && !withheldHere({ units }).includes(withheldFor as string)) return false;
  return distances.some((distance) => isAt[distance]) && when.every((condition) => meets(caller, condition, values));
}

function meets(caller: Caller, condition: Condition, values: Readonly<Record<string, unknown>>): boolean {
  if ('published' in condition) return values.published === true;
  // only what the planner reads is written down
  if ('opened' in condition) return false;
  const value = values[condition.field];
  if ('in' in condition) return condition.in.includes(value as string);
  if ('notIn' in condition) return !condition.notIn.includes(value as string);
  const mine = idsOf(caller, condition.is);
  return [value].flat().some((id) => mine.includes(id as string));
}

/** What a condition compares a reference with. */
export function idsOf(caller: Caller, is: 'me' | 'myPerson' | 'myOrganization'): readonly string[] {
  if (is === 'me') return [caller.userId];
  if (is === 'myOrganization') return caller.organizations;
  return caller.personId ? [caller.personId] : [];
}

function reachesOf(
  caller: Caller,
  what: { target: string; verb: string },
  rules: Rules,
  usual: readonly Distance[],
): readonly Reach[] {
  const reaches = new Map<string, { units: string[]; distances: readonly Distance[]; when: readonly Condition[] }>();
  for (const { roles, distances = usual, when = [] } of rulesOf(rules))
    for (const grant of grantsHere(caller)) {
      if (!includesRole(roles, grant.role)) continue;
      const left = leftOf(caller.tightenings, what, grant, distances);
      if (left.length === 0) continue;
      const key = JSON.stringify([everywhere.filter((distance) => left.includes(distance)), when]);
      const reach = reaches.get(key) ?? { units: [], distances: left, when };
      reaches.set(key, reach);
      if (!reach.units.includes(grant.unit)) reach.units.push(grant.unit);
    }
  return [...reaches.values()];
}

const memory = new WeakMap<Caller, WeakMap<Resource, Map<string, readonly Reach[]>>>();

/**
 * A caller lives as long as his session's memory, over many requests. A resource is what it is in one unit: another unit's may have a field of
 * the same name for other people.
 */
function remembered(caller: Caller, resource: Resource, key: string, find: () => readonly Reach[]): readonly Reach[] {
  const ofCaller = memory.get(caller) ?? new WeakMap<Resource, Map<string, readonly Reach[]>>();
  memory.set(caller, ofCaller);
  const known = ofCaller.get(resource) ?? new Map<string, readonly Reach[]>();
  ofCaller.set(resource, known);
  const reaches = known.get(key) ?? find();
  known.set(key, reaches);
  return reaches;
}
