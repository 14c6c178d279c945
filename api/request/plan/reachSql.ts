import type { Condition, FieldVerb } from '../../../schema/access.ts';
import type { RecordVerb } from '../../../schema/declaredRules.ts';
import { fieldNamed, type Resource } from '../../../schema/defineResource.ts';
import type { CustomField, Field } from '../../../schema/fields/kind.ts';
import { kindOf } from '../../../schema/fields/kinds.ts';
import { rangeOf } from '../../../schema/place.ts';
import type { Caller } from '../../access/caller.ts';
import {
  fieldReaches,
  holdAll,
  idsOf,
  isTotal,
  type Reach,
  recordReaches,
  totalReaches,
  withheldHere,
} from '../../access/reach.ts';
import { codesAbove } from '../../access/scope.ts';
import { columnOf, quote, textArray } from '../../database/columns.ts';
import { fieldForbidden } from '../../errors.ts';
import { typeOf } from '../../graphql/names.ts';
import { ask, type Read } from './given.ts';
import { all, any } from './logic.ts';
import { bindRead, type Planning } from './planning.ts';
import type { Source } from './sources.ts';

type Find = (caller: Caller) => readonly Reach[];

/** Whether any row of a source is readable at all. */
export const isReadable = ({ caller }: Planning, { resource }: Source): boolean =>
  !resource || recordReaches(caller, 'READ', resource).length > 0;

/** The rows of a source that exist for the caller. */
export function readableSql(planning: Planning, source: Source, row: string): string {
  return all([source.living(row), verbSql(planning, source, row, 'READ')]);
}

/** The rows of a source on which the caller may use a verb of records; 'true' and 'false' where all or none. */
export const verbSql = (planning: Planning, { resource }: Source, row: string, verb: RecordVerb): string =>
  resource
    ? reachSql(planning, resource, row, typeOf(resource), (caller) => recordReaches(caller, verb, resource))
    : 'true';

/** The rows of a source of which totals are told to the caller, who sees none of them. */
export const totalSql = (planning: Planning, source: Source, resource: Resource, row: string): string =>
  all([
    source.living(row),
    ...totalReaches(planning.caller, resource).map((_, index) =>
      reachSql(
        planning,
        resource,
        row,
        source.type,
        (caller) => totalReaches(caller, resource)[index] as readonly Reach[],
      ),
    ),
  ]);

/** Of the rows that the caller can see, those in which he may use a verb of a field; 'true' and 'false' where all or none. */
export function fieldSql(planning: Planning, source: Source, row: string, name: string, verb: FieldVerb): string {
  const { resource } = source;
  const field = resource && fieldNamed(resource, name);
  if (!resource || !field) return 'true';
  const made = (field as CustomField).uses ?? [];
  const find: Find = (caller) => fieldReaches(caller, verb, resource, name);
  const isEverywhere = holdAll(planning.caller, find(planning.caller), resource);
  return all([
    isEverywhere ? 'true' : reachSql(planning, resource, row, `${source.type}.${name}`, find),
    ...made.map((part) => fieldSql(planning, source, row, part, 'read')),
  ]);
}

/** Whether the caller may use a verb of a field, and sees it in clear, in every row that he can see. */
export function isOpen(planning: Planning, source: Source, name: string, verb: FieldVerb): boolean {
  const { resource } = source;
  const field = resource && fieldNamed(resource, name);
  if (!resource || !field) return true;
  return (
    (['read', verb] as const).every((each) =>
      holdAll(planning.caller, fieldReaches(planning.caller, each, resource, name), resource),
    ) && ((field as CustomField).uses ?? []).every((part) => isOpen(planning, source, part, 'read'))
  );
}

/**
 * Stops a filter, sort, group or aggregate on what the caller does not see in clear everywhere: an answer would tell what is hidden.
 * @throws AppError FIELD_FORBIDDEN
 */
export function requireOpen(planning: Planning, source: Source, name: string, verb: FieldVerb, target?: Source): void {
  const found = source.fields[name];
  if (!found) throw new Error(`No field ${source.type}.${name}`);
  if (isOpen(planning, source, found.of ?? name, verb) && (!target || isReadable(planning, target))) return;
  throw fieldForbidden(
    `${source.type}.${name}`,
    found.field?.label ?? target?.resource?.label ?? { zh: name, en: name },
  );
}

/** @param what coordinate of what is read: `KeyPerson.name` */
function reachSql(planning: Planning, resource: Resource, row: string, what: string, find: Find): string {
  const reaches = find(planning.caller);
  if (isTotal(reaches, resource)) return 'true';
  return any(
    reaches.map((reach, index) => {
      const again = (caller: Caller) => find(caller)[index] as Reach;
      const conditions = reach.when.map((condition) => conditionSql(planning, resource, row, condition, what));
      const disclosed = reach.isDisclosed && disclosedSql(planning, row, ({ caller }) => withheldHere(again(caller)));
      return all([
        distanceSql(planning, resource, row, reach, again),
        ...(disclosed ? [disclosed] : []),
        ...conditions,
      ]);
    }),
  );
}

/** Rows that are not withheld, or only for such units; one value for each, because PostgreSQL plans an array anew at every execution. */
function disclosedSql(planning: Planning, row: string, units: Read<readonly string[]>): string {
  const count = ask(planning, (given) => units(given).length);
  const here = Array.from({ length: count }, (_, index) =>
    bindRead(planning, (given) => units(given)[index], 'bigint'),
  );
  return `(${row}.withheld_for is null or ${row}.withheld_for in (${here.join(', ')}))`;
}

/** Rows governed by a granted unit, below one, or above the nearest; see `Distance`. */
function distanceSql(
  planning: Planning,
  resource: Resource,
  row: string,
  reach: Reach,
  again: (caller: Caller) => Reach,
): string {
  if (isTotal([{ ...reach, when: [], isDisclosed: false }], resource)) return 'true';
  const units = (turn: (units: readonly string[]) => unknown, type: string) =>
    bindRead(planning, ({ caller }) => turn(again(caller).units), type);
  const owner = `${row}.owner`;
  const governor = `(${nearestTenant(owner)})`;
  const widest = (of: readonly string[]) => of[0] as string;
  const sql = {
    own: () => {
      const mine = unitsOf(planning, again);
      return `${owner} = any (${mine}) or ${governor} = any (${mine})`;
    },
    upper: () => {
      const top = units(widest, 'bigint');
      const lo = units((of) => rangeOf(widest(of)).lo, 'bigint');
      const hi = units((of) => rangeOf(widest(of)).hi, 'bigint');
      return `${owner} between ${lo} and ${hi} and ${owner} <> ${top} and ${governor} is distinct from ${top}`;
    },
    lower: () => `${owner} = any (${units((of) => codesAbove(of.at(-1) as string), 'bigint[]')})`,
  };
  return any(reach.distances.map((distance) => sql[distance]()));
}

const unitsOf = (planning: Planning, again: (caller: Caller) => Reach): string =>
  bindRead(planning, ({ caller }) => again(caller).units, 'bigint[]');

function conditionSql(planning: Planning, resource: Resource, row: string, condition: Condition, what: string): string {
  if ('published' in condition) return `${row}.published`;
  if ('opened' in condition) return openedSql(planning, row, what);
  const column = `${row}.${quote(columnOf(condition.field))}`;
  if ('in' in condition) return `${column} = any (${textArray(condition.in)})`;
  if ('notIn' in condition) return `${column} <> all (${textArray(condition.notIn)})`;
  const mine = bindRead(planning, ({ caller }) => idsOf(caller, condition.is), 'uuid[]');
  return kindOf(resource.fields[condition.field] as Field).isList
    ? `${column} && ${mine}`
    : `${column} = any (${mine})`;
}

/** Rows of the areas that the caller has opened, where the reading is written down; no rows elsewhere. */
function openedSql(planning: Planning, row: string, what: string): string {
  if (!planning.opened) return 'false';
  planning.opened.add(what);
  const ends = (end: 'lo' | 'hi') =>
    bindRead(planning, ({ caller }) => caller.openings.map(({ area }) => rangeOf(area)[end]), 'bigint[]');
  return `exists (select from unnest(${ends('lo')}, ${ends('hi')}) o(lo, hi) where ${row}.owner between o.lo and o.hi)`;
}

/** The tenant whose own area a place lies in: the deepest of its ancestors, or itself, that is one. */
export function nearestTenant(owner: string): string {
  const above = [1e3, 1e6, 1e8, 1e10].map((width) => `${owner} - ${owner} % ${width}`);
  return `select max(code) from tenant where code in (${[owner, ...above].join(', ')})`;
}
