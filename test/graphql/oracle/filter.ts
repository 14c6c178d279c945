import type { Resource } from '../../../schema/defineResource.ts';
import { contains } from '../../../schema/place.ts';
import type { Eyes } from './access.ts';
import type { Row, World } from './rows.ts';

export type Condition = Record<string, unknown>;

/** Whether a row fits a filter, by the plainest reading of the contract. */
export function fits(world: World, eyes: Eyes, resource: Resource, row: Row, filter: Condition): boolean {
  return Object.entries(filter).every(([name, given]) =>
    fitsPart(world, eyes, resource, row, name, given as Condition),
  );
}

function fitsPart(world: World, eyes: Eyes, resource: Resource, row: Row, name: string, given: Condition): boolean {
  const all = given as unknown as Condition[];
  if (name === 'and') return all.every((one) => fits(world, eyes, resource, row, one));
  if (name === 'or') return all.some((one) => fits(world, eyes, resource, row, one));
  if (name === 'not') return !fits(world, eyes, resource, row, given);
  const field = resource.fields[name];
  const inverse = world.registry.inversesOf(resource).find((one) => one.name === name);
  if (inverse) return fitsList(world, eyes, inverse.resource, pointing(world, inverse, row), given);
  if (!field?.to) return compare(row[field || name in row ? name : name.replace(/Id$/, '')], given);
  const target = world.registry.resource(field.to);
  const targets = targetsOf(world, row[name]);
  return field.kind === 'references'
    ? fitsList(world, eyes, target, targets, given)
    : targets.some((one) => eyes.sees(target, one) && fits(world, eyes, target, one, given));
}

function fitsList(
  world: World,
  eyes: Eyes,
  resource: Resource,
  rows: readonly Row[],
  { some, none }: Condition,
): boolean {
  const any = (filter: unknown) =>
    rows.some((row) => eyes.sees(resource, row) && fits(world, eyes, resource, row, filter as Condition));
  return (some === undefined || any(some)) && (none === undefined || !any(none));
}

/** Rows by one id or several, in their order. */
export function targetsOf(world: World, keys: unknown): readonly Row[] {
  return [keys].flat().flatMap((key) => (world.byId.get(key) ?? []) as Row | readonly Row[]);
}

/** Rows that point to this one. */
export function pointing(world: World, inverse: { resource: Resource; field: string }, row: Row): readonly Row[] {
  return (world.rows.get(inverse.resource.name) ?? []).filter((other) =>
    [other[inverse.field]].flat().includes(row.id),
  );
}

type Comparable = string | number;

const comparisons: Record<string, (value: unknown, given: unknown) => boolean> = {
  eq: (value, given) => value === given,
  ne: (value, given) => value !== given,
  in: (value, given) => (given as unknown[]).includes(value),
  notIn: (value, given) => !(given as unknown[]).includes(value),
  gt: (value, given) => value !== null && (value as Comparable) > (given as Comparable),
  gte: (value, given) => value !== null && (value as Comparable) >= (given as Comparable),
  lt: (value, given) => value !== null && (value as Comparable) < (given as Comparable),
  lte: (value, given) => value !== null && (value as Comparable) <= (given as Comparable),
  contains: (value, given) => typeof value === 'string' && value.toLowerCase().includes(String(given).toLowerCase()),
  startsWith: (value, given) =>
    typeof value === 'string' && value.toLowerCase().startsWith(String(given).toLowerCase()),
  has: (value, given) => Array.isArray(value) && value.includes(given),
  hasAny: (value, given) => Array.isArray(value) && (given as unknown[]).some((one) => value.includes(one)),
  hasAll: (value, given) => Array.isArray(value) && (given as unknown[]).every((one) => value.includes(one)),
  within: (value, given) => value !== null && contains(String(given), String(value)),
  isNull: (value, given) => (value === null) === given,
};

const compare = (value: unknown, given: Condition): boolean =>
  Object.entries(given).every(([operator, operand]) => comparisons[operator]?.(value, operand));
