import type { EntityManager } from '@mikro-orm/postgresql';
import { runWithin } from '../../database/runWithin.ts';
import type { DomainChange } from '../../request/write/hooks.ts';
import { changesBetween } from '../../request/write/journal.ts';
import type { Values } from '../../request/write/validate.ts';

/** Whether a change gives any of the fields another value; a new record does. What broke a rule before it came can be changed elsewhere. */
export function touches({ action, before, after }: DomainChange, names: readonly string[]): boolean {
  if (action === 'CREATE') return true;
  const only = (values: Values) => Object.fromEntries(names.map((name) => [name, values[name]]));
  return Object.keys(changesBetween(only(before), only(after))).length > 0;
}

/** Waits until no other transaction judges the same, so that two changes at once do not pass each other unseen. */
export async function inTurn(em: EntityManager, ...what: readonly string[]): Promise<void> {
  await runWithin(em, { text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))', values: [what.join(' ')] });
}
