import { type Verb, type WriteReach, writeReach } from '../../access/caller.ts';
import { bind, type Planning } from './planning.ts';
import type { Source } from './sources.ts';

/** `can`: the writing verbs open to the caller for this row, as a JSON list. */
export function verbsSql(planning: Planning, { resource }: Source, row: string): string {
  if (!resource) return `'[]'::json`;
  const verb = (name: Verb) =>
    `case when ${isWritable(planning, writeReach(planning.caller, name, resource), row)} then '${name}' end`;
  return `array_to_json(array_remove(array[${verb('UPDATE')}, ${verb('DELETE')}], null))`;
}

/** A row is writable from a unit that owns it, or that it lies in with no other tenant between; published rows from above are not. */
function isWritable(planning: Planning, { units, below }: WriteReach, row: string): string {
  if (units.length === 0) return 'false';
  const { lo, hi } = planning.caller.scope;
  const inScope = `${row}.owner between ${bind(planning, lo, 'bigint')} and ${bind(planning, hi, 'bigint')}`;
  if (below) return inScope;
  const own = `${row}.owner = any (${bind(planning, units, 'bigint[]')})`;
  return `(${inScope} and (${own} or (${nearestTenant(`${row}.owner`)}) = any (${bind(planning, units, 'bigint[]')})))`;
}

/** The tenant whose own area a place lies in: the deepest of its ancestors, or itself, that is one. */
export function nearestTenant(owner: string): string {
  const above = [1e3, 1e6, 1e8, 1e10].map((width) => `${owner} - ${owner} % ${width}`);
  return `select max(code) from tenant where code in (${[owner, ...above].join(', ')})`;
}
