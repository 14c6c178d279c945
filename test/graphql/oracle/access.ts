import type { Caller } from '../../../api/access/caller.ts';
import { fieldReaches, holdAll, holds, recordReaches } from '../../../api/access/reach.ts';
import type { FieldVerb } from '../../../schema/access.ts';
import type { Resource } from '../../../schema/defineResource.ts';
import type { Row, World } from './rows.ts';

/** What a caller sees, decided row by row in plain JavaScript. */
export function makeEyes(world: World, caller: Caller) {
  const placed = (row: Row) => ({ owner: String(row.unit), governor: world.governorOf(String(row.unit)), values: row });
  const sees = (resource: Resource, row: Row) =>
    recordReaches(caller, 'READ', resource).some((reach) => holds(caller, reach, placed(row)));
  const may = (verb: FieldVerb, resource: Resource, name: string, row: Row) =>
    fieldReaches(caller, verb, resource, name).some((reach) => holds(caller, reach, placed(row)));
  /** Whether a verb is open in every row: what may be filtered, sorted and searched by. */
  const isOpen = (verb: FieldVerb, resource: Resource, name: string) =>
    (['read', verb] as const).every((each) => holdAll(caller, fieldReaches(caller, each, resource, name), resource));
  /** Whether there is a row that he may read, for all that the declaration says. */
  const meets = (resource: Resource) => recordReaches(caller, 'READ', resource).length > 0;
  return { sees, may, isOpen, meets };
}

export type Eyes = ReturnType<typeof makeEyes>;
