import type { Resource } from './defineResource.ts';
import type { Field } from './fields/kind.ts';
import { kindOf } from './fields/kinds.ts';
import { reviewFields } from './lifecycle.ts';
import type { Registry } from './registry.ts';

/** What cadence rules (`cadenceRule`) may count of a resource, and hold its records to. Filters are those of GraphQL. */
export interface Cadence<Name extends string = string> {
  /** A record is something that was done. */
  counted?: {
    /** The field of its day or moment, or that of what a reference points to: `session.heldOn`. */
    at: string;
    /** References that say for whom or what it was done; the unit it was done by goes without saying. */
    by: readonly Name[];
    /** Which records count; all unless said. */
    only?: object;
  };
  /** A record owes what is counted: from the day it was entered and for good, unless fields say otherwise. */
  subject?: { since?: Name; until?: Name; only?: object };
}

/** What `each` of a rule says of units themselves; else it names a reference of what is counted. */
export const eachUnit = 'unit';

/** A resource whose records rules may count. */
export type Counted = Resource & { cadence: { counted: NonNullable<Cadence['counted']> } };

export const countable = ({ resources }: Pick<Registry, 'resources'>): Counted[] =>
  resources.filter((resource): resource is Counted => resource.cadence?.counted !== undefined);

/** What a rule may be for: units, and what the references of a counted resource point to. */
export const subjectsOf = ({ cadence }: Counted): readonly string[] => [eachUnit, ...cadence.counted.by];

/** What a rule counts, and the resource of what it counts for; none for units. Undefined where it is not, or no longer, declared so. */
export function targetsOf(
  registry: Pick<Registry, 'resources'>,
  { counted: name, each }: { counted: unknown; each: unknown },
): { counted: Counted; subject: Resource | undefined } | undefined {
  const counted = countable(registry).find((resource) => resource.name === name);
  if (!counted || !subjectsOf(counted).includes(each as string)) return undefined;
  const to = counted.fields[each as string]?.to;
  return { counted, subject: registry.resources.find((resource) => resource.name === to) };
}

/** Fields by whose codes a rule may choose records; whom a record waits for is none of them. */
export const choosable = ({ fields }: Resource): [name: string, field: Field][] =>
  Object.entries(fields).filter(([name, field]) => kindOf(field).isChoice && !(name in reviewFields));

/** What is wrong with a declared cadence; undefined where nothing is. */
export function wrongCadence(registry: Registry, { cadence = {}, fields }: Resource): string | undefined {
  const { counted, subject } = cadence;
  const isDay = (field: Field | undefined) => field && ['date', 'timestamptz'].includes(kindOf(field).column);
  if (counted) {
    const [first = '', then] = counted.at.split('.');
    const day = then === undefined ? fields[first] : registry.resource(fields[first]?.to ?? '').fields[then];
    if (!isDay(day)) return `it is counted at ${counted.at}, which is no field of time`;
    const other = counted.by.find((name) => !fields[name]?.to || kindOf(fields[name]).isList);
    if (other) return `it is counted by ${other}, which is no reference to one record`;
  }
  const noDay = [subject?.since, subject?.until].find((name) => name && !isDay(fields[name]));
  return noDay && `it owes by ${noDay}, which is no field of time`;
}
